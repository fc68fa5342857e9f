import type { Pattern } from "./parse.ts";

/** How an engine writes what engines write differently. */
export interface RegexWriter {
  /** A code point that is no visible ASCII. */
  readonly point: (code: number) => string;
  readonly start: string;
  readonly end: string;
}

/**
 * Writes a pattern for an engine.
 *
 * @param pattern - the tree
 * @param writer - how the engine writes code points and the two ends
 * @returns the pattern's text, not yet a literal
 * @example
 * printPattern({ kind: "start" }, { point: String, start: "\\A", end: "\\z" }); // "\\A"
 */
export function printPattern(pattern: Pattern, writer: RegexWriter): string {
  switch (pattern.kind) {
    case "start":
      return writer.start;
    case "end":
      return writer.end;
    case "sequence":
      return pattern.parts
        .map((part) => (part.kind === "choice" ? grouped(part, writer) : printPattern(part, writer)))
        .join("");
    case "choice":
      return pattern.options.map((option) => printPattern(option, writer)).join("|");
    case "repeat":
      return `${grouped(pattern.of, writer)}${times(pattern.min, pattern.max)}`;
    case "set":
      return set(pattern, writer);
  }
}

function grouped(pattern: Pattern, writer: RegexWriter): string {
  const text = printPattern(pattern, writer);
  return pattern.kind === "set" ? text : `(?:${text})`;
}

function times(min: number, max: number | undefined): string {
  if (max === undefined && min < 2) return min === 0 ? "*" : "+";
  if (min === 0 && max === 1) return "?";
  if (min === max) return `{${min}}`;
  return `{${min},${max ?? ""}}`;
}

function set({ negated, ranges }: Pattern & { kind: "set" }, writer: RegexWriter): string {
  const [first] = ranges;
  if (!negated && ranges.length === 1 && first !== undefined && first[0] === first[1]) {
    const text = point(first[0], writer);
    return /^[.*+?^${}()|[\]\\]$/.test(text) ? `\\${text}` : text;
  }
  const members = ranges.map(([from, to]) =>
    from === to
      ? member(from, writer)
      : `${member(from, writer)}${to === from + 1 ? "" : "-"}${member(to, writer)}`,
  );
  return `[${negated ? "^" : ""}${members.join("")}]`;
}

/** Signs that one engine or another reads as more than themselves inside of brackets. */
function member(code: number, writer: RegexWriter): string {
  const text = point(code, writer);
  return /^[[\]\\^&~#-]$/.test(text) ? `\\${text}` : text;
}

function point(code: number, writer: RegexWriter): string {
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : writer.point(code);
}
