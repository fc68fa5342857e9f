import type { Compiled } from "../../compiled.ts";
import type { Def, Model, Node, Property, RecordModel, UnionNode } from "../../model/types.ts";
import { pascalCase } from "../writer.ts";
import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "./shapes.ts";
import { words } from "./text.ts";
import { classDocs, fieldDocs, unionDocs } from "./words.ts";

/**
 * Turns the chosen records, and all that they hold, into classes. One titled object is one class, so that no
 * look-alikes are merged and no name is made up.
 * @param ids records as `database/record`
 */
export function buildShapes(compiled: Compiled, ids: readonly string[]): Shapes {
  const { model } = compiled;
  const records = ids.map((id) => recordOf(model, id));
  const keys = new Set(records.flatMap(({ uses }) => uses));
  const name = classNames(model);
  const unions = new Map<string, UnionShape>();
  const variantOf = new Map<string, Set<string>>();
  const typeOf = (node: Node, def: Def, property: Property): TypeShape => {
    switch (node.kind) {
      case "array":
        return { kind: "list", items: typeOf(node.items, def, property) };
      case "object":
        return { kind: "class", name: name(node.def) };
      case "union":
        return { kind: "union", name: addUnion(node, def, property) };
      default:
        return { kind: node.kind };
    }
  };
  const addUnion = (node: UnionNode, def: Def, property: Property): string => {
    const alias = node.alias === undefined ? undefined : model.aliases.get(node.alias);
    const title = alias === undefined ? `${name(def.key)}${pascalCase(property.name)}` : name(alias.key);
    const variants = node.variants.map(({ value, def: key }) => ({ value, name: name(key) }));
    unions.set(title, { name: title, tag: node.tag, variants, docs: unionDocs(alias, node.tag) });
    for (const variant of variants)
      variantOf.set(variant.name, (variantOf.get(variant.name) ?? new Set()).add(title));
    return title;
  };
  const drafts = [...keys].map((key) => {
    const def = defOf(model, key);
    const fields = def.properties.map((property): FieldShape => {
      const { node, required } = property;
      const constant = node.kind === "string" && required ? node.const : undefined;
      return {
        name: property.name,
        required,
        deprecated: property.deprecated,
        type: typeOf(node, def, property),
        node,
        annotations: property.annotations,
        docs: fieldDocs(property, compiled.tables),
        ...(constant === undefined ? {} : { constant }),
      };
    });
    const record = records.find(({ def }) => def === key);
    return { name: name(key), key, docs: classDocs(def, record), fields };
  });
  const classes = drafts.map(
    (draft): ClassShape => ({ ...draft, unions: [...(variantOf.get(draft.name) ?? [])].sort() }),
  );
  return {
    edition: model.edition,
    base: model.base,
    records: records.map(({ id, def }) => ({ id, name: name(def), key: def })),
    classes: classes.sort(byName),
    unions: [...unions.values()].sort(byName),
  };
}

/** What one language or another keeps for itself, or needs in the code around: such a class is `Do_` in all of them. */
const TAKEN =
  words(`abstract any array arraylist as bifunction bool boolean break byte bytes callable case catch char
  class classvar clone const continue dataclass declare decimal default dict dictionary do double echo else empty end
  enum error eval exit extends false field final finally fmt for foreach function generic global go goto if implements
  include int integer interface isset iterable json linkedhashmap linkedhashset list long map match math mixed module
  namespace never new null number object optional or override parent print private protected public readonly record
  reflect require return self set short sort static strictfp string strings struct suppresswarnings switch system this
  thongnhat thongnhatdoc thongnhatdulieu thongnhatjson thongnhatloaila thongnhattheoloai throw trait true try tuple type
  typevar union unknown unset use var void while xor yield`);

/**
 * The class of each definition and named choice. Titles are unique in a database; where two databases share one, the
 * one that `standard.json` names first keeps it and the others put their own name before it, so that a database that
 * is added renames no class.
 */
export function classNames(model: Model): (key: string) => string {
  const order = [...(model.imported?.databases ?? []), ...model.databases].map(({ id }) => id);
  const homes = new Map<string, string>();
  const named = [...model.defs.values(), ...model.aliases.values()];
  for (const id of order)
    for (const { title, database } of named)
      if (database === id && !homes.has(title)) homes.set(title, database);
  return (key) => {
    const { title, database } = model.aliases.get(key) ?? defOf(model, key);
    if (homes.get(title) !== database) return `${pascalCase(database)}${title}`;
    return TAKEN.has(title.toLowerCase()) ? `${title}_` : title;
  };
}

function recordOf(model: Model, id: string): RecordModel {
  const all = [...model.databases, ...(model.imported?.databases ?? [])];
  const found = all.flatMap(({ records }) => records).find((record) => record.id === id);
  if (found === undefined) throw new Error(`Không có loại bản ghi '${id}' trong chuẩn`);
  return found;
}

/** The definition of a key of the model. */
export function defOf(model: Model, key: string): Def {
  const found = model.defs.get(key);
  if (found === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
  return found;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
