/** Width of the page that reports are laid out for. */
export const WIDTH = 80;

/** A name from outside without the characters that would command the terminal. */
export function printable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, "?");
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
