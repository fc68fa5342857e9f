import type { CelNode } from "../../cel/ast.ts";
import { call } from "./calls.ts";
import { itemOf, objectOf, operand, type Scope, Untranslated, type Value } from "./values.ts";
import { all, any, choice, every, exact, not, some, type Verdicts } from "./verdicts.ts";
import { type BytesWriter, bytesFunction } from "./writer.ts";

/** Translates a condition of a rule. Throws `Untranslated`. */
export function condition(m: BytesWriter, node: CelNode, scope: Scope): Verdicts {
  switch (node.kind) {
    case "bool":
      return exact(String(node.value), String(!node.value));
    case "not": {
      const of = condition(m, node.of, scope);
      return { yes: of.no, no: of.yes, notYes: of.notNo, notNo: of.notYes };
    }
    case "logic": {
      const terms = node.terms.map((term) => condition(m, term, scope));
      return node.op === "&&" ? every(terms) : some(terms);
    }
    case "if":
      return choice(
        condition(m, node.test, scope),
        condition(m, node.yes, scope),
        condition(m, node.no, scope),
      );
    case "has":
      return presence(m, objectOf(m, node.of, scope), node.name);
    case "field":
    case "name": {
      const value = operand(m, node, scope);
      if (value.kind !== "boolean") throw new Untranslated(value.kind);
      return exact(`S[${value.at}] === 2`, `S[${value.at}] === 1`);
    }
    case "compare":
      return comparison(m, node, scope);
    case "in":
      return membership(m, node, scope);
    case "macro":
      return macro(m, node, scope);
    case "call":
      return call(m, node, scope);
    default:
      throw new Untranslated(node.kind);
  }
}
function presence(m: BytesWriter, { def, frame }: Value & { kind: "object" }, name: string): Verdicts {
  const { place, bit } = m.layout.presence(def, name);
  const at = place === 0 ? frame : `${frame} + ${place}`;
  const here = `(S[${at}] & ${bit}) !== 0`;
  // The record itself is always there; another owner may be absent, and then nothing is decided.
  const away = frame === "f" ? `(S[${at}] & ${bit}) === 0` : `${frame} !== 0 && (S[${at}] & ${bit}) === 0`;
  return exact(here, away);
}

function comparison(m: BytesWriter, node: CelNode & { kind: "compare" }, scope: Scope): Verdicts {
  const pair = sides(m, node, scope);
  if (pair === undefined) return sameVerdict(m, node, scope);
  const [left, right] = pair;
  const flip = (verdicts: Verdicts): Verdicts =>
    node.op === "!="
      ? { yes: verdicts.no, no: verdicts.yes, notYes: verdicts.notNo, notNo: verdicts.notYes }
      : verdicts;
  if (left.kind === "integer" && right.kind === "integer") {
    const there = all([left.present, right.present]);
    const op = node.op === "==" || node.op === "!=" ? `${node.op}=` : node.op;
    const holds = `${left.code} ${op} ${right.code}`;
    return exact(all([there, holds]), all([there, not(holds)]));
  }
  if (node.op !== "==" && node.op !== "!=") throw new Untranslated(node.op);
  if (left.kind === "string" && right.kind === "literal") return flip(isText(m, left.at, right.value));
  if (right.kind === "string" && left.kind === "literal") return flip(isText(m, right.at, left.value));
  if (left.kind === "string" && right.kind === "string") {
    const there = `S[${left.at}] !== 0 && S[${right.at}] !== 0`;
    const holds = `${m.runtime("equal", "rules")}(b, ${left.at}, ${right.at})`;
    return flip(exact(all([there, holds]), all([there, not(holds)])));
  }
  throw new Untranslated(`${left.kind} ${right.kind}`);
}

function sides(
  m: BytesWriter,
  node: CelNode & { kind: "compare" },
  scope: Scope,
): readonly [Value, Value] | undefined {
  const isCondition = ({ kind }: CelNode): boolean =>
    ["bool", "has", "compare", "logic", "not", "in", "macro"].includes(kind);
  if (isCondition(node.left) || isCondition(node.right)) return undefined;
  const pair = [operand(m, node.left, scope), operand(m, node.right, scope)] as const;
  return pair.some(({ kind }) => kind === "boolean") ? undefined : pair;
}

/** `==` and `!=` between conditions. */
function sameVerdict(m: BytesWriter, node: CelNode & { kind: "compare" }, scope: Scope): Verdicts {
  if (node.op !== "==" && node.op !== "!=") throw new Untranslated(node.op);
  const a = condition(m, node.left, scope);
  const b = condition(m, node.right, scope);
  const equal = choice(a, b, { yes: b.no, no: b.yes, notYes: b.notNo, notNo: b.notYes });
  return node.op === "=="
    ? equal
    : { yes: equal.no, no: equal.yes, notYes: equal.notNo, notNo: equal.notYes };
}

