import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { Unsupported } from "../unsupported.ts";

const DIGIT = "[0-9]";
/** Years 0001-9999; there is no year 0. */
const YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
const LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
/** Every day of the Gregorian calendar as one pattern: no cast, no arithmetic, the same in every engine. */
const DAY = `(?:${YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|${LEAP}-02-29)`;
const TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
/** Visible ASCII but `@`, and also but the dot. */
const SIGN = "[!-?A-~]";
const LABEL = "[!--/-?A-~]";

/** Formats that are nothing but a pattern. The references are the functions of `@thongnhat/core`. */
const PATTERNS: Readonly<Record<string, string>> = {
  date: DAY,
  "date-time": `${DAY}T${TIME}:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+-]${TIME})`,
  "gio-phut": TIME,
  "so-dinh-danh": `${DIGIT}{12}`,
  cmnd: `${DIGIT}{9}`,
  "dien-thoai": `(?:0|[+]84)${DIGIT}{9,10}`,
  "so-tien": `(?:0|[1-9]${DIGIT}{0,17})(?:[.]${DIGIT}{1,4})?`,
  "ma-co-quan": `(?:[A-Z]${DIGIT}{2}(?:[.]${DIGIT}{1,4}){0,4}|${DIGIT}{3}[.]${DIGIT}{2}[.]${DIGIT}{2}[.][A-Z]${DIGIT}{2})`,
  "ma-ban-ghi": "[0-9A-Za-z][0-9A-Za-z._:-]{0,99}",
  sha256: "[0-9a-f]{64}",
};

/**
 * Whether a text has a format.
 *
 * @param g - where expressions are made
 * @param format - name of the format, `ngay-khuyet`
 * @param text - the text
 * @returns the condition, undecided where the text is absent
 * @throws Unsupported for a format that was added without its SQL
 */
export function hasFormat(g: Graph, format: string, text: Node): Node {
  const pattern = PATTERNS[format];
  if (pattern !== undefined) return whole(g, text, pattern);
  if (format === "ngay-khuyet") return isPartialDate(g, text);
  if (format === "email") {
    const length = g.make("length", "int", [text]);
    const bounds = g.and(g.compare("ge", length, g.int(3)), g.compare("le", length, g.int(254)));
    return g.and(bounds, whole(g, text, `${SIGN}+@${LABEL}+(?:[.]${LABEL}+)+`));
  }
  if (format === "json-pointer")
    return g.and(whole(g, text, "(?:/(?:[^~]|~[01])*)?"), g.compare("le", utf16Length(g, text), g.int(500)));
  throw new Unsupported(
    `chưa viết được dạng ${format} bằng SQL`,
    `the format ${format} is not written as SQL`,
  );
}

/** Whether a pattern is the whole text. */
export function whole(g: Graph, text: Node, pattern: string): Node {
  return g.make("matches", "bool", [text], `^(?:${pattern})$`);
}

/** Whether a pattern is somewhere in the text. */
export function somewhere(g: Graph, text: Node, pattern: string): Node {
  return g.make("matches", "bool", [text], pattern);
}

/** JavaScript counts a character beyond U+FFFF twice. */
function utf16Length(g: Graph, text: Node): Node {
  const bmp = g.make("replace", "text", [text], "[\\u{10000}-\\u{10ffff}]\u0001");
  const points = g.make("length", "int", [text]);
  return g.make("sub", "int", [g.make("add", "int", [points, points]), g.make("length", "int", [bmp])]);
}

function isPartialDate(g: Graph, text: Node): Node {
  const interval = (one: string, length: number): Node => {
    const from = g.make("substr", "text", [text, g.int(1), g.int(length)]);
    const to = g.make("substr", "text", [text, g.int(length + 2), g.int(length)]);
    return g.and(whole(g, text, `${one}/${one}`), g.compare("le", from, to));
  };
  return g.or(
    whole(g, text, `${DAY}|${YEAR}|${MONTH}`),
    interval(DAY, 10),
    interval(YEAR, 4),
    interval(MONTH, 7),
  );
}
