declare module "PosApi/TypeExtensions" {
    import {
        ArrayExtensionsStatics,
        DateExtensionsStatics,
        ObjectExtensionsStatics,
        StringExtensionsStatics,
    } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";

    /** String extensions. */
    export const StringExtensions: typeof StringExtensionsStatics;

    /** Array extensions. */
    export const ArrayExtensions: typeof ArrayExtensionsStatics;

    /** Object extensions. */
    export const ObjectExtensions: typeof ObjectExtensionsStatics;

    /** Date extensions. */
    export const DateExtensions: typeof DateExtensionsStatics;
}
