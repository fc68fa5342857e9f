import { appliesKeyOf } from "../../count/codes.ts";
import { WORDS } from "../../words/words.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Draft } from "../measures/collector.ts";
import type { Count } from "./query.ts";

/** A failure wins: a record is counted among failures or among warnings of a key, never twice. */
export function warnsOf(g: Graph, { fails, warns }: Draft): Node {
  return warns === g.false || fails === g.false ? warns : g.and(warns, g.not(g.sure(fails)));
}

/**
 * Everything that the query counts.
 *
 * @param right - the structure is right
 * @param live - the record says when it was updated
 * @param some - only some keys are wanted
 */
export function countsOf(
  g: Graph,
  drafts: readonly Draft[],
  right: Node,
  live: Node,
  some: boolean,
): Count[] {
  const counts: Count[] = [{ column: { counts: "records" }, where: g.true }];
  for (const draft of drafts) {
    const { key, word } = draft;
    const add = (kind: "applies" | "fails" | "warns", where: Node): void => {
      if (where !== g.false) counts.push({ column: { counts: kind, key, word }, where });
    };
    if (appliesKeyOf(key) === key) add("applies", draft.applies);
    add("fails", draft.fails);
    add("warns", warnsOf(g, draft));
  }
  const failures: Node[] = [];
  for (const word of WORDS) {
    const own = drafts.filter((draft) => draft.word === word);
    // Where only some keys are wanted, nothing is said of the words that have none of them.
    if (some && own.length === 0) continue;
    const fails = g.or(...own.map((draft) => draft.fails));
    failures.push(fails);
    const applies =
      word === "song"
        ? g.or(live, fails, ...own.map((draft) => draft.applies))
        : word === "sach" || word === "dungChung"
          ? right
          : g.true;
    counts.push({ column: { counts: "word-applies", word }, where: applies });
    if (fails !== g.false) counts.push({ column: { counts: "word-fails", word }, where: fails });
  }
  // Not one long chain: the word's own columns are read again.
  const failing = failures.filter((one) => one !== g.false);
  const where = failing.length > 1 ? g.make("or", "bool", failing) : (failing[0] ?? g.false);
  counts.push({ column: { counts: "failing" }, where });
  return counts;
}
