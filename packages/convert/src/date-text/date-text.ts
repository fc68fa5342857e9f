import type { DateForm } from "../wire-format/wire-format.ts";

/** What a date cell says. */
export type DateText =
  | { readonly kind: "date"; readonly value: string; readonly form: DateForm }
  /** An age; the interval needs the year in which it was written. */
  | { readonly kind: "age"; readonly years: number; readonly counting: "round" | "nominal" | "either" }
  /** A known form that names no real day, such as 31.02.1985. */
  | { readonly kind: "impossible"; readonly form: DateForm }
  | { readonly kind: "unreadable" };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const AGE = /^(\d{1,3}) ?(?:tuổi|t|tuoi)( mụ| ta| tây)?\.?$/iu;

/**
 * Reads a date cell by the forms that the format names, never by guess: `dd.MM.yyyy`, `dd/MM/yyyy`, `MM.yyyy`,
 * `yyyy`, and an age (`30 tuổi`, `30t`). Anything else is `unreadable`.
 * @example readDateText("03.1985", forms) // { kind: "date", value: "1985-03", form: "MM.yyyy" }
 */
export function readDateText(text: string, forms: readonly DateForm[]): DateText {
  const numbers = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numbers) {
    const form = numbers[2] === "." ? "dd.MM.yyyy" : "dd/MM/yyyy";
    return forms.includes(form)
      ? day(Number(numbers[4]), Number(numbers[3]), Number(numbers[1]), form)
      : { kind: "unreadable" };
  }
  const month = /^(\d{1,2})\.(\d{4})$/.exec(text);
  if (month && forms.includes("MM.yyyy")) {
    const [y, m] = [Number(month[2]), Number(month[1])];
    return y > 0 && m >= 1 && m <= 12
      ? { kind: "date", value: `${pad(y, 4)}-${pad(m, 2)}`, form: "MM.yyyy" }
      : { kind: "impossible", form: "MM.yyyy" };
  }
  if (/^\d{4}$/.test(text) && forms.includes("yyyy"))
    return text === "0000"
      ? { kind: "impossible", form: "yyyy" }
      : { kind: "date", value: text, form: "yyyy" };
  const age = AGE.exec(text);
  if (age && forms.includes("age")) {
    const years = Number(age[1]);
    if (years > 130) return { kind: "unreadable" };
    const word = (age[2] ?? "").trim().toLowerCase();
    return { kind: "age", years, counting: word === "" ? "either" : word === "tây" ? "round" : "nominal" };
  }
  return { kind: "unreadable" };
}

function day(y: number, m: number, d: number, form: DateForm): DateText {
  const leap = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = (DAYS[m - 1] ?? 0) + (leap ? 1 : 0);
  if (y < 1 || d < 1 || d > last) return { kind: "impossible", form };
  return { kind: "date", value: `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`, form };
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
