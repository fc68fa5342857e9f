import type { GroupResult, Rate, Status } from "../../report/types.ts";
import { WORDS, type Word } from "../../words/words.ts";
import type { Context } from "../context/context.ts";

/** Places with most words off target first, then near it, then those with most faulty records; ties as they came. */
export function worstFirst(groups: readonly GroupResult[]): GroupResult[] {
  const ranked = groups.map((group) => ({
    group,
    red: countOf(group, "red"),
    amber: countOf(group, "amber"),
  }));
  ranked.sort(
    (a, b) =>
      b.red - a.red || b.amber - a.amber || failing(b.group) - failing(a.group) || compare(a.group, b.group),
  );
  return ranked.map(({ group }) => group);
}

function countOf({ words }: GroupResult, status: Status): number {
  return WORDS.filter((word) => words[word].status === status).length;
}

function failing({ records, passing }: GroupResult): number {
  return records - passing;
}

function compare(a: GroupResult, b: GroupResult): number {
  const [x, y] = [a.path.join("\u0000"), b.path.join("\u0000")];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Record types over all units and systems. */
export function byRecord(context: Context): GroupResult[] {
  return sums(context.groups.record, context);
}

/** Systems over all units. */
export function bySystem(context: Context): GroupResult[] {
  return sums(context.groups.system, context);
}

/** Groups with the same last key, added up: a type of record is the same type in every unit. */
function sums(groups: readonly GroupResult[], context: Context): GroupResult[] {
  const found = new Map<
    string,
    { first: GroupResult; records: number; passing: number; rates: Map<Word, [number, number]> }
  >();
  for (const group of groups) {
    const key = group.path.at(-1) ?? "";
    const sum = found.get(key) ?? { first: group, records: 0, passing: 0, rates: new Map() };
    found.set(key, sum);
    sum.records += group.records;
    sum.passing += group.passing;
    for (const word of WORDS) {
      const [applies, passes] = sum.rates.get(word) ?? [0, 0];
      sum.rates.set(word, [applies + group.words[word].applies, passes + group.words[word].passes]);
    }
  }
  return [...found].map(([key, { first, records, passing, rates }]) => {
    const words = Object.fromEntries(
      WORDS.map((word) => {
        const [applies, passes] = rates.get(word) ?? [0, 0];
        return [
          word,
          { ...rateOf(applies, passes), status: statusOf(rateOf(applies, passes), word, context) },
        ];
      }),
    ) as GroupResult["words"];
    return { level: first.level, path: [key], label: first.label, records, passing, words };
  });
}

function rateOf(applies: number, passes: number): Rate {
  return applies === 0 ? { applies, passes } : { applies, passes, rate: passes / applies };
}

function statusOf({ rate }: Rate, word: Word, { report }: Context): Status {
  const { green, amber } = report.words[word].target;
  if (rate === undefined) return "unmeasured";
  return rate >= green ? "green" : rate >= amber ? "amber" : "red";
}
