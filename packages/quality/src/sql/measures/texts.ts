import type { StringShape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Place } from "../places/place.ts";
import { isStandIn, isTrial } from "../values/stand-ins.ts";
import { BEFORE_NFC, TEXT_FAULTS, textFault } from "../values/writing.ts";
import type { Collector } from "./collector.ts";

/** Lists written out are cut into pieces: Trino takes no more than 254 arguments. */
const PIECE = 100;
/** Every text is told apart by a number of so many digits before it. */
const DIGITS = 4;

/**
 * Free texts of a record, of which only the length is given. All that a row has are put into one list and looked at once:
 * one expression for a hundred fields, instead of one for each.
 */
export class TextPool {
  readonly #places = new Map<string, Place[]>();
  readonly #g: Graph;

  constructor(g: Graph) {
    this.#g = g;
  }

  add(place: Place, shape: StringShape): void {
    // What no row has is not looked at; nor could every engine tell the type of a list of nothing.
    if (shape.free === undefined || this.#g.isAbsent(place.path)) return;
    const known = this.#places.get(place.path);
    if (known === undefined) this.#places.set(place.path, [place]);
    else known.push(place);
  }

  /** Measures of writing, of stand-ins for values, and of records made to try a program out. */
  measure(to: Collector, right: Node, hasNfc: boolean): void {
    const g = this.#g;
    const tried = "TN-QUALITY-TEST@";
    const asked = [...this.#places].filter(
      ([path]) => keysAt(path).some((key) => to.wants(key)) || to.wants(tried),
    );
    const numbers = new Map(asked.map(([path], index) => [path, String(index).padStart(DIGITS, "0")]));
    const singles: Node[] = [];
    const lists: Node[] = [];
    for (const [path, places] of asked) {
      const number = g.text(numbers.get(path) ?? "");
      for (const place of places) {
        const text = place.gather(g.make("concat", "text", [number, place.node]));
        (text.type === "list" ? lists : singles).push(text);
      }
    }
    for (let at = 0; at < singles.length; at += PIECE)
      lists.unshift(g.make("list", "list", singles.slice(at, at + PIECE)));
    const all = lists.length === 0 ? g.null("list") : g.make("compact", "list", [join(g, lists)]);
    const item = g.make("variable", "text", [], "t");
    const number = g.make("substr", "text", [item, g.int(1), g.int(DIGITS)]);
    const text = g.make("substr", "text", [item, g.int(DIGITS + 1)]);
    const found = (value: Node): Node =>
      g.make("compact", "list", [g.make("gather", "list", [all, value], "t")]);
    const faults = found(g.make("concat", "text", [number, textFault(g, text, hasNfc)]));
    const standIns = found(g.choose([[isStandIn(g, text), number]], g.null("text")));
    for (const [path] of asked) {
      const of = numbers.get(path) ?? "";
      for (const [letter, code] of Object.entries(TEXT_FAULTS)) {
        const key = `${code}@${path}`;
        if (!to.wants(key)) continue;
        if (hasNfc || BEFORE_NFC.has(letter))
          to.finding(key, "warning", g.and(right, g.make("has", "bool", [faults, g.text(of + letter)])));
        else
          to.leave(key, {
            vi: "phương ngữ không có hàm chuẩn hóa Unicode",
            en: "the dialect has no function for Unicode normalisation",
          });
      }
      const key = `TN-QUALITY-PLACEHOLDER@${path}`;
      if (to.wants(key))
        to.finding(key, "error", g.and(right, g.make("has", "bool", [standIns, g.text(of)])));
    }
    if (!to.wants(tried)) return;
    const trial = all.op === "null" ? g.false : g.make("any", "bool", [all, isTrial(g, text)], "t");
    to.add(tried, { applies: right, fails: g.and(right, trial) });
  }
}

function join(g: Graph, lists: readonly Node[]): Node {
  if (lists.length <= 1) return lists[0] ?? g.null("list");
  const pieces: Node[] = [];
  for (let at = 0; at < lists.length; at += PIECE) {
    const piece = lists.slice(at, at + PIECE);
    pieces.push(piece.length === 1 ? (piece[0] as Node) : g.make("join", "list", piece));
  }
  return join(g, pieces);
}

function keysAt(path: string): string[] {
  return [...Object.values(TEXT_FAULTS), "TN-QUALITY-PLACEHOLDER"].map((code) => `${code}@${path}`);
}
