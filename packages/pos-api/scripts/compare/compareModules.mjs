import ts from "typescript";
import { TypeComparison } from "./compareTypes.mjs";
import { Findings } from "./findings.mjs";

const { SymbolFlags } = ts;

const kinds = [
  [SymbolFlags.Class, "class"],
  [SymbolFlags.Interface, "interface"],
  [SymbolFlags.TypeAlias, "type"],
  [SymbolFlags.RegularEnum, "enum"],
  [SymbolFlags.ConstEnum, "const enum"],
  [SymbolFlags.Function, "function"],
  [SymbolFlags.Variable, "variable"],
  [SymbolFlags.Module, "namespace"],
];

function kindOf(symbol) {
  return kinds.filter(([flag]) => symbol.flags & flag).map(([, name]) => name).join(" + "); // prettier-ignore
}

function resolveAlias(checker, symbol) {
  return symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isAbstract(symbol) {
  return symbol.declarations.some((node) => ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract);
}

function isConst(symbol) {
  return symbol.declarations.some((node) => ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const);
}

/** Compares every symbol that our modules export with the other typings, and what those symbols refer to. */
export class ModuleComparison {
  findings = new Findings();
  #paths = new Map();
  #compared = new Set();
  #types;

  constructor(ours, theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.#types = new TypeComparison(ours, theirs, this.findings, (left, right) => this.#compareReferred(left, right));
  }

  run() {
    for (const [name, module] of this.ours.modules) {
      const other = this.theirs.modules.get(name);
      if (other) this.#compareExports(name, module, other);
      else this.findings.difference(name, "no such module in theirs");
    }
    for (const name of this.theirs.modules.keys()) {
      if (!this.ours.modules.has(name)) this.findings.note(name, "module not in ours");
    }
    this.#drain();
    return this.findings;
  }

  #compareExports(path, left, right) {
    const theirs = new Map(this.theirs.checker.getExportsOfModule(right).map((symbol) => [symbol.name, symbol]));
    for (const symbol of this.ours.checker.getExportsOfModule(left)) {
      const place = `${path} ${symbol.name}`;
      const other = theirs.get(symbol.name);
      theirs.delete(symbol.name);
      const resolved = resolveAlias(this.ours.checker, symbol);
      if (other) this.#compareSymbols(place, resolved, resolveAlias(this.theirs.checker, other));
      else this.#types.reportMissing(place, resolved);
    }
    for (const name of theirs.keys()) this.findings.note(`${path} ${name}`, "not in ours");
  }

  /** Types met on the way are compared later, so that no comparison runs inside another one's trial. */
  #compareReferred(left, right) {
    this.#paths.set(left, [...(this.#paths.get(left) ?? []), right]);
  }

  #drain() {
    while (this.#paths.size > 0) {
      const pairs = [...this.#paths];
      this.#paths.clear();
      for (const [left, rights] of pairs) for (const right of rights) this.#compareSymbols(left.name, left, right);
    }
  }

  #compareSymbols(path, left, right) {
    const pair = `${ts.getSymbolId(left)}|${ts.getSymbolId(right)}`;
    if (this.#compared.has(pair)) return;
    this.#compared.add(pair);
    this.findings.compared++;
    const [ours, theirs] = [kindOf(left), kindOf(right)];
    if (ours !== theirs) {
      this.findings.difference(path, `is a ${ours}, theirs a ${theirs}`);
      return;
    }
    if (left.flags & SymbolFlags.Module) this.#compareExports(path, left, right);
    if (left.flags & SymbolFlags.Enum) this.#compareEnums(path, left, right);
    if (left.flags & SymbolFlags.TypeAlias) this.#compareTypeAliases(path, left, right);
    if (left.flags & SymbolFlags.Variable) this.#compareVariables(path, left, right);
    if (left.flags & (SymbolFlags.Class | SymbolFlags.Interface)) this.#compareObjectTypes(path, left, right);
  }

  #compareEnums(path, left, right) {
    const theirs = new Map(right.exports);
    for (const [name, member] of left.exports) {
      const other = theirs.get(name);
      theirs.delete(name);
      if (!other) this.#types.reportMissing(`${path}.${name}`, member);
      else {
        const value = this.ours.checker.getConstantValue(member.valueDeclaration);
        const otherValue = this.theirs.checker.getConstantValue(other.valueDeclaration);
        if (value !== otherValue) this.findings.difference(`${path}.${name}`, `is ${value}, theirs ${otherValue}`);
      }
    }
    for (const name of theirs.keys()) this.findings.note(`${path}.${name}`, "not in ours");
  }

  #compareTypeAliases(path, left, right) {
    const parameters = (checker, symbol) =>
      (symbol.declarations[0].typeParameters ?? []).map((node) => checker.getTypeAtLocation(node));
    this.#types.pairTypeParameters(path, parameters(this.ours.checker, left), parameters(this.theirs.checker, right));
    const type = this.ours.checker.getDeclaredTypeOfSymbol(left);
    this.#types.compare(path, type, this.theirs.checker.getDeclaredTypeOfSymbol(right));
  }

  #compareVariables(path, left, right) {
    if (isConst(left) !== isConst(right)) this.findings.difference(path, "const differs");
    this.#types.compare(path, this.ours.checker.getTypeOfSymbol(left), this.theirs.checker.getTypeOfSymbol(right));
  }

  #compareObjectTypes(path, left, right) {
    const type = this.ours.checker.getDeclaredTypeOfSymbol(left);
    const other = this.theirs.checker.getDeclaredTypeOfSymbol(right);
    this.#types.pairTypeParameters(path, type.typeParameters ?? [], other.typeParameters ?? []);
    this.#types.compareMembers(path, type, other);
    if (!(left.flags & SymbolFlags.Class)) return;
    const [base, otherBase] = [type.getBaseTypes()?.[0], other.getBaseTypes()?.[0]];
    this.#types.compareOptional(`${path} extends`, base, otherBase);
    if (isAbstract(left) !== isAbstract(right)) this.findings.difference(path, "abstract differs");
    const statics = this.ours.checker.getTypeOfSymbol(left);
    this.#types.compareMembers(`typeof ${path}`, statics, this.theirs.checker.getTypeOfSymbol(right));
  }
}
