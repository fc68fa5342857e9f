import { saidPairs } from "./annotations.ts";
import { type DiffRule, OK } from "./kit.ts";

export const s15: DiffRule = {
  id: "S15",
  title: { vi: "Đổi căn cứ pháp lý hoặc dấu chứng cứ", en: "The legal basis or the evidence mark changed" },
  explain: {
    vi: "Dữ liệu không đổi. Nói rõ vì sao trong changeset; dấu chỉ được nâng khi đã đọc văn bản.",
    en: "The data does not change. Say why in the changeset; a mark is raised only when the text was read.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "review" },
  forces: { always: "patch" },
  ask: "note",
  *find(context) {
    for (const { name, places, from, to } of saidPairs(context)) {
      const basis = JSON.stringify(from.legalBasis) !== JSON.stringify(to.legalBasis);
      const mark = from.evidence?.mark !== to.evidence?.mark;
      if (!basis && !mark) continue;
      const marks = `${from.evidence?.mark ?? "—"} → ${to.evidence?.mark ?? "—"}`;
      yield {
        what: {
          vi: `${name}: đổi ${[basis ? "căn cứ" : "", mark ? `dấu chứng cứ (${marks})` : ""].filter(Boolean).join(" và ")}.`,
          en: `${name}: ${[basis ? "legal basis" : "", mark ? `evidence mark (${marks})` : ""].filter(Boolean).join(" and ")} changed.`,
        },
        ...places,
        effects: { W: OK, R: OK, T: OK, M: OK },
      };
    }
  },
};
