import { get } from "@thongnhat/core";
import type { CelNode } from "../../src/cel/ast.ts";

/** Where a value that a rule reads may stand: steps from `this`, `*` for each item of a list. */
export type Path = readonly string[];

/** Every place that a rule reads or asks for, from `this` on, the lists it goes through among them. */
export function pathsRead(ast: CelNode): Path[] {
  const found = new Map<string, Path>();
  const keep = (path: Path | undefined): void => {
    if (path !== undefined && path.length > 0) found.set(path.join("/"), path);
  };
  visit(ast, new Map([["this", []]]));
  return [...found.values()];

  function visit(node: CelNode, names: ReadonlyMap<string, Path>): void {
    switch (node.kind) {
      case "field":
      case "has":
        keep(resolve(node, names));
        return visit(node.of, names);
      case "index":
        return visit(node.of, names);
      case "not":
        return visit(node.of, names);
      case "list":
        return node.items.forEach((item) => {
          visit(item, names);
        });
      case "logic":
        return node.terms.forEach((term) => {
          visit(term, names);
        });
      case "if":
        return [node.test, node.yes, node.no].forEach((one) => {
          visit(one, names);
        });
      case "compare":
        return [node.left, node.right].forEach((one) => {
          visit(one, names);
        });
      case "in":
        return [node.item, node.list].forEach((one) => {
          visit(one, names);
        });
      case "call":
        return [...(node.target === undefined ? [] : [node.target]), ...node.args].forEach((one) => {
          visit(one, names);
        });
      case "macro": {
        visit(node.list, names);
        const list = listOf(node.list, names);
        const item = list === undefined ? undefined : [...list, "*"];
        keep(item);
        return visit(node.body, item === undefined ? names : new Map([...names, [node.variable, item]]));
      }
    }
  }

  function resolve(node: CelNode, names: ReadonlyMap<string, Path>): Path | undefined {
    if (node.kind === "name") return names.get(node.name);
    if (node.kind === "index") {
      const list = resolve(node.of, names);
      return list === undefined ? undefined : [...list, "*"];
    }
    if (node.kind !== "field" && node.kind !== "has") return undefined;
    const before = resolve(node.of, names);
    return before === undefined ? undefined : [...before, node.name];
  }

  /** A filtered list has the items of the list. */
  function listOf(node: CelNode, names: ReadonlyMap<string, Path>): Path | undefined {
    return node.kind === "macro" ? listOf(node.list, names) : resolve(node, names);
  }
}

/** The pointers that a path has in an object, the one of an absent last field too. */
export function pointersOf(path: Path, self: unknown): string[] {
  let found = [""];
  for (const step of path) {
    found = found.flatMap((at) => {
      const value = get(self, at);
      if (step !== "*") return typeof value === "object" && value !== null ? [`${at}/${step}`] : [];
      return Array.isArray(value) ? value.map((_, index) => `${at}/${index}`).slice(0, 3) : [];
    });
  }
  return found;
}

/** The constants of a rule. */
export function literalsOf(node: CelNode): (string | number | boolean)[] {
  if (node.kind === "string" || node.kind === "int" || node.kind === "bool") return [node.value];
  return Object.values(node).flatMap((child: unknown) => {
    const list = Array.isArray(child) ? child : [child];
    return list.flatMap((one: unknown) =>
      typeof one === "object" && one !== null && "kind" in one ? literalsOf(one as CelNode) : [],
    );
  });
}
