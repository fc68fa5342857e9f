import { BREAK, type DiffRule, fieldName, fieldsOf, OK, placesOf, removing } from "./kit.ts";

export const s02: DiffRule = {
  id: "S02",
  title: { vi: "Thêm trường bắt buộc, hoặc trường trở thành bắt buộc", en: "A field became required" },
  explain: {
    vi: "Bản ghi cũ không có trường này không qua lược đồ mới. Đòi hỏi theo nguồn bản ghi (x-required) thường là đủ.",
    en: "Old records without the field fail the new schema. Requiring it by origin (x-required) is usually enough.",
  },
  cells: { W: "break", R: "ok", T: "break", M: "none" },
  forces: { always: "major" },
  *find(context) {
    for (const field of fieldsOf(context)) {
      const { holder, name, from, to } = field;
      if (!to?.required || from?.required) continue;
      const title = fieldName(field);
      yield {
        what: {
          vi: from ? `Trường ${title} trở thành bắt buộc.` : `Thêm trường bắt buộc ${title}.`,
          en: from ? `The field ${title} became required.` : `A required field ${title} was added.`,
        },
        ...placesOf(field),
        effects: {
          W: context.prover.structure({
            way: "W",
            holder,
            field: name,
            edits: [removing(name)],
            codes: ["TN-REQUIRED"],
          }),
          R: OK,
          T: BREAK,
        },
      };
    }
  },
};
