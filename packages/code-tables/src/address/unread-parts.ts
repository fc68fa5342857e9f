import { apply, areaOf, type Case, isPlaced, isRead } from "./case.ts";
import { addDoubt, drop, suggest } from "./decision.ts";
import { isValid, REFORM, type Unit } from "./gazetteer.ts";
import { nearNames } from "./near-names.ts";
import type { Option } from "./options.ts";
import type { AddressLevel } from "./types.ts";
import { isHouseNumber, isPlaceWord } from "./unit-words.ts";

/** Words between two commas, or between units, that were not read. */
interface Part {
  readonly first: number;
  readonly end: number;
}

const MOST_WORDS = 5;

/** Looks at names without the word for their kind that stand where a unit is missing. */
export function examineParts(one: Case): void {
  const { decision, day } = one;
  const chosen = [decision.tinh, decision.huyen, decision.xa].filter((option) => option !== undefined);
  if (chosen.length === 0) return;
  const first = Math.min(...chosen.map(({ mention }) => mention.first));
  const end = Math.max(...chosen.map(({ mention }) => mention.end));
  const { tinh, huyen, xa } = decision;
  const bare = day >= REFORM && xa?.mention.word === undefined;
  if (tinh !== undefined && xa !== undefined && !bare && (huyen !== undefined || isDense(chosen, first, end)))
    return;
  const lower = (xa ?? huyen)?.mention.first ?? 0;
  const backwards =
    tinh !== undefined
      ? tinh.mention.first < lower
      : (huyen?.mention.first ?? lower) < (xa?.mention.first ?? lower);
  for (const part of partsOf(one)) {
    const between = part.first >= first && part.end <= end;
    const inner = backwards ? part.end === first : part.first === end;
    const outer = backwards ? part.first === end : part.end === first;
    if (between && tinh !== undefined && huyen === undefined && xa !== undefined)
      examinePart(one, part, "huyen", true);
    else if (inner && tinh === undefined) examinePart(one, part, "tinh", true);
    else if (outer && backwards && tinh === undefined && huyen?.mention.word === undefined) {
      // "Tân Phước, Phú Mỹ, B.R. Vũng Tàu": what was not read may be the province, and the order the usual one.
      addDoubt(decision, "unknown-part", "tinh", []);
      drop(decision, "tinh");
      return;
    } else if (part.end === one.address.tokens.length && tinh?.mention.word === undefined)
      examineLast(one, part);
    else if (outer && xa === undefined && tinh !== undefined)
      examinePart(one, part, day < REFORM && huyen === undefined ? "huyen" : "xa", false);
    else if (bare) examineOldReading(one, part);
  }
}

/** Do the units stand one after the other? */
function isDense(chosen: readonly Option[], first: number, end: number): boolean {
  return chosen.reduce((sum, { mention }) => sum + mention.end - mention.first, 0) === end - first;
}

function examinePart(one: Case, part: Part, level: AddressLevel, expected: boolean): void {
  const { decision, day } = one;
  const levels = level === "xa" && day >= REFORM ? ["xa", "huyen"] : [level];
  const known = unitsOf(one, part).filter((unit) => levels.includes(unit.level));
  const [former] = known.filter((unit) => isPlaced(unit, one) && !isValid(unit, day));
  if (former !== undefined) {
    const units = known.filter((unit) => isPlaced(unit, one) && unit.level === former.level);
    apply(one, { level: former.level, kind: "not-valid-then", units });
    return;
  }
  const elsewhere = known.filter(
    (unit) => isValid(unit, day) && unit.level === "xa" && unit.province === decision.tinh?.unit.code,
  );
  if (elsewhere.length > 0) {
    suggest(decision, "commune-not-in-district", "xa", elsewhere);
    return;
  }
  const folded = foldedOf(one, part);
  const near = nearNames(folded, level, areaOf(one));
  if (near.length > 0) apply(one, { level, kind: "misspelt", units: near });
  else if (expected) addDoubt(decision, "unknown-part", level, []);
}

/** "Hải Ninh, Quảng Ninh, Quảng Bình": the province of yesterday at the end makes a district of what looks like one. */
function examineLast(one: Case, part: Part): void {
  const provinces = unitsOf(one, part).filter(({ level }) => level === "tinh");
  if (provinces.some((unit) => isValid(unit, one.day))) return;
  if (provinces.length > 0) apply(one, { level: "tinh", kind: "not-valid-then", units: provinces });
}

/** "Hàng Bài, Hoàn Kiếm, Hà Nội": the ward of today, or the ward and the district of yesterday? */
function examineOldReading(one: Case, part: Part): void {
  const { decision, day } = one;
  const { xa, tinh } = decision;
  if (xa === undefined || xa.mention.word !== undefined || tinh === undefined) return;
  const districts = xa.mention.readings
    .flatMap(({ units }) => units)
    .filter((unit) => unit.level === "huyen" && isPlaced(unit, one));
  const communes = unitsOf(one, part).filter(
    (unit) => !isValid(unit, day) && districts.some(({ code }) => code === unit.parent),
  );
  if (communes.length === 0) return;
  suggest(decision, "not-valid-then", "xa", communes);
  drop(decision, "xa");
}

function unitsOf({ mentions }: Case, { first, end }: Part): Unit[] {
  return mentions.all
    .filter((mention) => mention.word === undefined && mention.first === first && mention.end === end)
    .flatMap(({ readings }) => readings.flatMap(({ units }) => units));
}

function partsOf({ address: { tokens }, mentions, decision }: Case): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isRead(decision, at)) continue;
    let end = at + 1;
    while (end < tokens.length && (tokens[end]?.gap ?? 3) < 2 && !isRead(decision, end)) end++;
    const words = tokens.slice(at, end);
    const plain = words.length <= MOST_WORDS && !words.some(({ number }) => number);
    const opens =
      isPlaceWord(words[0]) ||
      isHouseNumber(words[0]) ||
      mentions.words.some(({ first }) => first >= at && first < end);
    // "Sóc Sơn" is a name, though "sóc" is also a kind of hamlet.
    const isName = mentions.all.some(
      ({ word, first, end: last }) => word === undefined && first === at && last === end,
    );
    if (isName || (plain && !opens)) parts.push({ first: at, end });
    at = end - 1;
  }
  return parts;
}

function foldedOf({ address: { tokens } }: Case, { first, end }: Part): string {
  return tokens
    .slice(first, end)
    .map(({ folded }) => folded)
    .join("");
}
