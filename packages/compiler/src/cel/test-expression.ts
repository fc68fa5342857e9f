import fc from "fast-check";
import { type CelParameterType, celFunctions } from "./functions.ts";
import { type CelType, fieldsOf, force, mergeTypes } from "./types.ts";

/** A value that a rule could name at some place: its text and type. */
interface Value {
  readonly text: string;
  readonly type: CelType;
}

const MOST_STEPS = 3;

/**
 * Rules nobody would write, but right by the checker: every operator over every kind of value of a record.
 *
 * @param type - the type of the record
 * @returns an arbitrary of fast-check that gives texts of rules
 * @example
 * fc.sample(ruleText(sampleType), 3)
 */
export function ruleText(type: CelType): fc.Arbitrary<string> {
  return bool([{ text: "this", type }], 3);
}

function bool(named: readonly Value[], depth: number): fc.Arbitrary<string> {
  const values = named.flatMap((value) => reachable(value, MOST_STEPS));
  const of = (accepts: (type: CelType) => boolean): string[] =>
    values.filter((value) => accepts(value.type)).map((value) => value.text);
  const strings = of(
    (type) => type.kind === "string" && type.format !== "ngay-khuyet" && type.values === undefined,
  );
  const ints = [...of((type) => type.kind === "int"), "1", "-1"];
  const fields = values.filter(({ text }) => /\.\w+$/.test(text)).map(({ text }) => `has(${text})`);
  const leaves = [
    pick(of((type) => type.kind === "bool")),
    pick(fields),
    pick(fields),
    join(ints, ["==", "!=", "<", "<=", ">", ">="], ints),
    join(strings, ["==", "!="], [...strings, '"VN"']),
    pick(strings).chain((a) => pick([...strings, '"a"']).map((b) => `${a}.startsWith(${b})`)),
    pick(strings).chain((a) => pick(strings).map((b) => `${a} in ["VN", ${b}]`)),
    pick(strings).map((a) => `size(${a}) > 1`),
    pick([...celFunctions.values()].filter(({ result }) => result === "bool")).chain((declared) =>
      fc
        .tuple(...declared.parameters.map(({ type }) => pick(argumentsOf(type, values))))
        .map((args) => `${declared.name}(${args.join(", ")})`),
    ),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = fc.constant(undefined).chain(() => bool(named, depth - 1));
  const lists = values.filter(({ type }) => type.kind === "list");
  return fc.oneof(
    ...leaves,
    inner.map((a) => `!(${a})`),
    ...["&&", "||"].flatMap((op) => [
      fc.tuple(inner, inner).map(([a, b]) => `(${a}) ${op} (${b})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a}) ${op} (${b}) ${op} (${c})`),
    ]),
    fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
    ...(lists.length === 0 ? [] : [macro(named, lists, depth), macro(named, lists, depth)]),
  );
}

/** What could be given to a parameter: fields of the record, and always a literal. */
function argumentsOf(type: CelParameterType, values: readonly Value[]): readonly string[] {
  const strings = (formats: readonly (string | undefined)[]): string[] =>
    values.flatMap((value) =>
      value.type.kind === "string" && formats.includes(value.type.format) ? [value.text] : [],
    );
  const amounts = [...strings(["so-tien"]), '"1.0"'];
  switch (type) {
    case "int":
      return [...values.filter((value) => value.type.kind === "int").map(({ text }) => text), "1", "-1"];
    case "date":
      return [...strings(["ngay-khuyet", "date", "date-time"]), "today"];
    case "time":
      return [...strings(["date-time"]), '"2025-07-01T08:00:00+07:00"'];
    case "id":
      return [...strings(["so-dinh-danh"]), '"001099000001"'];
    case "money":
      return amounts;
    case "moneys":
      return [`[${amounts.slice(0, 2).join(", ")}]`, '["1", "0.5"]', "this.khoan.map(k, k.soTien)"];
    case "events":
      return ["this.suKien"];
    case "machine":
      return ['"ban-ghi"'];
    case "string":
      return [...strings([undefined]), '"01"', '"60/2014/QH13"', '"nhap"'];
  }
}

function macro(named: readonly Value[], lists: readonly Value[], depth: number): fc.Arbitrary<string> {
  return pick(lists).chain(({ text, type }) => {
    const variable = `v${depth}`;
    const item: Value = { text: variable, type: type.kind === "list" ? force(type.of) : type };
    const body = bool([item, ...named.slice(0, 1)], depth - 1);
    return fc.oneof(
      ...["exists", "all", "exists_one"].map((name) =>
        body.map((test) => `${text}.${name}(${variable}, ${test})`),
      ),
      body.map((test) => `size(${text}.filter(${variable}, ${test})) == 1`),
      body.map((test) => `true in ${text}.map(${variable}, ${test})`),
      fc.tuple(body, body).map(([test, value]) => `${text}.map(${variable}, ${test}, ${value}).all(w, w)`),
    );
  });
}

function join(
  left: readonly string[],
  operators: readonly string[],
  right: readonly string[],
): fc.Arbitrary<string> {
  return fc.tuple(pick(left), pick(operators), pick(right)).map((parts) => parts.join(" "));
}

/** When there is nothing to pick from, a plain `true` stands in, which every rule may hold. */
function pick<T>(values: readonly T[]): fc.Arbitrary<T> {
  return values.length === 0 ? fc.constant("true" as T) : fc.constantFrom(...values);
}

function reachable(value: Value, steps: number): Value[] {
  if (steps === 0) return [value];
  const below = [...fieldsOf(value.type)].flatMap(([name, types]) => {
    const type = mergeTypes(types);
    return type === undefined ? [] : reachable({ text: `${value.text}.${name}`, type }, steps - 1);
  });
  return [value, ...below];
}
