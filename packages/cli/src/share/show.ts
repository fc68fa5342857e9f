import { fileName } from "../output/pretty.ts";
import { type Lang, number } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import type { Reduction, Tally } from "./reduce.ts";
import { type Left, SHARE_WORDS } from "./words.ts";

/** A run that is told of. */
export interface Run {
  readonly file: string;
  readonly out: string;
  readonly reduction: Reduction;
}

/** The summary for people, 80 columns wide; it never holds a value of a record. */
export function tellTally({ file, out, reduction }: Run, { kept, left }: Tally, lang: Lang): string {
  const words = SHARE_WORDS[lang];
  const what = "profile" in reduction ? reduction.profile : words.redacted[reduction.keep];
  const reasons = (Object.keys(left) as Left[]).filter((why) => left[why].count > 0);
  const counts = reasons.flatMap((why) => {
    const { count, lines } = left[why];
    return [
      wrap(words.left[why], `  ${number(count, lang)}  `, "     "),
      wrap(words.lines(lines.join(", "), lines.length < count), "     ", "       "),
    ];
  });
  const verdict = kept === 0 ? "nothing" : reasons.length > 0 ? "look" : "all";
  return [
    [
      wrap(words.head(fileName(file, lang), what), "", "  "),
      `  ${number(kept, lang)}  ${words.kept}`,
      ...counts,
    ].join("\n"),
    ...(out === "-" ? [] : [wrap(words.written(fileName(out, lang)), "")]),
    words.verdict[verdict],
  ].join("\n\n");
}
