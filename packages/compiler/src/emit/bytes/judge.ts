import type { Origin } from "@thongnhat/core";
import type { Annotations, Def, Node, Property } from "../../model/types.ts";
import { literal } from "../writer.ts";
import { type BytesFacts, defsOf } from "./facts.ts";
import { emitRuleTests } from "./rules.ts";
import { times } from "./times.ts";
import { type BytesWriter, bytesFunction } from "./writer.ts";

/**
 * `judgeX`: whether nothing is to be said of an object whose bytes were gone over: fields that the origin requires,
 * codes on their date, the objects in it, and rules. `f` is the frame of its notes.
 */
export function emitJudge(m: BytesWriter, facts: BytesFacts, def: Def): string {
  const body = [
    ...missing(m, def),
    ...times(m, facts, def),
    ...def.properties.flatMap((property) => [
      ...below(m, facts, def, property),
      ...overlays(m, def, property),
    ]),
    ...emitRuleTests(m, def, def.rules),
  ];
  const text = [...body, "return true;"].map((line) => `  ${line}`).join("\n");
  return bytesFunction(`export function judge${def.title}`, ["b", "d", "f", "at"], "boolean", text);
}

const ORIGINS: readonly Origin[] = ["dang-ky-moi", "so-hoa"];

/** Fields of an object that an origin requires. */
function missing(m: BytesWriter, def: Def): string[] {
  return ORIGINS.flatMap((origin, index) => {
    const wanted = new Map<number, Wanted[]>();
    for (const { name, annotations } of def.properties) {
      if (annotations.required?.includes(origin) !== true) continue;
      const { place, bit } = m.layout.presence(def, name);
      wanted.set(place, [...(wanted.get(place) ?? []), { bit, name }]);
    }
    return [...wanted].map(([place, fields]) => absent(m, index + 1, `S[f + ${place}]`, fields, "at"));
  });
}

/** A field that must be there: its bit, and its name. */
interface Wanted {
  readonly bit: number;
  readonly name: string;
}

/** @param at code that gives the pointer of what holds the fields */
function absent(m: BytesWriter, origin: number, mask: string, fields: readonly Wanted[], at: string): string {
  const asked = `G[${m.state("ORIGIN")}] === ${origin} && G[${m.state("DRAFT")}] === 0`;
  const bits = fields.reduce((sum, { bit }) => sum + bit, 0);
  const rows = fields.map(({ bit, name }) => `[${bit}, ${literal(`/${name}`)}]`).join(", ");
  const lacks = `${m.runtime("lacks", "rules")}(b, ${mask}, ${list(m, rows)}, ${at})`;
  return `if (${asked} && (${mask} & ${bits}) !== ${bits} && ${lacks}) return false;`;
}

function list(m: BytesWriter, rows: string): string {
  return m.helper(
    `fields ${rows}`,
    "fields",
    (fresh) => `const ${fresh}: readonly (readonly [number, string])[] = [${rows}];`,
  );
}
/** The objects in an object. */
function below(m: BytesWriter, facts: BytesFacts, def: Def, { name, node }: Property): string[] {
  if (!defsOf(node).some((key) => facts.judged.has(key))) return [];
  return [
    within(
      m,
      facts,
      node,
      { at: `f + ${m.layout.field(def, name)}`, pointer: `at + ${literal(`/${name}`)}` },
      0,
    ),
  ];
}

/** Where an object is noted, and code that gives its pointer. */
interface Spot {
  readonly at: string;
  readonly pointer: string;
}

function within(m: BytesWriter, facts: BytesFacts, node: Node, { at, pointer }: Spot, depth: number): string {
  if (node.kind === "array") {
    return eachItem(at, pointer, depth, (spot) => within(m, facts, node.items, spot, depth + 1));
  }
  const frame = { at: `S[${at}]`, pointer };
  if (node.kind === "object") return judgeAt(m, facts, node.def, frame);
  if (node.kind !== "union") return "";
  return node.variants
    .map(({ def }, index) => {
      const inner = judgeAt(m, facts, def, frame);
      return inner === "" ? "" : `if (S[${at} + 1] === ${index + 1}) { ${inner} }`;
    })
    .join(" ");
}

