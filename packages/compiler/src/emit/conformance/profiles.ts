import { mergeAnnotations } from "../../model/annotations.ts";
import { defsOf } from "../../model/reach.ts";
import type { Annotations, Model, Node, Property, RecordModel } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import type { Example } from "./examples.ts";

/** What a profile, or hiding personal data, leaves of a record. Pointers are those of the record as it was. */
export interface ProfileCase {
  readonly fn: "minimise" | "redact";
  readonly file: string;
  readonly at: string;
  readonly options: { readonly profile: string } | { readonly keep: "none" | "basic" };
  /** What is taken away: nothing below a pointer is listed again. */
  readonly removed: readonly string[];
  /** Texts that become `***`. */
  readonly hidden?: readonly string[];
}

/** The first new registration and the first digitised book among the valid examples, under every profile in use. */
export function profileCases(model: Model, record: RecordModel, examples: readonly Example[]): ProfileCase[] {
  const valid = examples.filter(({ expect }) => expect === undefined);
  const origins = valid.map(({ record: value }) => (value.sieuDuLieu as Json | undefined)?.nguon);
  const shown = valid.filter((_, index) => origins.indexOf(origins[index]) === index);
  return shown.flatMap(({ file, at, record: value }): ProfileCase[] => [
    ...profilesOf(model).map((profile): ProfileCase => {
      const removed = minimised(model, record, value, profile);
      return { fn: "minimise", file, at, options: { profile }, removed };
    }),
    ...(["none", "basic"] as const).map((keep): ProfileCase => {
      const options = { keep };
      return { fn: "redact", file, at, options, ...redacted(model, record, value, keep) };
    }),
  ]);
}

function profilesOf(model: Model): string[] {
  const all = [...model.defs.values()].flatMap(({ properties }) =>
    properties.flatMap(({ annotations, overlays }) =>
      [annotations, ...overlays.values()].flatMap(({ profiles }) => profiles ?? []),
    ),
  );
  return [...new Set(all)].sort();
}

/** A field in its use: what its block says of it, and what the blocks around say more. */
interface Field {
  readonly name: string;
  readonly node: Node;
  readonly annotations: Annotations;
  /** What is said of the fields below, by dotted path. */
  readonly overlays: Property["overlays"];
}

/** What is said around an object. */
type Around = { readonly overlays: Property["overlays"] };

function fieldsOf(model: Model, key: string, { overlays: around }: Around): Field[] {
  return (model.defs.get(key)?.properties ?? []).map(({ name, node, annotations, overlays }) => {
    const below = [...around].flatMap(([path, said]): [string, Annotations][] =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), said]] : [],
    );
    const merged = new Map<string, Annotations>(overlays);
    for (const [path, said] of below) merged.set(path, { ...merged.get(path), ...said });
    return { name, node, annotations: mergeAnnotations(around.get(name), annotations), overlays: merged };
  });
}

/** Of `sieuDuLieu`, what its own schema requires, whatever the profile. */
const IDENTIFICATION = ["maBanGhi", "luocDo", "phienBanLuocDo", "nguon"];

function minimised(model: Model, record: RecordModel, value: Json, profile: string): string[] {
  const isTagged = ({ profiles }: Annotations): boolean => profiles?.includes(profile) ?? false;
  const leads = (around: Field, chain: readonly string[] = []): boolean =>
    defsOf(around.node).some(
      (key) =>
        !chain.includes(key) &&
        fieldsOf(model, key, around).some(
          (field) => isTagged(field.annotations) || leads(field, [...chain, key]),
        ),
    );

  /** Whether a value is kept, and what of it is not. */
  function judge(
    field: Field,
    item: unknown,
    at: string,
    whole: boolean,
    names: boolean,
  ): string[] | undefined {
    const { node, annotations } = field;
    if (node.kind === "open") return undefined;
    if (defsOf(node).length === 0) {
      const identifies = IDENTIFICATION.some((name) => at === `/sieuDuLieu/${name}`);
      return whole || names || identifies || isTagged(annotations) ? [] : undefined;
    }
    const partly = !whole && (at === "/sieuDuLieu" || leads(field));
    if (!whole && !partly && !isTagged(annotations)) return undefined;
    return inside(field, node, item, at, !partly);
  }

  function inside(field: Field, node: Node, item: unknown, at: string, whole: boolean): string[] | undefined {
    if (node.kind === "array") {
      const found = (item as unknown[]).map((one, index) =>
        inside(field, node.items, one, `${at}/${index}`, whole),
      );
      if (found.every((one) => one === undefined)) return undefined;
      return found.flatMap((removed, index) => removed ?? [`${at}/${index}`]);
    }
    const [key, tag] = chosen(node, item as Json);
    return object(key, item as Json, at, whole, field, tag);
  }

  function object(
    key: string,
    self: Json,
    at: string,
    whole: boolean,
    around: Around,
    tag?: string,
  ): string[] | undefined {
    const present = fieldsOf(model, key, around).filter(({ name }) => Object.hasOwn(self, name));
    const found = present.map((field) => {
      const path = `${at}/${field.name}`;
      const isConstant = at === "" && "const" in field.node && field.node.const !== undefined;
      return { path, removed: judge(field, self[field.name], path, whole, isConstant || field.name === tag) };
    });
    if (at !== "" && found.every(({ removed }) => removed === undefined)) return undefined;
    return found.flatMap(({ path, removed }) => removed ?? [path]);
  }

  return object(record.def, value, "", false, { overlays: new Map() }) ?? [];
}

function redacted(model: Model, record: RecordModel, value: Json, keep: "none" | "basic") {
  const removed: string[] = [];
  const hidden: string[] = [];

  function visit(
    field: Field,
    node: Node,
    item: unknown,
    at: string,
    around: Annotations["personalData"],
  ): void {
    const own = field.annotations.personalData;
    const personal = own === "sensitive" || around === "sensitive" ? "sensitive" : (own ?? around);
    if (node.kind === "open") removed.push(at);
    else if (node.kind === "array")
      (item as unknown[]).forEach((one, index) => {
        visit(field, node.items, one, `${at}/${index}`, around);
      });
    else if (node.kind === "object" || node.kind === "union")
      object(chosen(node, item as Json)[0], item as Json, at, personal, field);
    else if (personal !== undefined && !(personal === "basic" && keep === "basic"))
      (typeof item === "string" ? hidden : removed).push(at);
  }

  function object(
    key: string,
    self: Json,
    at: string,
    around: Annotations["personalData"],
    use: Around,
  ): void {
    for (const field of fieldsOf(model, key, use))
      if (Object.hasOwn(self, field.name))
        visit(field, field.node, self[field.name], `${at}/${field.name}`, around);
  }

  object(record.def, value, "", undefined, { overlays: new Map() });
  return { removed, hidden };
}

/** The definition of an object that is there, and the name of the field that tells its kind. */
function chosen(node: Node, self: Json): [key: string, tag?: string] {
  if (node.kind === "object") return [node.def];
  if (node.kind !== "union") throw new Error(`Không phải đối tượng: ${node.kind}`);
  const variant = node.variants.find(({ value }) => value === self[node.tag]);
  return [variant?.def ?? "", node.tag];
}
