import { dayNumber, toDate } from "@thongnhat/core";
import { huyen } from "../generated/huyen.ts";
import { tinh } from "../generated/tinh.ts";
import { xa } from "../generated/xa.ts";
import type { CodeEntry } from "../table/types.ts";
import { type Case, isPlaced, isRead, isRepeated } from "./case.ts";
import { decide } from "./decide.ts";
import { addDoubt, type Decision, drop, LEVELS } from "./decision.ts";
import { entryOf, isValid, KNOWN_FROM, REFORM, type Unit } from "./gazetteer.ts";
import { interpret } from "./interpretation.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { translateNow } from "./now.ts";
import { type Option, optionsOn } from "./options.ts";
import { restOf } from "./rest.ts";
import { readText } from "./tokens.ts";
import type { AddressCandidate, AddressDoubt, AddressOptions, AddressUnits, ParsedAddress } from "./types.ts";
import { examineCommune } from "./uncertain-commune.ts";
import { examineParts } from "./unread-parts.ts";
import { examineRepeated, examineWords } from "./unread-words.ts";

/**
 * Reads the units of an address.
 * @throws RangeError when `asOf` or `now` is not a day
 */
export function parseAddress(input: string, options: AddressOptions): ParsedAddress {
  const asked = dayNumber(options.asOf);
  if (options.now !== undefined) dayNumber(options.now);
  const known = dayNumber(KNOWN_FROM);
  // Before the history begins names are only compared with those of its first day.
  const day = Math.max(asked, known);
  if (typeof input !== "string") return nothing("");
  const address = readText(input);
  if (address.tooLong) return nothing(input, "too-long");
  const mentions = findMentions(address);
  const possible = optionsOn(mentions.all, day);
  const found = interpret(address, mentions, possible, day);
  if (found === undefined) return nothing(input, "too-long");
  const decision = decide(found, possible);
  const one: Case = { address, mentions, decision, day };
  examineCommune(one, possible);
  noteWriting(one);
  examineWords(one);
  examineRepeated(one);
  if (!decision.ambiguous) examineParts(one);
  if (address.homoglyphs) decision.doubts.push({ kind: "homoglyphs", codes: [] });
  if (asked < known) forget(decision);
  return answer(one, options);
}

/** Chosen units whose names lack diacritics, or have the word of another kind of unit before them. */
function noteWriting(one: Case): void {
  const { decision, day } = one;
  for (const level of LEVELS) {
    const option = decision[level];
    if (option?.unmarked) addDoubt(decision, "name-without-diacritics", level, [option.unit]);
    if (!option?.otherKind) continue;
    const { mention } = option;
    const former = mention.readings
      .flatMap(({ units }) => units)
      .filter(
        (unit) =>
          unit.level === level && isOfKind(unit, mention) && !isValid(unit, day) && isPlaced(unit, one),
      );
    if (former.length > 0) addDoubt(decision, "not-valid-then", level, former);
    else addDoubt(decision, "another-type", level, [option.unit]);
  }
}

function isOfKind(unit: Unit, { word }: Mention): boolean {
  return word !== undefined && (unit.kind & word.kind) !== 0;
}

/** The day lies before what is known: nothing is certain. */
function forget(decision: Decision): void {
  drop(decision, "tinh");
  decision.ambiguous = false;
  decision.doubts.push({ kind: "history-unknown", codes: [] });
}

function answer(one: Case, options: AddressOptions): ParsedAddress {
  const { address, decision, day } = one;
  const then = unitsOn(decision, toDate(day));
  const certain =
    then.xa ?? (decision.candidates.size === 0 && hasNoCommunes(then.huyen, day) ? then.huyen : undefined);
  const status = certain
    ? "found"
    : decision.ambiguous
      ? "ambiguous"
      : then.tinh !== undefined
        ? "partial"
        : "not-found";
  return {
    status,
    then,
    ...(certain === undefined
      ? {}
      : { now: translateNow(then.xa === undefined ? huyen : xa, certain, options) }),
    rest: restOf(address, (token) => isRead(decision, token) || isRepeated(one, token)),
    doubts: decision.doubts,
    candidates: [...decision.candidates].sort((a, b) => (a.code < b.code ? -1 : 1)).flatMap(toCandidates),
  };
}

/** The units that were chosen, with those above them. */
function unitsOn({ tinh: province, huyen: district, xa: commune }: Decision, asOf: string): AddressUnits {
  const lowest = commune?.unit ?? district?.unit ?? province?.unit;
  if (lowest === undefined) return {};
  const above = tinh.get(lowest.province, { asOf });
  const between = commune === undefined ? entry(district) : huyen.get(commune.unit.parent, { asOf });
  const xa = entry(commune);
  return {
    ...(above === undefined ? {} : { tinh: above }),
    ...(between === undefined ? {} : { huyen: between }),
    ...(xa === undefined ? {} : { xa }),
  };
}

/** Five island districts had no communes: the district is the last unit there. */
function hasNoCommunes(district: CodeEntry | undefined, day: number): boolean {
  return (
    district !== undefined && day < REFORM && xa.children(district.code, { asOf: toDate(day) }).length === 0
  );
}

function entry(option: Option | undefined): CodeEntry | undefined {
  return option && entryOf(option.unit);
}

function toCandidates(unit: Unit): AddressCandidate[] {
  const found = entryOf(unit);
  return found === undefined ? [] : [{ level: unit.level, ...found }];
}

function nothing(input: string, ...kinds: AddressDoubt["kind"][]): ParsedAddress {
  const then = {};
  const doubts = kinds.map((kind) => ({ kind, codes: [] }));
  return { status: "not-found", then, rest: input, doubts, candidates: [] };
}
