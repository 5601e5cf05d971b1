/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** An affiliation or loyalty tier on a cart. */
        export interface AffiliationLoyaltyTier {
            AffiliationId?: number;
            LoyaltyTierId?: number;
            AffiliationTypeValue?: number;
            ReasonCodeLines?: ReasonCodeLine[];
            CustomerId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link AffiliationLoyaltyTier}, optionally filled from an OData object. */
        export class AffiliationLoyaltyTierClass implements AffiliationLoyaltyTier {
            AffiliationId: number;
            LoyaltyTierId: number;
            AffiliationTypeValue: number;
            ReasonCodeLines: ReasonCodeLine[];
            CustomerId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A loyalty card. */
        export interface LoyaltyCard {
            CardNumber?: string;
            CardTenderTypeValue?: number;
            CustomerAccount?: string;
            LoyaltyGroups?: LoyaltyGroup[];
            RewardPoints?: LoyaltyRewardPoint[];
            LoyaltyEnrollmentDate?: Date;
            LoyaltyEnrollmentDateLocal?: Date;
            LoyaltyEnrollmentTime?: number;
            LoyaltyEnrollmentTimeLocal?: number;
            OmOperatingUnitId?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link LoyaltyCard}, optionally filled from an OData object. */
        export class LoyaltyCardClass implements LoyaltyCard {
            CardNumber: string;
            CardTenderTypeValue: number;
            CustomerAccount: string;
            LoyaltyGroups: LoyaltyGroup[];
            RewardPoints: LoyaltyRewardPoint[];
            LoyaltyEnrollmentDate: Date;
            LoyaltyEnrollmentDateLocal: Date;
            LoyaltyEnrollmentTime: number;
            LoyaltyEnrollmentTimeLocal: number;
            OmOperatingUnitId: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A tier that a card has reached. */
        export interface LoyaltyCardTier {
            RecordId: number;
            TierId?: string;
            LoyaltyTierRecordId: number;
            ValidFrom: Date;
            ValidTo: Date;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link LoyaltyCardTier}, optionally filled from an OData object. */
        export class LoyaltyCardTierClass implements LoyaltyCardTier {
            RecordId: number;
            TierId: string;
            LoyaltyTierRecordId: number;
            ValidFrom: Date;
            ValidTo: Date;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A loyalty programme. */
        export interface LoyaltyGroup {
            Description?: string;
            Name?: string;
            RecordId: number;
            LoyaltyTiers?: LoyaltyTier[];
            LoyaltyCardTiers?: LoyaltyCardTier[];
            HighestActiveLoyaltyCardTier?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link LoyaltyGroup}, optionally filled from an OData object. */
        export class LoyaltyGroupClass implements LoyaltyGroup {
            Description: string;
            Name: string;
            RecordId: number;
            LoyaltyTiers: LoyaltyTier[];
            LoyaltyCardTiers: LoyaltyCardTier[];
            HighestActiveLoyaltyCardTier: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Points of one kind. */
        export interface LoyaltyRewardPoint {
            IsRedeemable: boolean;
            RewardPointCurrency?: string;
            RewardPointTypeValue: number;
            Description?: string;
            RewardPointId?: string;
            IssuedPoints?: number;
            UsedPoints?: number;
            ExpiredPoints?: number;
            ActivePoints?: number;
            PointsExpiringSoon?: number;
            UnvestedPoints?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link LoyaltyRewardPoint}, optionally filled from an OData object. */
        export class LoyaltyRewardPointClass implements LoyaltyRewardPoint {
            IsRedeemable: boolean;
            RewardPointCurrency: string;
            RewardPointTypeValue: number;
            Description: string;
            RewardPointId: string;
            IssuedPoints: number;
            UsedPoints: number;
            ExpiredPoints: number;
            ActivePoints: number;
            PointsExpiringSoon: number;
            UnvestedPoints: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Points earned or spent. */
        export interface LoyaltyRewardPointLine {
            TransactionId?: string;
            SaleLineNumber?: number;
            LoyaltyGroupRecordId?: number;
            LoyaltyCardNumber?: string;
            CustomerAccount?: string;
            EntryDate?: Date;
            EntryTime?: number;
            EntryTypeValue?: number;
            ExpirationDate?: Date;
            LineNumber?: number;
            LoyaltyTierRecordId?: number;
            RewardPointRecordId?: number;
            RewardPointAmountQuantity?: number;
            RewardPointId?: string;
            RewardPointIsRedeemable?: boolean;
            RewardPointType?: string;
            RewardPointCurrency?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link LoyaltyRewardPointLine}, optionally filled from an OData object. */
        export class LoyaltyRewardPointLineClass implements LoyaltyRewardPointLine {
            TransactionId: string;
            SaleLineNumber: number;
            LoyaltyGroupRecordId: number;
            LoyaltyCardNumber: string;
            CustomerAccount: string;
            EntryDate: Date;
            EntryTime: number;
            EntryTypeValue: number;
            ExpirationDate: Date;
            LineNumber: number;
            LoyaltyTierRecordId: number;
            RewardPointRecordId: number;
            RewardPointAmountQuantity: number;
            RewardPointId: string;
            RewardPointIsRedeemable: boolean;
            RewardPointType: string;
            RewardPointCurrency: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A tier of a loyalty programme. */
        export interface LoyaltyTier {
            Description?: string;
            RecordId: number;
            TierId?: string;
            TierLevel: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link LoyaltyTier}, optionally filled from an OData object. */
        export class LoyaltyTierClass implements LoyaltyTier {
            Description: string;
            RecordId: number;
            TierId: string;
            TierLevel: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** An affiliation or loyalty tier on an order. */
        export interface SalesAffiliationLoyaltyTier extends AffiliationLoyaltyTier {
            TransactionId?: string;
            ChannelId?: number;
            TerminalId?: string;
            ReceiptId?: string;
            StaffId?: string;
        }

        /** A new {@link SalesAffiliationLoyaltyTier}, optionally filled from an OData object. */
        export class SalesAffiliationLoyaltyTierClass
            extends AffiliationLoyaltyTierClass
            implements SalesAffiliationLoyaltyTier
        {
            TransactionId: string;
            ChannelId: number;
            TerminalId: string;
            ReceiptId: string;
            StaffId: string;
            constructor(odataObject?: any);
        }
    }
}
