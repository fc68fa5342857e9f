import type { Implementations } from "./oracle.ts";

const shape = (a: unknown, b: unknown, ...rest: unknown[]): boolean | undefined => {
  if (rest.includes(undefined)) return undefined;
  if (typeof a !== "string" || typeof b !== "string") return undefined;
  const n = Math.min(a.length, b.length);
  return a.slice(0, n) === b.slice(0, n) ? undefined : a < b;
};

export const implementations: Implementations = {
  notAfter: shape,
  before: shape,
  sameDay: shape,
  notMoreThanDaysAfter: shape,
  isMonthsAfter: shape,
  atLeastAge: shape,
  atMostAge: shape,
  yearsApartAtLeast: shape,
  isFullDate: (a) => (typeof a === "string" ? a.length === 10 : undefined),
  idMatchesSex: shape,
  idMatchesBirth: shape,
  isName: (s) => (typeof s === "string" ? s.length > 2 : undefined),
  sameFamilyName: shape,
  dateInWords: shape,
  isPlaceholder: (s) => (typeof s === "string" ? s.endsWith("1") : undefined),
  communeBodyExisted: shape,
  inProvince: (a, b, on) => (typeof on === "string" ? shape(a, b) : undefined),
};
