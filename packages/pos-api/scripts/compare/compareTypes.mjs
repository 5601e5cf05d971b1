import ts from "typescript";

const { TypeFlags, SymbolFlags, ObjectFlags } = ts;

/** The parts of a type that have no members of their own, or undefined when it is made of members. */
function parts(type) {
  if (type.flags & TypeFlags.Index) return { kind: "keyof", types: [type.type] };
  if (type.flags & TypeFlags.IndexedAccess) return { kind: "indexed access", types: [type.objectType, type.indexType] };
  return undefined;
}

function isNamed(type) {
  return Boolean(type.symbol && type.symbol.flags & (SymbolFlags.Class | SymbolFlags.Interface | SymbolFlags.Enum));
}

function isStaticSide(type) {
  return Boolean(type.objectFlags & ObjectFlags.Anonymous && type.symbol?.flags & SymbolFlags.Class);
}

function typeArguments(checker, type) {
  const isReference = Boolean(type.objectFlags & ObjectFlags.Reference);
  return isReference ? checker.getTypeArguments(type).filter((argument) => !argument.isThisType) : [];
}

/**
 * Compares a type of ours with the one at the same place in the other typings. Named types are compared by
 * their declarations, each pair once; everything else by structure.
 */
export class TypeComparison {
  #typeParameters = new Map();
  #seen = new Set();

  constructor(ours, theirs, findings, compareDeclarations) {
    this.ours = ours;
    this.theirs = theirs;
    this.findings = findings;
    this.compareDeclarations = compareDeclarations;
  }

