import { Contradictions } from "./contradictions.ts";
import { REFORM } from "./gazetteer.ts";
import type { Mention, Mentions } from "./mentions.ts";
import type { Option, Options } from "./options.ts";
import { type Choice, Placement, touches } from "./placement.ts";
import type { AddressText } from "./tokens.ts";

/** One way of reading the text: units that fit together. */
export interface Interpretation extends Choice {
  /** What speaks against it, the weightiest first; the smaller the better. */
  readonly faults: readonly number[];
  /** Names of units that it does not explain. */
  readonly contradictions: readonly Mention[];
  /** A unit that may as well be a street. */
  readonly street: Option | undefined;
  /** A unit whose name goes on with words that are not known. */
  readonly tail: Option | undefined;
}

// More than an address has, however it is written.
const MOST_CHOICES = 4_000;

/** The ways of reading the text on a day that may be the best; undefined when there are more than an address has. */
export function interpret(
  address: AddressText,
  { all, words }: Mentions,
  options: Options,
  day: number,
): Interpretation[] | undefined {
  const placement = new Placement(address, words, day);
  const contradictions = new Contradictions(all, options, placement, address.tokens.length);
  const found: Interpretation[] = [];
  // Once all levels are named without a fault, a reading with fewer levels cannot be better.
  let complete = false;
  let choices = 0;
  for (const tinh of [...options.tinh, undefined]) {
    if (tinh === undefined && complete) break;
    const inside = ({ unit }: Option) => tinh === undefined || unit.province === tinh.unit.code;
    const communes = options.xa.filter(inside);
    for (const huyen of [...options.huyen.filter(inside), undefined]) {
      if (huyen === undefined && complete && day < REFORM) break;
      if (overlap(tinh, huyen)) continue;
      for (const xa of [...communes, undefined]) {
        if (xa === undefined ? complete : !isBelow(xa, huyen, tinh)) continue;
        if (++choices > MOST_CHOICES) return undefined;
        if (overlap(tinh, xa) || overlap(huyen, xa)) continue;
        const one = judge({ tinh, huyen, xa }, placement, contradictions);
        if (one === undefined) continue;
        found.push(one);
        complete ||= isComplete(one, day);
      }
    }
  }
  return found;
}

/** The smaller list of faults is the better interpretation. */
export function compare(a: Interpretation, b: Interpretation): number {
  for (let at = 0; at < a.faults.length; at++) {
    const difference = (a.faults[at] ?? 0) - (b.faults[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function judge(
  choice: Choice,
  placement: Placement,
  contradictions: Contradictions,
): Interpretation | undefined {
  const { tinh, huyen, xa } = choice;
  const chosen = [tinh, huyen, xa].filter((option) => option !== undefined);
  if (!placement.fits(choice, chosen)) return undefined;
  const street = placement.street(choice, chosen);
  const tail = chosen.find((option) => placement.goesOn(option, chosen));
  const open = contradictions.of(choice, chosen);
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  let words = 0;
  let named = 0;
  let otherKinds = 0;
  let stages = 0;
  for (const { mention, otherKind, stage } of chosen) {
    first = Math.min(first, mention.first);
    last = Math.max(last, mention.end);
    words += mention.end - mention.first;
    stages += stage;
    if (mention.word !== undefined) named++;
    if (otherKind) otherKinds++;
  }
  const missing = (tinh ? 0 : 4) + (huyen ? 0 : 2) + (xa ? 0 : 1);
  const unread = chosen.length === 0 ? 0 : last - first - words;
  const faults = [
    open.length,
    tail ? 1 : 0,
    street ? 1 : 0,
    missing,
    unread,
    -named,
    -words,
    otherKinds,
    stages,
  ];
  return { tinh, huyen, xa, contradictions: open, street, tail, faults };
}

function isComplete({ tinh, huyen, xa, contradictions, street, tail }: Interpretation, day: number): boolean {
  const named = tinh !== undefined && xa !== undefined && (huyen !== undefined || day >= REFORM);
  return named && contradictions.length === 0 && street === undefined && tail === undefined;
}

/** Is the commune in the district, and does it stand beside it when nothing says that it is a commune? */
function isBelow({ unit, mention }: Option, huyen: Option | undefined, tinh: Option | undefined): boolean {
  if (huyen !== undefined && unit.parent !== huyen.unit.code) return false;
  if (mention.word !== undefined) return true;
  const above = huyen ?? tinh;
  return above !== undefined && (mention.end === above.mention.first || mention.first === above.mention.end);
}

function overlap(a: Option | undefined, b: Option | undefined): boolean {
  return a !== undefined && b !== undefined && touches(a.mention, b.mention);
}
