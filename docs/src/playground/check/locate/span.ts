/** A stretch of text, as UTF-16 indexes `[from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Index of the character that has so many characters before it, as readers count them. */
export function afterCharacters(text: string, count: number, start = 0): number {
  let at = start;
  for (let left = count; left > 0 && at < text.length; left -= 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** Line and columns of a span, as indexes from 0; a span over several lines is cut at the end of its first. */
export function linesOf(text: string, { from, to }: Span): { line: number; from: number; to: number } {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", from);
  const stop = end === -1 ? text.length : end;
  let line = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < from; at = text.indexOf("\n", at + 1)) line += 1;
  return { line, from: from - start, to: Math.max(from, Math.min(to, stop)) - start };
}
