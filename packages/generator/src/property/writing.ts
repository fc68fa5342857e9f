import fc from "fast-check";
import { Random } from "../random/random.ts";

/** How a value is written as JSON: all of it is legal, none of it changes what is written. */
export interface Writing {
  /** Keys of every object in another order. */
  readonly shuffled: boolean;
  /** Spaces, tabs and line breaks wherever they may stand. */
  readonly blanks: boolean;
  /** Characters of keys and texts as escapes. */
  readonly escapes: boolean;
  readonly seed: number;
}

/** Ways of writing JSON; the plain one is the smallest. */
export const writing: fc.Arbitrary<Writing> = fc.record({
  shuffled: fc.boolean(),
  blanks: fc.boolean(),
  escapes: fc.boolean(),
  seed: fc.integer(),
});

/** A value as a JSON text, written as asked. `JSON.parse` gives the same value, as far as its keys have no order. */
export function writeJson(value: unknown, { shuffled, blanks, escapes, seed }: Writing): string {
  const random = new Random(seed);
  const blank = (): string =>
    blanks && random.chance(0.4) ? random.pick([" ", "\t", "\n", "\r\n", "    ", " \n\t "]) : "";
  const text = (one: string): string => {
    const plain = JSON.stringify(one);
    if (!escapes) return plain;
    // What JSON.stringify escaped already stays as it is.
    return plain.replace(/\\u.{4}|\\.|[^"\\]/gsu, (char) =>
      char.startsWith("\\") || !random.chance(0.2) ? char : escaped(char, random),
    );
  };
  const write = (one: unknown): string => {
    const around = (code: string): string => blank() + code + blank();
    if (typeof one === "string") return around(text(one));
    if (Array.isArray(one)) return around(`[${one.map(write).join(",") || blank()}]`);
    if (typeof one !== "object" || one === null) return around(JSON.stringify(one));
    const entries = Object.entries(one).filter(([, inner]) => inner !== undefined);
    if (shuffled) shuffle(entries, random);
    const members = entries.map(([key, inner]) => `${around(text(key))}:${write(inner)}`);
    return around(`{${members.join(",") || blank()}}`);
  };
  return write(value);
}

/** The same record with its keys in another order at every level. */
export function shuffledKeys<T>(value: T, seed: number): T {
  return JSON.parse(writeJson(value, { shuffled: true, blanks: false, escapes: false, seed })) as T;
}

function escaped(char: string, random: Random): string {
  if (char === "/" && random.chance(0.5)) return "\\/";
  return [...Array(char.length).keys()]
    .map((at) => {
      const hex = char.charCodeAt(at).toString(16).padStart(4, "0");
      return `\\u${random.chance(0.5) ? hex : hex.toUpperCase()}`;
    })
    .join("");
}

function shuffle<T>(list: T[], random: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}
