import { type CodeRow, type CodeTable, rowsByCode } from "../../read/code-tables.ts";
import { BANNER, literal } from "../writer.ts";
import { clock, codesOf, daysOf, digitWidth } from "./membership.ts";
import { dayOf, pack, rank, steps } from "./pack.ts";

/** `parents.ts` of a table of administrative units: the province of a unit on a day. */
export function parentsModule(table: CodeTable): string {
  const codes = codesOf(table);
  const byCode = rowsByCode(table.rows);
  const days = daysOf(table.rows);
  const place = new Map(days.map((day, index) => [day, index + 1]));
  const kinds = codes.map((code) => {
    const spans = provinceSpans(byCode.get(code) ?? []);
    const numbers = spans.flatMap(({ from, to, province }) => [
      Number(province),
      place.get(from) ?? 0,
      place.get(to) ?? 0,
    ]);
    return JSON.stringify([spans.length, ...numbers]);
  });
  const { distinct, picks } = rank(kinds);
  const packed = {
    width: digitWidth(codes),
    codes: pack(steps(codes.map(Number))),
    days: pack(steps(days.map(dayOf))),
    kinds: pack(distinct.flatMap((kind) => JSON.parse(kind) as number[])),
    picks: pack(picks),
    ...clock(table),
  };
  return `${BANNER}import { provinces } from "../../parents/parents.ts";

const table = /* @__PURE__ */ provinces(${literal(packed)});

/** The province of the unit on a day (days since 1970-01-01); undefined: not known, or no such unit then. */
export function parentOf(code: string, day: number): string | undefined {
  return table.parentOf(code, day);
}

/** Days in which the unit was certainly in that province: from, until; the same twice when there are none. */
export function provinceSpan(maXa: string, maTinh: string): readonly [from: number, until: number] {
  return table.provinceSpan(maXa, maTinh);
}

/** Was the unit in that province on that (partial) date? undefined: it cannot be known. */
export function inProvince(maXa: unknown, maTinh: unknown, on: unknown): boolean | undefined {
  return table.inProvince(maXa, maTinh, on);
}
`;
}

interface ProvinceSpan {
  readonly province: string;
  readonly from: string;
  readonly to: string;
}

function provinceSpans(rows: readonly CodeRow[]): ProvinceSpan[] {
  const spans: ProvinceSpan[] = [];
  for (const { from, to, province, status } of [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (status === "disputed") continue;
    const last = spans.at(-1);
    if (last && last.to === from && last.province === province) spans[spans.length - 1] = { ...last, to };
    else spans.push({ province, from, to });
  }
  return spans;
}
