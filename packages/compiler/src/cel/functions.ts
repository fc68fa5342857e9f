/** What a parameter takes: a kind of value, and for strings the formats that mean it. */
export type CelParameterType = "date" | "id" | "string" | "int";

/** A function that rules may call besides those of CEL itself. All give a bool, or are undecided. */
export interface CelFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: CelParameterType }[];
  readonly result: "bool";
  /** Module whose export of the same name is the implementation: true, false, or undefined for undecided. */
  readonly module: string;
}

/** The formats of a string that each kind of parameter takes; `undefined`: any string. */
export const formatsOfParameter: Readonly<Record<CelParameterType, readonly string[] | undefined>> = {
  date: ["ngay-khuyet", "date"],
  id: ["so-dinh-danh"],
  string: undefined,
  int: undefined,
};

const core = "@thongnhat/core";

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
    declare("inProvince(maXa: string, maTinh: string, on: date)", "@thongnhat/code-tables/xa/parents"),
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

function declare(text: string, module: string): CelFunction {
  const [name = "", list = ""] = text.slice(0, -1).split("(");
  const parameters = list.split(", ").map((parameter) => {
    const [parameterName = "", type] = parameter.split(": ");
    if (type !== "date" && type !== "id" && type !== "string" && type !== "int") {
      throw new Error(`unknown kind of parameter in ${text}`);
    }
    return { name: parameterName, type } as const;
  });
  return { name, parameters, result: "bool", module };
}
