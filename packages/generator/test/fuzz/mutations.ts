import { writeJson } from "../../src/property/writing.ts";
import type { Random } from "../../src/random/random.ts";
import { mutate } from "../mutate.ts";

/** What inputs are changed with. */
export interface Material {
  readonly random: Random;
  /** Inputs that were kept so far. */
  readonly corpus: readonly Uint8Array[];
  /** Pieces that belong into such inputs: keys, codes, dates. */
  readonly dictionary: readonly Uint8Array[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });
/** Longer inputs are cut: they find nothing more, only slower. */
const LONGEST = 16_384;
/** Bytes that mean something to a reader of JSON or UTF-8. */
const TELLING = [
  0, 9, 10, 13, 32, 34, 44, 47, 48, 57, 58, 91, 92, 93, 123, 125, 127, 128, 192, 194, 224, 237, 239, 244, 255,
];

/** A changed copy of an input: now of its bytes, now of the JSON that it is. */
export function change(input: Uint8Array, material: Material): Uint8Array {
  const { random } = material;
  let changed = input;
  const times = random.pick([1, 1, 1, 2, 3, 6]);
  for (let time = 0; time < times; time++)
    changed = random.chance(0.3) ? ofValue(changed, material) : ofBytes(changed, material);
  return changed.length > LONGEST ? changed.subarray(0, LONGEST) : changed;
}

/** Changes of bytes, in place of those from `at` to `to`. */
function ofBytes(input: Uint8Array, { random, corpus, dictionary }: Material): Uint8Array {
  const at = random.whole(0, input.length);
  const to = Math.min(input.length, at + random.pick([0, 1, 1, 1, 2, 4, 8, 32]));
  const put = (bytes: ArrayLike<number>, until = to): Uint8Array => {
    const made = new Uint8Array(at + bytes.length + input.length - until);
    made.set(input.subarray(0, at));
    made.set(bytes, at);
    made.set(input.subarray(until), at + bytes.length);
    return made;
  };
  switch (random.whole(0, 8)) {
    case 0:
      return put([(input[at] ?? 0) ^ (1 << random.whole(0, 7))], Math.min(at + 1, input.length));
    case 1:
      return put([random.pick(TELLING)]);
    case 2:
      return put([random.whole(0, 255)], Math.min(at + 1, input.length));
    case 3:
      return put([]);
    case 4:
      return put(random.pick(dictionary), at);
    case 5:
      return put(random.pick(dictionary), Math.min(input.length, at + random.whole(1, 12)));
    case 6: {
      // A piece of the input once more, somewhere else.
      const from = random.whole(0, input.length);
      return put(input.slice(from, from + random.pick([1, 2, 8, 40])), at);
    }
    case 7: {
      // The rest of another input, as after a torn write.
      const other = random.pick(corpus);
      return put(other.subarray(random.whole(0, other.length)), input.length);
    }
    default:
      return put([48 + random.whole(0, 9)], Math.min(at + 1, input.length));
  }
}

/** Changes of what the bytes say, or only of how it is written; bytes that are no JSON stay. */
function ofValue(input: Uint8Array, { random, dictionary }: Material): Uint8Array {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(input));
  } catch {
    return input;
  }
  if (typeof value !== "object" || value === null) return input;
  const dice = random.next();
  if (dice < 0.5) value = mutate(value, () => random.next());
  else if (dice < 0.6) putWord(value, decoder.decode(random.pick(dictionary)), random);
  const text = writeJson(value, {
    shuffled: random.chance(0.3),
    blanks: random.chance(0.2),
    escapes: random.chance(0.2),
    seed: random.whole(0, 2 ** 30),
  });
  const written = dice > 0.9 ? repeatMember(text, random) : text;
  return encoder.encode(written);
}

/** A word of the dictionary in place of one of the texts of a value. */
function putWord(value: object, word: string, random: Random): void {
  const texts: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: object): void => {
    for (const [key, inner] of Object.entries(holder))
      if (typeof inner === "string") texts.push({ holder: holder as Record<string, unknown>, key });
      else if (typeof inner === "object" && inner !== null) visit(inner);
  };
  visit(value);
  if (texts.length === 0) return;
  const { holder, key } = random.pick(texts);
  holder[key] = word.replace(/^"|"$/g, "");
}

/** The same key twice in some object. */
function repeatMember(text: string, random: Random): string {
  const opens = [...text.matchAll(/\{(?="[^"\\]*":"[^"\\]*",)/g)].map(({ index }) => index + 1);
  if (opens.length === 0) return text;
  const at = random.pick(opens);
  const member = /^"[^"\\]*":"[^"\\]*",/.exec(text.slice(at))?.[0] ?? "";
  return text.slice(0, at) + member + text.slice(at);
}
