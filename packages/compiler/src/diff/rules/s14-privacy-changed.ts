import { saidPairs } from "./annotations.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

const RANK = { none: 0, basic: 1, sensitive: 2 };
const VI = { none: "không phải dữ liệu cá nhân", basic: "cơ bản", sensitive: "nhạy cảm" };
const EN = { none: "not personal", basic: "basic", sensitive: "sensitive" };

export const s14: DiffRule = {
  id: "S14",
  title: { vi: "Đổi mức dữ liệu cá nhân", en: "The personal-data class changed" },
  explain: {
    vi: "Hạ mức: dữ liệu đang được che sẽ hiện ra; phải có người duyệt nêu tên. Nâng mức: nơi đang dùng phải che thêm.",
    en: "Lowered: what is redacted today will be shown; a named person must approve. Raised: those who use it must redact more.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "break" },
  forces: { always: "minor" },
  ask: "approver",
  *find(context) {
    for (const { name, places, from, to } of saidPairs(context)) {
      const before = from.personalData ?? "none";
      const after = to.personalData ?? "none";
      if (before === after) continue;
      const lowered = RANK[after] < RANK[before];
      yield {
        what: {
          vi: `${name}: ${lowered ? "hạ" : "nâng"} mức dữ liệu cá nhân, ${VI[before]} thành ${VI[after]}.`,
          en: `${name}: personal-data class ${lowered ? "lowered" : "raised"}, ${EN[before]} became ${EN[after]}.`,
        },
        ...places,
        effects: { W: OK, R: OK, T: OK, M: lowered ? BREAK : OK },
        ask: lowered ? "approver" : "note",
      };
    }
  },
};
