/** A piece of HTML that is safe to stand in a page; only `html` makes it. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

/**
 * HTML from a template: every value is escaped unless it is HTML already, a list is joined, and what is undefined
 * or false is left out. Curly brackets are escaped too, so that a page is safe inside a Vue template, and a value
 * never holds a line break: a blank line would end the HTML for a Markdown reader.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(
    strings.map((text, at) => text + (at < values.length ? sourceOf(values[at]) : "")).join(""),
  );
}

/** Pieces with something between them. */
export function join(parts: readonly Part[], separator: Part = ", "): Html {
  return new Html(parts.map(sourceOf).join(sourceOf(separator)));
}

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.source;
  return typeof part === "object" ? part.map(sourceOf).join("") : escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "{": "&#123;",
  "}": "&#125;",
};

function escaped(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/[&<>"{}]/g, (character) => ENTITIES[character] ?? character);
}

/** Text of several lines inside `<pre>`; an empty line holds a space, so that the HTML does not end there. */
export function preformatted(text: string): Html {
  const lines = text.split("\n").map((line) => escaped(line) || " ");
  return new Html(lines.join("\n"));
}

/** Text as it may stand in a Markdown heading or sentence, inside a Vue template or not. */
export function markdown(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, " ");
  return line.replaceAll(/[&<>"{}\\`*_[\]#|~]/g, (character) => ENTITIES[character] ?? `\\${character}`);
}
