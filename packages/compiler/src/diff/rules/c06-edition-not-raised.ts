import type { CodeRow } from "../../read/code-tables.ts";
import { tablePairs } from "./code-pairs.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

export const c06: DiffRule = {
  id: "C06",
  title: {
    vi: "Danh mục đổi mà ngày ấn bản không tăng",
    en: "A code table changed but its edition did not advance",
  },
  explain: {
    vi: "Hai danh mục khác nhau mang cùng một ngày ấn bản: không ai nói được mình đang dùng bản nào. Tăng edition trong table.json.",
    en: "Two different tables have the same edition: nobody can say which one they use. Raise edition in table.json.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "break" },
  forces: { always: "edition" },
  *find(context) {
    for (const { from, to } of tablePairs(context)) {
      if (to.edition > from.edition) continue;
      const same = to.edition === from.edition && key(from.rows) === key(to.rows);
      if (same) continue;
      const place = { file: `code-tables/${to.id}/table.json`, pointer: "/edition" };
      yield {
        what: {
          vi: `Danh mục ${to.id}: nội dung đổi mà ấn bản vẫn là ${to.edition}.`,
          en: `The code table ${to.id}: its content changed but the edition is still ${to.edition}.`,
        },
        from: place,
        to: place,
        effects: { W: OK, R: OK, T: OK, M: BREAK },
      };
    }
  },
};

/** What an answer depends on; where a row came from may be said better at any time. */
function key(rows: readonly CodeRow[]): string {
  return rows
    .map((row) =>
      JSON.stringify([row.code, row.vi, row.en, row.parent, row.from, row.to, row.replacedBy, row.status]),
    )
    .sort()
    .join("\n");
}
