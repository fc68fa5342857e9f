import type { CodeTable, Compiled, Model, Node, Property, StringNode } from "@thongnhat/compiler";
import { isDate } from "@thongnhat/core";
import type { Random } from "../random/random.ts";
import { ofFormat, TODAY } from "./formats.ts";
import { fits, freeText } from "./texts.ts";

/** What a value is made from. */
export interface Setting {
  readonly compiled: Compiled;
  readonly random: Random;
  /** The record's own day, as far as it has one: codes are taken as they are in force on it, days lie near it. */
  readonly date: string | undefined;
  /** How likely an optional field is there. */
  readonly fill: number;
}

/** Deeper objects have their required fields only. */
const DEEPEST = 4;

/** A value that the node accepts; nothing when none can be made. */
export function makeValue(node: Node, setting: Setting, example?: string, depth = 0): unknown {
  const { random } = setting;
  switch (node.kind) {
    case "string":
      return makeText(node, setting, example);
    case "integer": {
      const { minimum = 0, maximum = minimum + 100 } = node;
      return random.pick([minimum, Math.min(maximum, minimum + random.whole(0, 30)), maximum]);
    }
    case "boolean":
      return node.const ?? random.chance(0.5);
    case "array": {
      const { minItems = 0, maxItems = 3 } = node;
      const length = random.whole(Math.max(1, minItems), Math.max(1, minItems, Math.min(maxItems, 3)));
      const items = Array.from({ length }, () => makeValue(node.items, setting, example, depth + 1));
      return items.includes(undefined) ? undefined : items;
    }
    case "object":
      return makeObject(node.def, setting, depth + 1);
    case "union":
      return makeObject(random.pick(node.variants).def, setting, depth + 1);
    case "open":
      return random.pick([{}, { soHoSoGiay: "VD-1" }, { viDu: [1, true, "Ví dụ"] }]);
  }
}

/** An object of a definition, with its required fields and some of the others. */
export function makeObject(key: string, setting: Setting, depth = 0): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const property of propertiesOf(setting.compiled.model, key)) {
    const { name, node, required } = property;
    const wanted = required || (depth < DEEPEST && setting.random.chance(setting.fill / (depth + 1)));
    const value = wanted ? makeProperty(property, setting, depth) : undefined;
    if (value !== undefined) found[name] = value;
    else if (required) throw new Error(`Không tạo được giá trị cho ${key}.${name} (${node.kind})`);
  }
  return found;
}

/** A value of a field. */
export function makeProperty({ node, annotations }: Property, setting: Setting, depth = 0): unknown {
  return makeValue(node, setting, annotations.example, depth);
}

/** The fields of a definition. */
export function propertiesOf(model: Model, key: string): readonly Property[] {
  return model.defs.get(key)?.properties ?? [];
}

function makeText(node: StringNode, setting: Setting, example: string | undefined): string | undefined {
  const { random, date } = setting;
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return random.pick(node.enum);
  if (node.table !== undefined) return codeOn(setting.compiled.tables.get(node.table.id), date, random);
  if (node.format !== undefined) return formatted(node, node.format, setting, example);
  return freeText(node, random, example);
}

/** A value of a format that keeps the field's other bounds too: a month is a day that is not fully known. */
function formatted(
  node: StringNode,
  format: string,
  { random, date }: Setting,
  example: string | undefined,
): string | undefined {
  for (let tried = 0; tried < 100; tried++) {
    const text = ofFormat(format, random, date);
    if (text !== undefined && fits(node, text)) return text;
  }
  return example;
}

/** A code that is in force on the day; of a table that has none then, any of its codes. */
function codeOn(table: CodeTable | undefined, date: string | undefined, random: Random): string | undefined {
  const rows = table?.rows ?? [];
  if (rows.length === 0) return undefined;
  const day = date !== undefined && isDate(date) ? date : TODAY;
  for (let tried = 0; tried < 20; tried++) {
    const row = random.pick(rows);
    if (row.from <= day && (row.to === "" || day < row.to)) return row.code;
  }
  const inForce = rows.filter(({ from, to }) => from <= day && (to === "" || day < to));
  return random.pick(inForce.length > 0 ? inForce : rows).code;
}
