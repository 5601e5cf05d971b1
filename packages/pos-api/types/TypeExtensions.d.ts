declare module "PosApi/TypeExtensions" {
    import type {
        ArrayExtensionsStatics,
        DateExtensionsStatics,
        ObjectExtensionsStatics,
        StringExtensionsStatics,
    } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";

    /** Functions on texts. */
    export const StringExtensions: typeof StringExtensionsStatics;

    /** Functions on arrays. */
    export const ArrayExtensions: typeof ArrayExtensionsStatics;

    /** Functions on any values. */
    export const ObjectExtensions: typeof ObjectExtensionsStatics;

    /** Functions on dates. */
    export const DateExtensions: typeof DateExtensionsStatics;
}
