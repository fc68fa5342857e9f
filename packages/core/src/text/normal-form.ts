import { lazyPattern } from "./lazy-pattern.ts";

/**
 * Unicode NFC, the one form in which the standard stores text. Never NFKC: that would rewrite ½ and №.
 *
 * Takes time in proportion to the text, whatever stands in it: `String.prototype.normalize` moves each combining mark
 * past all before it that come later in order, so 200,000 marks after one letter stop a program for ten seconds.
 *
 * @param s - text
 * @returns the same text, composed
 * @example
 * normalise("Nguye\u0302\u0303n"); // "Nguyễn", 6 characters
 */
export function normalise(s: string): string {
  return inOrder(s).normalize("NFC");
}

/**
 * Unicode NFD: letters apart from their marks. Takes time in proportion to the text, as {@link normalise} does.
 *
 * @param s - text
 * @returns the same text, decomposed
 * @example
 * decompose("ễ"); // "e\u0302\u0303"
 */
export function decompose(s: string): string {
  return inOrder(s).normalize("NFD");
}

/** Up to so many marks on one letter are left to the language (Unicode's stream-safe text has no more). */
const MARKS = 30;
const FIRST_MARK = 0x300;
const runs = lazyPattern("\\p{M}+", "gu");

/** The text with long runs of marks in the order of NFD, so that there is nothing to move. */
function inOrder(s: string): string {
  let run = 0;
  for (let i = 0; i < s.length; i++) {
    run = s.charCodeAt(i) < FIRST_MARK ? 0 : run + 1;
    if (run > MARKS) return s.replace(runs(), (marks) => (marks.length > MARKS ? sorted(marks) : marks));
  }
  return s;
}

function sorted(marks: string): string {
  const parts = new Map([...new Set(marks)].map((mark) => [mark, [...mark.normalize("NFD")]]));
  const ranks = ranksOf([...new Set([...parts.values()].flat())]);
  const ranked: string[][] = Array.from({ length: ranks.size }, () => []);
  let all = "";
  const put = (): void => {
    for (const ones of ranked) all += ones.splice(0).join("");
  };
  for (const mark of marks)
    for (const part of parts.get(mark) ?? []) {
      const rank = ranks.get(part);
      if (rank !== undefined) ranked[rank]?.push(part);
      else {
        put();
        all += part;
      }
    }
  put();
  return all;
}

/** Which place the combining class of a mark has among theirs; nothing for marks that no other moves past. */
function ranksOf(marks: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let before = "";
  for (const mark of marks.filter(moves).sort((a, b) => (swaps(a, b) ? 1 : swaps(b, a) ? -1 : 0))) {
    const rank = ranks.get(before) ?? 0;
    ranks.set(mark, before !== "" && swaps(mark, before) ? rank + 1 : rank);
    before = mark;
  }
  return ranks;
}

/** Whether the language puts the second mark first: its combining class is lower, and neither is 0. */
function swaps(first: string, second: string): boolean {
  return (first + second).normalize("NFD") !== first + second;
}

/** Marks of the first and of the last combining class. */
const FIRST_OF_ALL = "\u0334";
const LAST_OF_ALL = "\u0345";

/** Whether a mark has a combining class: it moves past a mark of another. */
function moves(mark: string): boolean {
  return swaps(LAST_OF_ALL, mark) || swaps(mark, FIRST_OF_ALL);
}
