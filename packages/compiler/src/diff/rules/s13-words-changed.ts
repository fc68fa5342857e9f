import { isBoth, pairByName } from "../pairs/pairs.ts";
import { saidPairs } from "./annotations.ts";
import { type DiffRule, type Found, OK, placeOf } from "./kit.ts";
import { ruleHolders } from "./rule-pairs.ts";

export const s13: DiffRule = {
  id: "S13",
  title: { vi: "Đổi nhãn, mô tả, câu báo lỗi", en: "Labels, descriptions or messages changed" },
  explain: {
    vi: "Dữ liệu không đổi. Người thứ hai xem lại để chắc rằng nghĩa không đổi theo.",
    en: "The data does not change. A second person makes sure that the meaning did not either.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "review" },
  forces: { always: "patch" },
  ask: "reviewer",
  *find(context) {
    const effects = { W: OK, R: OK, T: OK, M: OK };
    const found = (vi: string, en: string, places: Pick<Found, "from" | "to">): Found => ({
      what: { vi: `Đổi ${vi}.`, en: `Changed: ${en}.` },
      ...places,
      effects,
    });
    for (const { name, places, from, to } of saidPairs(context))
      if (differ([from.label, from.description], [to.label, to.description]))
        yield found(`nhãn hoặc mô tả của ${name}`, `label or description of ${name}`, places);
    for (const { from, to } of context.pairs.defs)
      if (from.title === to.title && differ([from.label, from.description], [to.label, to.description]))
        yield found(`nhãn hoặc mô tả của ${from.title}`, `label or description of ${from.title}`, {
          from: placeOf(from),
          to: placeOf(to),
        });
    for (const { from, to } of ruleHolders(context))
      for (const pair of pairByName(from.rules, to.rules, ({ id }) => id))
        if (isBoth(pair) && differ(texts(pair.from), texts(pair.to)))
          yield found(`câu chữ của quy tắc ${pair.from.id}`, `words of the rule ${pair.from.id}`, {
            from: from.place(pair.from),
            to: to.place(pair.to),
          });
  },
};

function texts({ message, cause, fix }: { message?: unknown; cause?: unknown; fix?: unknown }): unknown[] {
  return [message, cause, fix];
}

function differ(from: unknown, to: unknown): boolean {
  return JSON.stringify(from) !== JSON.stringify(to);
}
