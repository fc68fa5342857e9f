import type { Model, Node, Property } from "@thongnhat/compiler";
import { pointer } from "@thongnhat/core";
import { propertiesOf } from "../values/value.ts";

/** A field of an object in a record, there or not. */
export interface Place {
  readonly holder: Record<string, unknown>;
  readonly property: Property;
  /** The object of the model that the holder is. */
  readonly def: string;
  /** Pointer of the holder. */
  readonly at: string;
  /** The field that tells which object of a choice the holder is. */
  readonly tag?: string;
}

/** Pointer of a place. */
export function pathOf({ at, property }: Place): string {
  return at + pointer(property.name);
}

/** Every field of every object in a record, as the model describes them. */
export function placesOf(model: Model, root: string, record: Record<string, unknown>): Place[] {
  const found: Place[] = [];
  const object = (key: string, value: unknown, at: string, tag?: string): void => {
    const holder = value as Record<string, unknown>;
    for (const property of propertiesOf(model, key)) {
      found.push({ holder, property, def: key, at, ...(tag === undefined ? {} : { tag }) });
      const inner = holder[property.name];
      if (inner !== undefined) visit(property.node, inner, at + pointer(property.name));
    }
  };
  const visit = (node: Node, value: unknown, at: string): void => {
    if (node.kind === "object") object(node.def, value, at);
    else if (node.kind === "array")
      for (const [index, item] of (value as unknown[]).entries()) visit(node.items, item, `${at}/${index}`);
    else if (node.kind === "union") {
      const named = (value as Record<string, unknown>)[node.tag];
      const variant = node.variants.find((one) => one.value === named);
      if (variant !== undefined) object(variant.def, value, at, node.tag);
    }
  };
  object(root, record, "");
  return found;
}
