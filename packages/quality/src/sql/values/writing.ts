import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { signs } from "./characters.ts";
import { somewhere } from "./formats.ts";

/** Faults of writing by the letter that stands for each, in the order in which the gravest is named. */
export const TEXT_FAULTS = {
  K: "TN-TEXT-CONTROL",
  V: "TN-TEXT-INVISIBLE",
  N: "TN-TEXT-NFC",
  G: "TN-TEXT-HOMOGLYPH",
  C: "TN-TEXT-SPACE",
} as const;

/** Faults that come before the question whether a text is in Unicode NFC. */
export const BEFORE_NFC: ReadonlySet<string> = new Set(["K", "V"]);

/** Visible ASCII and the precomposed letters of Vietnamese and its neighbours: such words have no fault. */
const PLAIN = "[!-~\\u{c0}-\\u{cf}\\u{d1}-\\u{ef}\\u{f1}-\\u{188}\\u{18a}-\\u{24f}\\u{1ea0}-\\u{1ef9}]+";

/**
 * The letter of the gravest fault in how a text is written; NULL for clean text. The reference is `checkText` of
 * `@thongnhat/core`.
 *
 * @param g - where expressions are made
 * @param text - the text
 * @param hasNfc - whether the dialect can ask for Unicode NFC; without it nothing is said of what comes after
 */
export function textFault(g: Graph, text: Node, hasNfc: boolean): Node {
  const { control, invisible, homoglyphs } = signs();
  const letter = (name: keyof typeof TEXT_FAULTS): Node => g.text(name);
  const none = g.null("text");
  const clean = g.make("matches", "bool", [text], `^(?:${PLAIN}(?: ${PLAIN})*)?$`);
  const late: (readonly [Node, Node])[] = hasNfc
    ? [
        [g.not(g.make("isNfc", "bool", [text])), letter("N")],
        [g.or(...homoglyphs.map((pattern) => somewhere(g, text, pattern))), letter("G")],
        [somewhere(g, text, "^ |  | $"), letter("C")],
      ]
    : [];
  return g.choose(
    [
      [clean, none],
      [somewhere(g, text, control), letter("K")],
      [somewhere(g, text, invisible), letter("V")],
      ...late,
    ],
    none,
  );
}
