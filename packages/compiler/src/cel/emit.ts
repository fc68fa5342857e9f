import type { CelNode } from "./ast.ts";
import type { CelFunction } from "./functions.ts";
import { helperOf } from "./imports.ts";

/** How the emitted code names the record and the options of the validation. */
export interface EmitOptions {
  readonly functions: ReadonlyMap<string, CelFunction>;
  /** Variable that holds the record, default `o`. */
  readonly record?: string;
  /** Variable that holds the options, of which `today` is read, default `c`. */
  readonly context?: string;
  /** Variable that holds the other record of a pair, `other` in the rule. */
  readonly other?: string;
}

/** A rule as JavaScript. */
export interface EmittedCel {
  /** An expression that gives true, false, or undefined for undecided. */
  readonly code: string;
  /** Variables that the expression assigns and the function around it must declare with `let`. */
  readonly temps: readonly string[];
  /** Names the code calls; `celImports` says from which modules. */
  readonly imports: ReadonlySet<string>;
}

/**
 * Code for a part of a rule. `certain` code never gives undefined;
 * `atom` code can be followed by a dot or stand beside an operator without brackets.
 */
interface Piece {
  readonly code: string;
  readonly certain: boolean;
  readonly atom: boolean;
}

interface Scope {
  readonly variables: ReadonlyMap<string, string>;
  readonly temps: string[];
}

/**
 * Turns a rule that `checkCel` found right into JavaScript. An error of CEL is undefined.
 *
 * @param ast - the tree from `parseCel`
 * @param options - the functions, and the names of the variables
 * @returns the expression, the variables it needs and the names it imports
 * @example
 * emitCel(ast, { functions: celFunctions }).code // "notAfter(o.nguoiDuocKhaiSinh?.ngaySinh, o.ngayDangKy)"
 */
export function emitCel(ast: CelNode, options: EmitOptions): EmittedCel {
  const imports = new Set<string>();
  const temps: string[] = [];
  const record = options.record ?? "o";
  const variables = new Map([
    ["this", record],
    ["today", `${options.context ?? "c"}.today`],
    ["recordDate", `${options.context ?? "c"}.date`],
    ...(options.other === undefined ? [] : [["other", options.other] as const]),
  ]);
  const { code } = emitter(imports, record)(ast, { variables, temps });
  return { code, temps, imports };
}

/**
 * A rule as a whole function of the record and the options.
 *
 * @param name - name of the function
 * @param ast - the tree from `parseCel`
 * @param options - the functions, and the names of the variables
 * @returns the source of the function, and the names it imports
 * @example
 * emitCelFunction("ks01", ast, { functions: celFunctions }).code // "function ks01(o, c) { return …; }"
 */
export function emitCelFunction(
  name: string,
  ast: CelNode,
  options: EmitOptions,
): { readonly code: string; readonly imports: ReadonlySet<string> } {
  const { code, temps, imports } = emitCel(ast, options);
  const parameters = `${options.record ?? "o"}, ${options.context ?? "c"}`;
  return { code: `function ${name}(${parameters}) {${block(code, temps)}}`, imports };
}

function block(code: string, temps: readonly string[]): string {
  return `${temps.length === 0 ? "" : ` let ${temps.join(", ")};`} return ${code}; `;
}

