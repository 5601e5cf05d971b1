/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any value here. */
/* eslint-disable @typescript-eslint/no-invalid-void-type -- POS says void where an answer or a message has no content. */
/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/TypeExtensions" {
    import type { IDataListEqualityComparer } from "PosApi/Consume/Controls";

    /** The class behind {@link StringExtensions}. */
    export class StringExtensionsStatics {
        static get EMPTY(): string;
        static get NEW_LINE(): string;
        static isEmpty(object: string): boolean;
        static isEmptyOrWhitespace(object: string): boolean;
        static isNullOrWhitespace(object: string): boolean;
        static padLeft(str: string, padString: string, length: number): string;
        static padRight(str: string, padString: string, length: number): string;
        /** Replaces `{0}`, `{1}`, ... with the values that follow. */
        static format(object: string, ...params: any[]): string;
        static compare(object: string, comparisonObject: string, ignoreCase?: boolean): number;
        static replaceAll(txt: string, txtToReplace: string, valueToReplaceWith: string): string;
        static cleanUri(uri: string): string;
        static beginsWith(str: string, prefix: string, caseSensitive?: boolean): boolean;
        static endsWith(str: string, suffix: string, caseSensitive?: boolean): boolean;
        static formattedJoin(stringArray: string[], formatString: string): string;
    }

    /** The class behind {@link ArrayExtensions}. */
    export class ArrayExtensionsStatics {
        static hasElements(array: readonly any[]): boolean;
        static hasElement<T>(array: readonly T[], element: T, equalityComparer?: IDataListEqualityComparer<T>): boolean;
        static countElements(array: readonly any[]): number;
        static distinct<T>(array: readonly T[], equalityComparer?: IDataListEqualityComparer<T>): T[];
        static difference<T>(
            left: readonly T[],
            right: readonly T[],
            equalityComparer?: IDataListEqualityComparer<T>,
        ): T[];
        static firstOrUndefined<T>(array: readonly T[], predicate?: (element: T) => boolean): T;
        static lastOrUndefined<T>(array: readonly T[], predicate?: (element: T) => boolean): T;
        static findIndex<T>(
            array: readonly T[],
            predicate: (element: T, index: number, array: readonly T[]) => boolean,
        ): number;
        static sum<T>(
            array: readonly T[],
            selector: (element: T) => number,
            predicate?: (element: T) => boolean,
        ): number;
        private static _differenceOrIntersect;
        private static _getDefaultEqualityComparer;
        private static _getEqualityComparer;
    }

    /** The class behind {@link ObjectExtensions}. */
    export class ObjectExtensionsStatics {
        private static DISPOSED_FLAG;
        static isNull(object: any): boolean;
        static isUndefined(object: any): boolean;
        static isOfType(object: any, type: any): boolean;
        static isNullOrUndefined(object: any): boolean;
        static isFunction(object: any): boolean;
        static isObject(variable: any): boolean;
        static isNumber(variable: any): variable is number;
        static isString(variable: any): variable is string;
        static isBoolean(variable: any): variable is boolean;
        static isPrimitive(variable: any): boolean;
        /**
         * A deep copy.
         * @changed 9.48: the second parameter was added
         */
        static clone<T>(origObject: T, removeUnsafeProperties?: boolean): T;
        static forEachKeyValuePair<TValue>(object: any, iterator: (key: string, value: TValue) => boolean | void): void;
        static groupBy<T>(inputArray: T[], keySelector: (value: T) => any): T[][];
        static tryDispose(disposableObject: IDisposable): boolean;
        /** @since 9.45 */
        static isDisposed(disposableObject: IDisposable): boolean;
        /** Disposes what the object's own properties hold, then deletes them all, `context` and `state` included. */
        static disposeAllProperties(obj: IDisposable): void;
        private static safeClone;
        private static extend;
        private static copyOverKeysWithUndefinedValues;
    }

    /** Something that holds resources until it is disposed. */
    export interface IDisposable {
        dispose(): void;
    }

    /** The class behind {@link DateExtensions}. */
    export class DateExtensionsStatics {
        static setTimeToLastSecondOfDay(date: Date): void;
        static isTodayOrFutureDate(date: Date): boolean;
        static isFutureDate(date: Date): boolean;
        static compareDates(dateA: Date, dateB: Date): number;
        static isTodayDate(date: Date): boolean;
        static getDate(dateTime?: Date): Date;
        /** @since 9.41 */
        static getUTCDate(dateTime?: Date): Date;
        static addDays(dateTime: Date, days: number): Date;
        /** @since 9.41 */
        static addMilliseconds(dateTime: Date, milliseconds: number): Date;
        static get now(): Date;
        static areEqual(left: Date, right: Date): boolean;
        static getMinDate(): Date;
        static isValidDate(object: any): boolean;
        /** @since 9.52 */
        static getDateDifferenceInDays(date1: Date, date2: Date): number;
        static convertStringToDateObject(value: string): Date;
    }
}
