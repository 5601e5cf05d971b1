/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** A task of Microsoft's own task management. No request of this package uses it. */
        export interface ChecklistTask {
            /** Changes with every change of the task. */
            Version?: string;
            /**
             * Changes with every change of the instructions.
             * @since 9.41
             */
            InstructionsVersion?: string;
            AssignedToPersonnelNumbers?: string[];
            /**
             * External sub identifier of the worker's Entra account.
             * @since 9.41
             */
            AssignedToExternalSubId?: string;
            Id?: string;
            Name?: string;
            Description?: string;
            DueDateTime?: Date;
            DeepLinkTypeValue?: number;
            DeepLink?: string;
            DeepLinkPosOperationName?: string;
            ContactPersonPersonnelNumber?: string;
            Instructions?: string;
            StatusValue?: number;
            CompletionDateTime?: Date;
            ResolvedByPersonnelNumber?: string;
            ChecklistId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ChecklistTask}, optionally filled from an OData object. */
        export class ChecklistTaskClass implements ChecklistTask {
            Version: string;
            InstructionsVersion: string;
            AssignedToPersonnelNumbers: string[];
            AssignedToExternalSubId: string;
            Id: string;
            Name: string;
            Description: string;
            DueDateTime: Date;
            DeepLinkTypeValue: number;
            DeepLink: string;
            DeepLinkPosOperationName: string;
            ContactPersonPersonnelNumber: string;
            Instructions: string;
            StatusValue: number;
            CompletionDateTime: Date;
            ResolvedByPersonnelNumber: string;
            ChecklistId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** What the link of a task opens. */
        export enum ChecklistTaskDeepLinkType {
            None = 0,
            Display = 1,
            Output = 2,
            Action = 3,
            Url = 4,
            PosOperation = 5,
            CustomerAccount = 6,
            /** @since 9.41 */
            PosOperationWithParameters = 7,
        }

        /** How far a task is. */
        export enum ChecklistTaskStatus {
            None = 0,
            NotStarted = 1,
            InProgress = 2,
            Completed = 3,
        }

        /**
         * Whether tasks come from Microsoft Teams.
         * @since 9.41
         */
        export interface ChecklistTaskTeamsIntegrationConfiguration {
            IsEnabled?: boolean;
            MicrosoftGraphResource?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /**
         * A new {@link ChecklistTaskTeamsIntegrationConfiguration}, optionally filled from an OData object.
         * @since 9.41
         */
        export class ChecklistTaskTeamsIntegrationConfigurationClass implements ChecklistTaskTeamsIntegrationConfiguration {
            IsEnabled: boolean;
            MicrosoftGraphResource: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /**
         * Why Microsoft's own task management failed.
         * @since 9.41
         */
        export enum TaskManagementErrorCode {
            None = 0,
            Microsoft_Dynamics_Commerce_Runtime_CreateTaskFailure = 1,
            Microsoft_Dynamics_Commerce_Runtime_GetTaskFailure = 2,
            Microsoft_Dynamics_Commerce_Runtime_UpdateTaskFailure = 3,
            Microsoft_Dynamics_Commerce_Runtime_GraphCallTimeOut = 4,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceUnauthorized = 5,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceNotFound = 6,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceConflict = 7,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceVersionMismatch = 8,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceGeneralError = 9,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumActiveTasksInProject = 10,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumAssigneesInTasks = 11,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumTasksAssignedToUser = 12,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumTasksCreatedByUser = 13,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumTasksInProject = 14,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumBucketsInProject = 15,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumChecklistItemsOnTask = 16,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumPlannerPlans = 17,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumProjectsOwnedByUser = 18,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumProjectsSharedWithUser = 19,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumReferencesOnTask = 20,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_MaximumUsersSharedWithProject = 21,
            Microsoft_Dynamics_Commerce_Runtime_GraphService_Forbidden_General = 22,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceNotValidData = 23,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceInternalServerError = 24,
            Microsoft_Dynamics_Commerce_Runtime_GraphServiceUnavailable = 25,
            Microsoft_Dynamics_Commerce_Runtime_TaskService_FailedToGetPlanId = 26,
            Microsoft_Dynamics_Commerce_Runtime_TaskService_FailedToFindExternalSubId = 27,
            Microsoft_Dynamics_Commerce_Runtime_TaskService_EmptyGraphToken = 28,
        }

        /** What a task search asks for. */
        export interface TaskSearchCriteria {
            ChannelId?: number;
            PersonnelNumber?: string;
            TaskIds?: string[];
            StatusValues?: number[];
            FilterMyTasks: boolean;
            FilterOverdueTasks: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TaskSearchCriteria}, optionally filled from an OData object. */
        export class TaskSearchCriteriaClass implements TaskSearchCriteria {
            ChannelId: number;
            PersonnelNumber: string;
            TaskIds: string[];
            StatusValues: number[];
            FilterMyTasks: boolean;
            FilterOverdueTasks: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
