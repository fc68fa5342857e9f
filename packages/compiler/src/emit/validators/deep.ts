import type { Origin } from "@thongnhat/core";
import { mergeAnnotations } from "../../model/annotations.ts";
import type { Annotations, Def, Model, Node, Property } from "../../model/types.ts";
import type { Period } from "../../read/code-tables.ts";
import { grouped, literal } from "../writer.ts";
import type { ModuleWriter } from "./module.ts";
import { emitRules } from "./rules.ts";

/** What the deep check of the whole model needs to know besides the model. */
export interface DeepFacts {
  readonly model: Model;
  /** Tables whose rows have dates. */
  readonly dated: ReadonlySet<string>;
  /** For tables of editions: the days on which codes written in each edition are read. */
  readonly readAt: ReadonlyMap<string, Readonly<Record<string, Period>>>;
  /** Definitions that are the root of a record: they are checked as records of their own. */
  readonly records: ReadonlySet<string>;
  /** Definitions below which there is anything to check. */
  readonly deep: ReadonlySet<string>;
}

/** Finds the definitions below which the full verdict has something to look at. */
export function deepDefinitions(
  model: Model,
  dated: ReadonlySet<string>,
  records: ReadonlySet<string>,
): Set<string> {
  // The rules of a record stand beside its definition, so a record always has something to look at.
  const deep = new Set(records);
  const has = (node: Node): boolean => {
    if (node.kind === "string")
      return isFreeText(node) || (node.table !== undefined && dated.has(node.table.id));
    if (node.kind === "array") return has(node.items);
    if (node.kind === "object") return deep.has(node.def);
    return node.kind === "union" && node.variants.some(({ def }) => deep.has(def));
  };
  for (let size = -1; size !== deep.size; ) {
    size = deep.size;
    for (const def of model.defs.values()) {
      const found =
        def.rules.length > 0 ||
        (def.when !== undefined && deep.has(def.when.def)) ||
        def.properties.some(
          (property) =>
            has(property.node) || property.annotations.required !== undefined || property.overlays.size > 0,
        );
      if (found) deep.add(def.key);
    }
  }
  return deep;
}

/**
 * `deepX`: writing of texts, codes on the date, and fields that the origin requires. What is there is found by
 * walking the keys, as in `isX`; only what must be there is asked for by name.
 */
export function emitDeep(m: ModuleWriter, facts: DeepFacts, def: Def): string {
  const cases: [string, string][] = [];
  const absences: string[] = [];
  for (const property of def.properties) {
    const name = literal(`/${property.name}`);
    const present =
      visit(m, facts, property.node, property.name, def.properties) + emitOverlay(m, property, `p + ${name}`);
    if (present !== "") cases.push([property.name, `{${present}} break;`]);
    const absent = requirement(m, property.annotations, literal(property.name));
    if (absent !== "") absences.push(`if (o.${property.name} === undefined) ${absent}`);
  }
  const walk = [
    "for (const k in o) {",
    "  const v = o[k];",
    "  if (v !== undefined) switch (k) {",
    ...grouped(cases).map((text) => `    ${text}`),
    "  }",
    "}",
  ];
  const body = [
    ...absences,
    ...(cases.length > 0 ? walk : []),
    ...unitEntry(m, facts, def.when),
    ...emitRules(m, def.rules, "p"),
  ];
  const head = `export function deep${def.title}(o: ${m.imports.type(runtimeFile(m), "Fields")}, p: string, c: ${context(m)}): void {`;
  return [head, ...body.map((text) => `  ${text}`), "}"].join("\n");
}

/** A unit's own entry is looked into; those of other units are not. */
function unitEntry(m: ModuleWriter, facts: DeepFacts, when: Def["when"]): string[] {
  if (when === undefined || !facts.deep.has(when.def)) return [];
  const { tag, value, field, def } = when;
  const inner = call(m, facts, def, `o.${field}`, `p + ${literal(`/${field}`)}`);
  return [`if (o.${tag} === ${literal(value)}) ${inner}`];
}

