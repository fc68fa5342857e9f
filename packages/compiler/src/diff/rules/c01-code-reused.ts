import {
  aboutCodes,
  compareNames,
  proveCodes,
  type RowPair,
  rowPairs,
  type TablePair,
  tablePairs,
} from "./code-pairs.ts";
import { BREAK, type Context, type DiffRule, type Found, OK } from "./kit.ts";

export const c01: DiffRule = {
  id: "C01",
  title: {
    vi: "Xóa mã, dùng lại mã, hoặc đổi nghĩa của mã",
    en: "A code was deleted, reused, or given another meaning",
  },
  explain: {
    vi: "Không bao giờ được làm: bản ghi đã lưu mang mã ấy sẽ nói điều khác hoặc không còn đọc được. Hãy kết thúc mã cũ (cột to, replaced_by) và đặt mã mới.",
    en: "Never: stored records that hold the code would say something else or could not be read. End the old code (columns to, replaced_by) and add a new one.",
  },
  cells: { W: "removed", R: "ok", T: "ok", M: "break" },
  forces: { always: "forbidden" },
  *find(context) {
    for (const pair of tablePairs(context)) {
      const id = pair.from.id;
      const gone = [...pair.rows.from].flatMap(([code, [from]]) =>
        pair.rows.to.has(code) || from === undefined ? [] : [{ code, from }],
      );
      yield* aboutCodes(
        id,
        gone,
        (codes) => ({
          vi: `Danh mục ${id}: xóa mã ${codes}.`,
          en: `The code table ${id}: deleted ${codes}.`,
        }),
        {
          effects: {
            W: deleted(
              context,
              id,
              gone.map(({ code }) => code),
            ),
            R: OK,
            T: OK,
            M: BREAK,
          },
        },
      );
      const other = rowPairs(pair).filter(({ from, to }) => compareNames(from.vi, to.vi) === "other");
      yield* aboutCodes(id, other, (codes) => meaning(id, codes, other), { effects: MEANING });
      const reused = reusedLater(pair);
      yield* aboutCodes(
        id,
        reused,
        (codes) => ({
          vi: `Danh mục ${id}: mã ${codes} đã kết thúc, nay được dùng lại cho tên khác.`,
          en: `The code table ${id}: ${codes} had ended and is used again for another name.`,
        }),
        { effects: MEANING },
      );
    }
  },
};

const MEANING: Found["effects"] = { W: OK, R: OK, T: OK, M: BREAK };

function deleted(context: Context, id: string, codes: readonly string[]) {
  return codes.length === 0 ? OK : proveCodes(context, id, codes, "W");
}

function meaning(id: string, codes: string, [first]: readonly RowPair[]) {
  const [from, to] = [first?.from.vi ?? "", first?.to.vi ?? ""];
  return {
    vi: `Danh mục ${id}: mã ${codes} đổi nghĩa, “${from}” thành “${to}”.`,
    en: `The code table ${id}: ${codes} means something else, “${from}” became “${to}”.`,
  };
}

/** A new row for a code that had ended in the old table, under another name. */
function reusedLater({ rows }: TablePair) {
  return [...rows.to].flatMap(([code, after]) => {
    const before = rows.from.get(code) ?? [];
    const last = before.at(-1);
    if (last === undefined || last.to === "") return [];
    const days = new Set(before.map(({ from }) => from));
    return after
      .filter(
        (row) => !days.has(row.from) && row.from >= last.to && compareNames(last.vi, row.vi) === "other",
      )
      .map((to) => ({ code, from: last, to }));
  });
}
