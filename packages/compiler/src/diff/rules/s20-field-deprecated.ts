import { commonFields, type DiffRule, fieldName, OK, placesOf } from "./kit.ts";

export const s20: DiffRule = {
  id: "S20",
  title: { vi: "Đánh dấu hoặc bỏ dấu không dùng nữa", en: "A field was deprecated, or is no longer" },
  explain: {
    vi: "Bước đi trước khi bỏ một trường: vẫn đọc, không ghi nữa.",
    en: "The step before a field is removed: still read, no longer written.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "none" },
  forces: { always: "minor" },
  *find(context) {
    for (const field of commonFields(context)) {
      if (field.from.deprecated === field.to.deprecated) continue;
      const title = fieldName(field);
      yield {
        what: field.to.deprecated
          ? { vi: `Trường ${title}: không dùng nữa.`, en: `The field ${title} is deprecated.` }
          : { vi: `Trường ${title}: dùng lại.`, en: `The field ${title} is no longer deprecated.` },
        ...placesOf(field),
        effects: { W: OK, R: OK, T: OK },
      };
    }
  },
};
