import type { Node, Op, Type } from "./node.ts";

/** Operations that run over a list. */
const BINDING: ReadonlySet<Op> = new Set(["any", "count", "sum", "gather"]);

/** What gives nothing as soon as an argument is nothing, in every dialect. */
const STRICT: ReadonlySet<Op> = new Set<Op>([
  ...(["field", "eq", "ne", "lt", "le", "gt", "ge", "in", "matches", "length", "substr", "concat"] as const),
  ...([
    "toInt",
    "toText",
    "add",
    "sub",
    "mul",
    "div",
    "mod",
    "size",
    "at",
    "has",
    "contains",
    "startsWith",
  ] as const),
  ...(["endsWith", "day", "fromDay", "decimal", "isNfc", "translate"] as const),
]);

/** Builds expressions, folding what is known and giving the same node for the same expression. */
export class Graph {
  readonly #nodes = new Map<string, Node>();
  /** Where each field stands in the row, as a JSON Pointer; of fields of items nothing. */
  readonly #paths = new Map<Node, string>();
  readonly #present: ReadonlySet<string> | undefined;
  readonly true: Node;
  readonly false: Node;
  /** A truth value that is not decided. */
  readonly undecided: Node;

  /** @param present - pointers of the fields that some row has; without it any field may be there */
  constructor(present?: ReadonlySet<string>) {
    this.#present = present;
    this.true = this.make("bool", "bool", [], "true");
    this.false = this.make("bool", "bool", [], "false");
    this.undecided = this.make("null", "bool", []);
  }

