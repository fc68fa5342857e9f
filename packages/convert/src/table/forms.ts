import type { DateForm, MomentForm } from "../wire-format/wire-format.ts";
import type { SerialForm } from "./map-types.ts";

const DATES: Readonly<Record<DateForm, true>> = {
  "dd.MM.yyyy": true,
  "dd/MM/yyyy": true,
  "dd-MM-yyyy": true,
  "MM/dd/yyyy": true,
  "yyyy-MM-dd": true,
  "yyyy/MM/dd": true,
  yyyyMMdd: true,
  "MM.yyyy": true,
  "MM/yyyy": true,
  MMyyyy: true,
  "yyyy-MM": true,
  yyyy: true,
  age: true,
};
const MOMENTS: Readonly<Record<MomentForm, true>> = {
  yyyyMMddHHmmss: true,
  yyyyMMddhhmmss: true,
  "dd/MM/yyyy HH:mm:ss": true,
  "dd/MM/yyyy HH:mm": true,
  "yyyy/MM/dd HH:mm:ss": true,
  "iso-local": true,
  "iso-offset": true,
  "epoch-ms": true,
};
const SERIALS: Readonly<Record<SerialForm, true>> = { "excel-1900": true, "excel-1904": true };

/** Every form of dates and moments that a map may name. */
export const FORMS: readonly string[] = Object.keys({ ...DATES, ...MOMENTS, ...SERIALS });

/** Is it a form that only tables have? The engine knows the others. */
export const isSerialForm = (form: string): form is SerialForm => Object.hasOwn(SERIALS, form);
