import { pairByName } from "../pairs/pairs.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

export const c08: DiffRule = {
  id: "C08",
  title: { vi: "Bỏ hoặc thêm một danh mục mã", en: "A code table was removed or added" },
  explain: {
    vi: "Bỏ một danh mục: mọi mã của nó không còn nghĩa. Danh mục không dùng nữa thì để lại, kết thúc các mã.",
    en: "A table was removed: none of its codes means anything any more. Leave a table that is no longer used, and end its codes.",
  },
  cells: { W: "none", R: "none", T: "removed", M: "removed" },
  forces: { always: "minor", M: "forbidden" },
  *find({ from, to }) {
    for (const pair of pairByName([...from.tables.values()], [...to.tables.values()], ({ id }) => id)) {
      const id = pair.from?.id ?? pair.to?.id ?? "";
      const place = { file: `code-tables/${id}/table.json`, pointer: "" };
      if (pair.to === undefined)
        yield {
          what: { vi: `Bỏ danh mục ${id}.`, en: `The code table ${id} was removed.` },
          from: place,
          effects: { T: BREAK, M: BREAK },
        };
      else if (pair.from === undefined)
        yield {
          what: { vi: `Thêm danh mục ${id}.`, en: `The code table ${id} was added.` },
          to: place,
          effects: { T: OK, M: OK },
        };
    }
  },
};
