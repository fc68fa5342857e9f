import { broken } from "../error/error.ts";
import { readAttribute, setAttribute, type XmlToken, xmlTokens } from "../xml/tokens.ts";
import { PAGE_STYLES } from "./page-styles.ts";
import type { Mark, PageStyle } from "./types.ts";

/** Gives the number of a style that is another one in the colour of a mark. */
export interface StyleBook {
  marked(style: number, mark: Mark): number;
  /** The style without the mark that an earlier run gave it. */
  unmarked(style: number): number;
  page(style: PageStyle): number;
  /** The styles part with what was asked for. */
  write(): string;
}

const FILLS: Readonly<Record<Mark, string>> = { error: "FFFFB3B3", warning: "FFFFE08A" };

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/**
 * Opens the styles of a workbook, to add to them. What is there keeps its number and its look.
 * @param keepsColours - the program that wrote the file kept the second colour of a solid fill; LibreOffice does not
 */
export function openStyles(part: string, bytes: Uint8Array | undefined, keepsColours = true): StyleBook {
  const tokens = xmlTokens(part, bytes ?? new TextEncoder().encode(EMPTY_STYLES));
  const fonts = listOf(tokens, "fonts", "font", part);
  const fills = listOf(tokens, "fills", "fill", part);
  const xfs = listOf(tokens, "cellXfs", "xf", part);
  const added = { fonts: [] as string[], fills: [] as string[], xfs: [] as string[] };
  const known = new Map<string, number>();
  const plain = new Map<number, number>();
  const p = fills.prefix;

  function remember(key: string, make: () => string): number {
    const found = known.get(key);
    if (found !== undefined) return found;
    const number = xfs.items.length + added.xfs.push(make()) - 1;
    known.set(key, number);
    return number;
  }

  function fillNumber(xml: string): number {
    const at = added.fills.indexOf(xml);
    return fills.items.length + (at === -1 ? added.fills.push(xml) - 1 : at);
  }

  /** The style with another fill and all else the same. */
  function refilled(style: number, fill: number): string {
    const raw = xfAt(style) ?? xfs.items[0] ?? `<${p}xf/>`;
    const [head = ""] = /^<[^>]*>/.exec(raw) ?? [];
    return (
      setAttribute(setAttribute(head, "fillId", String(fill)), "applyFill", "1") + raw.slice(head.length)
    );
  }

  function xfAt(style: number): string | undefined {
    return xfs.items[style] ?? added.xfs[style - xfs.items.length];
  }

  function fillOf(style: number): string {
    const [head = ""] = /^<[^>]*>/.exec(xfAt(style) ?? "") ?? [];
    const fill = Number(readAttribute(head, "fillId") ?? 0);
    return fills.items[fill] ?? added.fills[fill - fills.items.length] ?? "";
  }

  function withoutMark(style: number): number {
    const fill = fillOf(style);
    const colour = readAttribute(colourOf(fill, "fgColor") ?? "", "rgb");
    if (!Object.values(FILLS).some((mark) => mark === colour)) return style;
    const before = colourOf(fill, "bgColor");
    const isNone = !keepsColours || before === undefined || readAttribute(before, "indexed") === "64";
    return remember(`unmarked ${style}`, () =>
      refilled(style, isNone ? 0 : fillNumber(markFill(p, before.replace("bgColor", "fgColor"), undefined))),
    );
  }

  return {
    marked(style, mark) {
      return remember(`${mark} ${style}`, () => {
        const before = colourOf(fillOf(style), "fgColor");
        return refilled(style, fillNumber(markFill(p, FILLS[mark], before)));
      });
    },
    unmarked(style) {
      const found = plain.get(style) ?? withoutMark(style);
      plain.set(style, found);
      return found;
    },
    page(style) {
      return remember(`page ${style}`, () => {
        const { font, fill, wrap } = PAGE_STYLES[style];
        const fontId = fonts.items.length + added.fonts.push(`<${p}font>${prefixed(p, font)}</${p}font>`) - 1;
        const fillId = fill === undefined ? 0 : fillNumber(markFill(p, fill, undefined));
        // 49 is text: what is typed over it stays text too.
        return `<${p}xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment vertical="top"${wrap ? ' wrapText="1"' : ""}/></${p}xf>`;
      });
    },
    write() {
      const inserted = new Map([
        [fonts.end, added.fonts],
        [fills.end, added.fills],
        [xfs.end, added.xfs],
      ]);
      const counts = new Map([
        [fonts.start, fonts.items.length + added.fonts.length],
        [fills.start, fills.items.length + added.fills.length],
        [xfs.start, xfs.items.length + added.xfs.length],
      ]);
      return tokens
        .map((token, index) => {
          const count = counts.get(index);
          const raw = count === undefined ? token.raw : setAttribute(token.raw, "count", String(count));
          return (inserted.get(index) ?? []).join("") + raw;
        })
        .join("");
    },
  };
}

interface StyleList {
  /** Places of the tags that open and close it. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
  readonly prefix: string;
}

function listOf(tokens: readonly XmlToken[], list: string, item: string, part: string): StyleList {
  const start = tokens.findIndex(({ name, kind }) => name === list && kind === "open");
  const end = tokens.findIndex(({ name, kind }, index) => index > start && name === list && kind === "close");
  if (start === -1 || end === -1) throw broken(part);
  const items: string[] = [];
  let depth = 0;
  for (const { kind, name, raw } of tokens.slice(start + 1, end)) {
    if (kind === "other") {
      if (depth > 0) items.push((items.pop() ?? "") + raw);
      continue;
    }
    if (depth === 0) {
      if (name !== item) throw broken(part);
      items.push(raw);
    } else items.push((items.pop() ?? "") + raw);
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
  }
  const raw = tokens[start]?.raw ?? "";
  return { start, end, items, prefix: /^<([\w.-]+:)/.exec(raw)?.[1] ?? "" };
}

/**
 * A solid fill. What colour the cell had before is kept where a solid fill shows nothing, so that a later run can
 * give it back.
 */
function markFill(prefix: string, colour: string, before: string | undefined): string {
  const front = colour.startsWith("<") ? colour : `<${prefix}fgColor rgb="${colour}"/>`;
  const back = before?.replace("fgColor", "bgColor") ?? `<${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${front}${back}</${prefix}patternFill></${prefix}fill>`;
}

/** The tag that says one colour of a solid fill. */
function colourOf(fill: string, which: "fgColor" | "bgColor"): string | undefined {
  if (!/patternType\s*=\s*["']solid["']/.test(fill)) return undefined;
  return new RegExp(`<(?:[\\w.-]+:)?${which}\\b[^>]*/>`).exec(fill)?.[0];
}

function prefixed(prefix: string, xml: string): string {
  return prefix === "" ? xml : xml.replace(/<(?=\w)/g, `<${prefix}`);
}

/** The number of a style that a tag names; without it the first. */
export function styleOf(raw: string): number {
  const style = Number(readAttribute(raw, "s") ?? 0);
  return Number.isInteger(style) && style >= 0 ? style : 0;
}
