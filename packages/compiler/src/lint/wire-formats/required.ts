import type { Def, Model, Node, Property } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import { columnsIn } from "../../read/wire-formats.ts";
import { generalise } from "./paths.ts";

/** Kinds that fill a whole block below their path. */
const BLOCKS = new Set(["address", "place-code", "agency-code", "split-name", "file"]);
const ID = "/sieuDuLieu/maBanGhi";

/** What a format may fill: single fields, and blocks of which it fills what it can. */
interface Filled {
  readonly fields: ReadonlySet<string>;
  readonly blocks: readonly string[];
}

/** Required fields of the record that a format leaves out without a word. */
export function leftOut(json: Json, columns: readonly Json[], model: Model, def: string): string[] {
  const filled = filledBy(json, columns);
  const excused = (Array.isArray(json.notGiven) ? (json.notGiven as Json[]) : []).map((one) =>
    generalise(String(one.path)),
  );
  const origin = (json.constants as Json | undefined)?.["/sieuDuLieu/nguon"];
  const out: string[] = [];
  const visit = (node: Node, at: string): void => {
    if (node.kind === "array") visit(node.items, `${at}/*`);
    else for (const one of defsIn(model, node)) visitDef(one, at);
  };
  const visitDef = (one: Def, at: string): void => {
    for (const property of one.properties) {
      const path = `${at}/${property.name}`;
      const isFilled = fills(filled, path);
      if (isNeeded(property, origin) && !isFilled && !excused.includes(path)) out.push(path);
      if (isFilled || property.required) visit(property.node, path);
    }
  };
  // A choice is told apart by its tag: what one variant needs, another may not have.
  visit({ kind: "object", def }, "");
  return [...new Set(out)].filter((path) => !excused.some((one) => path.startsWith(`${one}/`)));
}

function defsIn(model: Model, node: Node): Def[] {
  const def = node.kind === "object" ? model.defs.get(node.def) : undefined;
  return def === undefined ? [] : [def];
}

function isNeeded({ required, annotations }: Property, origin: unknown): boolean {
  if (required) return true;
  return annotations.required?.some((one) => origin === undefined || one === origin) === true;
}

function fills({ fields, blocks }: Filled, path: string): boolean {
  if (blocks.some((block) => path === block || path.startsWith(`${block}/`))) return true;
  for (const field of fields) if (field === path || field.startsWith(`${path}/`)) return true;
  return false;
}

function filledBy(json: Json, columns: readonly Json[]): Filled {
  const keys = (value: unknown): string[] => Object.keys((value ?? {}) as Json);
  const derived = (Array.isArray(json.derived) ? (json.derived as Json[]) : []).map((one) =>
    String(one.path),
  );
  const marked: string[] = [];
  const fields: string[] = [ID, ...keys(json.constants), ...keys(json.tags), ...derived];
  const blocks: string[] = [];
  const walk = (list: readonly Json[], above: string): void => {
    for (const column of list) {
      if (typeof column.path !== "string") {
        walk(columnsIn(column), above);
        continue;
      }
      const path = above + column.path;
      if (BLOCKS.has(String(column.as))) blocks.push(generalise(path));
      // The field that marks an item of a list is filled with the item.
      for (const item of path.matchAll(/\/\[([A-Za-z0-9]+)=[^\]]+\]/g))
        marked.push(generalise(`${path.slice(0, item.index)}/*/${item[1] ?? ""}`));
      for (const key of ["path", "verbatim", "age"] as const)
        if (typeof column[key] === "string") fields.push(generalise(above + String(column[key])));
      if (column.as === "identity-number")
        fields.push(generalise(path.replace(/\/giayToTuyThan\/.*$/, "/soDinhDanhCaNhan")));
      walk(columnsIn(column), column.as === "list" ? path : above);
    }
  };
  walk(columns, "");
  return { fields: new Set([...fields, ...marked].map(generalise)), blocks };
}
