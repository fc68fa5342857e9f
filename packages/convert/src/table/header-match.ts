import { columnWords } from "../generated/column-words.ts";
import type { FieldEntry, RecordFields, Step } from "./fields.ts";
import { type HeaderWords, nameKey } from "./header-words.ts";
import type { Phrase } from "./phrases.ts";

/** A header as it is compared: its words, and every run of them. */
export interface ReadHeader extends HeaderWords {
  /** Some words were put right or taken apart. */
  readonly slip: boolean;
  /** Joined words → which words of the header they are, as bits. */
  readonly runs: ReadonlyMap<string, number>;
}

/** A field that a header may name. */
export interface HeaderMatch {
  readonly entry: FieldEntry;
  /** 0–1, by the header alone. */
  readonly score: number;
  /** The header is a name of the field in that system. */
  readonly system?: string;
  readonly short: boolean;
  readonly slip: boolean;
  /** Words of the header that were not understood. */
  readonly left: readonly string[];
  /** Whose it is was assumed: the pointer of that person. */
  readonly assumed?: string;
}

const SMALL = new Set(columnWords.small.map(nameKey));
const THROUGH = new Set(columnWords.through);
const GENERIC = new Set(columnWords.generic);
const NOT_OF_PRINCIPAL = new Set(columnWords.notOfPrincipal);
const MOST_WORDS = 24;
const SLIP = 0.93;
const SHORT = 0.9;
/** A name that people use and the standard does not. */
const NOT_OWN = 0.95;
const SMALL_WEIGHT = 0.2;
/** The name of the record, a word; all words of a remark in brackets together. */
const OWN_WEIGHT = 0.12;
const REMARK = 0.3;
/** Each step that the header leaves out: one that is clear, one that stands for several, and more of them. */
const LEFT_OUT = { clear: 0.03, open: 0.28, through: 0.03, more: 0.15, generic: 0.25, list: 0.25 };
const LEAST_SHARED = 0.5;
const MOST_MATCHES = 8;

/** All runs of the words of a header. */
export function readRuns(header: HeaderWords, slip: boolean): ReadHeader {
  const runs = new Map<string, number>();
  const words = header.words.slice(0, MOST_WORDS);
  for (let start = 0; start < words.length; start++) {
    let key = "";
    let bits = 0;
    for (let end = start; end < words.length; end++) {
      key += words[end] ?? "";
      bits |= 1 << end;
      runs.set(key, (runs.get(key) ?? 0) | bits);
    }
  }
  return { ...header, words, slip, runs };
}

/** The fields of a record that a header may name, the best first. */
export function matchHeader(header: ReadHeader, fields: RecordFields): readonly HeaderMatch[] {
  const near = new Set<FieldEntry>();
  for (const key of header.runs.keys()) for (const entry of fields.byPhrase.get(key) ?? []) near.add(entry);
  for (const word of header.words)
    if (!SMALL.has(word)) for (const entry of fields.byWord.get(word) ?? []) near.add(entry);
  const matches: HeaderMatch[] = [];
  for (const entry of near) {
    const match = matchEntry(header, entry, fields);
    if (match !== undefined && match.score > 0.2) matches.push(match);
  }
  return matches
    .sort((a, b) => b.score - a.score || a.entry.path.length - b.entry.path.length)
    .slice(0, MOST_MATCHES);
}

function matchEntry(header: ReadHeader, entry: FieldEntry, fields: RecordFields): HeaderMatch | undefined {
  const system = entry.whole.get(header.joined);
  if (system !== undefined) return { entry, score: 0.99, system, short: false, slip: header.slip, left: [] };
  let best: HeaderMatch | undefined;
  for (const end of entry.ends) {
    const match = matchEnd(header, entry, end, fields);
    if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
  }
  return best;
}

interface Found {
  readonly bits: number;
  readonly quality: number;
  readonly block: boolean;
  readonly short: boolean;
}

function matchEnd(
  header: ReadHeader,
  entry: FieldEntry,
  { step, quality }: FieldEntry["ends"][number],
  fields: RecordFields,
): HeaderMatch | undefined {
  const last = entry.steps[step];
  if (last === undefined) return undefined;
  const weigh = weighing(header, fields.own);
  const around = entry.steps.map((one, at) =>
    at === step ? undefined : findAround(header, one, weigh, at < step),
  );
  const above = around.slice(0, step).reduce((bits, found) => bits | (found?.bits ?? 0), 0);
  const end = findPhrase(header, last, weigh, above) ?? findSome(header, last, weigh);
  if (end === undefined) return undefined;
  let { bits, short } = end;
  let cost = 0;
  let assumed: string | undefined;
  let said = false;
  for (const [at, one] of entry.steps.entries()) {
    if (at === step) continue;
    const found = around[at];
    // Where the words of the field are part of the name of the object around it, the object is meant.
    if (at < step && found?.quality === 1 && (found.bits & end.bits) === end.bits && found.bits !== end.bits)
      return undefined;
    if (found !== undefined && (found.quality === 1 || (found.bits & ~end.bits) !== 0)) {
      bits |= found.bits;
      short ||= found.short;
      said ||= at < step;
    } else if (at < step && !(at === step - 1 && end.block && namesBlock(last, one, fields))) {
      const open: boolean = !said && isOpen(one, last, entry, fields);
      cost += leftOut(one, said, open, at === step - 1 && GENERIC.has(last.name));
      if (one.person && !said) assumed = one.at;
      said ||= one.person || !open;
    }
  }
  if (NOT_OF_PRINCIPAL.has(last.name) && isPrincipal(entry, fields)) return undefined;
  const share = weigh(bits | repeated(header, bits)) / weigh(-1);
  const slips = (header.slip ? SLIP : 1) * (short ? SHORT : 1);
  const score = Math.max(0, share * quality * end.quality * slips - cost);
  const left = header.words.filter((word, at) => (bits & (1 << at)) === 0 && !SMALL.has(word));
  return { entry, score, short, slip: header.slip, left, ...(assumed === undefined ? {} : { assumed }) };
}

