import type { Rule } from "../../model/types.ts";
import { isBoth, pairByName } from "../pairs/pairs.ts";
import { saidPairs } from "./annotations.ts";
import { type DiffRule, OK } from "./kit.ts";
import { ruleHolders } from "./rule-pairs.ts";

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
    for (const { from, to } of ruleHolders(context))
      for (const pair of pairByName(from.rules, to.rules, ({ id }) => id)) {
        if (!isBoth(pair) || basisOf(pair.from) === basisOf(pair.to)) continue;
        yield {
          what: {
            vi: `Quy tắc ${pair.from.id} của ${from.name}: đổi căn cứ hoặc chứng cứ.`,
            en: `The rule ${pair.from.id} of ${from.name}: basis or evidence changed.`,
          },
          from: from.place(pair.from),
          to: to.place(pair.to),
          effects: { W: OK, R: OK, T: OK, M: OK },
        };
      }
  },
};

function basisOf({ ground, legalBasis, evidence }: Rule): string {
  return JSON.stringify([ground, legalBasis, evidence]);
}
