/** Codes as a tree of their signs. */
interface Trie {
  end: boolean;
  readonly next: Map<string, Trie>;
}

/**
 * A pattern that matches exactly these codes, common beginnings written once.
 *
 * @param codes - codes of ASCII letters, digits, `-`, `_`, `.`, `/`
 * @returns a pattern of the portable subset, without anchors
 * @example
 * triePattern(["001", "002", "01"]) // "0(?:0[12]|1)"
 */
export function triePattern(codes: readonly string[]): string {
  let pattern = written.get(codes);
  if (pattern === undefined) {
    pattern = write(trieOf(codes));
    written.set(codes, pattern);
  }
  return pattern;
}

/** The same list is asked for at many places. */
const written = new WeakMap<readonly string[], string>();

function trieOf(codes: readonly string[]): Trie {
  const root: Trie = { end: false, next: new Map() };
  for (const code of codes) {
    let at = root;
    for (const sign of code) {
      let next = at.next.get(sign);
      if (next === undefined) {
        next = { end: false, next: new Map() };
        at.next.set(sign, next);
      }
      at = next;
    }
    at.end = true;
  }
  return root;
}

function write({ end, next }: Trie): string {
  // Signs with the same continuation share it.
  const byRest = new Map<string, string[]>();
  for (const [sign, below] of next) {
    const rest = write(below);
    const signs = byRest.get(rest);
    if (signs === undefined) byRest.set(rest, [sign]);
    else signs.push(sign);
  }
  const options = [...byRest].map(([rest, signs]) => oneOf(signs) + rest);
  if (options.length === 0) return "";
  const [only = ""] = options;
  const text = options.length === 1 && !end ? only : `(?:${options.join("|")})`;
  return end ? `${text}?` : text;
}

function oneOf(signs: readonly string[]): string {
  const points = signs.map((sign) => sign.codePointAt(0) ?? 0).sort((a, b) => a - b);
  if (points.length === 1) return escaped(points[0] ?? 0);
  let text = "";
  for (let index = 0; index < points.length; ) {
    const from = points[index] ?? 0;
    let to = from;
    while (points[index + 1] === to + 1) {
      to++;
      index++;
    }
    index++;
    text +=
      to === from
        ? escaped(from)
        : to === from + 1
          ? escaped(from) + escaped(to)
          : `${escaped(from)}-${escaped(to)}`;
  }
  return `[${text}]`;
}

function escaped(point: number): string {
  const sign = String.fromCodePoint(point);
  return /[0-9A-Za-z]/.test(sign) ? sign : `\\${sign}`;
}
