import { REFORM } from "./gazetteer.ts";
import type { Mention } from "./mentions.ts";
import type { Option } from "./options.ts";
import type { AddressText } from "./tokens.ts";
import { isHouseNumber, isPlaceWord, type UnitWord } from "./unit-words.ts";

/** Units that may be meant together. */
export interface Choice {
  readonly tinh: Option | undefined;
  readonly huyen: Option | undefined;
  readonly xa: Option | undefined;
}

/** Where names may stand: without the word for its kind a name is a unit only in its place. */
export class Placement {
  readonly #address: AddressText;
  readonly #words: readonly UnitWord[];
  readonly #reform: boolean;

  constructor(address: AddressText, words: readonly UnitWord[], day: number) {
    this.#address = address;
    this.#words = words;
    this.#reform = day >= REFORM;
  }

  /** Does each unit stand where it can? */
  fits({ tinh, huyen, xa }: Choice, chosen: readonly Option[]): boolean {
    for (const { mention } of chosen) if (mention.guard >= 0 && !covers(chosen, mention.guard)) return false;
    if (isBare(tinh) && !this.#standsAsProvince(tinh.mention, chosen)) return false;
    if (isBare(huyen) && !this.#standsBeside(huyen.mention, tinh, chosen)) return false;
    return !isBare(xa) || this.#standsBeside(xa.mention, huyen ?? tinh, chosen);
  }

  /** A unit that may as well be a street; before 2025-07-01 also a commune whose district is left out. */
  street({ huyen, xa }: Choice, chosen: readonly Option[]): Option | undefined {
    if (
      isBare(xa) &&
      ((huyen === undefined && !this.#reform) || this.#followsHouseNumber(xa.mention, chosen))
    )
      return xa;
    return isBare(huyen) && this.#followsHouseNumber(huyen.mention, chosen) ? huyen : undefined;
  }

  /** "Phường Hàng Bài Mới": the name of the text may be another one than the name that was found in it. */
  goesOn({ mention }: Option, chosen: readonly Option[]): boolean {
    const { tokens } = this.#address;
    const after = tokens[mention.end];
    if (after === undefined || after.gap > 0 || covers(chosen, mention.end)) return false;
    if (isPlaceWord(after) || this.#words.some(({ first }) => first === mention.end)) return false;
    if (!after.number) return !isHouseNumber(after);
    const next = tokens[mention.end + 1];
    const isLast = next === undefined || next.gap > 0 || covers(chosen, mention.end + 1);
    return isLast && !isPostalCode(after.folded);
  }

  /** Does a name stand between commas, at the end, or at the beginning? */
  isSegment(mention: Mention): boolean {
    return this.#startsHere(mention, []) && this.#endsHere(mention, []);
  }

  /** A province stands at an end, by itself, or beside the unit below it. */
  #standsAsProvince(mention: Mention, chosen: readonly Option[]): boolean {
    if (!this.#endsHere(mention, chosen)) return false;
    if (mention.first === 0 || mention.end === this.#address.tokens.length || this.isSegment(mention))
      return true;
    const starts = this.#startsHere(mention, chosen);
    return chosen.some(
      (other) => other.mention.end === mention.first || (starts && other.mention.first === mention.end),
    );
  }

  /** District and commune stand beside the unit above them, and after a comma when that one does. */
  #standsBeside(mention: Mention, above: Option | undefined, chosen: readonly Option[]): boolean {
    const { tokens } = this.#address;
    if (!this.#endsHere(mention, chosen)) return false;
    if (above === undefined) return mention.end === tokens.length || mention.first === 0;
    if (mention.first === above.mention.end) return true;
    if (mention.end !== above.mention.first) return false;
    const apart = (tokens[mention.end]?.gap ?? 0) >= 2;
    return !apart || this.#startsHere(mention, chosen) || this.#followsHouseNumber(mention, chosen);
  }

  #startsHere({ first }: Mention, chosen: readonly Option[]): boolean {
    return first === 0 || (this.#address.tokens[first]?.gap ?? 0) >= 2 || covers(chosen, first - 1);
  }

  #endsHere({ end }: Mention, chosen: readonly Option[]): boolean {
    const after = this.#address.tokens[end];
    return after === undefined || after.gap >= 2 || covers(chosen, end) || isPostalCode(after.folded);
  }

  /** "12 Hàng Bài", "Số 12, Hàng Bài": nothing but a house number stands before the name. */
  #followsHouseNumber({ first }: Mention, chosen: readonly Option[]): boolean {
    const { tokens } = this.#address;
    let at = first - 1;
    if (at < 0 || covers(chosen, at) || !tokens[at]?.number) return false;
    while (at > 0 && (tokens[at]?.gap ?? 0) < 2 && !covers(chosen, at - 1) && isHouseNumber(tokens[at - 1]))
      at--;
    return at === 0 || (tokens[at]?.gap ?? 0) >= 2 || (tokens[first]?.gap ?? 0) < 2;
  }
}

/** Is a token part of a chosen unit? */
export function covers(chosen: readonly Option[], token: number): boolean {
  for (const { mention } of chosen) if (mention.first <= token && token < mention.end) return true;
  return false;
}

/** Do two names share words? */
export function touches(a: Mention, b: Mention): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Chosen without the word for its kind before it. */
function isBare(option: Option | undefined): option is Option {
  return option !== undefined && option.mention.word === undefined;
}

function isPostalCode(text: string): boolean {
  return /^\d{5,6}$/.test(text);
}