  /** A node, the same one for the same parts. */
  make(op: Op, type: Type, args: readonly Node[], label = ""): Node {
    const key = `${op}|${type}|${args.map(({ id }) => id).join(",")}|${label}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const path = op === "field" ? this.#pathOf(args[0], label) : undefined;
    const isAbsent = path !== undefined && this.#present?.has(path) === false;
    const folded = isAbsent ? this.null(type) : this.#ofNothing(op, type, args);
    if (folded !== undefined) {
      this.#nodes.set(key, folded);
      return folded;
    }
    const free = new Set(args.flatMap((arg) => [...arg.free]));
    if (op === "variable") free.add(label);
    if (BINDING.has(op)) {
      // The names in its label are bound in the body, not in the list that it runs over.
      for (const name of label.split(" ")) free.delete(name);
      for (const name of args[0]?.free ?? []) free.add(name);
    }
    const weight = 1 + label.length / 40 + args.reduce((sum, arg) => sum + arg.weight, 0);
    const node: Node = { id: this.#nodes.size, op, type, args, label, free, weight };
    this.#nodes.set(key, node);
    if (path !== undefined) this.#paths.set(node, path);
    return node;
  }

  /** Whether no row has a field, by its JSON Pointer with `*` for items. */
  isAbsent(path: string): boolean {
    return this.#present?.has(path) === false;
  }

  #pathOf(of: Node | undefined, name: string): string | undefined {
    const above = of?.op === "root" ? "" : of === undefined ? undefined : this.#paths.get(of);
    return above === undefined ? undefined : `${above}/${name}`;
  }

  /** What an operation gives of a value that is never there. */
  #ofNothing(op: Op, type: Type, args: readonly Node[]): Node | undefined {
    const [first] = args;
    if (STRICT.has(op)) return args.some((arg) => arg.op === "null") ? this.null(type) : undefined;
    if (first?.op !== "null") return undefined;
    if (op === "any") return this.false;
    if (op === "sum") return this.int(0);
    return op === "count" ? this.null(type) : undefined;
  }

  text(value: string): Node {
    return this.make("text", "text", [], value);
  }

  int(value: number): Node {
    return this.make("int", "int", [], String(value));
  }

  bool(value: boolean): Node {
    return value ? this.true : this.false;
  }

  null(type: Type): Node {
    return this.make("null", type, []);
  }

  and(...terms: readonly Node[]): Node {
    const kept = this.#terms("and", terms, this.true);
    if (kept.includes(this.false)) return this.false;
    return kept.length === 0
      ? this.true
      : kept.length === 1
        ? (kept[0] as Node)
        : this.make("and", "bool", kept);
  }

  or(...terms: readonly Node[]): Node {
    const kept = this.#terms("or", terms, this.false);
    if (kept.includes(this.true)) return this.true;
    return kept.length === 0
      ? this.false
      : kept.length === 1
        ? (kept[0] as Node)
        : this.make("or", "bool", kept);
  }

  /** Chains of the same word as one, without repeats and without what changes nothing. */
  #terms(op: "and" | "or", terms: readonly Node[], idle: Node): Node[] {
    const flat = terms.flatMap((term) => (term.op === op ? term.args : [term]));
    return [...new Set(flat)].filter((term) => term !== idle);
  }

  not(of: Node): Node {
    if (of === this.true) return this.false;
    if (of === this.false) return this.true;
    if (of === this.undecided) return of;
    return of.op === "not" ? (of.args[0] as Node) : this.make("not", "bool", [of]);
  }

  isNull(of: Node): Node {
    if (of.op === "null") return this.true;
    // The row itself and the items of a list are always there: JSON null is of no type of the standard.
    if (["text", "int", "bool", "root", "variable"].includes(of.op)) return this.false;
    return this.make("isNull", "bool", [of]);
  }

  present(of: Node): Node {
    return this.not(this.isNull(of));
  }

  compare(op: "eq" | "ne" | "lt" | "le" | "gt" | "ge", left: Node, right: Node): Node {
    if (left.op === "null" || right.op === "null") return this.undecided;
    const known = foldComparison(op, left, right);
    return known === undefined ? this.make(op, "bool", [left, right]) : this.bool(known);
  }

  /** The first branch whose condition is true, else the last value. */
  choose(branches: readonly (readonly [condition: Node, value: Node])[], otherwise: Node): Node {
    const kept: Node[] = [];
    let last = otherwise;
    for (const [condition, value] of branches) {
      if (condition === this.false || condition === this.undecided) continue;
      if (condition === this.true) {
        last = value;
        break;
      }
      kept.push(condition, value);
    }
    if (kept.length === 0 || kept.every((node, index) => index % 2 === 0 || node === last)) return last;
    return this.make("case", last.op === "null" ? (kept[1] as Node).type : last.type, [...kept, last]);
  }

  /** One of a list of texts or numbers; undecided where the value is absent. */
  among(item: Node, values: readonly string[]): Node {
    if (item.op === "text") return this.bool(values.includes(item.label));
    if (item.op === "null") return this.undecided;
    if (values.length === 0) return this.choose([[this.isNull(item), this.undecided]], this.false);
    const only = values[0] ?? "";
    if (values.length === 1) return this.compare("eq", item, this.text(only));
    return this.make("in", "bool", [item, ...values.map((value) => this.text(value))]);
  }

  /** True where a truth value is true; false for false and undecided. */
  sure(of: Node): Node {
    if (of === this.undecided) return this.false;
    // "And" with something that is never decided is never true.
    if (of.op === "and" && of.args.includes(this.undecided)) return this.false;
    if (of.op === "or" && of.args.includes(this.undecided))
      return this.or(...of.args.filter((arg) => arg !== this.undecided).map((arg) => this.sure(arg)));
    return this.isCertain(of) ? of : this.choose([[of, this.true]], this.false);
  }

  /** Whether a truth value is never undecided, whatever the row. */
  isCertain({ op, args }: Node): boolean {
    if (op === "isNull" || op === "any" || op === "bool") return true;
    if (op === "and" || op === "or" || op === "not") return args.every((arg) => this.isCertain(arg));
    if (op !== "case") return false;
    return args.every((arg, index) => (index % 2 === 0 && index < args.length - 1) || this.isCertain(arg));
  }
}

function foldComparison(op: string, left: Node, right: Node): boolean | undefined {
  if (left.op !== right.op || (left.op !== "text" && left.op !== "int" && left.op !== "bool"))
    return undefined;
  const [a, b] = left.op === "int" ? [Number(left.label), Number(right.label)] : [left.label, right.label];
  if (op === "eq") return a === b;
  if (op === "ne") return a !== b;
  if (op === "lt") return a < b;
  if (op === "le") return a <= b;
  return op === "gt" ? a > b : a >= b;
}
