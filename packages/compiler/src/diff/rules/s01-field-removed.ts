import { samplesOf } from "../witness/samples.ts";
import { BREAK, type DiffRule, fieldName, fieldsOf, OK, placesOf, removing, setting } from "./kit.ts";

export const s01: DiffRule = {
  id: "S01",
  title: { vi: "Bỏ một trường", en: "A field was removed" },
  explain: {
    vi: "Khi ghi, trường lạ là lỗi: bản ghi cũ còn mang trường này không qua lược đồ mới. Hãy đánh dấu deprecated ở một bản PHỤ trước, rồi mới bỏ ở bản CHÍNH.",
    en: "An unknown field is an error when writing: old records that hold it fail the new schema. Mark it deprecated in a MINOR first, remove it in a MAJOR.",
  },
  cells: { W: "break", R: "removed", T: "break", M: "none" },
  forces: { always: "major" },
  *find(context) {
    for (const field of fieldsOf(context)) {
      const { holder, name, from, to } = field;
      if (from === undefined || to !== undefined) continue;
      const title = fieldName(field);
      yield {
        what: { vi: `Bỏ trường ${title}.`, en: `The field ${title} was removed.` },
        ...placesOf(field),
        effects: {
          W: context.prover.structure({
            way: "W",
            holder,
            field: name,
            edits: [() => {}, ...setting(name, samplesOf(from.node, context.from))],
            codes: ["TN-UNKNOWN-FIELD"],
          }),
          R: from.required
            ? context.prover.structure({
                way: "R",
                holder,
                field: name,
                edits: [removing(name)],
                codes: ["TN-REQUIRED"],
              })
            : OK,
          T: BREAK,
        },
      };
    }
  },
};
