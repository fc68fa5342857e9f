import type { Carrier } from "../wire-format/wire-format.ts";
import { parseJson, treeOf } from "./json.ts";
import { isTreeObject, newObject, type Tree, UnreadableError } from "./tree.ts";
import { parseXml, writeXml } from "./xml.ts";

/** Larger messages are read as a file of records, not as one message. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A message that was opened: the whole of it, and the nodes that are records. */
export interface Opened {
  readonly root: Tree;
  readonly nodes: readonly Tree[];
}

/**
 * Opens a message: parses it, opens the documents that travel inside its texts, and finds the nodes of its records.
 * @throws UnreadableError for a message that is too large or cannot be read
 */
export function openMessage(raw: unknown, carrier: Carrier): Opened {
  const parsed = parse(raw, carrier.form);
  const root = Object.entries(carrier.opens ?? {}).reduce(
    (tree, [path, form]) => mapAt(tree, path.split("."), (one) => openText(one, form)),
    parsed,
  );
  const nodes =
    carrier.at === undefined ? [root] : nodesAt(root, carrier.at.split("."), carrier.anyCase === true);
  return { root, nodes };
}

function parse(raw: unknown, form: Carrier["form"]): Tree {
  if (raw instanceof Uint8Array || typeof raw === "string") {
    if (raw.length > MOST_BYTES) throw new UnreadableError("TN-CONVERT-SIZE", { max: MOST_BYTES });
    const text = typeof raw === "string" ? raw : decodeUtf8(raw);
    return form === "xml" ? parseXml(text) : parseJson(text);
  }
  return treeOf(raw);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError("TN-READ-UTF8");
  }
}

/** A text that holds a document; an empty one holds nothing, and what is no text was opened by the sender. */
function openText(tree: Tree, form: "json" | "xml"): Tree {
  if (typeof tree !== "string" || tree.trim() === "") return tree;
  return form === "xml" ? parseXml(tree) : parseJson(tree);
}

function mapAt(tree: Tree, path: readonly string[], change: (tree: Tree) => Tree): Tree {
  const [name, ...rest] = path;
  if (name === undefined) return change(tree);
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((one) => mapAt(one, path, change));
  if (!isTreeObject(tree) || tree[name] === undefined) return tree;
  const copy = Object.assign(newObject(), tree);
  copy[name] = mapAt(tree[name], rest, change);
  return copy;
}

function nodesAt(tree: Tree, path: readonly string[], anyCase: boolean): readonly Tree[] {
  if (Array.isArray(tree)) return (tree as readonly Tree[]).flatMap((one) => nodesAt(one, path, anyCase));
  const [name, ...rest] = path;
  if (name === undefined) return [tree];
  if (!isTreeObject(tree)) return [];
  // The root of a document whose name nobody published.
  if (name === "*") return Object.keys(tree).flatMap((one) => nodesAt(tree[one] ?? "", rest, anyCase));
  const key = anyCase ? Object.keys(tree).find((one) => one.toLowerCase() === name.toLowerCase()) : name;
  const next = key === undefined ? undefined : tree[key];
  return next === undefined || next === "" ? [] : nodesAt(next, rest, anyCase);
}

/** Writes a message, and the documents that travel inside its texts. */
export function sealMessage(root: Tree, carrier: Carrier): string {
  let tree = root;
  // The innermost document first.
  for (const [path, form] of Object.entries(carrier.opens ?? {}).reverse())
    tree = mapAt(tree, path.split("."), (one) =>
      typeof one === "string" ? one : form === "xml" ? writeXml(one, carrier, false) : JSON.stringify(one),
    );
  return carrier.form === "xml" ? writeXml(tree, carrier, true) : JSON.stringify(tree);
}