/** Gives code for nodes; the names it calls are added to `imports`. */
function emitter(imports: Set<string>, record: string): (node: CelNode, scope: Scope) => Piece {
  let count = 0;

  function emit(node: CelNode, scope: Scope): Piece {
    switch (node.kind) {
      case "string":
        return atom(JSON.stringify(node.value), true);
      case "int":
        return node.value < 0 ? loose(String(node.value), true) : atom(String(node.value), true);
      case "bool":
        return atom(String(node.value), true);
      case "name":
        return atom(scope.variables.get(node.name) ?? node.name, node.name !== "recordDate");
      case "field":
        return atom(member(emit(node.of, scope), node.name), false);
      case "has":
        return emitHas(node, scope);
      case "index":
        return atom(`${tight(emit(node.of, scope))}?.[${emit(node.index, scope).code}]`, false);
      case "list":
        return emitList(node.items, scope);
      case "not":
        return emitNot(node.of, scope);
      case "logic":
        return emitLogic(node, scope);
      case "if":
        return emitIf(node, scope);
      case "compare":
        return emitComparison(node, scope);
      case "in":
        return emitIn(node, scope);
      case "macro":
        return emitMacro(node, scope);
      case "call":
        return emitCall(node, scope);
      case "refused":
        throw new Error(`not checked: ${node.message}`);
    }
  }

  /** A field, absent when its owner is. Only the record itself is sure to be an object. */
  function member(owner: Piece, name: string): string {
    const access = property(name);
    if (owner.code === record) return `${record}${access}`;
    return `${tight(owner)}?.${access.startsWith(".") ? access.slice(1) : access}`;
  }

  function fresh(scope: Scope): string {
    count += 1;
    const name = `t${count}`;
    if (!scope.temps.includes(name)) scope.temps.push(name);
    return name;
  }

  /** Nodes side by side: what one keeps is not needed by the next, so they use the same variables. */
  function emitEach(nodes: readonly CelNode[], scope: Scope): Piece[] {
    const first = count;
    let last = count;
    const pieces = nodes.map((node) => {
      count = first;
      const piece = emit(node, scope);
      last = Math.max(last, count);
      return piece;
    });
    count = last;
    return pieces;
  }

  function helper(name: string): string {
    imports.add(name);
    return name;
  }

  function emitHas(node: CelNode & { kind: "has" }, scope: Scope): Piece {
    const owner = emit(node.of, scope);
    if (owner.certain) return loose(`${member(owner, node.name)} !== undefined`, true);
    const held = fresh(scope);
    return loose(
      `(${held} = ${owner.code}) == null ? undefined : ${held}${property(node.name)} !== undefined`,
      false,
    );
  }

  function emitList(items: readonly CelNode[], scope: Scope): Piece {
    const pieces = emitEach(items, scope);
    const list = pieces.map(({ code }) => code).join(", ");
    if (pieces.every(({ certain }) => certain)) return atom(`[${list}]`, true);
    return atom(`${helper("celList")}(${list})`, false);
  }

  function emitNot(of: CelNode, scope: Scope): Piece {
    const piece = emit(of, scope);
    if (piece.certain) return loose(`!${tight(piece)}`, true);
    const held = fresh(scope);
    return loose(`(${held} = ${piece.code}) === undefined ? undefined : !${held}`, false);
  }

  /**
   * The order of terms does not matter, as no term has an effect: the certain ones, which are cheap
   * questions of presence, come first and spare the others.
   */
  function emitLogic(node: CelNode & { kind: "logic" }, scope: Scope): Piece {
    const pieces = emitEach(node.terms, scope);
    const certain = pieces.filter((piece) => piece.certain);
    const others = pieces.filter((piece) => !piece.certain);
    const rest = others.length > 1 ? emitUncertain(node.op, others, scope) : others[0];
    const parts = [...certain, ...(rest === undefined ? [] : [rest])];
    return loose(parts.map(tight).join(` ${node.op} `), rest === undefined);
  }

  function emitUncertain(op: "&&" | "||", pieces: readonly Piece[], scope: Scope): Piece {
    const held = pieces.map((piece) => ({ name: fresh(scope), code: piece.code }));
    const decided = op === "&&" ? "false" : "true";
    const some = held.map(({ name, code }) => `(${name} = ${code}) === ${decided}`).join(" || ");
    const names = held.map(({ name }) => name);
    const otherwise =
      op === "&&"
        ? names.join(" && ")
        : `${names.map((name) => `${name} === false`).join(" && ")} ? false : undefined`;
    return loose(`${some} ? ${decided} : ${otherwise}`, false);
  }

  function emitIf(node: CelNode & { kind: "if" }, scope: Scope): Piece {
    const [test, yes, no] = emitEach([node.test, node.yes, node.no], scope) as [Piece, Piece, Piece];
    if (test.certain) {
      return loose(`${tight(test)} ? ${tight(yes)} : ${tight(no)}`, yes.certain && no.certain);
    }
    const held = fresh(scope);
    return loose(
      `(${held} = ${test.code}) === undefined ? undefined : ${held} ? ${tight(yes)} : ${tight(no)}`,
      false,
    );
  }

  function emitComparison(node: CelNode & { kind: "compare" }, scope: Scope): Piece {
    const op = node.op === "==" || node.op === "!=" ? `${node.op}=` : node.op;
    const { guards, codes } = hold([node.left, node.right], scope);
    const code = codes.join(` ${op} `);
    return guards === "" ? loose(code, true) : loose(`${guards} ? undefined : ${code}`, false);
  }

  function emitIn(node: CelNode & { kind: "in" }, scope: Scope): Piece {
    const items = node.list.kind === "list" ? node.list.items : undefined;
    if (items?.every(({ kind }) => kind === "string" || kind === "int" || kind === "bool")) {
      const item = emit(node.item, scope);
      const held = fresh(scope);
      const values = items.map((value) => `${held} === ${emit(value, scope).code}`);
      const found = values.length === 0 ? "false" : values.join(" || ");
      return loose(`(${held} = ${item.code}) === undefined ? undefined : ${found}`, false);
    }
    const list = emit(node.list, scope);
    return atom(`${helper("celIn")}(${emit(node.item, scope).code}, ${list.code})`, false);
  }

  /** Values that may be undefined are kept in variables; the guards are true when one is. */
  function hold(nodes: readonly CelNode[], scope: Scope): { guards: string; codes: string[] } {
    const guards: string[] = [];
    const codes = emitEach(nodes, scope).map((piece) => {
      if (piece.certain) return tight(piece);
      const held = fresh(scope);
      guards.push(`(${held} = ${piece.code}) === undefined`);
      return held;
    });
    return { guards: guards.join(" || "), codes };
  }

  function emitMacro(node: CelNode & { kind: "macro" }, scope: Scope): Piece {
    const list = emit(node.list, scope);
    count += 1;
    const variable = `x${count}`;
    const temps: string[] = [];
    const variables = new Map([...scope.variables, [node.variable, variable]]);
    const body = emit(node.body, { variables, temps });
    const arrow = temps.length === 0 ? tight(body) : `{${block(body.code, temps)}}`;
    return atom(
      `${helper(helperOf(node.macro) ?? node.macro)}(${list.code}, (${variable}) => ${arrow})`,
      false,
    );
  }

  function emitCall(node: CelNode & { kind: "call" }, scope: Scope): Piece {
    const operands = node.target === undefined ? node.args : [node.target, ...node.args];
    const args = emitEach(operands, scope).map(({ code }) => code);
    const name = helperOf(node.name) ?? node.name;
    return atom(`${helper(name)}(${args.join(", ")})`, false);
  }

  return emit;
}

function atom(code: string, certain: boolean): Piece {
  return { code, certain, atom: true };
}

function loose(code: string, certain: boolean): Piece {
  return { code, certain, atom: false };
}

function tight(piece: Piece): string {
  return piece.atom ? piece.code : `(${piece.code})`;
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
