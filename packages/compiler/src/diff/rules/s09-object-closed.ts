import { BREAK, type DiffRule } from "./kit.ts";
import { changedNodes } from "./nodes.ts";

export const s09: DiffRule = {
  id: "S09",
  title: { vi: "Đóng hoặc mở một đối tượng", en: "An object was closed or opened" },
  explain: {
    vi: "Đối tượng nội dung tự do (x-open) thành đối tượng có trường nêu sẵn, hoặc ngược lại.",
    en: "An object of free content (x-open) became one with named fields, or the other way.",
  },
  cells: { W: "narrower", R: "wider", T: "break", M: "none" },
  forces: { always: "minor", W: "major", R: "minor", T: "major" },
  find: (context) =>
    changedNodes(
      context,
      ({ keyword }, from, to) =>
        /^(items\/)*type$/.test(keyword) && (from.kind === "open" || to.kind === "open"),
      (field, _, from) =>
        from.kind === "open"
          ? { vi: `Trường ${field}: đóng lại.`, en: `The field ${field} was closed.` }
          : { vi: `Trường ${field}: mở ra.`, en: `The field ${field} was opened.` },
      { T: () => BREAK },
    ),
};
