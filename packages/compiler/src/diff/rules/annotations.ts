import { mergeAnnotations } from "../../model/annotations.ts";
import type { Annotations, Def, Model, Node, Property } from "../../model/types.ts";
import { type Both, isBoth } from "../pairs/pairs.ts";
import type { Place } from "../types.ts";
import { type Context, commonFields, fieldName, placesOf } from "./kit.ts";

/** What both sides say of a field, at itself or in one use of the block that holds it. */
export interface SaidPair extends Both<Annotations> {
  /** `KhaiSinh.ngayDangKy`, or `KhaiSinh.me.hoTen.dayDu` in one use. */
  readonly name: string;
  readonly places: { readonly from?: Place; readonly to?: Place };
  readonly field: { readonly holder: Both<Def>; readonly name: string };
}

/**
 * What is said of every field that both sides have. In one use of a block, only what that use says itself is
 * compared with what held there: a change of the block is told once, at the block.
 */
export function saidPairs(context: Context): SaidPair[] {
  return commonFields(context).flatMap((field): SaidPair[] => {
    const { from, to, holder } = field;
    const own = {
      name: fieldName(field),
      places: placesOf(field),
      from: from.annotations,
      to: to.annotations,
    };
    const paths = [...new Set([...from.overlays.keys(), ...to.overlays.keys()])];
    const uses = paths.flatMap((path): SaidPair[] => {
      const [before, after] = [from.overlays.get(path), to.overlays.get(path)];
      const keys = [
        ...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]),
      ] as (keyof Annotations)[];
      const said = {
        from: below(context.from.model, from, path),
        to: below(context.to.model, to, path),
      };
      const last = found(said);
      if (last === undefined) return [];
      const only = (one: Annotations, near: Annotations | undefined) => {
        const merged = mergeAnnotations(near, one);
        return Object.fromEntries(keys.map((key) => [key, merged[key]])) as Annotations;
      };
      const pointer = `/x-fields/${path}`;
      const { from: old, to: now } = own.places;
      return [
        {
          name: `${own.name}.${path}`,
          places: {
            ...(old ? { from: { ...old, pointer: old.pointer + pointer } } : {}),
            ...(now ? { to: { ...now, pointer: now.pointer + pointer } } : {}),
          },
          from: only(last.from.property.annotations, before),
          to: only(last.to.property.annotations, after),
          field: {
            holder: { from: last.from.def, to: last.to.def },
            name: last.from.property.name,
          },
        },
      ];
    });
    return [{ ...own, field: { holder, name: field.name } }, ...uses];
  });
}

interface Below {
  readonly def: Def;
  readonly property: Property;
}

function found(said: { from: Below | undefined; to: Below | undefined }): Both<Below> | undefined {
  return isBoth(said) ? said : undefined;
}

/** The field at a dotted path below a property. */
function below(model: Model, property: Property, path: string): Below | undefined {
  let at: Below | undefined;
  let node: Node | undefined = property.node;
  for (const name of path.split(".")) {
    at = defsOf(node)
      .flatMap((key) => model.defs.get(key) ?? [])
      .flatMap((def) =>
        def.properties.filter((one) => one.name === name).map((one) => ({ def, property: one })),
      )[0];
    node = at?.property.node;
  }
  return at;
}

function defsOf(node: Node | undefined): string[] {
  if (node?.kind === "object") return [node.def];
  if (node?.kind === "array") return defsOf(node.items);
  return node?.kind === "union" ? node.variants.map(({ def }) => def) : [];
}
