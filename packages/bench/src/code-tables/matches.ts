import { type CodeTable, danToc, type Match, xa } from "@thongnhat/code-tables";
import { shuffled } from "../measure/chance.ts";
import { type Line, printTable, said, times } from "../measure/print.ts";
import { mustAgree, type Subject, takeTurns } from "../measure/turns.ts";
import { BEFORE } from "./communes.ts";
import { distance, lower, misspell, plain } from "./spelling.ts";

const ROUNDS = 9;
const TEXTS = 400;
/** Comparing a text with every name is so slow that fewer of them say as much. */
const COMPARED = 10;

/** The codes of each name of a table. */
type Names = ReadonlyMap<string, readonly string[]>;

/** A way in which names are written, and what programs do that have no matcher. */
interface Kind {
  readonly name: string;
  readonly write: (name: string, index: number) => string;
  readonly usual: string;
  readonly usualTexts: number;
  readonly find: (names: Names) => (text: string) => readonly string[];
  /** Does an answer of ours agree with what was meant, and with the usual way? */
  readonly agrees: (match: Match, meant: readonly string[], usual: readonly string[]) => boolean;
}

const holdsAll = ({ candidates }: Match, meant: readonly string[]): boolean =>
  meant.every((code) => candidates.includes(code));

const KINDS: readonly Kind[] = [
  {
    name: "tên đúng",
    write: (name) => name,
    usual: "Map theo chữ thường",
    usualTexts: TEXTS,
    find: (names) => found(names, lower),
    agrees: (match, meant, usual) => holdsAll(match, meant) && holdsAll(match, usual),
  },
  {
    name: "không dấu",
    write: plain,
    usual: "Map theo chữ không dấu",
    usualTexts: TEXTS,
    find: (names) => found(names, plain),
    agrees: (match, meant, usual) => holdsAll(match, meant) && holdsAll(match, usual),
  },
  {
    name: "gõ nhầm",
    write: misspell,
    usual: "Levenshtein với mọi tên",
    usualTexts: COMPARED,
    find: (names) => (text) => nearest(names, text),
    // What is not certain is left to a person; what is certain must be nearest.
    agrees: ({ status, code = "" }, _, usual) => status !== "matched" || usual.includes(code),
  },
];

/** What a free text means, in each of the ways to write it. */
export function printMatches(): void {
  const pairs = [...pairsOf(danToc, danToc.edition), ...pairsOf(xa, BEFORE)];
  const medians = takeTurns(pairs.flat(), ROUNDS);
  const lines = pairs.flatMap(([ours, usual], at): Line[] => {
    const [one = Number.NaN, other = Number.NaN] = medians.slice(at * 2);
    return [
      [ours.name, said(one), ""],
      [`  ${usual.name}`, said(other), times(other, one)],
    ];
  });
  printTable("Hiểu tên người gõ (match), µs một tên", ["µs", "÷ ta"], lines);
}

function pairsOf(table: CodeTable, asOf: string): (readonly [Subject, Subject])[] {
  const names = new Map<string, string[]>();
  for (const { code, vi } of table.list({ asOf })) names.set(vi, [...(names.get(vi) ?? []), code]);
  const written = shuffled([...names.keys()]);
  return KINDS.map(({ name, write, usual, usualTexts, find, agrees }) => {
    const meant = Array.from({ length: TEXTS }, (_, index) => written[index % written.length] ?? "");
    const texts = meant.map(write);
    const ask = find(names);
    const answer = (text: string) => table.match(text, { asOf });
    for (const [at, text] of texts.slice(0, usualTexts).entries())
      mustAgree(
        `${table.id}, ${name}`,
        agrees(answer(text), names.get(meant[at] ?? "") ?? [], ask(text)),
        true,
      );
    return [
      { name: `${table.id}.match, ${name}`, per: TEXTS, run: () => texts.map(answer) },
      { name: usual, per: usualTexts, run: () => texts.slice(0, usualTexts).map(ask) },
    ];
  });
}

function found(names: Names, key: (text: string) => string): (text: string) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const [name, codes] of names) index.set(key(name), [...(index.get(key(name)) ?? []), ...codes]);
  return (text) => index.get(key(text)) ?? [];
}

function nearest(names: Names, text: string): readonly string[] {
  let least = Number.POSITIVE_INFINITY;
  let codes: string[] = [];
  for (const [name, own] of names) {
    const far = distance(lower(name), lower(text));
    if (far > least) continue;
    codes = far < least ? [...own] : [...codes, ...own];
    least = far;
  }
  return codes;
}
