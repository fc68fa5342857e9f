import { BREAK, type DiffRule } from "./kit.ts";
import { changedNodes } from "./nodes.ts";

export const s05: DiffRule = {
  id: "S05",
  title: { vi: "Đổi kiểu của một trường", en: "The type of a field changed" },
  explain: {
    vi: "Chuỗi thành số, một giá trị thành danh sách, đối tượng này thành đối tượng khác: chương trình hai bên đều phải sửa.",
    en: "A string became a number, a value a list, one union another: programs on both sides have to change.",
  },
  cells: { W: "break", R: "break", T: "break", M: "none" },
  forces: { always: "major" },
  find: (context) =>
    changedNodes(
      context,
      ({ keyword }, from, to) =>
        /^(items\/)*(type|x-tag)$/.test(keyword) && from.kind !== "open" && to.kind !== "open",
      (field, _, from, to) => ({
        vi: `Trường ${field} đổi kiểu: ${from.kind} thành ${to.kind}.`,
        en: `The type of ${field} changed: ${from.kind} became ${to.kind}.`,
      }),
      { T: () => BREAK },
    ),
};
