import type { CodeTable } from "@thongnhat/code-tables";
import { dayNumber, isDate, toDate, todayInVietnam } from "@thongnhat/core";
import type { Category } from "../categories.ts";
import type { Beside, DiagnoseContext } from "./types.ts";

/** Tables whose codes are places that were divided, merged and renamed. */
const PLACES: ReadonlySet<string> = new Set(["tinh", "huyen", "xa"]);
/** From this day on there are no districts (Luật Tổ chức chính quyền địa phương 2025). */
const WITHOUT_DISTRICTS = "2025-07-01";

/** Whether codes of the table are administrative units. */
export function isPlaceTable(table: CodeTable | undefined): table is CodeTable {
  return table !== undefined && PLACES.has(table.id);
}

/** Two codes of one place at different times. */
export function placeDiffers(
  table: CodeTable,
  a: string,
  b: string,
  { a: besideA = {}, b: besideB = {}, today }: DiagnoseContext,
): Category | undefined {
  const dayA = dayOf(table, a, besideA, today);
  const dayB = dayOf(table, b, besideB, today);
  if (dayA === undefined || dayB === undefined || dayA === dayB) return undefined;
  return dayA < dayB ? follow(table, a, dayA, b, dayB) : follow(table, b, dayB, a, dayA);
}

/** A district that one side no longer writes, since there were none any more on its day. */
export function isAbolishedDistrict(
  table: CodeTable,
  empty: Beside | undefined,
  full: Beside | undefined,
): boolean {
  return (
    table.id === "huyen" &&
    (empty?.asOf ?? "") >= WITHOUT_DISTRICTS &&
    (full?.asOf === undefined || full.asOf < WITHOUT_DISTRICTS)
  );
}

function follow(
  table: CodeTable,
  code: string,
  from: string,
  wanted: string,
  to: string,
): Category | undefined {
  const answer = table.translate(code, { from, to });
  if (answer.status === "one" && answer.code === wanted) return "doi-don-vi";
  return answer.targets.some((target) => target.code === wanted) ? "co-the-doi-don-vi" : undefined;
}

/** The day on which a code is read: the one that is said, where the code was valid then, else the last on which it was. */
function dayOf(
  table: CodeTable,
  code: string,
  { asOf }: Beside,
  today: string | undefined,
): string | undefined {
  if (asOf !== undefined && isDate(asOf) && table.hasOn(code, asOf) !== false) return asOf;
  const last = table.history(code).at(-1);
  if (last === undefined) return undefined;
  if (last.to !== undefined) return toDate(dayNumber(last.to) - 1);
  const now = today ?? todayInVietnam();
  return last.from !== undefined && last.from > now ? last.from : now;
}
