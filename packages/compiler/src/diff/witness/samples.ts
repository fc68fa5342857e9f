import { type FormatName, formats } from "@thongnhat/core";
import fc from "fast-check";
import type { Compiled } from "../../compiled.ts";
import type { Node, Property, StringNode } from "../../model/types.ts";

/** Invented values of each format; every person and number is made up. The first is the usual one. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-03-20", "1954-02-28", "2030-12-31"],
  "ngay-khuyet": ["2024-03-20", "1954", "1954-03", "1944/1945"],
  "date-time": ["2025-07-01T08:00:00+07:00", "2025-07-01T01:00:00Z"],
  "so-dinh-danh": ["000190123456"],
  cmnd: ["000123456"],
  "ma-co-quan": ["H26.12", "A01"],
  "gio-phut": ["10:30", "23:59"],
  "ma-ban-ghi": ["vi-du-1", "x"],
  "json-pointer": ["/viDu", ""],
  sha256: ["0".repeat(64)],
  email: ["vi.du@example.vn"],
  "dien-thoai": ["0900000001"],
  "so-tien": ["1500000", "0.5"],
};

/** Texts without a format: a plain one, one with marks, digits, a blank, punctuation. */
const TEXTS = ["Ví dụ", "vi-du", "VD", "vd", "Vi Du 1", "1", "0", "a/b", "x.y"];
/** How many texts are drawn from a pattern, always the same ones. */
const DRAWN = 40;
const SEED = 20261122;
/** Long enough to pass any bound of the dialect that matters, short enough to stay quick. */
const LONGEST = 100_000;

/** Values that a node accepts, the plainest first; among them those at its bounds. */
export function samplesOf(node: Node, side: Compiled, hints: readonly unknown[] = []): unknown[] {
  switch (node.kind) {
    case "string":
      return textsOf(node, side, hints);
    case "integer": {
      const { minimum = -1_000_000, maximum = 1_000_000 } = node;
      const wanted = [1, minimum, maximum, 0, minimum + 1, maximum - 1, ...hints];
      return distinct(
        wanted.filter((value) => typeof value === "number" && value >= minimum && value <= maximum),
      );
    }
    case "boolean":
      return node.const === undefined ? [true, false] : [node.const];
    case "array": {
      const items = samplesOf(node.items, side, hints);
      const { minItems = 0, maxItems } = node;
      const lists = items.map((item) => Array<unknown>(Math.max(1, minItems)).fill(item));
      const lengths = [minItems, minItems + 1, ...(maxItems === undefined ? [] : [maxItems, maxItems - 1])];
      const numbers = hints.filter((hint) => typeof hint === "number");
      for (const length of [...lengths, ...numbers])
        if (length >= minItems && length <= (maxItems ?? LONGEST) && (items.length > 0 || length === 0))
          lists.push(Array<unknown>(length).fill(items[0]));
      return lists.filter((list) => list.length <= (maxItems ?? LONGEST));
    }
    case "object":
      return [minimal(node.def, side)];
    case "union":
      return node.variants.map(({ def }) => minimal(def, side));
    default:
      return [{}, { viDu: "Ví dụ" }];
  }
}

/** An object with the required fields only. */
export function minimal(key: string, side: Compiled): Record<string, unknown> {
  const fields = side.model.defs.get(key)?.properties.filter(({ required }) => required) ?? [];
  return Object.fromEntries(fields.map((property) => [property.name, usual(property, side)]));
}

/** The value that a field usually has: its own example where it fits. */
export function usual(property: Property, side: Compiled): unknown {
  const { example } = property.annotations;
  return samplesOf(property.node, side, example === undefined ? [] : [example])[0];
}

function textsOf(node: StringNode, side: Compiled, hints: readonly unknown[]): string[] {
  if (node.const !== undefined) return [node.const];
  if (node.enum !== undefined) return [...node.enum];
  const { minLength = 0, maxLength = LONGEST } = node;
  const own = hints.filter((hint) => typeof hint === "string");
  const lengths = hints.filter((hint) => typeof hint === "number");
  let texts: string[];
  if (node.table !== undefined) {
    const rows = side.tables.get(node.table.id)?.rows ?? [];
    const [active, ended] = [rows.filter(({ to }) => to === ""), rows.filter(({ to }) => to !== "")];
    texts = [...own, ...[...active, ...ended].slice(0, 400).map(({ code }) => code)];
    const known = new Set(rows.map(({ code }) => code));
    texts = texts.filter((code) => known.has(code));
  } else if (node.format !== undefined) texts = [...own, ...(SAMPLES[node.format] ?? [])];
  else if (node.pattern !== undefined) texts = [...own, ...TEXTS, ...drawn(node.pattern)];
  else texts = [...own, ...TEXTS, ...[minLength, maxLength, maxLength - 1, ...lengths].map(ofLength)];
  return distinct(texts.filter((text) => fits(node, text)));
}

function ofLength(length: number): string {
  return length > 0 && length <= LONGEST ? "x".repeat(length) : "";
}

/** Texts that match a pattern of the dialect. */
function drawn(pattern: string): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { seed: SEED, numRuns: DRAWN });
  } catch {
    // A pattern that cannot be drawn from gives no sample; whoever needs one says so.
    return [];
  }
}

function fits({ minLength = 0, maxLength = LONGEST, pattern, format }: StringNode, text: string): boolean {
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) return false;
  return format === undefined || formats[format as FormatName](text);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
