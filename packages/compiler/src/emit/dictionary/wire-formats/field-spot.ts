import type { Text } from "@thongnhat/core";
import type { UnionNode } from "../../../model/types.ts";
import type { Json } from "../../../read/sources.ts";
import { type Facts, innermost } from "../facts.ts";
import type { Sheet } from "../fields/sheets.ts";

/** Where the dictionary describes a field of a record. */
export interface FieldSpot {
  readonly sheet: Sheet;
  /** Anchor on the page of the sheet. */
  readonly path: string;
  /** Names of the field and of what it stands in, from the outside. */
  readonly labels: readonly Text[];
}

/**
 * Follows a pointer of a format through a record; a record inside the record is followed on its own page.
 * @param said constants and tags of the format: they choose between the kinds of a choice
 * @returns nothing where the dictionary does not describe the field
 */
export function findSpot(facts: Facts, record: string, pointer: string, said: Json): FieldSpot | undefined {
  let sheet = facts.sheets.find(({ id }) => id === record);
  let defs = sheet?.def === undefined ? [] : [sheet.def.key];
  let path: string[] = [];
  const labels: Text[] = [];
  const steps = pointer.split("/").slice(1);
  for (const [at, step] of steps.entries()) {
    if (/^(?:-|[0-9]+|\[.*\])$/.test(step)) continue;
    const inner = innerRecord(facts, defs, sheet);
    if (inner !== undefined) {
      sheet = inner;
      path = [];
    }
    const property = defs
      .flatMap((def) => facts.model.defs.get(def)?.properties ?? [])
      .find(({ name }) => name === step);
    if (property === undefined) return undefined;
    path = [...path, step];
    const label = facts.fields.get(sheet?.id ?? "")?.find((one) => one.path === path.join("."))
      ?.annotations.label;
    labels.push(label ?? property.annotations.label ?? { vi: step, en: step });
    const node = innermost(property.node);
    if (node.kind === "object") defs = [node.def];
    else if (node.kind === "union") defs = chosen(node, `/${steps.slice(0, at + 1).join("/")}`, said);
    else defs = [];
  }
  const anchor = path.join(".");
  const known = sheet !== undefined && facts.fields.get(sheet.id)?.some((one) => one.path === anchor);
  return sheet === undefined || known !== true ? undefined : { sheet, path: anchor, labels };
}

/** The page of the record that stands here, where it is another one. */
function innerRecord(facts: Facts, defs: readonly string[], sheet: Sheet | undefined): Sheet | undefined {
  const [only] = defs;
  const home = only === undefined ? undefined : facts.homes.get(only);
  const own = home?.record !== undefined && home.def?.key === only && home.id !== sheet?.id;
  return own ? home : undefined;
}

function chosen({ tag, variants }: UnionNode, pointer: string, said: Json): string[] {
  const value = said[`${pointer}/${tag}`];
  const own = variants.filter((variant) => variant.value === value);
  return (own.length > 0 ? own : variants).map(({ def }) => def);
}
