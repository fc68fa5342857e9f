import type { Compiled, Node, StringNode } from "@thongnhat/compiler";
import { OPEN_VALUE_LIMITS, pointer } from "@thongnhat/core";
import type { Random } from "../random/random.ts";
import { type Place, pathOf } from "../records/places.ts";

/** What can be wrong with the structure of a record, each by itself. */
export const FAULTS = [
  "required field removed",
  "tag of a choice removed",
  "wrong type",
  "null",
  "unknown field",
  "wrong constant",
  "unknown tag",
  "value not in the list",
  "code not in the table",
  "wrong format",
  "too short",
  "too long",
  "wrong pattern",
  "below minimum",
  "above maximum",
  "not a whole number",
  "too few items",
  "too many items",
  "open part too deep",
] as const;

/** One kind of fault. */
export type Fault = (typeof FAULTS)[number];

/** What the validator has to say of it. */
export interface Expected {
  readonly code: string;
  readonly path: string;
}

/** Longer lists and texts are not made. */
const LARGEST = 5000;

/**
 * Puts one fault into the holder of a place, which is changed.
 * @returns what must be found, and nothing else; nothing when the place cannot have that fault
 */
export function damage(place: Place, fault: Fault, compiled: Compiled, random: Random): Expected | undefined {
  const { holder, property, tag, at } = place;
  const { name, node, required } = property;
  const path = pathOf(place);
  const isTag = name === tag;
  const value = holder[name];
  if (fault === "unknown field") {
    const key = random.pick(["truongLa", "khongCoTrongChuan", "hoTenn"]);
    if (Object.hasOwn(holder, key)) return undefined;
    holder[key] = random.pick([1, "Ví dụ", null, []]);
    return { code: "TN-UNKNOWN-FIELD", path: at + pointer(key) };
  }
  if (value === undefined) return undefined;
  const set = (wrong: unknown, code: string): Expected => {
    holder[name] = wrong;
    return { code: isTag ? "TN-TAG" : code, path };
  };
  switch (fault) {
    case "required field removed":
      if (!required || isTag) return undefined;
      delete holder[name];
      return { code: "TN-REQUIRED", path };
    case "tag of a choice removed":
      if (!isTag) return undefined;
      delete holder[name];
      return { code: "TN-TAG", path };
    case "unknown tag":
      return isTag ? set("khong-co-nhanh-nay", "TN-TAG") : undefined;
    case "wrong type":
      return set(random.pick(OTHER_TYPES[node.kind]), "TN-TYPE");
    case "null":
      return set(null, "TN-TYPE");
    default:
      return isTag ? undefined : inNode(node, value, fault, compiled, random, set);
  }
}

const OTHER_TYPES: Readonly<Record<Node["kind"], readonly unknown[]>> = {
  string: [1, true, [], {}, ["x"]],
  integer: ["1", true, [], {}],
  boolean: ["true", 0, 1, []],
  array: [{}, "x", 1, { 0: "x", length: 1 }],
  object: ["x", 1, [], [{}]],
  union: ["x", 1, [], [{}]],
  open: ["x", 1, [], true],
};

function inNode(
  node: Node,
  value: unknown,
  fault: Fault,
  compiled: Compiled,
  random: Random,
  set: (wrong: unknown, code: string) => Expected,
): Expected | undefined {
  switch (node.kind) {
    case "string":
      return inText(node, fault, compiled, random, set);
    case "integer":
      if (fault === "not a whole number") return set(1.5, "TN-TYPE");
      if (fault === "below minimum" && node.minimum !== undefined) return set(node.minimum - 1, "TN-MINIMUM");
      return fault === "above maximum" && node.maximum !== undefined
        ? set(node.maximum + 1, "TN-MAXIMUM")
        : undefined;
    case "boolean":
      return fault === "wrong constant" && node.const !== undefined
        ? set(!node.const, "TN-CONST")
        : undefined;
    case "array": {
      const { minItems = 0, maxItems = LARGEST } = node;
      const items = value as readonly unknown[];
      if (fault === "too few items" && minItems > 0) return set(items.slice(0, minItems - 1), "TN-MIN-ITEMS");
      return fault === "too many items" && maxItems < LARGEST && items.length > 0
        ? set(
            Array.from({ length: maxItems + 1 }, () => items[0]),
            "TN-MAX-ITEMS",
          )
        : undefined;
    }
    case "open":
      return fault === "open part too deep"
        ? set(deep(OPEN_VALUE_LIMITS.depth + 2), "TN-OPEN-SIZE")
        : undefined;
    default:
      return undefined;
  }
}

function inText(
  node: StringNode,
  fault: Fault,
  { tables }: Compiled,
  random: Random,
  set: (wrong: unknown, code: string) => Expected,
): Expected | undefined {
  const { minLength = 0, maxLength = LARGEST, pattern } = node;
  if (node.const !== undefined) return fault === "wrong constant" ? set("khong-phai", "TN-CONST") : undefined;
  if (node.enum !== undefined)
    return fault === "value not in the list" ? set("khong-co-trong-danh-sach", "TN-ENUM") : undefined;
  if (node.table !== undefined) {
    if (fault !== "code not in the table") return undefined;
    const known = tables.get(node.table.id)?.rows ?? [];
    const wrong = random.pick(["khong-co", "ZZZ", "999999", " "]);
    return known.some(({ code }) => code === wrong) ? undefined : set(wrong, "TN-CODE");
  }
  if (node.format !== undefined)
    return fault === "wrong format" ? set(NOT_IN_FORMAT, "TN-FORMAT") : undefined;
  if (fault === "too short" && minLength > 0) return set("x".repeat(minLength - 1), "TN-MIN-LENGTH");
  if (fault === "too long" && maxLength < LARGEST) return set("x".repeat(maxLength + 1), "TN-MAX-LENGTH");
  if (fault === "wrong pattern" && pattern !== undefined) {
    const wrong = ["⁂", "-", "?!", "a b"]
      .map((text) => text.padEnd(minLength, "⁂"))
      .find((text) => [...text].length <= maxLength && !new RegExp(pattern, "u").test(text));
    return wrong === undefined ? undefined : set(wrong, "TN-PATTERN");
  }
  return undefined;
}

/** No format takes it: a sentence with a line break. */
const NOT_IN_FORMAT = "không\nđúng";

function deep(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level++) value = { viDu: value };
  return value;
}
