import { dayNumber } from "@thongnhat/core";
import { setAt } from "../wire-format/pointer.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import { lose, say, type Units, type Work } from "./work.ts";

/** First day of the two-level government and of the new codes: Resolution 202/2025/QH15. */
const TWO_LEVELS = "2025-07-01";
/** The codes of communes are known from their first list on. */
const FIRST_LIST = "2004-10-25";

interface Level {
  readonly field: string;
  readonly table: keyof Units;
  /** Level of the office of such a unit. */
  readonly office: string;
}

const LEVELS: Readonly<Record<number, Level>> = {
  2: { field: "maTinh", table: "tinh", office: "tinh" },
  3: { field: "maHuyen", table: "huyen", office: "huyen-lich-su" },
  5: { field: "maXa", table: "xa", office: "xa" },
};

/**
 * Sets the code of an administrative unit with the edition it belongs to, and the day to read it by when it was
 * valid on that day (a code that was given up earlier is still a code of the old edition).
 * @returns false when that edition has no such code
 */
function setUnit(work: Work, path: string, code: string): boolean {
  const level = /^[0-9]+$/.test(code) ? LEVELS[code.length] : undefined;
  if (level === undefined) return false;
  const asOf = work.context.unitsAsOf ?? work.format.unitsAsOf;
  const [day, first] = [dayNumber(asOf), dayNumber(asOf < TWO_LEVELS ? FIRST_LIST : TWO_LEVELS)];
  const isValid = work.library.units[level.table];
  if (day === undefined || first === undefined || isValid(code, first, day) === false) return false;
  setAt(work.record, `${path}/${level.field}`, code);
  setAt(work.record, `${path}/boMaDvhc`, asOf < TWO_LEVELS ? "truoc-2025-07-01" : "tu-2025-07-01");
  if (isValid(code, day, day) !== false) setAt(work.record, `${path}/ngayHieuLuc`, asOf);
  return true;
}

/** The unit of a place, at the level that the length of the code says. */
export function decodePlaceCode(work: Work, column: WireColumn, text: string): void {
  if (!setUnit(work, column.path ?? "", text))
    lose(work, column, "TN-CONVERT-CODE", { table: LEVELS[text.length]?.table ?? "xa" });
}

/** The office that registered: its code is kept as the software knows it, and as a unit where it is one. */
export function decodeAgencyCode(work: Work, column: WireColumn, text: string): void {
  const path = column.path ?? "";
  if (!/^[0-9]{1,10}$/.test(text)) {
    lose(work, column, "TN-CONVERT-CODE", { table: "xa" });
    return;
  }
  setAt(work.record, `${path}/maDonViHoTich`, text);
  if (setUnit(work, `${path}/diaBan`, text)) setAt(work.record, `${path}/cap`, LEVELS[text.length]?.office);
  else say(work, "TN-CONVERT-CODE", column.column, path, { params: { table: "xa" } });
}
