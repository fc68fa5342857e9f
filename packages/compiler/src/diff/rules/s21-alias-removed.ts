import { saidPairs } from "./annotations.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

export const s21: DiffRule = {
  id: "S21",
  title: { vi: "Bớt hoặc thêm tên gọi ở hệ thống khác", en: "Names in other systems were removed or added" },
  explain: {
    vi: "Bớt một tên (x-aliases): bảng của hệ thống ấy không còn nhận ra cột này.",
    en: "A name (x-aliases) was removed: tables of that system no longer find this column.",
  },
  cells: { W: "ok", R: "ok", T: "removed", M: "none" },
  forces: { always: "patch", T: "minor" },
  *find(context) {
    for (const { name, places, from, to } of saidPairs(context)) {
      const written = (aliases: typeof from.aliases) =>
        (aliases ?? []).map((one) => `${one.system}:${one.name}`);
      const [before, after] = [written(from.aliases), written(to.aliases)];
      const removed = before.filter((alias) => !after.includes(alias));
      const added = after.filter((alias) => !before.includes(alias));
      if (removed.length + added.length === 0) continue;
      const say = (less: string, more: string) =>
        [
          removed.length > 0 ? `${less} ${removed.join(", ")}` : "",
          added.length > 0 ? `${more} ${added.join(", ")}` : "",
        ]
          .filter(Boolean)
          .join("; ");
      yield {
        what: {
          vi: `${name}, tên ở hệ thống khác: ${say("bớt", "thêm")}.`,
          en: `${name}, names in other systems: ${say("removed", "added")}.`,
        },
        ...places,
        effects: { W: OK, R: OK, T: removed.length > 0 ? BREAK : OK },
      };
    }
  },
};
