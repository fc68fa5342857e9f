import { fold } from "@thongnhat/core";
import { makeSipHash } from "./sip-hash.ts";
import type { KeyHash } from "./types.ts";

/**
 * A hash of keys that nobody can turn back or guess at without the seed: 64 bits, so that among a hundred million
 * different keys an equal pair comes about once in four thousand runs.
 *
 * @param seed 16 random bytes; parts of one run must have the same
 * @returns the hash of some texts in their order; where one text ends and the next begins counts
 * @throws RangeError when the seed has another length
 * @example
 * const hash = makeKeyHash(crypto.getRandomValues(new Uint8Array(16)));
 * const [hi, lo] = hash(["H26.12", "ho-tich/khai-sinh", "27", "01/2025"]);
 */
export function makeKeyHash(seed: Uint8Array): KeyHash {
  const sip = makeSipHash(Uint8Array.from(seed));
  let words = new Int32Array(256);
  return (parts) => {
    let need = 0;
    for (const part of parts) need += 1 + ((part.length + 1) >> 1);
    if (need > words.length) words = new Int32Array(need * 2);
    let at = 0;
    for (const part of parts) {
      const last = part.length - 1;
      // The length first: ["ab", "c"] is another key than ["a", "bc"].
      words[at++] = part.length;
      let unit = 0;
      for (; unit < last; unit += 2) words[at++] = part.charCodeAt(unit) | (part.charCodeAt(unit + 1) << 16);
      if (unit === last) words[at++] = part.charCodeAt(unit);
    }
    return sip(words, at);
  };
}

/**
 * What tells a person when the register's own key does not: name, birth and sex. The name without regard to case,
 * diacritics, blanks, and to where the tone stands (hoà, hòa); the birth as it stands, for a year is another
 * statement than a day.
 *
 * @param name whole name
 * @param birth full or partial date
 * @param sex code of the sex, where known
 * @returns the parts of a key, for `makeKeyHash`; undefined when name or birth says nothing
 * @example
 * personKey("Nguyễn Thị Hoà Ví Dụ", "1990-03-20", "2"); // ["nguyen thi hoa vi du", "1990-03-20", "2"]
 * personKey("NGUYỄN THỊ  HÒA VÍ DỤ", "1990-03-20", "2"); // ["nguyen thi hoa vi du", "1990-03-20", "2"]
 */
export function personKey(
  name: string,
  birth: string,
  sex = "",
): readonly [string, string, string] | undefined {
  const folded = fold(name);
  return folded === "" || birth === "" ? undefined : [folded, birth, sex];
}
