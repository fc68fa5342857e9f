import { aboutCodes, compareNames, rowPairs, tablePairs } from "./code-pairs.ts";
import { type DiffRule, OK } from "./kit.ts";

export const c09: DiffRule = {
  id: "C09",
  title: {
    vi: "Sửa cách viết tên của mã, tên tiếng Anh, tên khác",
    en: "The spelling of a code's name, its English name or aliases changed",
  },
  explain: {
    vi: "Nghĩa không đổi. Bớt một tên khác: cách viết cũ không còn được nhận ra.",
    en: "The meaning stays. An alias removed: that way of writing is no longer recognised.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "review" },
  forces: { always: "patch" },
  ask: "reviewer",
  *find(context) {
    for (const pair of tablePairs(context)) {
      const id = pair.from.id;
      const spelt = rowPairs(pair).filter(({ from, to }) => {
        const names = compareNames(from.vi, to.vi);
        const others = (row: typeof from) => [row.en, ...row.aliases, ...row.hiddenAliases].join("\n");
        return names === "spelling" || (names === "same" && others(from) !== others(to));
      });
      yield* aboutCodes(
        id,
        spelt,
        (codes) => ({
          vi: `Danh mục ${id}: sửa cách viết hoặc tên khác của ${codes}.`,
          en: `The code table ${id}: spelling or aliases of ${codes} changed.`,
        }),
        { effects: { W: OK, R: OK, T: OK, M: OK } },
      );
    }
  },
};
