import { aboutCodes, proveCodes, tablePairs } from "./code-pairs.ts";
import { type DiffRule, OK } from "./kit.ts";

export const c05: DiffRule = {
  id: "C05",
  title: {
    vi: "Thêm mã, hoặc tên mới của một mã từ một ngày",
    en: "A code was added, or has a new name from a day on",
  },
  explain: {
    vi: "Người đọc cũ chưa biết mã mới cho tới khi lấy ấn bản mới của danh mục; vì vậy danh mục có đồng hồ riêng, và bản ghi ghi rõ ấn bản.",
    en: "Old readers do not know the code until they take the new edition; that is why tables have a clock of their own.",
  },
  cells: { W: "ok", R: "added", T: "ok", M: "none" },
  forces: { always: "edition" },
  *find(context) {
    for (const pair of tablePairs(context)) {
      const id = pair.from.id;
      const fresh = [...pair.rows.to].flatMap(([code, [to]]) =>
        pair.rows.from.has(code) || to === undefined ? [] : [{ code, to }],
      );
      yield* aboutCodes(
        id,
        fresh,
        (codes) => ({ vi: `Danh mục ${id}: thêm mã ${codes}.`, en: `The code table ${id}: added ${codes}.` }),
        {
          effects: {
            W: OK,
            R:
              fresh.length === 0
                ? OK
                : proveCodes(
                    context,
                    id,
                    fresh.map(({ code }) => code),
                    "R",
                  ),
            T: OK,
          },
        },
      );
      const later = [...pair.rows.to].flatMap(([code, rows]) => {
        const before = pair.rows.from.get(code);
        if (before === undefined || (before.length === 1 && rows.length === 1)) return [];
        const days = new Set(before.map(({ from }) => from));
        return rows.filter(({ from }) => !days.has(from)).map((to) => ({ code, to }));
      });
      yield* aboutCodes(
        id,
        later,
        (codes) => ({
          vi: `Danh mục ${id}: mã ${codes} có tên hoặc đơn vị cha mới từ một ngày.`,
          en: `The code table ${id}: ${codes} has a new name or parent from a day on.`,
        }),
        { effects: { W: OK, R: OK, T: OK } },
      );
    }
  },
};
