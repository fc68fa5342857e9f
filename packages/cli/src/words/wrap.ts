/** Width of the page that reports are laid out for. */
export const WIDTH = 80;

/** Longest name from outside that is repeated whole. */
const LONGEST = 300;

/** A name from outside without the characters that would command the terminal, or turn a line round. */
export function printable(name: string): string {
  const start = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return start.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "?");
}

/** Text broken into lines that fit the page, each after its indent. */
export function wrap(text: string, first: string, rest: string = " ".repeat([...first].length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join("\n");
}
