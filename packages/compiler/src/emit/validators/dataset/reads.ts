import type { CelNode } from "../../../cel/ast.ts";
import type { Model, Node } from "../../../model/types.ts";

/** What of a value is read: some fields, the items of a list, or all that there is. */
export interface Reads {
  readonly fields: Map<string, Reads>;
  items?: Reads;
  whole: boolean;
}

/** A value of an expression: what may have been read to get it. */
type Value = readonly Reads[];
type Names = ReadonlyMap<string, Value>;

export function nothingRead(): Reads {
  return { fields: new Map(), whole: false };
}

/**
 * Notes what an expression reads of the records that it names.
 * @param names what is read of each name, such as `this` and `other`; more is noted there
 * @param whole the value itself is used, so all of it is kept
 */
export function noteReads(ast: CelNode, names: ReadonlyMap<string, Reads>, whole = false): void {
  const value = read(ast, new Map([...names].map(([name, reads]) => [name, [reads]])));
  if (whole) for (const reads of value) reads.whole = true;
}

/** A field that is read whatever the expressions say, by its pointer. */
export function noteField(reads: Reads, pointer: string): void {
  let at = reads;
  for (const name of pointer.split("/").slice(1)) at = field(at, name);
}

function read(node: CelNode, names: Names): Value {
  switch (node.kind) {
    case "name":
      return names.get(node.name) ?? [];
    case "field":
    case "has": {
      const found = read(node.of, names).map((owner) => field(owner, node.name));
      return node.kind === "has" ? [] : found;
    }
    case "index":
      return items(read(node.of, names));
    case "list":
      return [{ ...nothingRead(), items: joined(node.items.flatMap((item) => read(item, names))) }];
    case "not":
      read(node.of, names);
      return [];
    case "logic":
      for (const term of node.terms) read(term, names);
      return [];
    case "if":
      read(node.test, names);
      return [...read(node.yes, names), ...read(node.no, names)];
    case "compare":
      read(node.left, names);
      read(node.right, names);
      return [];
    case "in":
      read(node.item, names);
      items(read(node.list, names));
      return [];
    case "macro": {
      const list = read(node.list, names);
      const body = read(node.body, new Map([...names, [node.variable, items(list)]]));
      if (node.macro === "filter") return list;
      return node.macro === "map" ? [{ ...nothingRead(), items: joined(body) }] : [];
    }
    case "call": {
      const operands = node.target === undefined ? node.args : [node.target, ...node.args];
      const values = operands.map((operand) => read(operand, names));
      // Only the length of a list is asked for by size; a function of ours may read all that it is given.
      if (node.name !== "size") for (const reads of values.flat()) reads.whole = true;
      return [];
    }
    default:
      return [];
  }
}

function field(owner: Reads, name: string): Reads {
  const known = owner.fields.get(name);
  if (known !== undefined) return known;
  const fresh = nothingRead();
  owner.fields.set(name, fresh);
  return fresh;
}

function items(lists: Value): Value {
  return lists.map((list) => {
    list.items ??= nothingRead();
    return list.items;
  });
}

/** Values of which one cannot say which it will be: what is read of the one is read of all. */
function joined(values: Value): Reads {
  for (const reads of values) reads.whole = true;
  return values[0] ?? nothingRead();
}

/** Longest text of values that have no bound of their own: codes, constants and short lists. */
const SHORT = 200;

/** The shape of the runtime (`Shape`) for what is read of a value: it keeps nothing else. */
export function shapeOf(model: Model, node: Node, reads: Reads): unknown {
  switch (node.kind) {
    case "string":
      // A code point outside the first plane has two code units.
      return 2 * (node.maxLength ?? SHORT);
    case "integer":
      return "int";
    case "boolean":
      return "bool";
    case "array":
      return [shapeOf(model, node.items, { ...(reads.items ?? nothingRead()), ...wholeOf(reads) })];
    case "object":
      return fieldsOf(model, [node.def], reads);
    case "union":
      return fieldsOf(
        model,
        node.variants.map(({ def }) => def),
        reads,
      );
    case "open":
      return {};
  }
}

function wholeOf({ whole }: Reads): { whole?: true } {
  return whole ? { whole: true } : {};
}

/** The fields that are read of an object, or of any variant of a union. */
function fieldsOf(model: Model, defs: readonly string[], reads: Reads): Record<string, unknown> {
  const shapes = new Map<string, unknown>();
  for (const { name, node } of defs.flatMap((key) => model.defs.get(key)?.properties ?? [])) {
    const below = reads.fields.get(name);
    if (below === undefined && !reads.whole) continue;
    const shape = shapeOf(model, node, { ...(below ?? nothingRead()), ...wholeOf(reads) });
    shapes.set(name, widest(shapes.get(name), shape));
  }
  return Object.fromEntries([...shapes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One shape for a field that several variants have. The checker of CEL has seen that their kinds agree. */
function widest(known: unknown, shape: unknown): unknown {
  if (known === undefined) return shape;
  if (typeof known === "number" && typeof shape === "number") return Math.max(known, shape);
  if (Array.isArray(known) && Array.isArray(shape)) return [widest(known[0], shape[0])];
  if (typeof known !== "object" || typeof shape !== "object") return known;
  const both = { ...(known as Record<string, unknown>) };
  for (const [name, inner] of Object.entries(shape as Record<string, unknown>))
    both[name] = widest(both[name], inner);
  return both;
}
