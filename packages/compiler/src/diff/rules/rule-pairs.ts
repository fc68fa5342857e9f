import type { RecordModel, Rule } from "../../model/types.ts";
import { type Both, isBoth } from "../pairs/pairs.ts";
import type { Place } from "../types.ts";
import type { Context } from "./kit.ts";

/** Where rules are written: a record or a building block. */
export interface Holder {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly place: (rule: Rule) => Place;
}

/** Records and blocks that both sides have, with their rules. */
export interface HolderPair extends Both<Holder> {
  /** The record that the rules belong to; absent for a block, whose rules run wherever it is used. */
  readonly record?: Both<RecordModel>;
}

/** Every holder of rules that both sides have. */
export function ruleHolders({ pairs }: Context): HolderPair[] {
  const records = pairs.records.filter(isBoth).map((record) => ({
    record,
    from: holder(record.from.id, record.from.file, "", record.from.rules),
    to: holder(record.to.id, record.to.file, "", record.to.rules),
  }));
  const blocks = pairs.defs
    .filter(({ from, to }) => from.rules.length > 0 || to.rules.length > 0)
    .map(({ from, to }) => ({
      from: holder(from.title, from.file, from.pointer, from.rules),
      to: holder(to.title, to.file, to.pointer, to.rules),
    }));
  return [...records, ...blocks];
}

function holder(name: string, file: string, pointer: string, rules: readonly Rule[]): Holder {
  return {
    name,
    rules,
    place: (rule) => ({ file, pointer: `${pointer}/x-rules/${rules.indexOf(rule)}` }),
  };
}
