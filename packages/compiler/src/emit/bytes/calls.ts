import type { CelNode } from "../../cel/ast.ts";
import { celFunctions } from "../../cel/functions.ts";
import type { Node } from "../../model/types.ts";
import { literal } from "../writer.ts";
import { stringKind } from "./layout.ts";
import { daysOf, operand, type Scope, scalar, Untranslated, type Value } from "./values.ts";
import { all, any, exact, not, type Verdicts, verdictOf } from "./verdicts.ts";
import type { BytesWriter } from "./writer.ts";

/** Functions of one parameter that are answered over bytes. */
const ALONE: ReadonlySet<string> = new Set(["isName", "isPlaceholder"]);

/** Translates a call of a rule function: over the bytes where there is one that does, else of the function itself. */
export function call(m: BytesWriter, node: CelNode & { kind: "call" }, scope: Scope): Verdicts {
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
function nativeCall(
  m: BytesWriter,
  name: string,
  operands: readonly CelNode[],
  scope: Scope,
): Verdicts | undefined {
  const values = (): Value[] => operands.map((one) => operand(m, one, scope));
  const place = (value: Value | undefined): string | undefined =>
    value?.kind === "string" ? value.at : undefined;
  const over = (
    file: string,
    helper: string,
    ...all: readonly (string | undefined)[]
  ): Verdicts | undefined =>
    all.includes(undefined) ? undefined : verdictOf(`${m.runtime(helper, file)}(b, ${all.join(", ")})`);
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
      return over("names", "nameIn", place(values()[0]));
    case "isPlaceholder":
      return over("names", "placeholder", place(values()[0]));
    case "communeBodyExisted": {
      const [level, date] = values();
      return date?.kind === "string" && date.as === "date"
        ? over("functions", "communeBody", place(level), date.at)
        : undefined;
    }
    case "idMatchesBirth": {
      const [id, date] = values();
      return date?.kind === "string" && date.as === "date"
        ? over("functions", "idBirth", place(id), date.at)
        : undefined;
    }
    case "inProvince": {
      const [commune, province, date] = values();
      const [at, at2] = [place(commune), place(province)];
      if (at === undefined || at2 === undefined || date === undefined) return undefined;
      const { present, first, last } = daysOf(m, date);
      const near = `${m.runtime("heldBy", "provinces")}(b, ${at}, ${at2}, ${first}, ${last}) === true`;
      const asked = `${m.runtime("inProvinceOf", "provinces")}(b, ${at}, ${at2}, ${scalar(m, date)})`;
      return {
        yes: () => all([present, any([near, `${asked} === true`])]),
        no: () => `${asked} === false`,
        notYes: () => `${asked} !== true`,
        notNo: () => any([all([present, near]), `${asked} !== false`]),
      };
    }
    case "sameFamilyName": {
      const [a, b] = values();
      return over("names", "familyName", place(a), place(b));
    }
    case "dateInWords": {
      const [text, date] = values();
      return date?.kind === "string" && date.as === "date"
        ? over("functions", "wordsOf", place(text), date.at)
        : undefined;
    }
    case "idMatchesSex": {
      const [id, sex] = values();
      if (sex?.kind === "literal" && (sex.value === "1" || sex.value === "2"))
        return over("functions", "idOfSex", place(id), literal(sex.value));
      return over("functions", "idSex", place(id), place(sex));
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
