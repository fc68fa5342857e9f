import { type DiffRule, fieldName, fieldsOf, OK, placesOf } from "./kit.ts";

export const s04: DiffRule = {
  id: "S04",
  title: { vi: "Thêm trường không bắt buộc", en: "An optional field was added" },
  explain: {
    vi: 'Dữ liệu cũ vẫn đúng. Người đọc cũ đọc với use: "read" giữ lại trường lạ và chỉ cảnh báo.',
    en: 'Old data stays valid. Old readers with use: "read" keep the unknown field and only warn.',
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "none" },
  forces: { always: "minor" },
  *find(context) {
    for (const field of fieldsOf(context)) {
      if (field.from !== undefined || field.to?.required !== false) continue;
      const title = fieldName(field);
      yield {
        what: { vi: `Thêm trường không bắt buộc ${title}.`, en: `The optional field ${title} was added.` },
        ...placesOf(field),
        effects: { W: OK, R: OK, T: OK },
      };
    }
  },
};
