import type { Annotations } from "../../model/types.ts";
import { saidPairs } from "./annotations.ts";
import { type DiffRule, OK, removing } from "./kit.ts";

export const s17: DiffRule = {
  id: "S17",
  title: {
    vi: "Nguồn bản ghi đòi hỏi thêm hoặc bớt một trường",
    en: "A record's origin requires a field, or no longer does",
  },
  explain: {
    vi: "x-required là lỗi khi đã đọc văn bản (dấu text), còn lại là cảnh báo. Đòi hỏi thêm: bản ghi cũ có thể thiếu. Bớt: người đọc cũ có thể báo thiếu.",
    en: "x-required is an error where the law was read (mark text), else a warning. More: old records may lack the field. Less: old readers may miss it.",
  },
  cells: { W: "narrower", R: "wider", T: "ok", M: "none" },
  forces: { always: "minor", W: "major", R: "minor" },
  *find(context) {
    for (const { name, places, from, to, field } of saidPairs(context)) {
      const [before, after] = [hard(from), hard(to)];
      const [asked, now] = [from.required ?? [], to.required ?? []];
      if (asked.join() === now.join() && before.join() === after.join()) continue;
      const prove = (way: "W" | "R") =>
        context.prover.rule({
          way,
          code: "TN-REQUIRED-BY-ORIGIN",
          field,
          edits: [removing(field.name), () => {}],
        });
      const list = (origins: readonly string[]) => (origins.length === 0 ? "—" : origins.join(", "));
      yield {
        what: {
          vi: `${name}: nguồn đòi hỏi ${list(asked)} → ${list(now)}; mức lỗi ${list(before)} → ${list(after)}.`,
          en: `${name}: required by ${list(asked)} → ${list(now)}; as an error ${list(before)} → ${list(after)}.`,
        },
        ...places,
        effects: {
          W: after.some((origin) => !before.includes(origin)) ? prove("W") : OK,
          R: before.some((origin) => !after.includes(origin)) ? prove("R") : OK,
          T: OK,
        },
      };
    }
  },
};

/** Origins for which a missing field is an error. */
function hard({ required, evidence }: Annotations): readonly string[] {
  return evidence?.mark === "text" ? (required ?? []) : [];
}
