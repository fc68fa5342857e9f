import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { foldings } from "./characters.ts";
import { somewhere, whole } from "./formats.ts";

/** Folded texts that programs send where a value is missing: those of `isPlaceholder` in `@thongnhat/core`. */
const WORDS = [
  "dinh ?kem",
  "khong (?:co thong tin|ro(?: thong tin)?|biet|xac dinh(?: duoc)?|co du lieu)",
  "chua (?:ro|co thong tin|xac dinh)",
  "null",
  "undefined",
  "none",
  "nan",
  "n/a",
  "unknown",
  "test",
  "x{2,}",
  "[\\-._?*/#]+",
].join("|");
/** Two letters with which they begin; almost no text does, so that folding is rare. */
const HEADS = "(?:[Dd][Ii]|[Kk][Hh]|[Cc][Hh]|[Nn][UuOoAa/]|[Uu][Nn]|[Tt][Ee]|[Xx][Xx])";
/** Latin letters; of them Đ and its look-alikes may begin "Đính kèm". */
const LATIN =
  "A-Za-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2af}\\u{1e00}-\\u{1eff}\\u{2c60}-\\u{2c7f}\\u{a722}-\\u{a7ff}";
const LOOK_ALIKE = "\\u{d0}\\u{f0}\\u{189}\\u{256}";
/** i with any mark, composed. */
const SECOND_I =
  "iI\\u{ec}-\\u{ef}\\u{cc}-\\u{cf}\\u{128}-\\u{130}\\u{1cf}\\u{1d0}\\u{208}-\\u{20b}\\u{1e2c}-\\u{1e2f}\\u{1ec8}-\\u{1ecb}";
const MAY_BE = [
  `^${HEADS}`,
  `^[Dd\\u{110}\\u{111}](?:[^${LATIN}]|[${SECOND_I}]|$)`,
  `^[^${LATIN}]`,
  `^[${LOOK_ALIKE}]`,
].join("|");
const COUNT = "01234567890123456789012345678901234567890123456789";

/** Whether a text was made up because a program demanded one; the reference is `isPlaceholder` of `@thongnhat/core`. */
export function isStandIn(g: Graph, text: Node): Node {
  // Bound to a name, so that the text is folded once.
  const key = g.make("variable", "text", [], "tk");
  const same = [..."0123456789"].map((digit) => `${digit}{6,}`).join("|");
  const counted = g.and(
    whole(g, key, "[0-9]{6,}"),
    g.compare("le", g.make("length", "int", [key]), g.int(40)),
    g.make("contains", "bool", [g.text(COUNT), key]),
  );
  const one = g.or(whole(g, key, `${WORDS}|${same}|0{5,}[0-9]`), counted, longCount(g, key));
  const is = g.make("any", "bool", [g.make("list", "list", [folded(g, text)]), one], "tk");
  return g.choose(
    [
      [g.isNull(text), g.undecided],
      [somewhere(g, text, MAY_BE), is],
    ],
    g.false,
  );
}

/** A count that goes round more than four times: `0123456789` repeated, with the rest of one before and after. */
function longCount(g: Graph, key: Node): Node {
  const tails = ["", ..."123456789"].map((_, at) => "0123456789".slice(10 - at)).join("|");
  const heads = ["", ..."123456789"].map((_, at) => "0123456789".slice(0, at)).join("|");
  return whole(g, key, `(?:${tails})(?:0123456789){3,}(?:${heads})`);
}

const TEST_HEADS = [
  "test",
  "demo",
  "asdf",
  "qwer",
  "abc",
  "xyz",
  "thử",
  "thu",
  "kiểm thử",
  "kiem thu",
  "dữ liệu thử",
  "du lieu thu",
]
  .map(
    (word) =>
      `^${[...word].map((sign) => (sign === " " ? sign : `[${sign}${sign.toUpperCase()}]`)).join("")}`,
  )
  .join("|");
const TEST_WHOLE =
  "(?:test(?:ing|er)?|demo|asdf+|qwerty|abc|xyz|thu nghiem|kiem thu|du lieu thu(?: nghiem)?)(?:[ ._\\-]*[0-9]*)";

/** Whether a text is what people type to try a program out; the reference is `looksLikeTest` of this package. */
export function isTrial(g: Graph, text: Node): Node {
  const short = g.compare("lt", g.make("length", "int", [text]), g.int(40));
  return g.choose(
    [[g.and(short, somewhere(g, text, TEST_HEADS)), whole(g, folded(g, text), TEST_WHOLE)]],
    g.false,
  );
}

/** `fold` of `@thongnhat/core`, exact wherever its result is ASCII: no other can be one of the words above. */
function folded(g: Graph, text: Node): Node {
  const { from, to, nothing } = foldings();
  const bare = g.make("replace", "text", [text], `[${nothing}]\u0001`);
  // Letters first: engines put other letters than ASCII in lower case in their own ways.
  const plain = g.make("lower", "text", [g.make("translate", "text", [bare], `${from}\u0001${to}`)]);
  const single = g.make("replace", "text", [plain], "[\\u{9}-\\u{d} ]+\u0001 ");
  return g.make("replace", "text", [single], "^ | $\u0001");
}
