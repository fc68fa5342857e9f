import type { Origin } from "@thongnhat/core";
import { mergeAnnotations } from "../../../model/annotations.ts";
import type { Annotations, Def, Model, Node, Property } from "../../../model/types.ts";
import type { Sheet } from "./sheets.ts";

/** A field of a record or block, where it stands. */
export interface FieldPlace {
  /** Dotted path, arrays without index: also the anchor on the page. */
  readonly path: string;
  readonly depth: number;
  readonly property: Property;
  /** What is said of the field in this place: the use of a block adds to what the block says. */
  readonly annotations: Annotations;
  readonly def: Def;
  /** Written in the file of this page. */
  readonly own: boolean;
  /** This page says something about a field of a block. */
  readonly overlaid: boolean;
  /** Values of the tag of a choice in which the field exists; empty when it always does. */
  readonly kinds: readonly string[];
  /** How many fields stand below it on this page. */
  readonly inside: number;
}

interface Use {
  readonly overlays: ReadonlyMap<string, Annotations>;
  readonly path: string;
  readonly here: boolean;
}

/**
 * All fields of a page, those of blocks included; a record inside a record is left to its own page.
 * @param records definitions that have a page of their own as records
 */
export function walkFields(model: Model, sheet: Sheet, records: ReadonlySet<string>): FieldPlace[] {
  const found = new Map<string, FieldPlace>();

  const enter = (
    node: Node,
    path: string,
    depth: number,
    uses: readonly Use[],
    kinds: readonly string[],
  ): void => {
    if (node.kind === "array") enter(node.items, path, depth, uses, kinds);
    if (node.kind === "object") visit(node.def, path, depth, uses, kinds);
    if (node.kind === "union")
      for (const { value, def } of node.variants) visit(def, path, depth, uses, [...kinds, value]);
  };

  const visit = (
    key: string,
    base: string,
    depth: number,
    uses: readonly Use[],
    kinds: readonly string[],
  ): void => {
    const def = model.defs.get(key);
    if (def === undefined || (records.has(key) && key !== sheet.def?.key)) return;
    for (const property of def.properties) {
      const path = base === "" ? property.name : `${base}.${property.name}`;
      const known = found.get(path);
      if (known === undefined) found.set(path, placed(sheet, def, property, path, depth, uses, kinds));
      else if (kinds.length > 0)
        found.set(path, {
          ...known,
          property: { ...known.property, node: eitherOf(known.property.node, property.node) },
          kinds: [...new Set([...known.kinds, ...kinds])],
        });
      const here = def.file === sheet.file;
      const below =
        property.overlays.size === 0 ? uses : [...uses, { overlays: property.overlays, path, here }];
      enter(property.node, path, depth + 1, below, kinds);
    }
    // A unit's own fields, in its entry of moRong.
    if (def.when !== undefined)
      visit(def.when.def, `${base}.${def.when.field}`, depth + 1, uses, [...kinds, def.when.value]);
  };

  if (sheet.def !== undefined) visit(sheet.def.key, "", 1, [], []);
  else if (sheet.alias !== undefined) enter(sheet.alias.node, "", 1, [], []);
  const all = [...found.values()];
  const inside = new Map<string, number>();
  for (const { path } of all)
    for (let dot = path.lastIndexOf("."); dot > 0; dot = path.lastIndexOf(".", dot - 1))
      inside.set(path.slice(0, dot), (inside.get(path.slice(0, dot)) ?? 0) + 1);
  return all.map((field) => ({ ...field, inside: inside.get(field.path) ?? 0 }));
}

/** The same field in two kinds of a choice: its constants together, else as the first kind has it. */
function eitherOf(one: Node, next: Node): Node {
  const values = [one, next].map((node) => {
    return node.kind !== "string" ? [] : node.const === undefined ? (node.enum ?? []) : [node.const];
  });
  if (values.some((list) => list.length === 0)) return one;
  const [first, ...more] = [...new Set(values.flat())];
  return more.length === 0 || first === undefined ? one : { kind: "string", enum: [first, ...more] };
}

function placed(
  sheet: Sheet,
  def: Def,
  property: Property,
  path: string,
  depth: number,
  uses: readonly Use[],
  kinds: readonly string[],
): FieldPlace {
  let annotations = property.annotations;
  const required = new Set<Origin>(annotations.required);
  let overlaid = false;
  // From the innermost use to the outermost: the nearer to the record says what counts, and nobody takes back a demand.
  for (const use of uses.toReversed()) {
    const said = use.overlays.get(path.slice(use.path.length + 1));
    if (said === undefined) continue;
    annotations = mergeAnnotations(said, annotations);
    for (const origin of said.required ?? []) required.add(origin);
    overlaid ||= use.here;
  }
  return {
    path,
    depth,
    property,
    annotations: required.size === 0 ? annotations : { ...annotations, required: [...required] },
    def,
    own: def.file === sheet.file,
    overlaid,
    kinds,
    inside: 0,
  };
}