function eachItem(at: string, pointer: string, depth: number, write: (spot: Spot) => string): string {
  const [item, index] = [`x${depth}`, `i${depth}`];
  const inner = write({ at: `${item} + 1`, pointer: `${pointer} + "/" + ${index}` });
  return inner === ""
    ? ""
    : `for (let ${item} = S[${at} + 1], ${index} = 0; ${item} !== 0; ${item} = S[${item}], ${index}++) { ${inner} }`;
}

/** Pointers are put together only for a record that says something is unknown. */
function judgeAt(m: BytesWriter, facts: BytesFacts, key: string, { at: frame, pointer }: Spot): string {
  if (!facts.judged.has(key)) return "";
  const told = facts.records.has(key)
    ? `${m.definition("judgeRecord", key)}(b, d, ${frame})`
    : `${m.definition("judge", key)}(b, d, ${frame}, G[${m.state("UNKNOWN")}] === 0 ? "" : ${pointer})`;
  return `if (${frame} !== 0 && !${told}) return false;`;
}

interface Tree {
  annotations?: Annotations;
  readonly below: Map<string, Tree>;
}

/** Fields below a shared block that this use of it requires. */
function overlays(m: BytesWriter, def: Def, property: Property): string[] {
  const tree: Tree = { below: new Map() };
  for (const [dotted, annotations] of property.overlays) {
    if (annotations.required === undefined) continue;
    let at = tree;
    for (const segment of dotted.split(".")) {
      const next: Tree = at.below.get(segment) ?? { below: new Map() };
      at.below.set(segment, next);
      at = next;
    }
    at.annotations = annotations;
  }
  if (tree.below.size === 0) return [];
  const pointer = `at + ${literal(`/${property.name}`)}`;
  const at = `f + ${m.layout.field(def, property.name)}`;
  const code = overlayAt(m, property.node, tree, { at, pointer }, 0);
  return code === "" ? [] : [code];
}

function overlayAt(m: BytesWriter, node: Node, tree: Tree, { at, pointer }: Spot, depth: number): string {
  if (node.kind === "array")
    return eachItem(at, pointer, depth, (spot) => overlayAt(m, node.items, tree, spot, depth + 1));
  const frame = { at: `S[${at}]`, pointer };
  if (node.kind === "union") {
    return node.variants
      .map(({ def }, index) => {
        const inner = overlayIn(m, m.def(def), tree, frame, depth);
        return inner === "" ? "" : `if (S[${at} + 1] === ${index + 1}) { ${inner} }`;
      })
      .join(" ");
  }
  return node.kind === "object" ? overlayIn(m, m.def(node.def), tree, frame, depth) : "";
}

function overlayIn(
  m: BytesWriter,
  def: Def,
  tree: Tree,
  { at: frame, pointer }: Spot,
  depth: number,
): string {
  const parts: string[] = [];
  for (const [name, below] of tree.below) {
    const property = def.properties.find((candidate) => candidate.name === name);
    if (property === undefined) continue;
    const { place, bit } = m.layout.presence(def, name);
    ORIGINS.forEach((origin, index) => {
      if (below.annotations?.required?.includes(origin) === true)
        parts.push(absent(m, index + 1, `S[${frame} + ${place}]`, [{ bit, name }], pointer));
    });
    const spot = {
      at: `${frame} + ${m.layout.field(def, name)}`,
      pointer: `${pointer} + ${literal(`/${name}`)}`,
    };
    const inner = overlayAt(m, property.node, below, spot, depth + 1);
    if (inner !== "") parts.push(inner);
  }
  return parts.length === 0 ? "" : `if (${frame} !== 0) { ${parts.join(" ")} }`;
}