function isText(m: BytesWriter, at: string, value: string): Verdicts {
  if (!/^[!-~ ]*$/.test(value) || /["\\]/.test(value)) throw new Untranslated("literal");
  const holds = m.is(at, value);
  return exact(holds, `S[${at}] !== 0 && !${holds}`);
}

function membership(m: BytesWriter, node: CelNode & { kind: "in" }, scope: Scope): Verdicts {
  const list = operand(m, node.list, scope);
  if (list.kind === "literals") {
    const item = operand(m, node.item, scope);
    if (item.kind !== "string") throw new Untranslated("in");
    const each = list.items.map((value) => isText(m, item.at, value));
    return each.length === 0 ? exact("false", `S[${item.at}] !== 0`) : some(each);
  }
  if (list.kind !== "list") throw new Untranslated("in");
  const variable = "·";
  const inner: CelNode = {
    kind: "compare",
    op: "==",
    left: { kind: "name", name: variable, column: node.column },
    right: node.item,
    column: node.column,
  };
  const found = overList(m, list, variable, inner, scope, "exists");
  // An item that is absent is in no list, and not outside of it either.
  const item = operand(m, node.item, scope);
  if (item.kind === "literal") return found;
  if (item.kind !== "string") throw new Untranslated("in");
  const there = `S[${item.at}] !== 0`;
  return exact(all([there, found.yes()]), all([there, found.no()]));
}

function macro(m: BytesWriter, node: CelNode & { kind: "macro" }, scope: Scope): Verdicts {
  if (node.macro !== "exists" && node.macro !== "all") throw new Untranslated(node.macro);
  const list = operand(m, node.list, scope);
  if (list.kind === "literals") {
    const anyOf = node.macro === "exists" ? containsOneOf(m, list.items, node, scope) : undefined;
    if (anyOf !== undefined) return anyOf;
    const terms = list.items.map((value) => {
      const names = new Map([...scope.names, [node.variable, { kind: "literal", value } as const]]);
      return condition(m, node.body, { ...scope, names });
    });
    return node.macro === "exists" ? some(terms) : every(terms);
  }
  if (list.kind !== "list") throw new Untranslated(node.macro);
  return overList(m, list, node.variable, node.body, scope, node.macro);
}

/** `["0", "1"].exists(d, text.contains(d))` over characters that follow one another: one look at the text. */
function containsOneOf(
  m: BytesWriter,
  items: readonly string[],
  { variable, body }: CelNode & { kind: "macro" },
  scope: Scope,
): Verdicts | undefined {
  if (body.kind !== "call" || body.name !== "contains" || body.target === undefined) return undefined;
  const [part] = body.args;
  if (part?.kind !== "name" || part.name !== variable || !items.every((item) => /^[!-~]$/.test(item)))
    return undefined;
  const text = operand(m, body.target, scope);
  if (text.kind !== "string") return undefined;
  const codes = items.map((item) => item.charCodeAt(0));
  const [low, high] = [Math.min(...codes), Math.max(...codes)];
  if (new Set(codes).size !== high - low + 1) return undefined;
  const holds = `${m.runtime("holdsAny", "rules")}(b, ${text.at}, ${low}, ${high})`;
  const there = `S[${text.at}] !== 0`;
  return exact(all([there, holds]), all([there, not(holds)]));
}

/** A condition on every item of a list that is noted, as loops in functions of their own. */
function overList(
  m: BytesWriter,
  list: Value & { kind: "list" },
  variable: string,
  body: CelNode,
  scope: Scope,
  kind: "exists" | "all",
): Verdicts {
  const item = `x${scope.parameters.length}`;
  const inner = condition(m, body, {
    names: new Map([...scope.names, [variable, itemOf(m, list.items, item)]]),
    parameters: [...scope.parameters, item],
  });
  const head = `S[${list.at} + 1]`;
  const loop = (quantifier: "some" | "every", code: string): string => {
    const test = quantifier === "some" ? code : not(code);
    const name = m.helper(
      `${scope.parameters.join(" ")}|${item}|${quantifier}|${code}`,
      quantifier,
      (fresh) =>
        bytesFunction(
          `function ${fresh}`,
          ["b", "d", ...scope.parameters, item],
          "boolean",
          `  for (; ${item} !== 0; ${item} = S[${item}]) if (${test}) return ${quantifier === "some"};\n  return ${quantifier !== "some"};`,
        ),
    );
    return `${name}(b, d, ${scope.parameters.join(", ")}, ${head})`;
  };
  const there = `S[${list.at}] !== 0`;
  const away = `S[${list.at}] === 0`;
  const [whenYes, whenNo] = kind === "exists" ? (["some", "every"] as const) : (["every", "some"] as const);
  return {
    yes: () => all([there, loop(whenYes, inner.yes())]),
    no: () => all([there, loop(whenNo, inner.no())]),
    notYes: () => any([away, loop(whenNo, inner.notYes())]),
    notNo: () => any([away, loop(whenYes, inner.notNo())]),
  };
}
