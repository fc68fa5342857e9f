import { saidPairs } from "./annotations.ts";
import { type DiffRule, OK } from "./kit.ts";

export const s23: DiffRule = {
  id: "S23",
  title: {
    vi: "Đổi ví dụ, nguồn chứng cứ, hoặc điều nên có",
    en: "An example, a source of evidence, or what is recommended changed",
  },
  explain: {
    vi: "Không bản ghi nào đúng hay sai khác đi; báo cáo chất lượng có thể đếm khác.",
    en: "No record becomes right or wrong by it; quality reports may count differently.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "none" },
  forces: { always: "patch" },
  *find(context) {
    for (const { name, places, from, to } of saidPairs(context)) {
      const changed = [
        { vi: "ví dụ", en: "example", same: from.example === to.example },
        {
          vi: "nguồn chứng cứ",
          en: "source of evidence",
          same: from.evidence?.source === to.evidence?.source,
        },
        { vi: "điều nên có", en: "recommendation", same: from.recommended === to.recommended },
      ].filter(({ same }) => !same);
      if (changed.length === 0) continue;
      yield {
        what: {
          vi: `${name}: đổi ${changed.map(({ vi }) => vi).join(", ")}.`,
          en: `${name}: ${changed.map(({ en }) => en).join(", ")} changed.`,
        },
        ...places,
        effects: { W: OK, R: OK, T: OK },
      };
    }
  },
};