  /** The text of a documentation tag of ours, such as `@since`. */
  #tag(symbol, name) {
    const tag = symbol.getJsDocTags(this.ours.checker).find((candidate) => candidate.name === name);
    return tag && ts.displayPartsToString(tag.text);
  }

  /** Says that two type parameters stand at the same place, then compares their bounds. */
  pairTypeParameters(path, left, right) {
    if (left.length !== right.length) {
      this.findings.difference(path, `${left.length} type parameters, theirs ${right.length}`);
      return;
    }
    left.forEach((parameter, index) => this.#typeParameters.set(parameter, right[index]));
    left.forEach((parameter, index) => {
      const other = right[index];
      const place = `${path}<${parameter.symbol.name}>`;
      this.compareOptional(`${place} extends`, parameter.getConstraint(), other.getConstraint());
      this.compareOptional(`${place} default`, parameter.getDefault(), other.getDefault());
    });
  }

  compareOptional(path, left, right) {
    if (left && right) this.compare(path, left, right);
    else if (left || right) this.findings.difference(path, left ? "theirs has none" : "ours has none");
  }

  compare(path, left, right) {
    const pair = `${left.id}|${right.id}`;
    if (this.#seen.has(pair)) return;
    if (left.flags & TypeFlags.TypeParameter || right.flags & TypeFlags.TypeParameter) {
      this.#compareTypeParameters(path, left, right);
      return;
    }
    if (isNamed(left) && isNamed(right) && !isStaticSide(left) && !isStaticSide(right)) {
      this.#compareNamed(path, left, right);
      return;
    }
    this.#seen.add(pair);
    this.#compareStructure(path, left, right);
  }

  #mismatch(path, left, right) {
    const ours = this.ours.checker.typeToString(left);
    const theirs = this.theirs.checker.typeToString(right);
    this.findings.difference(path, `is ${ours}, theirs ${theirs}`);
  }

  #compareTypeParameters(path, left, right) {
    const bothThis = left.isThisType && right.isThisType;
    if (!bothThis && this.#typeParameters.get(left) !== right) this.#mismatch(path, left, right);
  }

  #compareNamed(path, left, right) {
    const isLibrary = this.ours.isLibrary(left.symbol);
    const sameName = left.symbol.name === right.symbol.name;
    const [leftArguments, rightArguments] = [
      typeArguments(this.ours.checker, left),
      typeArguments(this.theirs.checker, right),
    ];
    if (isLibrary !== this.theirs.isLibrary(right.symbol) || (isLibrary && !sameName)) {
      this.#mismatch(path, left, right);
    } else if (sameName && leftArguments.length === rightArguments.length) {
      if (!isLibrary) this.compareDeclarations(left.symbol, right.symbol);
      leftArguments.forEach((argument, index) => this.compare(`${path}<${index}>`, argument, rightArguments[index]));
    } else {
      this.#seen.add(`${left.id}|${right.id}`);
      this.compareMembers(path, left, right);
    }
  }

  #compareStructure(path, left, right) {
    const [leftParts, rightParts] = [parts(left), parts(right)];
    if (leftParts && leftParts.kind === rightParts?.kind) {
      leftParts.types.forEach((part, index) => this.compare(path, part, rightParts.types[index]));
    } else if (left.isUnionOrIntersection() && left.isUnion() === right.isUnion() && right.isUnionOrIntersection()) {
      this.#compareSets(path, left, right);
    } else if (left.flags & TypeFlags.Object && right.flags & TypeFlags.Object) {
      this.#compareObjects(path, left, right);
    } else if (this.ours.checker.typeToString(left) !== this.theirs.checker.typeToString(right)) {
      this.#mismatch(path, left, right);
    }
  }

  /** Unions and intersections: every member must have its twin; a name that came later may be missing. */
  #compareSets(path, left, right) {
    const theirs = new Set(right.types);
    for (const type of left.types) {
      const twin = [...theirs].find((other) => this.#matches(path, type, other));
      if (twin) {
        theirs.delete(twin);
        this.compare(path, type, twin);
      } else if (this.ours.newerNames.has(type.value)) this.findings.note(path, `"${type.value}" is not in theirs`);
      else this.#mismatch(path, left, right);
    }
    for (const other of theirs) {
      if (other.isStringLiteral()) this.findings.note(path, `"${other.value}" is not in ours`);
      else this.#mismatch(path, left, right);
    }
  }

  /** A trial takes named types as equal when their names are: their declarations are compared elsewhere. */
  #matches(path, left, right) {
    const trial = new TypeComparison(this.ours, this.theirs, this.findings, () => undefined);
    trial.#typeParameters = this.#typeParameters;
    return this.findings.trial(() => trial.compare(path, left, right));
  }

  #compareObjects(path, left, right) {
    if (
      left.aliasSymbol &&
      this.ours.isLibrary(left.aliasSymbol) &&
      left.aliasSymbol.name === right.aliasSymbol?.name
    ) {
      left.aliasTypeArguments.forEach((type, index) => this.compare(path, type, right.aliasTypeArguments[index]));
      return;
    }
    this.compareMembers(path, left, right);
  }

  /** Properties, signatures and index signatures of two object types. */
  compareMembers(path, left, right) {
    const theirs = new Map(right.getProperties().map((property) => [property.name, property]));
    for (const property of left.getProperties()) {
      const place = `${path}.${property.name}`;
      const other = theirs.get(property.name);
      theirs.delete(property.name);
      if (other) this.#compareProperty(place, property, other);
      else this.reportMissing(place, property);
    }
    for (const [name, property] of theirs) this.#reportExtra(`${path}.${name}`, property);
    this.#compareSignatures(`${path}()`, left.getCallSignatures(), right.getCallSignatures());
    this.#compareSignatures(`new ${path}()`, left.getConstructSignatures(), right.getConstructSignatures());
    this.#compareIndexSignatures(path, left, right);
  }

  /** What ours has and theirs has not: a difference, unless our documentation says that it came later. */
  reportMissing(path, symbol) {
    const since = this.#tag(symbol, "since");
    if (since) this.findings.note(path, `not in theirs; ours says since ${since}`);
    else this.findings.difference(path, "not in theirs");
  }

  #reportExtra(path, symbol) {
    const modifiers = ts.getCombinedModifierFlags(symbol.declarations[0]);
    const mustBeWritten = modifiers & ts.ModifierFlags.Abstract || !(symbol.flags & SymbolFlags.Optional);
    const isStaticOrNew = symbol.flags & SymbolFlags.Prototype;
    if (mustBeWritten && !isStaticOrNew) this.findings.difference(path, "not in ours");
    else this.findings.note(path, "not in ours");
  }

  #compareProperty(path, left, right) {
    this.#allowingChange(this.#tag(left, "changed"), () => {
      const [ours, theirs] = [memberTraits(left), memberTraits(right)];
      if (ours !== theirs) this.findings.difference(path, `is ${ours}, theirs ${theirs}`);
      this.compare(path, this.ours.checker.getTypeOfSymbol(left), this.theirs.checker.getTypeOfSymbol(right));
    });
  }

  /** What ours documents as changed between versions (`@changed`) is noted, not counted as a difference. */
  #allowingChange(changed, run) {
    if (changed) this.findings.demote(`ours says changed in ${changed}`, run);
    else run();
  }

  #compareIndexSignatures(path, left, right) {
    const [ours, theirs] = [
      this.ours.checker.getIndexInfosOfType(left),
      this.theirs.checker.getIndexInfosOfType(right),
    ];
    if (ours.length !== theirs.length) this.findings.difference(path, "index signatures differ");
    else
      ours.forEach((info, index) => {
        this.compare(`${path}[key]`, info.keyType, theirs[index].keyType);
        this.compare(`${path}[]`, info.type, theirs[index].type);
        if (info.isReadonly !== theirs[index].isReadonly) this.findings.difference(`${path}[]`, "readonly differs");
      });
  }

  #compareSignatures(path, left, right) {
    if (left.length !== right.length)
      this.findings.difference(path, `${left.length} signatures, theirs ${right.length}`);
    else
      left.forEach((signature, index) => {
        const tag = signature.getJsDocTags().find((candidate) => candidate.name === "changed");
        const changed = tag && ts.displayPartsToString(tag.text);
        this.#allowingChange(changed, () => this.#compareSignature(path, signature, right[index]));
      });
  }

  #compareSignature(path, left, right) {
    this.pairTypeParameters(path, left.getTypeParameters() ?? [], right.getTypeParameters() ?? []);
    const [ours, theirs] = [left.getParameters(), right.getParameters()];
    const [ourShape, theirShape] = [ours.map(parameterTraits).join(", "), theirs.map(parameterTraits).join(", ")];
    if (ourShape !== theirShape) this.findings.difference(path, `takes (${ourShape}), theirs (${theirShape})`);
    ours.slice(0, theirs.length).forEach((parameter, index) => {
      const type = this.ours.checker.getTypeOfSymbol(parameter);
      this.compare(`${path} ${parameter.name}`, type, this.theirs.checker.getTypeOfSymbol(theirs[index]));
    });
    const predicates = [
      this.ours.checker.getTypePredicateOfSignature(left),
      this.theirs.checker.getTypePredicateOfSignature(right),
    ];
    this.compareOptional(`${path} predicate`, predicates[0]?.type, predicates[1]?.type);
    this.compare(`${path} result`, left.getReturnType(), right.getReturnType());
    if (constructorAccess(left) !== constructorAccess(right)) this.findings.difference(path, "accessibility differs");
  }
}

