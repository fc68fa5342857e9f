import { type CodeRow, rowsByCode } from "../../read/code-tables.ts";
import { aboutCodes, rowPairs, tablePairs } from "./code-pairs.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

export const c03: DiffRule = {
  id: "C03",
  title: {
    vi: "Sửa lại hiệu lực đã qua, hoặc hiệu lực chồng nhau",
    en: "Past validity was rewritten, or validities overlap",
  },
  explain: {
    vi: "Đổi ngày bắt đầu, ngày kết thúc hay đơn vị cha của một dòng đã có: câu trả lời cho ngày cũ không còn như trước; phải có người xem lại. Chồng nhau hoặc kết thúc không sau bắt đầu là lỗi.",
    en: "The first day, last day or parent of an existing row changed: answers for past days differ; someone must review. Overlaps, or an end that is not after the start, are errors.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "break" },
  forces: { always: "edition" },
  ask: "reviewer",
  *find(context) {
    const effects = { W: OK, R: OK, T: OK, M: BREAK };
    for (const pair of tablePairs(context)) {
      const id = pair.from.id;
      yield* aboutCodes(
        id,
        rowPairs(pair).filter(({ from, to }) => rewritten(from, to)),
        (codes) => ({
          vi: `Danh mục ${id}: hiệu lực hoặc đơn vị cha đã ghi của ${codes} bị sửa lại.`,
          en: `The code table ${id}: recorded validity or parent of ${codes} was rewritten.`,
        }),
        { effects },
      );
      yield* aboutCodes(
        id,
        impossible(pair.to.rows),
        (codes) => ({
          vi: `Danh mục ${id}: hiệu lực của ${codes} chồng nhau, hoặc kết thúc không sau bắt đầu.`,
          en: `The code table ${id}: validities of ${codes} overlap, or end before they begin.`,
        }),
        { effects, forces: { always: "forbidden" } },
      );
    }
  },
};

/** An end that is written for the first time is no rewriting. */
function rewritten(from: CodeRow, to: CodeRow): boolean {
  const ended = from.to === "" ? false : from.to !== to.to;
  return ended || from.from !== to.from || from.parent !== to.parent || from.province !== to.province;
}

function impossible(rows: readonly CodeRow[]): { code: string; to: CodeRow }[] {
  return [...rowsByCode(rows).values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => (a.from < b.from ? -1 : 1));
    return sorted.flatMap((row, index) => {
      const before = sorted[index - 1];
      const overlaps = before !== undefined && (before.to === "" || before.to > row.from);
      const empty = row.to !== "" && row.from !== "" && row.to <= row.from;
      return overlaps || empty ? [{ code: row.code, to: row }] : [];
    });
  });
}
