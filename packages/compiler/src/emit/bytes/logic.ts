import type { CelNode } from "../../cel/ast.ts";
import { celFunctions } from "../../cel/functions.ts";
import type { Node } from "../../model/types.ts";
import { literal } from "../writer.ts";
import { stringKind } from "./layout.ts";
import { daysOf, itemOf, objectOf, operand, type Scope, scalar, Untranslated, type Value } from "./values.ts";
import { type BytesWriter, bytesFunction } from "./writer.ts";

/**
 * What is certain of a condition, each as code: that it is true, that it is false, that it is not true, that it is not
 * false. Where a condition is undecided it is neither true nor false. Code may be too strict, never too generous.
 */
export interface Verdicts {
  readonly yes: () => string;
  readonly no: () => string;
  readonly notYes: () => string;
  readonly notNo: () => string;
}

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

/** A condition of which it is known when it is true and when it is false. */
function exact(yes: string, no: string): Verdicts {
  return { yes: () => yes, no: () => no, notYes: () => not(yes), notNo: () => not(no) };
}

function not(code: string): string {
  if (code === "true") return "false";
  return code === "false" ? "true" : `!(${code})`;
}

function all(codes: readonly string[]): string {
  if (codes.includes("false")) return "false";
  const rest = codes.filter((code) => code !== "true");
  return rest.length === 0 ? "true" : rest.map((code) => `(${code})`).join(" && ");
}

function any(codes: readonly string[]): string {
  if (codes.includes("true")) return "true";
  const rest = codes.filter((code) => code !== "false");
  return rest.length === 0 ? "false" : rest.map((code) => `(${code})`).join(" || ");
}

function every(terms: readonly Verdicts[]): Verdicts {
  return {
    yes: () => all(terms.map(({ yes }) => yes())),
    no: () => any(terms.map(({ no }) => no())),
    notYes: () => any(terms.map(({ notYes }) => notYes())),
    notNo: () => all(terms.map(({ notNo }) => notNo())),
  };
}

function some(terms: readonly Verdicts[]): Verdicts {
  return {
    yes: () => any(terms.map(({ yes }) => yes())),
    no: () => all(terms.map(({ no }) => no())),
    notYes: () => all(terms.map(({ notYes }) => notYes())),
    notNo: () => any(terms.map(({ notNo }) => notNo())),
  };
}

