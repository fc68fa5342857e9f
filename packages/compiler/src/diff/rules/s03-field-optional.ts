import { BREAK, commonFields, type DiffRule, fieldName, OK, placesOf, removing } from "./kit.ts";

export const s03: DiffRule = {
  id: "S03",
  title: { vi: "Trường không còn bắt buộc", en: "A field is no longer required" },
  explain: {
    vi: "Bản ghi mới có thể thiếu trường mà người đọc cũ luôn có. Mỗi bản ghi tự nói phiên bản (phienBanLuocDo) nên người đọc biết trước.",
    en: "New records may lack a field that old readers always had. Each record says its version (phienBanLuocDo), so readers are warned.",
  },
  cells: { W: "ok", R: "break", T: "break", M: "none" },
  forces: { always: "minor" },
  *find(context) {
    for (const field of commonFields(context)) {
      const { holder, name, from, to } = field;
      if (!from.required || to.required) continue;
      const title = fieldName(field);
      yield {
        what: { vi: `Trường ${title} không còn bắt buộc.`, en: `The field ${title} is no longer required.` },
        ...placesOf(field),
        effects: {
          W: OK,
          R: context.prover.structure({
            way: "R",
            holder,
            field: name,
            edits: [removing(name)],
            codes: ["TN-REQUIRED"],
          }),
          T: BREAK,
        },
      };
    }
  },
};
