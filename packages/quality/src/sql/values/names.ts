import { need } from "../cel/need.ts";
import type { Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { allRanges, COMBINING, LATIN } from "./characters.ts";
import { somewhere } from "./formats.ts";

/** What stands between the parts of a name. */
const SEPARATORS = " \\-'.\\u{2019}\\u{2bc}";

let foreign: string | undefined;

/** Letters and marks of all other scripts. */
function foreignLetters(): string {
  const own = new RegExp(`^[${LATIN}${COMBINING}${SEPARATORS}]$`, "u");
  foreign ??= allRanges((code) => {
    if (code <= 0x2af) return false;
    const character = String.fromCodePoint(code);
    return /^[\p{L}\p{M}]$/u.test(character) && !own.test(character);
  });
  return foreign;
}

/** Functions of rules about names; the reference is `isName` of `@thongnhat/core`. */
export const nameFunctions = {
  isName: (g: Graph, [value]: readonly Value[]): Node => {
    const name = need(value).node;
    // A mark needs a letter to stand on.
    const loose = somewhere(g, name, `(?:^|[${SEPARATORS}])[${COMBINING}]`);
    const own = somewhere(g, name, `^[${SEPARATORS}${LATIN}${COMBINING}]*$`);
    const known = somewhere(g, name, `^[${SEPARATORS}${LATIN}${COMBINING}${foreignLetters()}]*$`);
    return g.choose(
      [
        [g.isNull(name), g.undecided],
        [own, g.and(g.not(loose), somewhere(g, name, `[${LATIN}]`))],
        [g.and(known, g.not(loose)), g.undecided],
      ],
      g.false,
    );
  },
};