function choice(test: Verdicts, yes: Verdicts, no: Verdicts): Verdicts {
  const either = (of: "yes" | "no"): string =>
    any([all([test.yes(), yes[of]()]), all([test.no(), no[of]()])]);
  const neither = (of: "notYes" | "notNo"): string =>
    all([any([test.notYes(), yes[of]()]), any([test.notNo(), no[of]()])]);
  return {
    yes: () => either("yes"),
    no: () => either("no"),
    notYes: () => neither("notYes"),
    notNo: () => neither("notNo"),
  };
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

/** Functions of one parameter that are answered over bytes. */
const ALONE: ReadonlySet<string> = new Set(["isName", "isPlaceholder"]);

function call(m: BytesWriter, node: CelNode & { kind: "call" }, scope: Scope): Verdicts {
  const operands = node.target === undefined ? node.args : [node.target, ...node.args];
  const native =
    operands.length > 1 || ALONE.has(node.name) ? nativeCall(m, node.name, operands, scope) : undefined;
  if (native !== undefined) return native;
  if (node.name === "isFullDate") {
    const value = operand(m, operands[0] as CelNode, scope);
    if (value.kind !== "string" || value.as === "text") throw new Untranslated("isFullDate");
    if (value.as === "moment") return exact(`S[${value.at}] !== 0`, "false");
    const length = `S[${value.at} + 1] - S[${value.at}]`;
    return exact(`${length} === 10`, `S[${value.at}] !== 0 && ${length} !== 10`);
  }
  const declared = celFunctions.get(node.name);
  if (declared === undefined || declared.result !== "bool") throw new Untranslated(node.name);
  const args = operands.map((one) => scalar(m, operand(m, one, scope)));
  m.use(declared.module, declared.name);
  return verdictOf(`${declared.name}(${args.join(", ")})`);
}

/** What a function answers that gives true, false, or undefined. */
function verdictOf(code: string): Verdicts {
  return {
    yes: () => `${code} === true`,
    no: () => `${code} === false`,
    notYes: () => `${code} !== true`,
    notNo: () => `${code} !== false`,
  };
}

function nativeCall(
  m: BytesWriter,
  name: string,
  operands: readonly CelNode[],
  scope: Scope,
): Verdicts | undefined {
  const values = (): Value[] => operands.map((one) => operand(m, one, scope));
  const place = (value: Value | undefined): string | undefined =>
    value?.kind === "string" ? value.at : undefined;
  const over = (helper: string, ...all: readonly (string | undefined)[]): Verdicts | undefined =>
    all.includes(undefined)
      ? undefined
      : verdictOf(`${m.runtime(helper, "functions")}(b, ${all.join(", ")})`);
  switch (name) {
    case "notAfter":
    case "before":
    case "sameDay":
    case "notMoreThanDaysAfter":
    case "atLeastAge":
    case "yearsApartAtLeast":
    case "atMostAge":
      return onDates(m, name, values());
    case "notAfterTime": {
      const [a, b] = values();
      if (a?.kind !== "string" || b?.kind !== "string" || a.as !== "moment" || b.as !== "moment")
        return undefined;
      const there = `S[${a.at}] !== 0 && S[${b.at}] !== 0`;
      const part = (at: string, offset: number): string => `S[${at} + ${offset}]`;
      const [day, second, nano] = [4, 5, 6].map((k) => [part(a.at, k), part(b.at, k)] as const) as [
        readonly [string, string],
        readonly [string, string],
        readonly [string, string],
      ];
      const holds = `${day[0]} < ${day[1]} || (${day[0]} === ${day[1]} && (${second[0]} < ${second[1]} || (${second[0]} === ${second[1]} && ${nano[0]} <= ${nano[1]})))`;
      return exact(all([there, holds]), all([there, not(holds)]));
    }
    case "isName":
      return over("nameIn", place(values()[0]));
    case "isPlaceholder":
      return over("placeholder", place(values()[0]));
    case "communeBodyExisted": {
      const [level, date] = values();
      return date?.kind === "string" && date.as === "date"
        ? over("communeBody", place(level), date.at)
        : undefined;
    }
    case "idMatchesBirth": {
      const [id, date] = values();
      return date?.kind === "string" && date.as === "date" ? over("idBirth", place(id), date.at) : undefined;
    }
    case "inProvince": {
      const [commune, province, date] = values();
      const [at, at2] = [place(commune), place(province)];
      if (at === undefined || at2 === undefined || date === undefined) return undefined;
      const { present, first, last } = daysOf(m, date);
      const near = `${m.runtime("heldBy", "functions")}(b, ${at}, ${at2}, ${first}, ${last}) === true`;
      const asked = `${m.runtime("inProvinceOf", "functions")}(b, ${at}, ${at2}, ${scalar(m, date)})`;
      return {
        yes: () => all([present, any([near, `${asked} === true`])]),
        no: () => `${asked} === false`,
        notYes: () => `${asked} !== true`,
        notNo: () => any([all([present, near]), `${asked} !== false`]),
      };
    }
    case "sameFamilyName": {
      const [a, b] = values();
      return over("familyName", place(a), place(b));
    }
    case "dateInWords": {
      const [text, date] = values();
      return date?.kind === "string" && date.as === "date"
        ? over("wordsOf", place(text), date.at)
        : undefined;
    }
    case "idMatchesSex": {
      const [id, sex] = values();
      if (sex?.kind === "literal" && (sex.value === "1" || sex.value === "2"))
        return over("idOfSex", place(id), literal(sex.value));
      return over("idSex", place(id), place(sex));
    }
    case "eventsReach": {
      const [events, state] = values();
      const event = eventOf(m, events);
      const at = place(state);
      if (event === undefined || events?.kind !== "list" || at === undefined) return undefined;
      const helper = m.runtime("eventsReachOf", "events");
      return verdictOf(`${helper}(b, ${events.at}, ${event("denTrangThai")}, ${event("thoiDiem")}, ${at})`);
    }
    case "stepsAllowed": {
      const [machine, events] = values();
      const event = eventOf(m, events);
      if (event === undefined || events?.kind !== "list" || machine?.kind !== "literal") return undefined;
      const helper = m.runtime("stepsAllowedOf", "events");
      return verdictOf(
        `${helper}(b, ${literal(machine.value)}, ${events.at}, ${event("denTrangThai")}, ${event("tuTrangThai")})`,
      );
    }
    case "contains":
    case "startsWith":
    case "endsWith": {
      const [text, part] = values();
      if (text?.kind !== "string" || part?.kind !== "literal" || !/^[!-~]+$/.test(part.value))
        throw new Untranslated(name);
      const where = name === "contains" ? "any" : name === "startsWith" ? "start" : "end";
      const holds = `${m.runtime("holds", "rules")}(b, ${text.at}, ${literal(part.value)}, ${literal(where)})`;
      const there = `S[${text.at}] !== 0`;
      return exact(all([there, holds]), all([there, not(holds)]));
    }
    default:
      return undefined;
  }
}

/** Where the fields of the events of a list are noted; undefined where they are no events of state as `chung` has them. */
function eventOf(m: BytesWriter, events: Value | undefined): ((field: string) => string) | undefined {
  if (events?.kind !== "list" || events.items.kind !== "object") return undefined;
  const def = m.def(events.items.def);
  const node = (name: string): Node | undefined =>
    def.properties.find((property) => property.name === name)?.node;
  const states = ["denTrangThai", "tuTrangThai"].every((name) => node(name)?.kind === "string");
  const when = node("thoiDiem");
  if (!states || when?.kind !== "string" || stringKind(when) !== "date") return undefined;
  return (name) => m.layout.field(def, name);
}

function onDates(m: BytesWriter, name: string, values: readonly Value[]): Verdicts {
  const a = daysOf(m, values[0] as Value);
  const b = daysOf(m, values[1] as Value);
  const there = [a.present, b.present];
  const when = (yes: string, no: string): Verdicts => exact(all([...there, yes]), all([...there, no]));
  const number = values[2];
  const n = number?.kind === "integer" && number.present === "true" ? Number(number.code) : undefined;
  switch (name) {
    case "notAfter":
      return when(`${a.last} <= ${b.first}`, `${a.first} > ${b.last}`);
    case "before":
      return when(`${a.last} < ${b.first}`, `${a.first} >= ${b.last}`);
    case "sameDay":
      return when(
        `${a.first} === ${b.first} && ${a.last} === ${b.last} && ${a.first} === ${a.last}`,
        `${a.first} > ${b.last} || ${a.last} < ${b.first}`,
      );
    case "notMoreThanDaysAfter":
      if (n === undefined) throw new Untranslated(name);
      return when(`${a.last} <= ${b.first} + ${n}`, `${a.first} > ${b.last} + ${n}`);
    default: {
      if (n === undefined || n < 0) throw new Untranslated(name);
      const years = name === "atMostAge" ? n + 1 : n;
      const older = `${m.runtime("isGrown", "functions")}(${a.last}, ${b.first}, ${years})`;
      const younger = `${m.runtime("isYounger", "functions")}(${a.first}, ${b.last}, ${years})`;
      return name === "atMostAge" ? when(younger, older) : when(older, younger);
    }
  }
}
