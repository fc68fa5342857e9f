import { type Mention, mayBe } from "./mentions.ts";
import type { Option, Options } from "./options.ts";
import { type Choice, covers, type Placement, touches } from "./placement.ts";

/** Finds units that the text names and a choice does not explain. */
export class Contradictions {
  readonly #options: Options;
  /** Names with the word for their kind, and provinces without it at an end of the text. */
  readonly #named: readonly Mention[];
  readonly #ends: readonly Mention[];

  constructor(all: readonly Mention[], options: Options, placement: Placement, length: number) {
    this.#options = options;
    const known = new Set([...options.tinh, ...options.huyen, ...options.xa].map(({ mention }) => mention));
    const named = all.filter(({ word }) => word !== undefined);
    // Of "Xã Tân Thuận Đông" only the whole name is meant, not "Tân Thuận".
    this.#named = named.filter(
      (mention) =>
        known.has(mention) && !named.some(({ word, end }) => word === mention.word && end > mention.end),
    );
    this.#ends = options.tinh
      .map(({ mention }) => mention)
      .filter((mention) => {
        const { word, guard, first, end } = mention;
        if (word !== undefined || guard >= 0) return false;
        return end === length || (first === 0 && placement.isSegment(mention));
      });
  }

  /** The names that a choice leaves unexplained. */
  of(choice: Choice, chosen: readonly Option[]): readonly Mention[] {
    const open: Mention[] = [];
    for (const mention of this.#named) {
      // "Đường Xã Đàn" names no commune, but in "xã Ma Ly Pho huyện Tam Đường" the "Pho" is no street.
      if (mention.guard >= 0 && !covers(chosen, mention.guard)) continue;
      if (!isExplained(mention, chosen) && this.#matters(mention, choice)) open.push(mention);
    }
    // A province at an end is that province: "Hòa Bình, Thái Bình, Thái Bình" is no ward Thái Bình in Hòa Bình.
    const province = chosen.filter(({ unit }) => unit.level === "tinh");
    for (const mention of this.#ends)
      if (!isPartOf(mention, chosen) && !isExplained(mention, province)) open.push(mention);
    const between = this.#districtBetween(choice);
    if (between !== undefined) open.push(between.mention);
    return open;
  }

  /** Another commune that is named counts when it is in the same province: elsewhere it is a street. */
  #matters(mention: Mention, { tinh, huyen, xa }: Choice): boolean {
    const options = this.#options;
    if (xa === undefined) return true;
    const isAbove = ({ mention: other }: Option) => other === mention;
    if (options.tinh.some(isAbove) || options.huyen.some(isAbove)) return true;
    const province = tinh?.unit.code ?? huyen?.unit.province ?? xa.unit.province;
    return options.xa.some((option) => option.mention === mention && option.unit.province === province);
  }

  /** A district without "quận" between commune and province, which is not the district of that commune. */
  #districtBetween({ tinh, huyen, xa }: Choice): Option | undefined {
    if (tinh === undefined || huyen !== undefined || xa === undefined) return undefined;
    const from = Math.min(xa.mention.end, tinh.mention.end);
    const to = Math.max(xa.mention.first, tinh.mention.first);
    return this.#options.huyen.find(({ mention }) => mention.first === from && mention.end === to);
  }
}

/** Part of a unit that was chosen, or another name of it. */
function isExplained(mention: Mention, chosen: readonly Option[]): boolean {
  return isPartOf(mention, chosen) || chosen.some(({ unit }) => mayBe(mention, unit));
}

function isPartOf(mention: Mention, chosen: readonly Option[]): boolean {
  return chosen.some((option) => touches(option.mention, mention) && !isEndOf(option.mention, mention));
}

/** "Huyện Bắc Tân Uyên" is more than the "Tân Uyên" at its end. */
function isEndOf(chosen: Mention, { word, end }: Mention): boolean {
  return word !== undefined && chosen.word === undefined && chosen.end === end && word.end < chosen.first;
}
