import { isBoth } from "../pairs/pairs.ts";
import { samplesOf } from "../witness/samples.ts";
import { BREAK, type DiffRule, OK, placeOf, removing, setting } from "./kit.ts";

const BY = {
  migration: { vi: "theo tệp chuyển đổi", en: "as the migration says" },
  alias: {
    vi: "phỏng đoán vì cùng tên gọi khác (x-aliases)",
    en: "a guess: both have the same alias (x-aliases)",
  },
  equal: { vi: "phỏng đoán vì mọi thứ khác đều giống", en: "a guess: everything else is the same" },
};

export const s10: DiffRule = {
  id: "S10",
  title: { vi: "Đổi tên một trường, một loại bản ghi", en: "A field or record was renamed" },
  explain: {
    vi: "Hai bên không đọc được của nhau. Giữ tên cũ với deprecated một thời gian, và nêu việc đổi tên trong tệp chuyển đổi. Khi không có tệp chuyển đổi thì đây là phỏng đoán.",
    en: "Neither side reads the other. Keep the old name as deprecated for a while, and say the renaming in a migration. Without a migration this is a guess.",
  },
  cells: { W: "break", R: "removed", T: "break", M: "none" },
  forces: { always: "major" },
  *find({ renames, pairs, prover, from: before }) {
    for (const pair of pairs.records) {
      if (!isBoth(pair) || pair.from.id === pair.to.id) continue;
      yield {
        what: {
          vi: `Loại bản ghi ${pair.from.id} đổi tên thành ${pair.to.id} (${BY.migration.vi}).`,
          en: `The record ${pair.from.id} was renamed to ${pair.to.id} (${BY.migration.en}).`,
        },
        from: { file: pair.from.file, pointer: "" },
        to: { file: pair.to.file, pointer: "" },
        effects: { W: prover.gone("W", pair.from), R: prover.gone("R", pair.to), T: BREAK },
      };
    }
    for (const { holder, from, to, by } of renames) {
      const title = `${holder.from.title}.${from.name}`;
      yield {
        what: {
          vi: `Trường ${title} đổi tên thành ${to.name} (${BY[by].vi}).`,
          en: `The field ${title} was renamed to ${to.name} (${BY[by].en}).`,
        },
        from: placeOf(holder.from, from),
        to: placeOf(holder.to, to),
        ...(by === "migration" ? {} : { guess: true }),
        effects: {
          W: prover.structure({
            way: "W",
            holder,
            field: from.name,
            edits: [() => {}, ...setting(from.name, samplesOf(from.node, before))],
            codes: ["TN-UNKNOWN-FIELD"],
          }),
          R: from.required
            ? prover.structure({
                way: "R",
                holder,
                field: from.name,
                edits: [removing(from.name)],
                codes: ["TN-REQUIRED"],
              })
            : OK,
          T: BREAK,
        },
      };
    }
  },
};
