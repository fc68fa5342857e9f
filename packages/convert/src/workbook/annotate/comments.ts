import { cellReference } from "../xlsx/reference.ts";
import { escapeXml, prefixOf, readAttribute, unescapeXml, type XmlToken, xmlTokens } from "../xml/tokens.ts";
import type { CellNote } from "./types.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Longest comment that Excel shows without trouble. */
const LONGEST = 8000;

/** A note that has words. */
export type Comment = CellNote & { readonly text: string };

/**
 * Begins every comment of ours, so that a later run can take it away again. The author alone does not tell: programs
 * other than Excel forget him.
 */
const OURS = "[thongnhat] ";
const APART = "\n\n";

/** What was written of comments. */
export interface WrittenComments {
  readonly xml: string;
  /** Cells whose comment of an earlier run was taken away. */
  readonly removed: readonly string[];
  /** Comments whose cell had none before: each needs a box to be drawn in. */
  readonly fresh: readonly Comment[];
}

/**
 * The comments of a sheet with ours. A cell has one comment only: where somebody has written one, ours follows his
 * words. An answerable comment (`threaded`) does not show what is added to it, so it is left alone.
 */
export function writeComments(
  comments: readonly Comment[],
  { author, lasting = false }: { readonly author: string; readonly lasting?: boolean },
  existing: { readonly part: string; readonly bytes: Uint8Array } | undefined,
): WrittenComments {
  const begin = lasting ? "" : OURS;
  if (existing === undefined) {
    const list = comments.map((comment) => commentXml(comment, 0, "", begin));
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors><author>${escapeXml(author)}</author></authors><commentList>${list.join("")}</commentList></comments>`;
    return { xml, fresh: comments, removed: [] };
  }
  const tokens = xmlTokens(existing.part, existing.bytes);
  const byCell = new Map(comments.map((comment) => [cellReference(comment), comment]));
  const p = prefixOf(tokens.find(({ name }) => name === "comments") ?? NO_TOKEN);
  const names = authorsOf(tokens);
  const own = names.indexOf(author);
  const taken = new Set<Comment>();
  const removed: string[] = [];
  const written: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, name, raw } = tokens[at] ?? NO_TOKEN;
    if (name === "authors" && kind === "close" && own === -1)
      written.push(`<${p}author>${escapeXml(author)}</${p}author>`);
    if (name === "commentList" && kind === "close")
      for (const comment of comments)
        if (!taken.has(comment)) written.push(commentXml(comment, own === -1 ? names.length : own, p, begin));
    if (name !== "comment" || kind !== "open") {
      written.push(raw);
      continue;
    }
    const end = tokens.findIndex(
      (one, index) => index > at && one.name === "comment" && one.kind === "close",
    );
    const cell = readAttribute(raw, "ref") ?? "";
    const comment = byCell.get(cell);
    const theirs = withoutOurs(
      tokens
        .slice(at, end + 1)
        .map((token) => token.raw)
        .join(""),
    );
    if (theirs === undefined) removed.push(cell);
    else {
      const more = comment && `${run(p, APART + begin + comment.text)}</${p}text>`;
      written.push(more === undefined ? theirs : theirs.replace(/<\/(?:[\w.-]+:)?text>/, () => more));
      if (comment) taken.add(comment);
    }
    at = end;
  }
  return { xml: written.join(""), fresh: comments.filter((comment) => !taken.has(comment)), removed };
}

const NO_TOKEN: XmlToken = { kind: "other", name: "", raw: "" };

function authorsOf(tokens: readonly XmlToken[]): string[] {
  const names: string[] = [];
  for (const [at, { name, kind }] of tokens.entries()) {
    if (name !== "author" || kind === "close") continue;
    const next = tokens[at + 1];
    names.push(kind === "open" && next?.kind === "other" ? unescapeXml(next.raw) : "");
  }
  return names;
}

/** A comment without what an earlier run wrote; nothing when all of it was ours. */
function withoutOurs(raw: string): string | undefined {
  const text = unescapeXml(raw.replace(/<[^<>]*>/g, ""));
  if (text.trimStart().startsWith(OURS)) return undefined;
  const begin = beginOfOurs(raw);
  if (begin === -1) return raw;
  const end = raw.indexOf("<", begin);
  // Ours stands last; other programs cut it into several runs.
  const rest = /^<\/(?:[\w.-]+:)?t>(?:<\/(?:[\w.-]+:)?r>)?/.exec(raw.slice(end))?.[0] ?? "";
  const close = /<\/(?:[\w.-]+:)?text>/.exec(raw);
  return raw.slice(0, begin) + rest + raw.slice(close?.index ?? end);
}

const LINE_ENDS = ["\r\n", "\n", "&#10;", "&#13;", "_x000a_", "_x000A_", "_x000d_", "_x000D_"];

/** Where what an earlier run wrote begins, with the line ends before it; -1 when nothing of it is there. */
function beginOfOurs(raw: string): number {
  let at = raw.indexOf("[thongnhat] ");
  for (;;) {
    const last = LINE_ENDS.find((end) => raw.endsWith(end, at));
    if (last === undefined) return at;
    at -= last.length;
  }
}

function commentXml(comment: Comment, author: number, prefix: string, begin: string): string {
  return `<${prefix}comment ref="${cellReference(comment)}" authorId="${author}"><${prefix}text>${run(prefix, begin + comment.text)}</${prefix}text></${prefix}comment>`;
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text.slice(0, LONGEST))}</${prefix}t></${prefix}r>`;
}
