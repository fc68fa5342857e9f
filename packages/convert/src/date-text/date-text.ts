import type { DateForm, MomentForm } from "../wire-format/wire-format.ts";

/** What a date cell says. */
export type DateText =
  | { readonly kind: "date"; readonly value: string; readonly form: DateForm }
  /** An age; the interval needs the year in which it was written. */
  | { readonly kind: "age"; readonly years: number; readonly counting: "round" | "nominal" | "either" }
  /** A known form that names no real day, such as 31.02.1985. */
  | { readonly kind: "impossible"; readonly form: DateForm }
  /** Two forms that the format names read the same text as different days. */
  | { readonly kind: "ambiguous"; readonly readings: readonly string[] }
  | { readonly kind: "unreadable" };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const AGE = /^(\d{1,3}) ?(?:tuổi|t|tuoi)( mụ| ta| tây)?\.?$/iu;

/** Form → its shape, and where year, month and day stand in it. */
const SHAPES: Readonly<Record<Exclude<DateForm, "age">, readonly [RegExp, number, number, number]>> = {
  "dd.MM.yyyy": [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 3, 2, 1],
  "dd/MM/yyyy": [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 3, 2, 1],
  "dd-MM-yyyy": [/^(\d{1,2})-(\d{1,2})-(\d{4})$/, 3, 2, 1],
  "MM/dd/yyyy": [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 3, 1, 2],
  "yyyy-MM-dd": [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, 1, 2, 3],
  "yyyy/MM/dd": [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, 1, 2, 3],
  yyyyMMdd: [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
  "MM.yyyy": [/^(\d{1,2})\.(\d{4})$/, 2, 1, 0],
  "MM/yyyy": [/^(\d{1,2})\/(\d{4})$/, 2, 1, 0],
  MMyyyy: [/^(\d{2})(\d{4})$/, 2, 1, 0],
  "yyyy-MM": [/^(\d{4})-(\d{2})$/, 1, 2, 0],
  yyyy: [/^(\d{4})$/, 1, 0, 0],
};

/**
 * Reads a date cell by the forms that the format names, never by guess. Where two of the forms read the text as
 * different days (03/04/1990 as `dd/MM/yyyy` and as `MM/dd/yyyy`) the answer is both.
 * @example readDateText("03.1985", ["dd.MM.yyyy", "MM.yyyy"]) // { kind: "date", value: "1985-03", form: "MM.yyyy" }
 */
export function readDateText(text: string, forms: readonly (DateForm | MomentForm)[]): DateText {
  let found: (DateText & { kind: "date" }) | undefined;
  let impossible: DateForm | undefined;
  for (const form of forms) {
    if (form === "age" || !Object.hasOwn(SHAPES, form)) continue;
    const shape = form as Exclude<DateForm, "age">;
    const value = readShape(text, shape);
    if (value === undefined) continue;
    if (value === "") impossible ??= shape;
    else if (found === undefined) found = { kind: "date", value, form: shape };
    else if (found.value !== value) return { kind: "ambiguous", readings: [found.value, value] };
  }
  if (found !== undefined) return found;
  if (impossible !== undefined) return { kind: "impossible", form: impossible };
  return forms.includes("age") ? readAge(text) : { kind: "unreadable" };
}

/** undefined: not this shape; empty: the shape of a day that is none. */
function readShape(text: string, form: Exclude<DateForm, "age">): string | undefined {
  const [pattern, year, month, day] = SHAPES[form];
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const at = (group: number): number | undefined => (group === 0 ? undefined : Number(match[group]));
  return partialDate(at(year) ?? 0, at(month), at(day)) ?? "";
}

/**
 * A date as far as its parts are known, or undefined where there is no such day.
 * @example partialDate(1985, 3) // "1985-03"
 */
export function partialDate(year: number, month?: number, day?: number): string | undefined {
  if (!(year >= 1 && year <= 9999)) return undefined;
  if (month === undefined) return pad(year, 4);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
  return day >= 1 && day <= last ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

function readAge(text: string): DateText {
  const age = AGE.exec(text);
  const years = Number(age?.[1]);
  if (age === null || years > 130) return { kind: "unreadable" };
  const word = (age[2] ?? "").trim().toLowerCase();
  return { kind: "age", years, counting: word === "" ? "either" : word === "tây" ? "round" : "nominal" };
}

/** Which part each letter of a form stands for. */
const LETTERS = /yyyy|MM|dd/g;

/**
 * Writes a partial date by the first of the forms that shows exactly the parts that are known.
 * @returns undefined where no form does, for instance for an interval
 * @example writeDate("1985-03", ["dd.MM.yyyy", "MM.yyyy"]) // "03.1985"
 */
export function writeDate(value: string, forms: readonly (DateForm | MomentForm)[]): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return undefined;
  const known = { yyyy: match[1], MM: match[2], dd: match[3] };
  const letters = Object.values(known).filter((part) => part !== undefined).length;
  const form = forms.find(
    (one) => one !== "age" && Object.hasOwn(SHAPES, one) && one.match(LETTERS)?.length === letters,
  );
  return form?.replace(LETTERS, (part) => known[part as keyof typeof known] ?? "");
}

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/**
 * The years in which a person was born who was `age` years old when the book was written in `year`.
 * Counted in full years it is the year before or the year itself; counted the old way (tuổi mụ: one at birth,
 * one more at each Tết) it is up to two later, because January and February may still belong to the old year.
 * Where the book does not say which way it counted, the interval covers both.
 * @example birthYears(30, 1984, "either") // "1953/1956"
 */
export function birthYears(
  age: number,
  year: number,
  counting: "round" | "nominal" | "either",
): string | undefined {
  const first = year - age - (counting === "nominal" ? 0 : 1);
  const last = year - age + (counting === "round" ? 0 : 2);
  // Nobody is born after the year in which the age was written.
  const end = Math.min(last, year);
  if (first < 1 || end < first) return undefined;
  return `${pad(first, 4)}/${pad(end, 4)}`;
}
