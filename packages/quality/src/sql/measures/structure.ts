import type { DefShape, Shape, StringShape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Place } from "../places/place.ts";
import { parsePattern, UnportablePattern } from "../regex/parse.ts";
import type { CodeSource } from "../tables/code-source.ts";
import { Unsupported } from "../unsupported.ts";
import { hasFormat } from "../values/formats.ts";
import type { Collector } from "./collector.ts";

/** Bounds that a format has by itself: shorter or longer text has the wrong format already. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  date: [10, 10],
  "ngay-khuyet": [4, 21],
  "date-time": [20, 35],
  "gio-phut": [5, 5],
  "so-dinh-danh": [12, 12],
  cmnd: [9, 9],
  "dien-thoai": [10, 13],
  "so-tien": [1, 23],
  "ma-co-quan": [3, 35],
  "ma-ban-ghi": [1, 100],
  sha256: [64, 64],
  email: [3, 254],
};

/** What the structure asks of a value, as measures; in the order in which the validator stops asking. */
export function structureOf(g: Graph, to: Collector, codes: CodeSource, place: Place, shape: Shape): void {
  const { path } = place;
  to.atEdge.add(`TN-TYPE@${path}`);
  if (to.wants(`@${path}`)) to.add(`@${path}`, { applies: place.lift(g.present(place.node)) });
  switch (shape.kind) {
    case "string":
      return string(g, to, codes, place, shape);
    case "integer":
      if (shape.minimum !== undefined)
        fault(g, to, place, "TN-MINIMUM", () => g.compare("lt", place.node, g.int(shape.minimum ?? 0)));
      if (shape.maximum !== undefined)
        fault(g, to, place, "TN-MAXIMUM", () => g.compare("gt", place.node, g.int(shape.maximum ?? 0)));
      return;
    case "boolean":
      if (shape.const !== undefined)
        fault(g, to, place, "TN-CONST", () => (shape.const ? g.not(place.node) : place.node));
      return;
    case "array":
      if (shape.maxItems !== undefined) to.atEdge.add(`TN-MAX-ITEMS@${path}`);
      if (shape.minItems)
        fault(g, to, place, "TN-MIN-ITEMS", () =>
          g.compare("lt", g.make("size", "int", [place.node]), g.int(shape.minItems ?? 0)),
        );
      return;
    case "object":
      to.atEdge.add(`TN-UNKNOWN-FIELD@${path}`);
      return;
    case "union":
      to.atEdge.add(`TN-UNKNOWN-FIELD@${path}`);
      to.atEdge.add(`TN-TAG@${path}/${shape.tag}`);
      return;
    case "open":
      to.atEdge.add(`TN-OPEN-SIZE@${path}`);
  }
}

/** Fields that the structure requires of an object. */
export function requiredOf(g: Graph, to: Collector, place: Place, def: DefShape): void {
  for (const [name, { required }] of Object.entries(def.fields)) {
    const key = `TN-REQUIRED@${place.path}/${name}`;
    if (!required || !to.wants(key)) continue;
    const held = g.present(place.node);
    const missing = g.isNull(g.make("field", "struct", [place.node], name));
    to.add(key, { applies: place.lift(held), fails: place.lift(g.and(held, missing)) });
  }
}

function string(g: Graph, to: Collector, codes: CodeSource, place: Place, shape: StringShape): void {
  const { node, path } = place;
  if (shape.const !== undefined) {
    const wanted = g.text(shape.const);
    return fault(g, to, place, "TN-CONST", () => g.compare("ne", node, wanted));
  }
  if (shape.enum !== undefined) {
    const values = shape.enum;
    return fault(g, to, place, "TN-ENUM", () => g.not(g.among(node, values)));
  }
  const passed: Node[] = [];
  const ask = (code: string, right: () => Node): void =>
    fault(g, to, place, code, () => {
      const good = right();
      const fails = g.and(...passed, g.not(good));
      passed.push(good);
      return fails;
    });
  const { table, format, minLength, maxLength, pattern } = shape;
  if (table !== undefined) ask("TN-CODE", () => codes.has(g, table.id, node));
  if (format !== undefined) ask("TN-FORMAT", () => hasFormat(g, format, node));
  const [least, most] = LENGTHS[format ?? ""] ?? [0, Number.POSITIVE_INFINITY];
  const length = g.make("length", "int", [node]);
  if (minLength !== undefined) {
    if (minLength <= least) to.atEdge.add(`TN-MIN-LENGTH@${path}`);
    else ask("TN-MIN-LENGTH", () => g.compare("ge", length, g.int(minLength)));
  }
  if (maxLength !== undefined) {
    if (maxLength >= most) to.atEdge.add(`TN-MAX-LENGTH@${path}`);
    else ask("TN-MAX-LENGTH", () => g.compare("le", length, g.int(maxLength)));
  }
  if (pattern !== undefined) ask("TN-PATTERN", () => g.make("matches", "bool", [node], portable(pattern)));
}

function fault(g: Graph, to: Collector, place: Place, code: string, wrong: () => Node): void {
  const key = `${code}@${place.path}`;
  to.attempt([key], () => to.add(key, { fails: place.lift(g.and(g.present(place.node), wrong())) }));
}

/** A pattern of the standard must be anchored as a whole: a choice of two half-anchored ones would mean something else. */
function portable(pattern: string): string {
  try {
    const tree = parsePattern(pattern);
    if (tree.kind !== "sequence" || tree.parts.at(0)?.kind !== "start" || tree.parts.at(-1)?.kind !== "end")
      throw new UnportablePattern("not anchored at both ends");
    return pattern;
  } catch (error) {
    if (!(error instanceof UnportablePattern)) throw error;
    throw new Unsupported(
      "biểu thức chính quy nằm ngoài phần mọi máy hiểu giống nhau",
      "the pattern is outside of what every engine reads alike",
    );
  }
}
