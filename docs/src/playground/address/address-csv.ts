import type { ParsedAddress } from "@thongnhat/code-tables/address";
import type { Lang } from "../common/cli.ts";
import { toCsv } from "../common/csv.ts";
import type { AddressPageWords } from "../words/types.ts";
import { candidateName, isSettled, unitNames } from "./read.ts";

/** An address and what it says. */
export interface ReadAddress {
  readonly text: string;
  readonly parsed: ParsedAddress;
}

/** All addresses as CSV. */
export function addressesCsv(rows: readonly ReadAddress[], words: AddressPageWords, lang: Lang): string {
  return toCsv([
    words.csvColumns,
    ...rows.map(({ text, parsed }) => {
      const { status, then, now, rest, doubts, candidates } = parsed;
      const settled = isSettled(parsed);
      return [
        text,
        words.status[status],
        then.tinh?.code ?? "",
        then.huyen?.code ?? "",
        then.xa?.code ?? "",
        unitNames(then, lang),
        now === undefined ? "" : settled ? now.status : words.needsPerson,
        settled ? (now?.tinh?.code ?? "") : "",
        settled ? (now?.xa?.code ?? "") : "",
        settled && now !== undefined ? unitNames(now, lang) : "",
        settled ? "" : (now?.targets.map(({ code }) => code).join(" | ") ?? ""),
        rest,
        [...new Set(doubts.map(({ kind }) => words.doubt[kind]))].join(" "),
        candidates.map((candidate) => candidateName(candidate, lang)).join(" | "),
      ];
    }),
  ]);
}
