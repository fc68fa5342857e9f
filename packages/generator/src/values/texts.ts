import type { StringNode } from "@thongnhat/compiler";
import fc from "fast-check";
import { type Random, seedOf } from "../random/random.ts";

/** How many texts are drawn from a pattern; among them one is picked. */
const DRAWN = 60;
const WORDS = ["Ví Dụ", "Thử", "Minh Họa", "Giả Định", "Mẫu"];

const drawn = new Map<string, readonly string[]>();

/** A text within the bounds, or nothing when none was found. Nobody is called like that. */
export function freeText(node: StringNode, random: Random, example?: string): string | undefined {
  const { minLength = 0, maxLength = 200, pattern } = node;
  const texts =
    pattern === undefined
      ? [`${random.pick(WORDS)} ${random.whole(1, 999)}`, random.pick(WORDS), `${random.whole(1, 99_999)}`]
      : ofPattern(pattern);
  const fitting = (text: string): boolean => fits(node, text, maxLength);
  const found = texts.filter(fitting);
  if (example !== undefined && fitting(example) && (found.length === 0 || random.chance(0.3))) return example;
  if (found.length > 0) return random.pick(found);
  const padded = "Ví dụ ".repeat(Math.ceil(Math.max(minLength, 1) / 6)).slice(0, Math.max(minLength, 1));
  const filled = padded.replace(/ $/, "x");
  return pattern === undefined && fitting(filled) ? filled : undefined;
}

/** Whether a text keeps the bounds of a field, its format left aside. */
export function fits(
  { minLength = 0, maxLength, pattern }: StringNode,
  text: string,
  most: number = maxLength ?? Number.POSITIVE_INFINITY,
): boolean {
  const length = [...text].length;
  const matches = pattern === undefined || new RegExp(pattern, "u").test(text);
  return matches && length >= minLength && length <= most;
}

/** Texts that match a pattern of the dialect, always the same ones. */
function ofPattern(pattern: string): readonly string[] {
  const known = drawn.get(pattern);
  if (known !== undefined) return known;
  const texts = fc.sample(fc.stringMatching(new RegExp(pattern, "u")), {
    seed: seedOf(pattern, 1),
    numRuns: DRAWN,
  });
  drawn.set(pattern, texts);
  return texts;
}
