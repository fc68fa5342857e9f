import { tableText } from "../../measure/print.ts";
import { inLanguage, type Language, type Words } from "./words.ts";

/** A line of a table: a name and its cells. */
export type Row = readonly [name: Words, ...cells: Words[]];

/** A table of what was measured, with what must be known to read it. */
export interface Section {
  readonly title: Words;
  readonly heads: readonly Words[];
  readonly rows: readonly Row[];
  readonly notes?: readonly Words[];
}

const WIDTH = 80;

/** Tables as text, 80 columns wide. */
export function reportText(sections: readonly Section[], language: Language): string {
  const say = (said: Words): string => inLanguage(said, language);
  const texts = sections.map(({ title, heads, rows, notes = [] }) => {
    const table = tableText(
      wrapped(say(title), "").join("\n"),
      heads.map(say),
      rows.map(([name, ...cells]) => [say(name), ...cells.map(say)]),
    );
    return [table, ...notes.flatMap((note) => wrapped(say(note), "  "))].join("\n");
  });
  return texts.join("\n\n");
}

/** Lines of at most 80 columns; those after the first are indented. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
