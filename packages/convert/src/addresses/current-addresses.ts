import { type Issue, isDate, type RecordDescriptor } from "@thongnhat/core";
import { findUnit } from "./find-unit.ts";
import type { Finding } from "./finding.ts";
import { daysOfPlace, LAST_THREE_LEVELS, type PlaceDays, TWO_LEVELS } from "./place-days.ts";
import { mapAddresses, type Node } from "./places.ts";
import type {
  AddedAddress,
  AddressSplit,
  AddressTables,
  CurrentAddresses,
  CurrentAddressOptions,
  CurrentUnit,
} from "./types.ts";

/** `maxItems` of diaChiQuyDoi. */
const MOST_LISTED = 20;

/**
 * Brings the places of a record to the administrative units of today. What stands in a place stays; a current unit is
 * added beside it, with its basis in `added`, only where there is exactly one. A unit that was divided, words that
 * several units fit, a day before what is known: those are for a person, and come back as `splits`. Places abroad,
 * places of today and places that already have their `diaChiQuyDoi` are left alone.
 *
 * @param record - a record of the standard; it is not changed
 * @param descriptor - of its record type, from `@thongnhat/schemas`
 * @param options - what to do, by which tables, for which days
 * @returns the record, what was added, what a person must decide, and a warning for each of those
 * @throws RangeError when `asOf` or `today` is not a day `YYYY-MM-DD`
 * @example
 * const birth = { ngayDangKy: "2024-05-06", noiDangKy: { ten: "Ủy ban nhân dân phường Phúc Xá", diaBan: { maXa: "00001" } } };
 * const { record, added } = currentAddresses(birth, khaiSinhDescriptor, { mode: "add", tables });
 * added[0]?.path; // "/noiDangKy/diaBan"
 * added[0]?.now.name; // "Phường Hồng Hà, Thành phố Hà Nội"
 * added[0]?.now.bases.join(); // "NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14"
 */
export function currentAddresses<T extends object>(
  record: T,
  descriptor: RecordDescriptor,
  options: CurrentAddressOptions,
): CurrentAddresses<T> {
  const { mode, tables, asOf, today } = options;
  for (const day of [asOf, today])
    if (day !== undefined && !isDate(day)) throw new RangeError("currentAddresses: not a day YYYY-MM-DD");
  if (mode === "keep") return { record, added: [], splits: [], issues: [] };
  const added: AddedAddress[] = [];
  const splits: AddressSplit[] = [];
  const fields = record as unknown as Node; // Any object is read by its names here, and none is written into.
  const after = mapAddresses(fields, descriptor, (place, path) => {
    const days = daysOfPlace(place, fields, descriptor, asOf);
    const found = findUnit(place, days, options);
    if (found.kind === "none") return place;
    if (found.kind === "current") {
      const { kind: _, units: __, ...about } = found;
      added.push({ path, ...about });
      const codes = mode === "both" && days !== undefined ? oldCodes(place, found, days) : {};
      return { ...place, ...codes, diaChiQuyDoi: [converted(tables, found.now, found.to)] };
    }
    const { kind: _, ...about } = found;
    splits.push({ path, ...about });
    const { reason, candidates, to } = found;
    if (mode !== "both" || reason !== "divided" || candidates.length > MOST_LISTED) return place;
    return { ...place, diaChiQuyDoi: candidates.map((unit) => converted(tables, unit, to)) };
  });
  const issues = splits.map((split) => issueOf(split, descriptor));
  // The copy has the fields of the record, and diaChiQuyDoi, which its own schema has.
  return { record: after as unknown as T, added, splits, issues };
}

/** One item of diaChiQuyDoi. House number and hamlet are left out: nobody knows what they are called there. */
function converted(tables: AddressTables, { table, code, province, bases }: CurrentUnit, to: string): Node {
  const tinh = tables.tinh.get(province, { asOf: to });
  const xa = table === "xa" ? tables.xa.get(code, { asOf: to }) : undefined;
  return {
    maTinh: province,
    ...(table === "xa" ? { maXa: code } : {}),
    ...(tinh && { tenTinh: tinh.vi }),
    ...(xa && { tenXa: xa.vi }),
    ngayQuyDoi: to,
    ...(bases.length > 0 && { canCu: [...bases] }),
  };
}

/** Codes of the old unit, for a place that has only words. */
function oldCodes(
  place: Node,
  { units, from }: Extract<Finding, { kind: "current" }>,
  { written }: PlaceDays,
): Node {
  if (["maTinh", "maHuyen", "maXa"].some((field) => place[field] !== undefined)) return {};
  const { tinh, huyen, xa } = units;
  // Words of before in a record of today: a place that says itself to be of today is not contradicted.
  const isOlder = from === LAST_THREE_LEVELS && written >= TWO_LEVELS;
  if (isOlder && (place.ngayHieuLuc !== undefined || place.boMaDvhc !== undefined)) return {};
  return {
    ...(tinh && { maTinh: tinh.code }),
    ...(huyen && { maHuyen: huyen.code }),
    ...(xa && { maXa: xa.code }),
    boMaDvhc: "truoc-2025-07-01",
    ngayHieuLuc: isOlder ? from : written,
  };
}

function issueOf({ path, reason, was }: AddressSplit, { id }: RecordDescriptor): Issue {
  const isCode = reason === "unknown-code" || reason === "not-valid-then";
  return {
    code: isCode ? "TN-CONVERT-CODE" : "TN-CONVERT-AMBIGUOUS",
    severity: "warning",
    path,
    record: id,
    params: { table: was[0]?.table ?? "xa" },
  };
}