function context(m: ModuleWriter): string {
  return m.imports.type(runtimeFile(m).replace("primitives", "context"), "Context");
}

function runtimeFile(m: ModuleWriter): string {
  return m.runtimePath("primitives");
}

function isFreeText(node: Node & { kind: "string" }): boolean {
  return [node.const, node.enum, node.table, node.format, node.pattern].every(
    (keyword) => keyword === undefined,
  );
}

/** Where a value stands in the emitted code: the variable that holds it, and its pointer in two parts. */
interface Spot {
  readonly v: string;
  /** Pointer of what holds the value. */
  readonly holder: string;
  /** Name or position below it; the two are put together only when there is something to report. */
  readonly name: string;
  /** The whole pointer. */
  readonly path: string;
}

/** The statements that look at a field which is there. */
function visit(
  m: ModuleWriter,
  facts: DeepFacts,
  node: Node,
  field: string,
  siblings: readonly Property[],
): string {
  return at(node, { v: "v", holder: "p", name: "k", path: `p + ${literal(`/${field}`)}` }, 1);

  function at(node: Node, spot: Spot, depth: number): string {
    const { v, path } = spot;
    switch (node.kind) {
      case "string":
        return text(node, spot);
      case "object":
        return call(m, facts, node.def, v, path);
      case "union": {
        const cases = node.variants.flatMap(({ value, def }) => {
          const inner = call(m, facts, def, v, path);
          return inner === "" ? [] : [`case ${literal(value)}: ${inner} break;`];
        });
        return cases.length === 0 ? "" : `switch ((${v} as Fields).${node.tag}) {${cases.join(" ")}}`;
      }
      case "array": {
        const [list, index] = [`list${depth}`, `i${depth}`];
        const item = { v: `${list}[${index}]`, holder: path, name: index, path: `${path} + "/" + ${index}` };
        return eachItem(v, list, index, at(node.items, item, depth + 1));
      }
      default:
        return "";
    }
  }

  function text(node: Node & { kind: "string" }, { v, holder, name }: Spot): string {
    if (isFreeText(node)) return `${m.runtime("writing", "context")}(c, ${v}, ${holder}, ${name});`;
    if (node.table === undefined || !facts.dated.has(node.table.id)) return "";
    const table = `${literal(node.table.id)}, ${m.table("hasBetween", node.table.id)}`;
    const date = dateOf(m, facts, node.table.asOf, siblings);
    return `${m.runtime("codeInForce", "context")}(c, ${table}, ${v}, ${date}, ${holder}, ${name});`;
  }
}

/** A loop over the positions of an array; an iterator would be whatever the array says it is. */
function eachItem(v: string, list: string, index: string, body: string): string {
  if (body === "") return "";
  return `const ${list} = ${v} as unknown[]; for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {${body}}`;
}

/** The date that a code is read against, from the fields beside it; the record's own date is the fallback. */
function dateOf(
  m: ModuleWriter,
  facts: DeepFacts,
  asOf: readonly string[],
  siblings: readonly Property[],
): string {
  const parts = asOf.flatMap((field) => {
    const node = siblings.find(({ name }) => name === field)?.node;
    if (node?.kind !== "string") return [];
    const editions = node.table === undefined ? undefined : facts.readAt.get(node.table.id);
    if (editions === undefined) return [`o.${field}`];
    const period = m.imports.type(m.runtimePath("context"), "Period");
    const map = m.helper(
      literal(editions),
      "editions",
      (name, body) => `const ${name}: Readonly<Record<string, ${period}>> = ${body};`,
    );
    return [`${m.runtime("within", "context")}(c, ${map}[o.${field} as string])`];
  });
  return parts.length === 0 ? "undefined" : parts.join(" ?? ");
}

