import { apply, areaOf, type Case, type Finding, isPlaced, isRead } from "./case.ts";
import { isValid, REFORM } from "./gazetteer.ts";
import { type Mention, mayBe } from "./mentions.ts";
import { nearNames } from "./near-names.ts";
import { touches } from "./placement.ts";
import type { AddressLevel } from "./types.ts";
import { CITY, HUYEN, isStreetWord, KINDS, PHUONG, QUAN, TINH, type UnitWord, XA } from "./unit-words.ts";

const MOST_WORDS = 6;
// Words after which "xã", "tỉnh"… is not the kind of a unit: phố Xã Đàn, tỉnh lộ 10, huyện đội, phường hội.
const OTHER_MEANINGS: ReadonlyMap<number, readonly string[]> = new Map([
  [XA, ["dan", "hoi", "doi"]],
  [TINH, ["lo", "doi", "uy"]],
  [HUYEN, ["lo", "doi", "uy"]],
  [QUAN, ["doi", "uy"]],
  [PHUONG, ["hoi", "doi"]],
]);

/** Looks at words such as "quận" whose name was not read: of another day, of another kind, misspelt, unknown. */
export function examineWords(one: Case): void {
  for (const word of one.mentions.words) {
    const level = openLevel(one, word);
    if (level === undefined) continue;
    const finding = explain(one, word, level);
    if (finding !== undefined) apply(one, finding);
  }
}

/**
 * "Vũ Ninh, Bắc Ninh, Bắc Ninh" on a day without districts: a province that is named twice, and once had a district of
 * its name.
 */
export function examineRepeated(one: Case): void {
  const { mentions, decision, day } = one;
  const { tinh, xa } = decision;
  if (day < REFORM || tinh === undefined) return;
  const others = mentions.all.filter((mention) => {
    const isOther = !touches(mention, tinh.mention) && (xa === undefined || !touches(mention, xa.mention));
    return isOther && mention.guard < 0 && mayBe(mention, tinh.unit);
  });
  for (const mention of others.length > 0 ? [tinh.mention, ...others] : []) {
    const kind = mention.word?.kind ?? KINDS.huyen;
    const districts = mention.readings
      .flatMap(({ units }) => units)
      .filter((unit) => unit.level === "huyen" && (unit.kind & kind) !== 0 && isPlaced(unit, one));
    if (districts.length === 0) continue;
    apply(one, { level: "huyen", kind: "not-valid-then", units: lastRows(districts) });
    return;
  }
}

/** The level that the word may be of and that is not settled; undefined when the word says nothing. */
function openLevel({ address: { tokens }, decision, day }: Case, word: UnitWord): AddressLevel | undefined {
  const { first, end, kind } = word;
  const name = tokens[end];
  if (word.guard >= 0 || isRead(decision, first) || isRead(decision, end)) return undefined;
  if (name === undefined || OTHER_MEANINGS.get(kind)?.includes(name.folded)) return undefined;
  if (isStreetWord(tokens, first - 1) && (tokens[first]?.gap ?? 0) < 2) return undefined;
  // "Nguyễn T. Minh Khai" names no province.
  const starts = first === 0 || (tokens[first]?.gap ?? 0) >= 2 || isRead(decision, first - 1);
  if (word.short && !starts) return undefined;
  const { tinh, huyen } = decision;
  const level = levelOf(kind, day >= REFORM, tinh === undefined, huyen === undefined);
  const chosen = decision[level];
  return chosen === undefined || (chosen.mention.word === undefined && !word.short) ? level : undefined;
}

/** "Thành phố" is a province or a district: the one that is missing. */
function levelOf(kind: number, reform: boolean, noProvince: boolean, noDistrict: boolean): AddressLevel {
  if ((kind & KINDS.xa) !== 0) return "xa";
  if (kind === TINH) return "tinh";
  if (kind !== CITY) return "huyen";
  return noProvince && (reform || !noDistrict) ? "tinh" : "huyen";
}

function explain(one: Case, word: UnitWord, level: AddressLevel): Finding | undefined {
  const { mentions, decision, day } = one;
  const levels = word.kind === CITY ? ["tinh", "huyen"] : [level];
  const named = mentions.all.filter((mention) => mention.word === word).sort((a, b) => b.end - a.end);
  const unitsOf = ({ readings }: Mention) =>
    readings.flatMap(({ units }) => units.filter((unit) => levels.includes(unit.level)));
  const known = named.flatMap(unitsOf);
  // The longest name that is known there: "Cát Tiên 2", not "Cát Tiên".
  const units =
    named
      .map((mention) => unitsOf(mention).filter((unit) => isPlaced(unit, one)))
      .find((all) => all.length > 0) ?? [];
  const sameKind = units.filter((unit) => (unit.kind & word.kind) !== 0);
  const stale = sameKind.filter((unit) => !isValid(unit, day));
  const [first] = stale;
  if (first !== undefined && sameKind.length === stale.length) {
    const latest = stale.filter((unit) => unit.level === first.level);
    return { level: first.level, kind: "not-valid-then", units: lastRows(latest) };
  }
  if (sameKind.length > 0) return undefined;
  const otherKind = units.filter((unit) => isValid(unit, day));
  if (otherKind.length > 0) return { level, kind: "another-type", units: otherKind };
  // A unit of another place: the contradiction was noted.
  if (known.some((unit) => (unit.kind & word.kind) !== 0 && isValid(unit, day)) && decision.doubts.length > 0)
    return undefined;
  const folded = nameAfter(one, word);
  if (folded === "") return undefined;
  const placed = decision.tinh !== undefined || decision.huyen !== undefined || level === "tinh";
  const near = placed ? nearNames(folded, level, areaOf(one)) : [];
  return near.length > 0
    ? { level, kind: "misspelt", units: near }
    : { level, kind: "unknown-part", units: [] };
}

/** Of each code the row that is nearest to today. */
function lastRows<Row extends { readonly code: string; readonly from: number }>(rows: readonly Row[]): Row[] {
  const last = new Map<string, Row>();
  for (const row of rows) if (row.from >= (last.get(row.code)?.from ?? row.from)) last.set(row.code, row);
  return [...last.values()];
}

/** The words up to the next comma, word for a unit or unit, folded. */
function nameAfter({ address: { tokens }, mentions, decision }: Case, word: UnitWord): string {
  let folded = "";
  for (let at = word.end; at < tokens.length && at - word.end < MOST_WORDS; at++) {
    const token = tokens[at];
    const starts =
      at > word.end && ((token?.gap ?? 3) >= 2 || mentions.words.some(({ first }) => first === at));
    if (token === undefined || starts || isRead(decision, at)) break;
    folded += token.folded;
  }
  return folded;
}
