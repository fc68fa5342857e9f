/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/**
 * The word of a vocabulary that is one slip of the keyboard away: a letter wrong, missing, too many, or two swapped.
 * Nothing where several are.
 */
export function nearestWord(word: string, vocabulary: Iterable<string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  let found: string | undefined;
  for (const known of vocabulary) {
    if (known.length < SHORTEST || !isOneSlip(word, known)) continue;
    if (found !== undefined) return undefined;
    found = known;
  }
  return found;
}

/** One insertion, deletion, change, or swap of neighbours. */
export function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < left.length - start &&
    end < right.length - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

const LEAST_PART = 2;

/** A word that was typed without spaces, as words of a vocabulary: the fewest, and only where nothing is left over. */
export function splitWord(word: string, vocabulary: ReadonlySet<string>): readonly string[] | undefined {
  if (word.length < SHORTEST || word.length > 60) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start <= end - LEAST_PART; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before === undefined || !vocabulary.has(part)) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, part];
    }
  }
  return best[word.length];
}
