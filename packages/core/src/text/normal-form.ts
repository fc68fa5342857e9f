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

/** The text with long runs of marks in the order of NFD, so that there is nothing to move. */
function inOrder(s: string): string {
  let run = 0;
  for (let i = 0; i < s.length; i++) {
    run = s.charCodeAt(i) < FIRST_MARK ? 0 : run + 1;
    if (run > MARKS) return s.replace(/\p{M}{31,}/gu, sorted);
  }
  return s;
}

function sorted(marks: string): string {
  const parts = marks.replace(/./gu, (mark) => mark.normalize("NFD"));
  // Which place the combining class of a mark has among theirs; nothing for marks that no other moves past.
  const ranks = new Map<string, number>();
  let rank = 0;
  let before = "";
  for (const mark of [...new Set(parts)].filter(moves).sort((a, b) => swaps(a, b) - swaps(b, a))) {
    rank += swaps(mark, before);
    ranks.set(mark, rank);
    before = mark;
  }
  const ranked: string[] = [];
  let all = "";
  for (const part of parts) {
    const at = ranks.get(part);
    if (at === undefined) all += ranked.splice(0).join("") + part;
    else ranked[at] = (ranked[at] ?? "") + part;
  }
  return all + ranked.join("");
}

/** Whether a mark has a combining class: one of the last class stays behind it, or it behind one of the first. */
function moves(mark: string): number {
  return swaps("\u0345", mark) + swaps(mark, "\u0334");
}

/** 1 where the language puts the second mark first: its combining class is lower, and neither is 0. */
function swaps(first: string, second: string): number {
  return Number((first + second).normalize("NFD") !== first + second);
}
