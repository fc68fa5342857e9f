// What leaves a record: under every profile nothing outside it, redacted nothing of a person. Asked of every type, over
// examples and generated records, by a walk of its own along the model: not by the code that it proves.
import type { Annotations, Model, Node, Property } from "@thongnhat/compiler";
import { minimise, pointer, type RecordDescriptor, redact } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../validators/test/examples.ts";
import { compiled, generatedOf, modelOf } from "./generated.ts";

const { model } = compiled;
const IDENTIFICATION = ["maBanGhi", "luocDo", "phienBanLuocDo", "nguon"].map((name) => `/sieuDuLieu/${name}`);

type Json = Record<string, unknown>;
type Said = ReadonlyMap<string, Annotations>;

/** A field on the way to a value, with what is said of it in this use and of the fields below it. */
interface Step {
  readonly annotations: Annotations;
  readonly node: Node;
  readonly below: Said;
}

/** A single value of a record, with what the standard says of its field and of the fields around it. */
interface Leaf {
  readonly holder: Json;
  readonly name: string;
  readonly path: string;
  /** The fields around it and, last, the field itself. */
  readonly steps: readonly Step[];
  readonly names: boolean;
}

/** Every single value below an object; what a use says of fields below goes before what the block says. */
function leavesOf(of: Model, key: string, value: Json): Leaf[] {
  const found: Leaf[] = [];
  const object = (
    def: string,
    holder: Json,
    at: string,
    around: Said,
    steps: readonly Step[],
    tag?: string,
  ): void => {
    for (const property of of.defs.get(def)?.properties ?? []) {
      const { name, node } = property;
      if (!Object.hasOwn(holder, name)) continue;
      const annotations = { ...property.annotations, ...around.get(name) };
      const below = saidBelow(property, around);
      const path = at + pointer(name);
      const names = name === tag || (at === "" && "const" in node && node.const !== undefined);
      visit(node, holder, name, path, [...steps, { annotations, node, below }], names);
    }
  };
  const visit = (
    node: Node,
    holder: Json,
    name: string,
    path: string,
    steps: readonly Step[],
    names: boolean,
  ): void => {
    const item = holder[name];
    const below = steps.at(-1)?.below ?? new Map();
    if (node.kind === "object") object(node.def, item as Json, path, below, steps);
    else if (node.kind === "union") {
      const variant = node.variants.find((one) => one.value === (item as Json)[node.tag]);
      if (variant !== undefined) object(variant.def, item as Json, path, below, steps, node.tag);
    } else if (node.kind === "array")
      for (const index of Object.keys(item as object))
        visit(node.items, item as Json, index, `${path}/${index}`, steps, names);
    else found.push({ holder, name, path, steps, names });
  };
  object(key, value, "", new Map(), []);
  return found;
}

/** What is said of the fields below a field: by the uses farther out before the field's own. */
function saidBelow({ name, overlays }: Property, around: Said): Said {
  const below = new Map(overlays);
  for (const [path, said] of around) {
    if (!path.startsWith(`${name}.`)) continue;
    const rest = path.slice(name.length + 1);
    below.set(rest, { ...below.get(rest), ...said });
  }
  return below;
}

/** Whether a field below is in the profile. */
function tagsBelow(node: Node, around: Said, profile: string): boolean {
  if (node.kind === "array") return tagsBelow(node.items, around, profile);
  const keys =
    node.kind === "object" ? [node.def] : node.kind === "union" ? node.variants.map(({ def }) => def) : [];
  return keys
    .flatMap((key) => model.defs.get(key)?.properties ?? [])
    .some((property) => {
      const { profiles: named } = { ...property.annotations, ...around.get(property.name) };
      return (
        named?.includes(profile) === true || tagsBelow(property.node, saidBelow(property, around), profile)
      );
    });
}

/** Profiles that any field of the standard names. */
const profiles = [
  ...new Set(
    [...model.defs.values()].flatMap(({ properties }) =>
      properties.flatMap(({ annotations, overlays }) =>
        [annotations, ...overlays.values()].flatMap(({ profiles: named }) => named ?? []),
      ),
    ),
  ),
].sort();

/** Whether the field, or one around it that is shared whole, is in the profile. */
function isOf(profile: string, steps: readonly Step[]): boolean {
  return steps.some(
    ({ annotations, node, below }) =>
      annotations.profiles?.includes(profile) === true && !tagsBelow(node, below, profile),
  );
}

/** The stricter class of a field and of what it stands in. */
function classOf(steps: readonly Step[]): "basic" | "sensitive" | undefined {
  const classes = steps.map(({ annotations }) => annotations.personalData);
  return classes.includes("sensitive") ? "sensitive" : classes.includes("basic") ? "basic" : undefined;
}

/** Generated records of each type. */
const GENERATED = process.env.CI === "true" ? 60 : 15;

describe.each(Object.keys(validators).map((id) => ({ id })))("$id", ({ id }) => {
  const descriptor = catalogue.records[id] as RecordDescriptor;
  const { def } = modelOf(id);
  const records = [
    ...examplesOf(id).valid.map(({ content }) => content as Json),
    ...generatedOf(id, GENERATED).records,
  ];

  it("a profile lets out no field that is not in it", () => {
    for (const profile of profiles)
      for (const record of records) {
        const shared = minimise(structuredClone(record), descriptor, profile);
        const outside = leavesOf(model, def, shared).filter(
          ({ path, steps, names }) => !names && !IDENTIFICATION.includes(path) && !isOf(profile, steps),
        );
        expect({ profile, outside: outside.map(({ path }) => path) }).toEqual({ profile, outside: [] });
      }
  });

  it("a profile keeps every single field that is itself in it", () => {
    for (const profile of profiles)
      for (const record of records) {
        const wanted = leavesOf(model, def, record)
          .filter(({ steps }) => steps.at(-1)?.annotations.profiles?.includes(profile))
          .map(({ path }) => path);
        const shared = minimise(structuredClone(record), descriptor, profile);
        const kept = new Set(leavesOf(model, def, shared).map(({ path }) => path));
        // Items of a list move up when one before them is left out: counted, not compared.
        expect({ profile, kept: kept.size >= new Set(wanted).size }).toEqual({ profile, kept: true });
      }
  });

  it.each(["none", "basic"] as const)("a redacted record that keeps %s holds no value it hides", (keep) => {
    for (const record of records) {
      const marked = structuredClone(record);
      let hidden = 0;
      for (const { holder, name, steps, names } of leavesOf(model, def, marked)) {
        const own = classOf(steps);
        const hides = own !== undefined && !(own === "basic" && keep === "basic");
        // The tag of a choice stays what it is, else nobody knows what is below it.
        if (names || !hides || typeof holder[name] !== "string") continue;
        holder[name] = `HOANG-YEN-${hidden++}`;
      }
      const text = JSON.stringify(redact(marked, descriptor, { keep }));
      expect(text).not.toContain("HOANG-YEN");
      if (hidden > 0) expect(JSON.stringify(marked)).toContain("HOANG-YEN");
    }
  });

  it("open data holds no personal field at all", () => {
    for (const record of records) {
      const open = minimise(structuredClone(record), descriptor, "mo");
      const personal = leavesOf(model, def, open).filter(({ steps }) => classOf(steps) !== undefined);
      expect(personal.map(({ path }) => path)).toEqual([]);
    }
  });
});
