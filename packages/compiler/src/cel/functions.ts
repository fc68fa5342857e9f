/** What a parameter takes: a kind of value, and for strings the formats that mean it. */
export type CelParameterType =
  | "date"
  | "time"
  | "id"
  | "string"
  | "int"
  | "money"
  | "moneys"
  | "events"
  | "machine";

/** A function that rules may call besides those of CEL itself. It gives a bool (a few: a string), or is undecided. */
export interface CelFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: CelParameterType }[];
  readonly result: "bool" | "string";
  /** Module whose export of the same name is the implementation: true, false, or undefined for undecided. */
  readonly module: string;
}

/** The formats of a string that each kind of parameter takes; `undefined`: any string. */
export const formatsOfParameter: Readonly<Record<CelParameterType, readonly string[] | undefined>> = {
  date: ["ngay-khuyet", "date", "date-time"],
  time: ["date-time"],
  id: ["so-dinh-danh"],
  money: ["so-tien"],
  moneys: ["so-tien"],
  string: undefined,
  int: undefined,
  events: undefined,
  machine: undefined,
};

const core = "@thongnhat/core";
const workingDays = "@thongnhat/code-tables/working-days";

/** Our CEL functions by name. Explained in `docs/cel.md`, specified by the vectors in `schemas/conformance`. */
export const celFunctions: ReadonlyMap<string, CelFunction> = new Map(
  [
    declare("notAfter(a: date, b: date)", core),
    declare("before(a: date, b: date)", core),
    declare("sameDay(a: date, b: date)", core),
    declare("isFullDate(a: date)", core),
    declare("notMoreThanDaysAfter(a: date, b: date, n: int)", core),
    declare("isMonthsAfter(a: date, b: date, n: int)", core),
    declare("atLeastAge(birth: date, on: date, years: int)", core),
    declare("atMostAge(birth: date, on: date, years: int)", core),
    declare("yearsApartAtLeast(elder: date, younger: date, years: int)", core),
    declare("dateInWords(text: string, date: date)", core),
    declare("idMatchesSex(id: id, gioiTinh: string)", core),
    declare("idMatchesBirth(id: id, ngaySinh: date)", core),
    declare("isName(s: string)", core),
    declare("sameFamilyName(a: string, b: string)", core),
    declare("isPlaceholder(s: string)", core),
    declare("communeBodyExisted(cap: string, on: date)", core),
    declare("yearOf(d: date)", core, "string"),
    declare("inProvince(maXa: string, maTinh: string, on: date)", "@thongnhat/code-tables/xa/parents"),
    declare("notAfterTime(a: time, b: time)", core),
    declare("withinHours(a: time, b: time, n: int)", core),
    declare("withinWorkingDays(a: date, b: date, n: int)", workingDays),
    declare("awayFromTet(d: date, n: int)", workingDays),
    declare("sumsTo(total: money, parts: moneys)", core),
    declare("atMostMoney(a: money, b: money)", core),
    declare("isProduct(total: money, base: money, factor: string)", core),
    declare("inForce(document: string, on: date)", "@thongnhat/code-tables/legal-texts"),
    declare("eventsReach(events: events, state: string)", core),
    declare("stepsAllowed(machine: machine, events: events)", "@thongnhat/code-tables/states"),
  ].map((declared) => [declared.name, declared]),
);

/**
 * How a function is written in a rule, with the kinds of its parameters.
 *
 * @param declared - the function
 * @returns its signature as shown to people
 * @example
 * signature(celFunctions.get("isName")) // "isName(s: string)"
 */
export function signature(declared: CelFunction): string {
  return `${declared.name}(${declared.parameters.map(({ name, type }) => `${name}: ${type}`).join(", ")})`;
}

function declare(text: string, module: string, result: CelFunction["result"] = "bool"): CelFunction {
  const [name = "", list = ""] = text.slice(0, -1).split("(");
  const parameters = list.split(", ").map((parameter) => {
    const [parameterName = "", type] = parameter.split(": ");
    if (!isParameterType(type)) throw new Error(`unknown kind of parameter in ${text}`);
    return { name: parameterName, type };
  });
  return { name, parameters, result, module };
}

function isParameterType(type: string | undefined): type is CelParameterType {
  return type !== undefined && Object.hasOwn(formatsOfParameter, type);
}
