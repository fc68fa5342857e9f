import type { Payload } from "../count/tallies.ts";
import type { KeyHash, KeyStore } from "../duplicates/types.ts";

/** The key of a suspect record whose structure is right: it may be that of a record in the table. */
export interface SuspectKey {
  /** What the record is, as the JavaScript counter says it of a surplus record. */
  readonly payload: Payload;
  /** Parts of the key in NFC. */
  readonly parts: readonly string[];
}

/** The keys of suspects, and whether there were too many to keep them all. */
export interface KeptKeys {
  readonly isCut: boolean;
  readonly keys: readonly SuspectKey[];
}

/** More than these are not kept: whoever sends so many is told that duplicates among them are not counted. */
export const MOST_KEYS = 100_000;

/** Stands before a part that no engine could hold as text. */
const ODD = "\u0001";

/** Takes the keys that a counter would compare, instead of comparing them. */
export class SuspectKeys {
  readonly #taken: { readonly parts: readonly string[]; readonly payload: number }[] = [];
  #parts: readonly string[] = [];
  #isCut = false;

  /** What the counter is given in the place of a hash and a store. */
  readonly taker: { readonly hash: KeyHash; readonly store: KeyStore } = {
    hash: (parts) => {
      this.#parts = parts;
      return [0, 0];
    },
    store: {
      size: 0,
      add: (_hi, _lo, payload) => this.#take(payload),
      finish: () => [],
      write() {},
      close() {},
    },
  };

  #take(payload: number): void {
    const [what, , , ...parts] = this.#parts;
    if (what !== "khoa") return;
    if (this.#taken.length >= MOST_KEYS) this.#isCut = true;
    else this.#taken.push({ parts: parts.map(plain), payload });
  }

  /** The keys, with what each record is by the counter's table. */
  kept(payloads: readonly string[]): KeptKeys {
    const keys = this.#taken.map(({ parts, payload }) => ({
      payload: JSON.parse(payloads[payload] ?? "{}") as Payload,
      parts,
    }));
    return { isCut: this.#isCut, keys };
  }
}

/** Text that every engine takes; what it cannot take equals nothing that stands in a table. */
function plain(part: string): string {
  return part.includes("\u0000") || /\p{Surrogate}/u.test(part) ? ODD + JSON.stringify(part) : part;
}

/**
 * Reads kept keys from text.
 *
 * @returns nothing when the text is something else
 */
export function parseKeys(text: string): KeptKeys | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { isCut, keys } = value as Partial<Record<keyof KeptKeys, unknown>>;
  return typeof isCut === "boolean" && Array.isArray(keys) && keys.every(isKey) ? { isCut, keys } : undefined;
}

function isKey(value: unknown): value is SuspectKey {
  if (typeof value !== "object" || value === null) return false;
  const { payload, parts } = value as Partial<Record<keyof SuspectKey, unknown>>;
  if (typeof payload !== "object" || payload === null) return false;
  const { record, unit, system, set, unclean } = payload as Partial<Record<keyof Payload, unknown>>;
  return (
    Array.isArray(parts) &&
    [record, unit, system, set, ...parts].every((text) => typeof text === "string") &&
    typeof unclean === "boolean"
  );
}
