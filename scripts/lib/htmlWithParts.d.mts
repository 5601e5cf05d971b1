export declare function iconNotice(): string;
export declare function htmlWithParts(path: string): string;
