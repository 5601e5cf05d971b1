import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const testFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Which checks are on: those of this repository, or those that POS projects have. */
export type Checks = "ours" | "posProject";

const common: ts.CompilerOptions = {
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
};

const checks: Record<Checks, ts.CompilerOptions> = {
    ours: {
        target: ts.ScriptTarget.ES2022,
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noImplicitOverride: true,
        noImplicitReturns: true,
        noPropertyAccessFromIndexSignature: true,
        verbatimModuleSyntax: true,
    },
    posProject: {
        target: ts.ScriptTarget.ES2015,
        strict: false,
        alwaysStrict: true,
        noImplicitAny: true,
        noImplicitReturns: true,
        noImplicitThis: true,
        strictFunctionTypes: true,
        useDefineForClassFields: false,
    },
};

/** The declaration files of an SDK folder, or our own when there is none. */
function typingsIn(sdkFolder: string | undefined): string[] {
    if (sdkFolder === undefined) return [join(testFolder, "../index.d.ts")];
    const names = readdirSync(sdkFolder).filter((name) => name.endsWith(".d.ts"));
    return names.map((name) => join(sdkFolder, name));
}

function describe(diagnostic: ts.Diagnostic): string {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    if (!diagnostic.file) return text;
    const { line } = ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start ?? 0);
    return `${relative(testFolder, diagnostic.file.fileName)}:${line + 1}: ${text}`;
}

/** Compiles the sources of a folder beside this one; the errors as `file:line: text`. */
export function compile(folder: string, options: { checks: Checks; sdkFolder: string | undefined }): string[] {
    const sources = readdirSync(join(testFolder, folder)).map((name) => join(testFolder, folder, name));
    const program = ts.createProgram([...sources, ...typingsIn(options.sdkFolder)], {
        ...common,
        ...checks[options.checks],
    });
    const files = sources.map((name) => program.getSourceFile(name));
    return files.flatMap((file) => ts.getPreEmitDiagnostics(program, file)).map(describe);
}
