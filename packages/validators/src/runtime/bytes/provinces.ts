/** Rule functions over communes and their provinces. What is not certain is asked of the table. */

import { inProvince, provinceSpan } from "@thongnhat/code-tables/xa/parents";
import { str } from "./rules.ts";
import { EVER, NEVER, S } from "./state.ts";

/**
 * When communes were certainly in provinces. By a commune's code the row of what was asked of it; rows hold two
 * provinces, as the number of one comes again in another, each with from and until. Many communes share a row, so that
 * a lookup touches little memory. Opened at the first question.
 */
let rowOf = new Uint16Array(0);
const COMMUNES = 100_000;
const MOST_ROWS = 4_096;
const ROW = 6;
const rows = /* @__PURE__ */ new Int32Array(MOST_ROWS * ROW);
const rowsByHash = /* @__PURE__ */ new Map<number, number>();

/** Rule function `inProvince`, of what is certain. */
export function heldBy(
  b: Uint8Array,
  commune: number,
  province: number,
  first: number,
  last: number,
): boolean | undefined {
  if (S[commune] === 0 || S[province] === 0 || S[commune + 1] - S[commune] !== 5) return undefined;
  if (rowOf.length === 0) rowOf = new Uint16Array(COMMUNES);
  const place = number(b, S[commune], S[commune + 1]);
  const code = number(b, S[province], S[province + 1]) + 1;
  let at = (rowOf[place] as number) * ROW;
  if (rows[at] !== code) {
    if (rows[at + 3] === code) at += 3;
    else {
      const row = withSpan(at, code, provinceSpan(str(b, commune) as string, str(b, province) as string));
      if (row === undefined) return undefined;
      rowOf[place] = row;
      at = row * ROW;
    }
  }
  return first >= (rows[at + 1] as number) && last < (rows[at + 2] as number) ? true : undefined;
}

/** The row that begins with a province and holds what stood first before; undefined when there is no room for it. */
function withSpan(at: number, code: number, [from, until]: readonly [number, number]): number | undefined {
  const row = [
    code,
    Math.max(from, EVER),
    Math.min(until, NEVER),
    rows[at],
    rows[at + 1],
    rows[at + 2],
  ] as number[];
  const hash = row.reduce((sum, value) => Math.imul(sum ^ value, 0x01000193), 0);
  const known = rowsByHash.get(hash);
  if (known !== undefined)
    return row.every((value, i) => rows[known * ROW + i] === value) ? known : undefined;
  // Row 0 is that of communes of which nothing was asked.
  const fresh = rowsByHash.size + 1;
  if (fresh === MOST_ROWS) return undefined;
  rowsByHash.set(hash, fresh);
  rows.set(row, fresh * ROW);
  return fresh;
}

/** The commune's code is no number of five digits, or the day not in the span that is kept: ask the table. */
export function inProvinceOf(
  b: Uint8Array,
  commune: number,
  province: number,
  date: string | undefined,
): boolean | undefined {
  return inProvince(str(b, commune), str(b, province), date);
}

function number(b: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let p = start; p < end; p++) value = value * 10 + (b[p] as number) - 48;
  return value;
}
