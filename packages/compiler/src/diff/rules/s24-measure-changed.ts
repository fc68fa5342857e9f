import type { Deadline, RecordModel, Rule } from "../../model/types.ts";
import { isBoth, pairByName } from "../pairs/pairs.ts";
import { type Context, type DiffRule, type Found, OK } from "./kit.ts";
import { ruleHolders } from "./rule-pairs.ts";

export const s24: DiffRule = {
  id: "S24",
  title: {
    vi: "Đổi thời hạn, cách nhận ra một người, hoặc chữ mà một quy tắc đếm cho",
    en: "A deadline, what tells a person, or the word that a rule counts for changed",
  },
  explain: {
    vi: "Không bản ghi nào đúng hay sai khác đi; số của báo cáo chất lượng trước và sau không so được ở chữ ấy.",
    en: "No record becomes right or wrong by it; figures of that word before and after cannot be compared.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "none" },
  forces: { always: "patch" },
  *find(context) {
    for (const pair of context.pairs.records) if (isBoth(pair)) yield* changesOf(pair.from, pair.to);
    yield* wordChanges(context);
  },
};

const EFFECTS = { W: OK, R: OK, T: OK };

function* changesOf(from: RecordModel, to: RecordModel): Iterable<Found> {
  const say = (vi: string, en: string, keyword: string): Found => ({
    what: { vi: `Bản ghi ${from.id}: ${vi}.`, en: `The record ${from.id}: ${en}.` },
    from: { file: from.file, pointer: `/${keyword}` },
    to: { file: to.file, pointer: `/${keyword}` },
    effects: EFFECTS,
  });
  for (const pair of pairByName(from.deadlines, to.deadlines, ({ id }) => id)) {
    const { id } = pair.from ?? pair.to ?? { id: "" };
    const [vi, en] =
      pair.from === undefined
        ? ["mới thêm", "added"]
        : pair.to === undefined
          ? ["đã bỏ", "removed"]
          : ["đã đổi", "changed"];
    if (asked(pair.from) !== asked(pair.to))
      yield say(`thời hạn ${id} ${vi}`, `the deadline ${id} ${en}`, "x-freshness");
  }
  if (JSON.stringify(from.person) !== JSON.stringify(to.person))
    yield say("đổi cách nhận ra một người", "what tells its person changed", "x-person");
}

/** What a deadline asks: its words and sources are not compared. */
function asked(deadline: Deadline | undefined): string {
  return deadline === undefined ? "" : [deadline.from, deadline.to, deadline.within].join();
}

function* wordChanges(context: Context): Iterable<Found> {
  for (const { from, to } of ruleHolders(context))
    for (const pair of pairByName<Rule>(from.rules, to.rules, ({ id }) => id)) {
      if (!isBoth(pair) || pair.from.word === pair.to.word) continue;
      yield {
        what: {
          vi: `Quy tắc ${pair.from.id} của ${from.name}: đếm cho chữ khác.`,
          en: `The rule ${pair.from.id} of ${from.name}: it counts for another word.`,
        },
        from: from.place(pair.from),
        to: to.place(pair.to),
        effects: EFFECTS,
      };
    }
}
