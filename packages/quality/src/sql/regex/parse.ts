/** A pattern as a tree: what every engine's regular expressions have, and nothing else. */
export type Pattern =
  | {
      readonly kind: "set";
      readonly negated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly min: number; readonly max: number | undefined }
  | { readonly kind: "start" }
  | { readonly kind: "end" };

/** More than this is refused: PostgreSQL counts to 255 only. */
const MOST_REPEATS = 255;

/** A pattern that engines would not all read alike. */
export class UnportablePattern extends Error {
  override name = "UnportablePattern";
}

/**
 * Reads a pattern of the standard's dialect. What engines understand differently is refused, never guessed: classes
 * such as `\d`, a bare dot, look-around, back-references, lazy and possessive repeats.
 *
 * @param source - pattern as JSON Schema has it, with the `u` flag
 * @returns its tree
 * @throws UnportablePattern when it is outside of the portable part
 * @example
 * parsePattern("^[0-9]{2}$").kind // "sequence"
 */
export function parsePattern(source: string): Pattern {
  const points = Array.from(source);
  let at = 0;
  const fail = (): never => {
    throw new UnportablePattern(`not portable: ${source}`);
  };
  const peek = (): string | undefined => points[at];
  const take = (): string => points[at++] ?? fail();

  function choice(): Pattern {
    const options = [sequence()];
    while (peek() === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Pattern) : { kind: "choice", options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    for (let next = peek(); next !== undefined && next !== "|" && next !== ")"; next = peek())
      parts.push(repeated());
    return { kind: "sequence", parts };
  }

  function repeated(): Pattern {
    const of = atom();
    const sign = peek();
    const bounds =
      sign === "?"
        ? ([0, 1] as const)
        : sign === "*"
          ? ([0] as const)
          : sign === "+"
            ? ([1] as const)
            : braces();
    if (bounds === undefined) return of;
    if (sign !== "{") at++;
    const after = peek();
    if (
      after === "?" ||
      after === "+" ||
      after === "*" ||
      after === "{" ||
      of.kind === "start" ||
      of.kind === "end"
    )
      fail();
    return { kind: "repeat", of, min: bounds[0], max: bounds[1] };
  }

  function braces(): readonly [number, number?] | undefined {
    if (peek() !== "{") return undefined;
    const [whole, min = "", comma, max = ""] =
      /^\{([0-9]{1,9})(,?)([0-9]{0,9})\}/.exec(points.slice(at, at + 12).join("")) ?? fail();
    at += whole.length;
    const [low, high] = [Number(min), comma === "" ? Number(min) : max === "" ? undefined : Number(max)];
    if (low > MOST_REPEATS || (high ?? 0) > MOST_REPEATS) fail();
    return high === undefined ? [low] : [low, high];
  }

  function atom(): Pattern {
    const sign = take();
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    if (sign === "[") return set();
    if (sign === "(") {
      if (peek() === "?") {
        if (points[at + 1] !== ":") fail();
        at += 2;
      }
      const inner = choice();
      if (take() !== ")") fail();
      return inner;
    }
    if (".*+?{}])".includes(sign)) fail();
    const point = sign === "\\" ? escaped() : (sign.codePointAt(0) ?? 0);
    return { kind: "set", negated: false, ranges: [[point, point]] };
  }

  function escaped(): number {
    const sign = take();
    if (/^[A-Za-z0-9]$/.test(sign)) {
      const hex = sign === "u" ? /^\{([0-9A-Fa-f]{1,6})\}/.exec(points.slice(at, at + 8).join("")) : null;
      if (hex === null) return fail();
      at += hex[0].length;
      return Number.parseInt(hex[1] ?? "", 16);
    }
    return sign.codePointAt(0) ?? 0;
  }

  function set(): Pattern {
    const negated = peek() === "^";
    if (negated) at++;
    const ranges: [number, number][] = [];
    while (peek() !== "]") {
      const from = member();
      const isRange = peek() === "-" && points[at + 1] !== "]";
      if (isRange) at++;
      const to = isRange ? member() : from;
      if (to < from) fail();
      ranges.push([from, to]);
    }
    at++;
    return { kind: "set", negated, ranges };
  }

  function member(): number {
    const sign = take();
    return sign === "\\" ? escaped() : (sign.codePointAt(0) ?? 0);
  }

  const pattern = choice();
  if (at !== points.length) fail();
  return pattern;
}
