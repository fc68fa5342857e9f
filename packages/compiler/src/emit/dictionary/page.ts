import { Html, markdown } from "./html.ts";

/** A part of a page: Markdown headings and code, or HTML. */
export type Block = Html | string;

/**
 * A page as Markdown. The body stands inside `v-pre`, so that nothing in it is read as a Vue template.
 * @param blocks parts from top to bottom; HTML among them must not hold an empty line
 */
export function page(
  title: string,
  description: string,
  blocks: readonly (Block | undefined)[],
  head = "",
): string {
  const parts = blocks.flatMap((block) => {
    if (block === undefined) return [];
    const source = block instanceof Html ? block.source : block;
    return source === "" ? [] : [source];
  });
  const front = ["---", `title: ${quoted(title)}`, `description: ${quoted(description)}`, `${head}---`].join(
    "\n",
  );
  return `${front}\n\n<div class="tn-dictionary" v-pre>\n\n# ${markdown(title)}\n\n${parts.join("\n\n")}\n\n</div>\n`;
}

/** A heading with an anchor of its own. */
export function heading(level: 2 | 3, text: string, anchor: string): string {
  return `${"#".repeat(level)} ${markdown(text)} {#${anchor}}`;
}

/** A code block; it is longer than any fence in it. */
export function fence(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}${language}\n${code}\n${mark}`;
}

/** A value of the front matter on one line, in quotes that every reader of it understands. */
function quoted(text: string): string {
  return `"${text.replaceAll(/\s+/g, " ").replaceAll('"', "”").replaceAll("\\", "/")}"`;
}
