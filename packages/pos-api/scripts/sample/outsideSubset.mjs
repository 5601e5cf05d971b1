import { dirname, join, normalize } from "node:path";
import ts from "typescript";

function importedModules(file) {
  return file.statements
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .map((node) => node.moduleSpecifier?.text)
    .filter((name) => name !== undefined);
}

/** Why a file cannot be judged by these typings: modules that they do not have, or that the SDK generates. */
function missingModules(file, known) {
  return importedModules(file).filter(
    (name) => (name.startsWith("PosApi/") && !known.has(name)) || /(^|\/)DataService\/.*\.g$/.test(name),
  );
}

/** Entities that these typings do not have; undefined when the file uses none. */
function missingEntities(program, file) {
  const noExportedMember = 2694;
  const texts = program
    .getSemanticDiagnostics(file)
    .filter((diagnostic) => diagnostic.code === noExportedMember)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, " "))
    .filter((text) => text.includes("PosApi/Entities"));
  return texts.length > 0 ? texts.join(", ") : undefined;
}

/** Files that use a missing module or entity, or that import such a file; each with the reason. */
export function filesOutside(program, sources) {
  const known = new Set(
    program
      .getTypeChecker()
      .getAmbientModules()
      .map((symbol) => symbol.name.replaceAll('"', "")),
  );
  const files = sources.map((name) => program.getSourceFile(name));
  const outside = new Map();
  for (const file of files) {
    const missing = missingModules(file, known);
    const reason = missing.length > 0 ? missing.join(", ") : missingEntities(program, file);
    if (reason) outside.set(file.fileName, reason);
  }
  for (let before = -1; before !== outside.size;) {
    before = outside.size;
    for (const file of files) {
      const via = importedModules(file)
        .filter((name) => name.startsWith("."))
        .map((name) => normalize(join(dirname(file.fileName), `${name}.ts`)))
        .find((name) => outside.has(name));
      if (via && !outside.has(file.fileName)) outside.set(file.fileName, `imports ${via}`);
    }
  }
  return outside;
}
