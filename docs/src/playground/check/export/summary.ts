import { type Lang, number, type Totals, WORDS } from "../../common/cli.ts";
import type { CheckWords } from "../../words/types.ts";
import type { Outcome } from "../run/run.ts";

/** The verdict in one sentence, as an official would say it. */
export function sentence({ results, stoppedAt }: Outcome, words: CheckWords, lang: Lang): string {
  const { totals } = results;
  const counts = countsOf(totals, words, lang);
  const stopped =
    stoppedAt === undefined
      ? ""
      : ` ${words.stopped(new Intl.NumberFormat(lang, { style: "percent" }).format(stoppedAt))}`;
  return `${verdict(totals, lang)} ${counts}.${stopped}`;
}

function countsOf({ errors, warnings }: Totals, words: CheckWords, lang: Lang): string {
  const parts = [
    ...(errors > 0 ? [words.errors(number(errors, lang))] : []),
    ...(warnings > 0 ? [words.warnings(number(warnings, lang))] : []),
  ];
  return parts.length === 0 ? words.clean : parts.join(", ");
}

function verdict({ records, valid, invalid, unreadable, withWarnings, errors }: Totals, lang: Lang): string {
  const words = WORDS[lang];
  const all = number(records, lang);
  if (invalid + unreadable > 0) return words.verdictFindings(number(invalid + unreadable, lang), all);
  if (records === 0) return words.verdictNothing;
  if (errors > 0) return words.verdictFile;
  return withWarnings > 0 && valid > 0
    ? words.verdictWarnings(all, number(withWarnings, lang))
    : words.verdictValid(all);
}

/** How bad it is, for the colour of the verdict. */
export function gravity({ results, problem }: Outcome): "good" | "warning" | "danger" {
  const { errors, warnings, records } = results.totals;
  if (problem !== undefined || errors > 0 || records === 0) return "danger";
  return warnings > 0 ? "warning" : "good";
}
