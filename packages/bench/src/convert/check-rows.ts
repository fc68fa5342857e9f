import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { type GridItem, isFault } from "../../../cli/src/read/grid/rows.ts";
import { peopleFormat } from "./people-format.ts";
import { HEADER } from "./people-table.ts";

const OPTIONS = { today: "2026-11-22" };

/** How many rows there were, and how many gave a record without an error. */
export interface Counted {
  readonly rows: number;
  readonly valid: number;
}

/** Rows of the table into records, each with its full verdict. */
export async function checkRows(items: AsyncIterable<GridItem>, hasTypedDates: boolean): Promise<Counted> {
  const format = peopleFormat();
  let rows = 0;
  let valid = 0;
  for await (const item of items) {
    if (isFault(item)) throw new Error(`hàng ${item.row} không đọc được`);
    const { row, cells } = item;
    const raw: Record<string, string> = {};
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      const name = HEADER[at];
      if (cell !== undefined && name !== undefined && cell.kind !== "empty") raw[name] = cell.text;
    }
    if (raw[HEADER[0]] === HEADER[0]) continue;
    const { record } = format.decode(raw, hasTypedDates ? { row, typedDates: true } : { row });
    rows++;
    if (khaiSinh.validate(record, OPTIONS).ok) valid++;
  }
  return { rows, valid };
}
