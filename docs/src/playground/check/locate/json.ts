import { type Node, parseTree } from "jsonc-parser";
import { segmentsOf } from "../../common/cli.ts";
import type { Span } from "./span.ts";

/** Where the fields of one JSON record stand in its text. */
export interface JsonPlaces {
  /** The record from its first to its last bracket. */
  readonly record: Span;
  /** The value at a JSON Pointer; when it is missing, the nearest thing around it that is there. */
  find(path: string): Span;
  /** The string at a JSON Pointer, with its quotes. */
  text(path: string): Span | undefined;
}

/**
 * Reads the record that begins at `start`, as far as it can be read.
 * @returns `undefined` when no value begins there
 */
export function openJson(text: string, start: number): JsonPlaces | undefined {
  const root = parseTree(text.slice(start), [], { disallowComments: true });
  if (root === undefined) return undefined;
  const spanOf = ({ offset, length }: Node): Span => ({ from: start + offset, to: start + offset + length });
  const walk = (path: string): { node: Node; key?: Node; whole: boolean } => {
    let node = root;
    let key: Node | undefined;
    for (const segment of segmentsOf(path) ?? []) {
      const next = step(node, segment);
      if (next === undefined) return { node, ...(key && { key }), whole: false };
      ({ node, key } = next);
    }
    return { node, ...(key && { key }), whole: true };
  };
  return {
    record: spanOf(root),
    find(path) {
      const { node, key, whole } = walk(path);
      const scalar = node.type !== "object" && node.type !== "array";
      if (whole && scalar) return spanOf(node);
      // Of a group the name says enough; marking all of it would hide what is meant.
      return key === undefined ? { from: start + node.offset, to: start + node.offset + 1 } : spanOf(key);
    },
    text(path) {
      const { node, whole } = walk(path);
      return whole && node.type === "string" ? spanOf(node) : undefined;
    },
  };
}

function step(node: Node, segment: string): { node: Node; key?: Node } | undefined {
  if (node.type === "array") {
    const item = /^(?:0|[1-9][0-9]*)$/.test(segment) ? node.children?.[Number(segment)] : undefined;
    return item && { node: item };
  }
  if (node.type !== "object") return undefined;
  for (const { children: [key, value] = [] } of node.children ?? [])
    if (key?.value === segment) return { node: value ?? key, key };
  return undefined;
}