function call(m: ModuleWriter, facts: DeepFacts, key: string, v: string, path: string): string {
  if (facts.records.has(key)) return `${m.definition("check", key)}(${v} as Fields, ${path}, c.run);`;
  return facts.deep.has(key) ? `${m.definition("deep", key)}(${v} as Fields, ${path}, c);` : "";
}

/** The statement that reports a missing field, or nothing. Its pointer is put together only when it is reported. */
function requirement(m: ModuleWriter, annotations: Annotations, name: string): string {
  const origins = bits(annotations.required);
  if (origins === 0) return "";
  return `${m.runtime("missing", "context")}(c, ${origins + gravity(annotations)}, p, ${name});`;
}

/** Design §2: a hard error stands on law that was read (4 more); what else the origin asks for is a warning. */
function gravity(annotations: Annotations): number {
  return annotations.evidence?.mark === "text" ? 4 : 0;
}

function bits(origins: readonly Origin[] | undefined): number {
  return (origins?.includes("dang-ky-moi") ? 1 : 0) + (origins?.includes("so-hoa") ? 2 : 0);
}

interface Tree {
  annotations?: Annotations;
  readonly below: Map<string, Tree>;
}

function emitOverlay(m: ModuleWriter, property: Property, path: string): string {
  const tree: Tree = { below: new Map() };
  for (const [dotted, annotations] of property.overlays) {
    if (annotations.required === undefined) continue;
    let at = tree;
    for (const segment of dotted.split(".")) {
      const next: Tree = at.below.get(segment) ?? { below: new Map() };
      at.below.set(segment, next);
      at = next;
    }
    at.annotations = annotations;
  }
  const code = tree.below.size === 0 ? "" : overlayAt(m, property.node, tree, { v: "v", path }, () => 0, 1);
  return code === "" ? "" : `{${code}}`;
}

/** @param said origins for which a block's own overlay already asks for a field, by its path from here */
function overlayAt(
  m: ModuleWriter,
  node: Node,
  tree: Tree,
  at: Pick<Spot, "v" | "path">,
  said: (path: string) => number,
  depth: number,
): string {
  const { v, path } = at;
  if (node.kind === "array") {
    const [list, index] = [`list${depth}`, `i${depth}`];
    const item = { v: `${list}[${index}]`, path: `${path} + "/" + ${index}` };
    return eachItem(v, list, index, overlayAt(m, node.items, tree, item, said, depth + 1));
  }
  if (node.kind === "union") {
    return node.variants
      .map(({ value, def }) => {
        const inner = overlayAt(m, { kind: "object", def }, tree, at, said, depth + 1);
        return inner === "" ? "" : `if ((${v} as Fields).${node.tag} === ${literal(value)}) {${inner}}`;
      })
      .join("");
  }
  if (node.kind !== "object") return "";
  const def = m.def(node.def);
  let code = "";
  for (const [name, below] of tree.below) {
    const property = def.properties.find((candidate) => candidate.name === name);
    if (property === undefined) continue;
    const w = `w${depth}_${name}`;
    const step = literal(`/${name}`);
    const spot = `${path} + ${step}`;
    const wanted = bits(below.annotations?.required) & ~bits(property.annotations.required) & ~said(name);
    const merged = mergeAnnotations(below.annotations, property.annotations);
    const absent =
      wanted === 0
        ? ""
        : `${m.runtime("missing", "context")}(c, ${wanted + gravity(merged)}, ${path}, ${literal(name)});`;
    const saidBelow = (rest: string): number =>
      said(`${name}.${rest}`) | bits(property.overlays.get(rest)?.required);
    const inner = overlayAt(m, property.node, below, { v: w, path: spot }, saidBelow, depth + 1);
    if (absent === "" && inner === "") continue;
    code += `const ${w} = (${v} as Fields).${name};`;
    code +=
      absent === ""
        ? `if (${w} !== undefined) {${inner}}`
        : `if (${w} === undefined) ${absent}${inner === "" ? "" : ` else {${inner}}`}`;
  }
  return code;
}