function constructorAccess(signature) {
  const modifiers = signature.declaration ? ts.getCombinedModifierFlags(signature.declaration) : 0;
  return modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
}

function parameterTraits(parameter) {
  const node = parameter.valueDeclaration;
  return node?.dotDotDotToken ? "rest" : node?.questionToken || node?.initializer ? "optional" : "required";
}

const memberKinds = [
  [SymbolFlags.Method, "method"],
  [SymbolFlags.Property, "property"],
  [SymbolFlags.GetAccessor, "getter"],
  [SymbolFlags.SetAccessor, "setter"],
  [SymbolFlags.Optional, "optional"],
];

const memberModifiers = ["Private", "Protected", "Abstract", "Static"];

/** All that decides how a member may be used, implemented and overridden, as one line of words. */
function memberTraits(symbol) {
  const modifiers = (symbol.declarations ?? []).reduce((flags, node) => flags | ts.getCombinedModifierFlags(node), 0);
  const isReadonly = ts.getDeclarationModifierFlagsFromSymbol?.(symbol) ?? modifiers;
  return [
    ...memberModifiers.filter((name) => modifiers & ts.ModifierFlags[name]).map((name) => name.toLowerCase()),
    ...(isReadonly & ts.ModifierFlags.Readonly ? ["readonly"] : []),
    ...memberKinds.filter(([flag]) => symbol.flags & flag).map(([, name]) => name),
  ].join(" ");
}
