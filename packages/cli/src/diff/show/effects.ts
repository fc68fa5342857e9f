import type { DiffFinding, Direction, Effect, Place } from "@thongnhat/compiler";
import type { Lang } from "../../words/lang.ts";
import { DIFF_WORDS } from "../words.ts";

const ORDER: readonly Direction[] = ["W", "R", "T", "M"];

/** The effects of a change in one line, the harmless ones left out unless all are. */
export function effectsText({ effects }: DiffFinding, lang: Lang): string {
  const words = DIFF_WORDS[lang];
  const said = ORDER.flatMap((direction) => {
    const effect = effects[direction];
    return effect === undefined ? [] : [{ direction, effect }];
  });
  const shown = said.filter(({ effect }) => effect.verdict !== "ok");
  return (shown.length === 0 ? said : shown)
    .map(({ direction, effect }) => `${words.direction[direction]}: ${verdictText(effect, lang)}`)
    .join(" · ");
}

function verdictText(effect: Effect, lang: Lang): string {
  const words = DIFF_WORDS[lang];
  if (effect.verdict === "ok") return words.verdict.ok;
  if (effect.verdict === "break") return effect.witness ? words.verdict.proved : words.verdict.break;
  const why = `${words.verdict.unknown} (${effect.why[lang]})`;
  return effect.waived === undefined ? why : `${why}, ${words.waived(effect.waived)}`;
}

/** A place as people find it again. */
export function placeText({ file, pointer }: Place): string {
  return pointer === "" ? file : `${file}${/^\d+$/.test(pointer) ? ":" : "#"}${pointer}`;
}
