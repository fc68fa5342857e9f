import type { Context } from "../context.ts";
import { Html } from "../html.ts";
import { hrefTo } from "../site.ts";
import type { FormatSystem } from "./systems.ts";

/**
 * What the README of a system says, as a part of its page: headings a level deeper, links between systems as links
 * between their pages, and nothing in it read as HTML.
 */
export function readmeBlock(context: Context, { readme }: FormatSystem): Html {
  const lines = readme.split("\n").map((line) => {
    const safe = withoutHtml(line).replaceAll(/\]\(\.\.\/([a-z0-9-]+)\/README\.md\)/g, (_, id: string) => {
      return `](${hrefTo(context.at, context.site.formatSystem(id))})`;
    });
    return /^#{2,5} /.test(safe) ? `#${safe}` : safe;
  });
  const body = lines.join("\n");
  return new Html(context.lang === "vi" ? body : `<div lang="vi">\n\n${body}\n\n</div>`);
}

/** Angle brackets outside code are text. */
function withoutHtml(line: string): string {
  return line
    .split("`")
    .map((part, at) => (at % 2 === 0 ? part.replaceAll("<", "&lt;") : part))
    .join("`");
}
