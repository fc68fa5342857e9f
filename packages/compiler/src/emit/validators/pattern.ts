/**
 * A pattern of the dialect as a function over character codes, where one character is always enough to know how to
 * go on: nothing is tried twice, so no text is slow. Other patterns stay regular expressions.
 */

/** Ranges of character codes, both ends included, ascending. */
type Ranges = readonly (readonly [from: number, to: number])[];

type Part =
  | { readonly kind: "class"; readonly ranges: Ranges; readonly min: number; readonly max: number }
  | {
      readonly kind: "group";
      readonly options: readonly Sequence[];
      readonly min: number;
      readonly max: number;
    };
type Sequence = readonly Part[];

/** What a pattern accepts, as code. */
export interface CompiledPattern {
  /** Statements that return whether the text in `s` is one of the pattern. */
  readonly body: string;
  /** Shortest and longest text in characters, none of which takes two code units. */
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Compiles a pattern.
 *
 * @param source - the pattern as it stands in the schema
 * @returns nothing when it needs a regular expression
 */
export function compilePattern(source: string): CompiledPattern | undefined {
  if (!source.startsWith("^") || !source.endsWith("$")) return undefined;
  const reader = { source, at: 1, end: source.length - 1 };
  const sequence = readSequence(reader);
  if (sequence === undefined || reader.at !== reader.end) return undefined;
  if (!isDecided(sequence, [])) return undefined;
  const { shortest, longest } = lengths(sequence);
  const outside = [
    ...(shortest > 0 ? [`n < ${shortest}`] : []),
    ...(longest < Number.POSITIVE_INFINITY ? [`n > ${longest}`] : []),
  ];
  const size = shortest === longest ? `n !== ${longest}` : outside.join(" || ");
  const [only] = sequence;
  const rest =
    only?.kind === "class" && sequence.length === 1
      ? writeEach(only.ranges)
      : ["let i = 0;", ...writeSequence(sequence, { next: 0 }, shortest), "return i === n;"];
  const body = ["const n = s.length;", ...(size === "" ? [] : [`if (${size}) return false;`]), ...rest].join(
    " ",
  );
  return { body, shortest, longest };
}

interface Reader {
  readonly source: string;
  at: number;
  readonly end: number;
}

function readSequence(r: Reader): Sequence | undefined {
  const parts: Part[] = [];
  while (r.at < r.end && !"|)".includes(r.source.charAt(r.at))) {
    const part = readPart(r);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

function readPart(r: Reader): Part | undefined {
  const char = r.source.charAt(r.at++);
  if (char === "(") {
    const options: Sequence[] = [];
    do {
      if (r.source.charAt(r.at) === "?") return undefined;
      const option = readSequence(r);
      if (option === undefined) return undefined;
      options.push(option);
    } while (r.source.charAt(r.at++) === "|");
    if (r.source.charAt(r.at - 1) !== ")") return undefined;
    const times = readTimes(r);
    return times && { kind: "group", options, ...times };
  }
  const ranges = char === "[" ? readClass(r) : "\\.^$*+?{}]".includes(char) ? undefined : single(char);
  const times = ranges && readTimes(r);
  return ranges && times && { kind: "class", ranges, ...times };
}

function single(char: string): Ranges | undefined {
  const code = char.charCodeAt(0);
  // Half a pair is no character.
  return code >= 0xd800 && code <= 0xdfff ? undefined : [[code, code]];
}

/** What stands in brackets, without escapes; a class that says what is not in it may hold pairs. */
function readClass(r: Reader): Ranges | undefined {
  const close = r.source.indexOf("]", r.at);
  const text = r.source.slice(r.at, close);
  if (close < 0 || text === "" || /^\^|[\\[\ud800-\udfff]/.test(text)) return undefined;
  const ranges: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const from = text.charCodeAt(at);
    const isRange = text.charAt(at + 1) === "-" && at + 2 < text.length;
    ranges.push([from, isRange ? text.charCodeAt(at + 2) : from]);
    if (isRange) at += 2;
  }
  r.at = close + 1;
  return merged(ranges);
}

function merged(ranges: readonly (readonly [number, number])[]): Ranges {
  const kept: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
  }
  return kept;
}

function readTimes(r: Reader): { min: number; max: number } | undefined {
  const found = /^(?:\{(\d+)(?:(,)(\d*))?\}|[?*+])/.exec(r.source.slice(r.at, r.end));
  if (found === null) return { min: 1, max: 1 };
  r.at += found[0].length;
  if ("?*+{".includes(r.source.charAt(r.at)) && r.at < r.end) return undefined;
  if (found[0] === "?") return { min: 0, max: 1 };
  if (found[0] === "*") return { min: 0, max: Number.POSITIVE_INFINITY };
  if (found[0] === "+") return { min: 1, max: Number.POSITIVE_INFINITY };
  const min = Number(found[1]);
  const max = found[2] === undefined ? min : found[3] === "" ? Number.POSITIVE_INFINITY : Number(found[3]);
  return { min, max };
}

/** Whether each place is decided by one character, given what may follow. */
function isDecided(sequence: Sequence, follow: Ranges): boolean {
  return sequence.every((part, at) => {
    const after = firstOf(sequence.slice(at + 1), follow);
    const own = firstOf([part], []);
    if (part.min !== part.max && overlap(own, after)) return false;
    if (part.kind === "class") return true;
    if (part.options.some(isEmptiable)) return false;
    const within = part.max > 1 ? merged([...own, ...after]) : after;
    return part.options.every(
      (option, place) =>
        isDecided(option, within) &&
        part.options.slice(place + 1).every((other) => !overlap(firstOf(option, []), firstOf(other, []))),
    );
  });
}

function isEmptiable(sequence: Sequence): boolean {
  return sequence.every((part) => part.min === 0);
}

/** With what a sequence may begin; where it may be empty, also with what follows. */
function firstOf(sequence: Sequence, follow: Ranges): Ranges {
  const ranges: (readonly [number, number])[] = [];
  for (const part of sequence) {
    ranges.push(...(part.kind === "class" ? part.ranges : part.options.flatMap((one) => firstOf(one, []))));
    if (part.min > 0) return merged(ranges);
  }
  return merged([...ranges, ...follow]);
}

function overlap(a: Ranges, b: Ranges): boolean {
  return a.some(([from, to]) => b.some(([low, high]) => from <= high && low <= to));
}

function lengths(sequence: Sequence): { shortest: number; longest: number } {
  let [shortest, longest] = [0, 0];
  for (const part of sequence) {
    const options = part.kind === "class" ? [{ shortest: 1, longest: 1 }] : part.options.map(lengths);
    shortest += part.min * Math.min(...options.map((option) => option.shortest));
    longest += part.max * Math.max(...options.map((option) => option.longest));
  }
  return { shortest, longest };
}

function inRanges(ranges: Ranges): string {
  return ranges
    .map(([from, to]) => (from === to ? `c === ${from}` : `(c >= ${from} && c <= ${to})`))
    .join(" || ");
}

/** A text of nothing but one class, whose length is right. */
function writeEach(ranges: Ranges): string[] {
  return [
    `for (let i = 0; i < n; i++) { const c = s.charCodeAt(i); if (!(${inRanges(ranges)})) return false; }`,
    "return true;",
  ];
}

interface Names {
  next: number;
}

/** @param sure how many characters there certainly are: reading past the end would be slow */
function writeSequence(sequence: Sequence, names: Names, sure: number): string[] {
  let left = sure;
  return sequence.flatMap((part) => {
    const here = left;
    left = part.kind === "class" && part.min === part.max ? Math.max(0, left - part.max) : 0;
    return part.kind === "class" ? writeClass(part, names, here) : writeGroup(part, names, here > 0);
  });
}

function writeClass(part: Part & { kind: "class" }, names: Names, sure: number): string[] {
  const { ranges, min, max } = part;
  const test = inRanges(ranges);
  if (min === 1 && max === 1) {
    const c = `c${names.next++}`;
    return [
      ...(sure > 0 ? [] : ["if (i === n) return false;"]),
      `const ${c} = s.charCodeAt(i++);`,
      `if (!(${test.replaceAll("c ", `${c} `)})) return false;`,
    ];
  }
  const from = `f${names.next++}`;
  const upTo =
    max === Number.POSITIVE_INFINITY ? "n" : sure >= max ? `i + ${max}` : `Math.min(n, i + ${max})`;
  const body = `{ const c = s.charCodeAt(i); if (!(${test})) break; }`;
  const loop = upTo === "n" ? `for (; i < n; i++) ${body}` : `for (const e = ${upTo}; i < e; i++) ${body}`;
  return min === 0 ? [loop] : [`const ${from} = i;`, loop, `if (i - ${from} < ${min}) return false;`];
}

function writeGroup(part: Part & { kind: "group" }, names: Names, sure: boolean): string[] {
  const { options, min, max } = part;
  const branches = options.map((option) => {
    const [head, ...tail] = option;
    // What it begins with has just been seen.
    const seen = head?.kind === "class" && head.min === 1 && head.max === 1;
    const body = [...(seen ? ["i++;"] : []), ...writeSequence(seen ? tail : option, names, 0)].join(" ");
    return { test: inRanges(firstOf(option, [])), body };
  });
  const chosen = branches.map(({ test, body }) => `if (${test}) { ${body} }`).join(" else ");
  const read = `const c = ${sure && max === 1 ? "" : "i === n ? -1 : "}s.charCodeAt(i);`;
  if (min === 1 && max === 1) return [`{ ${read} ${chosen} else return false; }`];
  const count = `k${names.next++}`;
  const upTo = max === Number.POSITIVE_INFINITY ? "" : `${count} < ${max}`;
  const loop = `for (; ${upTo}; ${count}++) { ${read} ${chosen} else break; }`;
  const few = min === 0 ? [] : [`if (${count} < ${min}) return false;`];
  return [`let ${count} = 0;`, loop, ...few];
}
