import type { DateForm, MomentForm } from "../wire-format/wire-format.ts";
import { partialDate } from "./date-text.ts";

/** What a cell with a date and a time says. */
export type MomentText =
  | { readonly kind: "moment"; readonly value: string; readonly form: MomentForm }
  /** A 12-hour clock without morning or evening. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  | { readonly kind: "impossible"; readonly form: MomentForm }
  | { readonly kind: "unreadable" };

/** Việt Nam has kept UTC+7 since 1975-06-13. */
const HERE = "+07:00";
const HOUR = 3_600_000;

/** Form → its shape; the groups are year, month, day, hour, minute, second by name. */
const SHAPES: Readonly<Record<Exclude<MomentForm, "epoch-ms">, RegExp>> = {
  yyyyMMddHHmmss: /^(?<y>\d{4})(?<M>\d{2})(?<d>\d{2})(?<h>\d{2})(?<m>\d{2})(?<s>\d{2})$/,
  yyyyMMddhhmmss: /^(?<y>\d{4})(?<M>\d{2})(?<d>\d{2})(?<h>\d{2})(?<m>\d{2})(?<s>\d{2})$/,
  "dd/MM/yyyy HH:mm:ss": /^(?<d>\d{1,2})\/(?<M>\d{1,2})\/(?<y>\d{4}) (?<h>\d{1,2}):(?<m>\d{2}):(?<s>\d{2})$/,
  "dd/MM/yyyy HH:mm": /^(?<d>\d{1,2})\/(?<M>\d{1,2})\/(?<y>\d{4}) (?<h>\d{1,2}):(?<m>\d{2})$/,
  "yyyy/MM/dd HH:mm:ss": /^(?<y>\d{4})\/(?<M>\d{1,2})\/(?<d>\d{1,2}) (?<h>\d{1,2}):(?<m>\d{2}):(?<s>\d{2})$/,
  "iso-local":
    /^(?<y>\d{4})-(?<M>\d{2})-(?<d>\d{2})[T ](?<h>\d{2}):(?<m>\d{2})(?::(?<s>\d{2})(?<f>\.\d{1,9})?)?$/,
  "iso-offset":
    /^(?<y>\d{4})-(?<M>\d{2})-(?<d>\d{2})[T ](?<h>\d{2}):(?<m>\d{2})(?::(?<s>\d{2})(?<f>\.\d{1,9})?)?(?<z>Z|[+-]\d{2}:?\d{2})$/i,
};

/** True for a form with a time in it. */
export function isMomentForm(form: DateForm | MomentForm): form is MomentForm {
  return form === "epoch-ms" || Object.hasOwn(SHAPES, form);
}

/**
 * Reads a date with a time by the forms that the format names. Without an offset it is the time of Việt Nam;
 * a time without seconds begins its minute.
 * @returns `ambiguous` with both readings for an hour of a 12-hour clock
 * @example readMomentText("20240912083000", ["yyyyMMddHHmmss"]) // { kind: "moment", value: "2024-09-12T08:30:00+07:00", form: "yyyyMMddHHmmss" }
 */
export function readMomentText(text: string, forms: readonly (DateForm | MomentForm)[]): MomentText {
  for (const form of forms) {
    if (!isMomentForm(form)) continue;
    if (form === "epoch-ms") {
      if (/^-?\d{9,14}$/.test(text)) return { kind: "moment", value: fromEpoch(Number(text)), form };
      continue;
    }
    const groups = SHAPES[form].exec(text)?.groups;
    if (groups !== undefined) return build(groups, form);
  }
  return { kind: "unreadable" };
}

function build(groups: Readonly<Record<string, string | undefined>>, form: MomentForm): MomentText {
  const { y, M, d, h = "0", m = "0", s = "00", f = "", z } = groups;
  const day = partialDate(Number(y), Number(M), Number(d));
  const hour = Number(h);
  const twelve = form === "yyyyMMddhhmmss";
  if (day === undefined || hour > 23 || Number(m) > 59 || Number(s) > 59 || (twelve && hour === 0))
    return { kind: "impossible", form };
  const at = (value: number): string =>
    `${day}T${String(value).padStart(2, "0")}:${m.padStart(2, "0")}:${s}${f}${offset(z)}`;
  // 13 and later can only come from a clock of 24 hours; 01 to 12 may be either half of the day.
  if (twelve && hour <= 12) return { kind: "ambiguous", readings: [at(hour % 12), at((hour % 12) + 12)] };
  return { kind: "moment", value: at(hour), form };
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return HERE;
  if (/^z$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** Milliseconds since 1970 as the clock of Việt Nam shows them. */
function fromEpoch(milliseconds: number): string {
  const local = new Date(milliseconds + 7 * HOUR).toISOString().replace(/(?:\.000)?Z$/, "");
  return `${local}${HERE}`;
}

/**
 * Writes a moment by the first form with a time, by the clock of Việt Nam.
 * @returns undefined where the form would lose a part: a fraction of a second, or seconds that are not 00
 * @example writeMoment("2024-09-12T01:30:00Z", ["yyyyMMddHHmmss"]) // "20240912083000"
 */
export function writeMoment(value: string, forms: readonly (DateForm | MomentForm)[]): string | undefined {
  const form = forms.find(isMomentForm);
  const epoch = Date.parse(value);
  if (form === undefined || Number.isNaN(epoch)) return undefined;
  if (form === "epoch-ms") return String(epoch);
  const [date = "", time = ""] = fromEpoch(epoch).slice(0, -HERE.length).split("T");
  if (form === "iso-offset") return value;
  if (form === "iso-local") return `${date}T${time}`;
  const [y = "", M = "", d = ""] = date.split("-");
  const [h = "", m = "", s = ""] = time.split(":");
  if (s.includes(".") || (form === "dd/MM/yyyy HH:mm" && s !== "00")) return undefined;
  if (form === "yyyyMMddhhmmss") return undefined;
  return form
    .replace("yyyy", y)
    .replace("MM", M)
    .replace("dd", d)
    .replace("HH", h)
    .replace("mm", m)
    .replace("ss", s);
}
