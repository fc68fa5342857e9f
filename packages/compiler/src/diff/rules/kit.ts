import type { Text } from "@thongnhat/core";
import type { Compiled } from "../../compiled.ts";
import type { Def, Property } from "../../model/types.ts";
import type { Mapping, Transfers } from "../../read/mappings.ts";
import { type Both, isBoth, nameOf, type Pair, type Pairs, pairByName } from "../pairs/pairs.ts";
import type { Rename } from "../pairs/renames.ts";
import type { Ask, Direction, Effect, Place, Step } from "../types.ts";
import type { Edit, Prover } from "../witness/prove.ts";

/** What a rule looks at: both sides, what belongs together, and who proves. */
export interface Context {
  readonly from: Compiled;
  readonly to: Compiled;
  readonly pairs: Pairs;
  readonly renames: readonly Rename[];
  readonly prover: Prover;
  readonly mappings: Both<ReadonlyMap<string, Mapping>>;
  readonly transfers: Both<ReadonlyMap<string, Transfers>>;
}

/** The steps that a change forces: `always`, and more where a direction breaks. */
export type Forces = { readonly always: Step } & Readonly<Partial<Record<Direction, Step>>>;

/** In short, what becomes of a direction: for the table of rules. */
export type Cell = "ok" | "break" | "none" | "narrower" | "wider" | "removed" | "added" | "review";

/** A change as a rule found it. */
export interface Found {
  readonly what: Text;
  readonly from?: Place;
  readonly to?: Place;
  readonly effects: Readonly<Partial<Record<Direction, Effect>>>;
  /** Instead of the steps of the rule. */
  readonly forces?: Forces;
  readonly ask?: Ask;
  readonly guess?: true;
  readonly codes?: readonly string[];
}

/** One kind of change: what it is called, what it does, and the step it forces. */
export interface DiffRuleInfo {
  readonly id: string;
  readonly title: Text;
  readonly explain: Text;
  /** What becomes of each direction, in short. */
  readonly cells: Readonly<Record<Direction, Cell>>;
  readonly forces: Forces;
  readonly ask?: Ask;
}

/** A kind of change, and how it is found. */
export interface DiffRule extends DiffRuleInfo {
  readonly find: (context: Context) => Iterable<Found>;
}

/** Nothing breaks. */
export const OK: Effect = { verdict: "ok" };
/** A break that needs no record to be seen: names, types, meaning. */
export const BREAK: Effect = { verdict: "break" };

/** A field that stands in paired definitions; one side may lack it. */
export interface FieldPair extends Pair<Property> {
  readonly holder: Both<Def>;
  readonly name: string;
}

/** All fields of all paired definitions, but for those that were renamed. */
export function fieldsOf({ pairs, renames }: Context): FieldPair[] {
  const gone = new Set(
    renames.flatMap(({ holder, from, to }) => [keyOf(holder.from, from), keyOf(holder.to, to)]),
  );
  return pairs.defs.flatMap((holder) =>
    pairByName(holder.from.properties, holder.to.properties, nameOf)
      .map((pair) => ({ ...pair, holder, name: (pair.from ?? pair.to)?.name ?? "" }))
      .filter(({ from, to }) => {
        const old = from !== undefined && gone.has(keyOf(holder.from, from)) && to === undefined;
        const fresh = to !== undefined && gone.has(keyOf(holder.to, to)) && from === undefined;
        return !old && !fresh;
      }),
  );
}

/** Fields that both sides have. */
export function commonFields(context: Context): (FieldPair & Both<Property>)[] {
  return fieldsOf(context).filter((field): field is FieldPair & Both<Property> => isBoth(field));
}

function keyOf(def: Def, property: Property): string {
  return `${def.key} ${property.name}`;
}

/** The place of a field. */
export function placeOf(def: Def, property?: Property): Place {
  return { file: def.file, pointer: property?.pointer ?? def.pointer };
}

/** Both places of a field. */
export function placesOf({ holder, from, to }: FieldPair): { from?: Place; to?: Place } {
  return {
    ...(from === undefined ? {} : { from: placeOf(holder.from, from) }),
    ...(to === undefined ? {} : { to: placeOf(holder.to, to) }),
  };
}

/** A field as people find it: `KhaiSinh.ngayDangKy`. */
export function fieldName({ holder, name, from }: FieldPair): string {
  return `${(from === undefined ? holder.to : holder.from).title}.${name}`;
}

/** An edit that gives the field a value, for each value. */
export function setting(name: string, values: readonly unknown[]): Edit[] {
  return values.map((value) => (object) => {
    object[name] = structuredClone(value);
  });
}

/** An edit that takes the field away. */
export function removing(name: string): Edit {
  return (object) => {
    delete object[name];
  };
}