const isPrincipal = ({ path }: FieldEntry, { principal }: RecordFields): boolean =>
  principal !== undefined && path.startsWith(`${principal}/`);

/** Words that stand elsewhere in the header too, and are explained there: "QĐ thi hành án › Số QĐ". */
function repeated({ words }: HeaderWords, bits: number): number {
  const said = new Set(words.filter((_, at) => (bits & (1 << at)) !== 0));
  return words.reduce((more, word, at) => (said.has(word) ? more | (1 << at) : more), 0);
}

/** A name of an object on the way; for one above the field, some words of its label will do, and add to its name. */
function findAround(header: ReadHeader, step: Step, weigh: Weigh, above: boolean): Found | undefined {
  const name = findPhrase(header, step, weigh);
  const some = above ? findSome(header, step, weigh) : undefined;
  if (name === undefined || some === undefined) return name ?? some;
  return { ...name, bits: name.bits | some.bits };
}

function leftOut(step: Step, said: boolean, open: boolean, generic: boolean): number {
  if (generic) return LEFT_OUT.generic;
  if (THROUGH.has(step.name) && !open) return LEFT_OUT.through;
  if (step.list && !open) return LEFT_OUT.list;
  if (said) return LEFT_OUT.more;
  return open ? LEFT_OUT.open : LEFT_OUT.clear;
}

/** A name of the object and its field together names the step above only where the object has no other name. */
function namesBlock(last: Step, above: Step, { namesOf }: RecordFields): boolean {
  return namesOf.get(last.holder)?.size === 1 || nameKey(last.holder) === nameKey(above.name);
}

/** May the step not be left out? It may on the way to the person the record is about, and where there is one way only. */
function isOpen(step: Step, last: Step, entry: FieldEntry, fields: RecordFields): boolean {
  const { principal, ways } = fields;
  if (entry.steps.some(({ person }) => person)) {
    // Of the other persons only one has such a field.
    const others = [...(ways.get(last.name) ?? [])].filter(
      (at) => !isPrincipal({ ...entry, path: at }, fields),
    );
    if (NOT_OF_PRINCIPAL.has(last.name) && others.length === 1) return false;
    if (principal === undefined || principal === "") return true;
    return !`${step.at}/`.startsWith(`${principal}/`) && !`${principal}/`.startsWith(`${step.at}/`);
  }
  return (ways.get(last.name)?.size ?? 0) > 1;
}

type Weigh = (bits: number) => number;

/** The longest name of a step that stands in the header; of two equally long ones, the one that explains more words. */
function findPhrase(header: ReadHeader, { phrases }: Step, weigh: Weigh, explained = 0): Found | undefined {
  let best: Found | undefined;
  let most = 0;
  for (const [key, bits] of header.runs) {
    const phrase = phrases.get(key);
    if (phrase === undefined || !isWritten(header, phrase, bits, key)) continue;
    const weight = weigh(bits) + weigh(bits & ~explained);
    const better = weight > most || (weight === most && phrase.own);
    if (best !== undefined && !better) continue;
    best = { bits, quality: phrase.own ? 1 : NOT_OWN, block: phrase.block, short: phrase.short };
    most = weight;
  }
  return best;
}

/** One letter, and an abbreviation, must stand there in capitals. */
function isWritten(header: ReadHeader, { short }: Phrase, bits: number, key: string): boolean {
  if (!short && key.length > 1) return true;
  if (key.length >= 4) return true;
  return header.words.every((_, at) => (bits & (1 << at)) === 0 || header.capitals[at] === true);
}

/** A good part of the words of a label, in any order: of a long label few write all. */
function findSome(header: ReadHeader, { words: labels }: Step, weigh: Weigh): Found | undefined {
  let best: Found | undefined;
  for (const words of labels) {
    const wanted = new Set(words);
    let bits = 0;
    for (const [at, word] of header.words.entries()) if (wanted.delete(word)) bits |= 1 << at;
    const all = words.reduce((sum, word) => sum + (SMALL.has(word) ? SMALL_WEIGHT : 1), 0);
    const share = Math.min(1, weigh(bits) / Math.max(1, all));
    if (share < LEAST_SHARED || weigh(bits) < 1.2) continue;
    if (best === undefined || share > best.quality)
      best = { bits, quality: 0.45 + 0.5 * share, block: false, short: false };
  }
  return best;
}

/** Small words, remarks in brackets, and the name of the record itself weigh little. */
function weighing({ words, aside }: HeaderWords, own: ReadonlySet<string>): Weigh {
  const remark = Math.min(SMALL_WEIGHT, REMARK / Math.max(1, aside.filter((one) => one).length));
  const weights = words.map((word, at) => (aside[at] === true ? remark : SMALL.has(word) ? SMALL_WEIGHT : 1));
  const other = words.some((word, at) => weights[at] === 1 && !own.has(word));
  if (other) for (const [at, word] of words.entries()) if (own.has(word)) weights[at] = OWN_WEIGHT;
  return (bits) => weights.reduce((sum, weight, at) => ((bits & (1 << at)) === 0 ? sum : sum + weight), 0);
}
