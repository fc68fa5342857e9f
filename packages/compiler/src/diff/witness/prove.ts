import type { Text } from "@thongnhat/core";
import type { Compiled } from "../../compiled.ts";
import type { Def, RecordModel } from "../../model/types.ts";
import { type Both, isBoth, type Pairs } from "../pairs/pairs.ts";
import type { Effect, Witness } from "../types.ts";
import { type Base, faultyBases, validBases } from "./bases.ts";
import { createJudge, type Fault, type Judge } from "./judge.ts";
import { findSpots, plant, wayTo } from "./places.ts";
import { createRuleJudge, type RuleJudge } from "./rule-judge.ts";

/** Whose data: `W` takes old data to the new standard, `R` new data to an old reader. */
export type Way = "W" | "R";

/** A change to one object of a record, made to see which side still takes it. */
export type Edit = (object: Record<string, unknown>) => void;

/** What has to be shown about one field of a definition. */
export interface Claim {
  readonly way: Way;
  readonly holder: Both<Def>;
  readonly edits: readonly Edit[];
  /** The field whose fault is meant. */
  readonly field: string;
  /** The codes that count; absent: any, and faults below the field count too. */
  readonly codes?: readonly string[];
}

/** What has to be shown about a rule, or a field that the origin requires. */
export interface RuleClaim {
  readonly way: Way;
  readonly code: string;
  /** The field; absent: any. */
  readonly field?: { readonly holder: Both<Def>; readonly name: string };
  /** Records to look at; absent: all. */
  readonly records?: readonly Both<RecordModel>[];
  readonly edits?: readonly Edit[];
}

const MOST_TRIES = 500;
const MOST_BASES = 2;
const MOST_RECORDS = 3;

const NO_RECORD: Text = {
  vi: "không loại bản ghi nào có ở cả hai bên dùng chỗ này, nên không lập được bản ghi để thử",
  en: "no record that both sides have uses this place, so no record can be made to try",
};
const notFound = (tries: number): Text => ({
  vi: `đã thử ${tries} bản ghi, không bản ghi nào qua được một bên mà hỏng ở bên kia`,
  en: `${tries} records were tried, none passes one side and fails the other`,
});

/** Looks for records that pass one side and fail the other: both sides are run, nothing is taken on trust. */
export class Prover {
  readonly #from: Side;
  readonly #to: Side;
  readonly #records: readonly Both<RecordModel>[];
  /** The valid examples of a record on both sides. */
  readonly #examples: (record: RecordModel) => readonly Base[];

  constructor(from: Compiled, to: Compiled, pairs: Pairs) {
    this.#records = pairs.records.filter(isBoth);
    this.#examples = (record) => {
      const pair = this.#records.find((one) => one.from === record || one.to === record);
      return pair === undefined ? [] : [...validBases(from, pair.from), ...validBases(to, pair.to)];
    };
    this.#from = openSide(from, this.#examples);
    this.#to = openSide(to, this.#examples);
  }

  /** Old (`W`) or new (`R`) data that the other side's structure refuses at a field. */
  structure({ way, holder, edits, field, codes }: Claim): Effect {
    const [data, other, use] = this.#sides(way);
    const key = way === "W" ? holder.from.key : holder.to.key;
    const records = this.#records
      .filter((pair) => recordOf(pair, way).uses.includes(key))
      // Where the field stands nearest, the witness is easiest to read.
      .map((pair) => ({ pair, far: wayTo(data.compiled.model, recordOf(pair, way).def, key)?.length ?? 99 }))
      .sort((a, b) => a.far - b.far)
      .map(({ pair }) => pair);
    if (records.length === 0) return { verdict: "unknown", why: NO_RECORD };
    let tries = 0;
    for (const pair of records.slice(0, MOST_RECORDS)) {
      const [record, foreign] = way === "W" ? [pair.from, pair.to] : [pair.to, pair.from];
      for (const base of data.bases(record, key)) {
        for (const edit of edits) {
          if (++tries > MOST_TRIES) return { verdict: "unknown", why: notFound(MOST_TRIES) };
          const value = structuredClone(base.record);
          const spot = findSpots(data.compiled.model, record.def, value, key)[0];
          if (spot === undefined) break;
          edit(spot.object);
          if (data.judge.judge(record.id, "write", value)?.length !== 0) continue;
          const path = `${spot.path}/${field}`;
          const faults = other.judge.judge(foreign.id, use, value) ?? [];
          const fault = faults.find((one) => isMeant(one, path, codes));
          if (fault !== undefined)
            return { verdict: "break", witness: witness(way, record, base, fault, value) };
        }
      }
    }
    return { verdict: "unknown", why: notFound(tries) };
  }

  /** Old (`W`) or new (`R`) data whose full verdict has no error on its own side, and this error on the other. */
  rule({ way, code, field, records, edits = [() => {}] }: RuleClaim): Effect {
    const [data, other] = this.#sides(way);
    const key = field && (way === "W" ? field.holder.from.key : field.holder.to.key);
    const wanted = (records ?? this.#records).filter(
      (pair) => key === undefined || recordOf(pair, way).uses.includes(key),
    );
    if (wanted.length === 0) return { verdict: "unknown", why: NO_RECORD };
    let tries = 0;
    for (const pair of wanted) {
      const [own, foreign] = way === "W" ? [pair.from, pair.to] : [pair.to, pair.from];
      for (const base of this.#ruleBases(pair, code)) {
        for (const edit of edits) {
          if (++tries > MOST_TRIES) return { verdict: "unknown", why: notFound(MOST_TRIES) };
          const value = structuredClone(base.record);
          const spots =
            key === undefined
              ? [{ object: value, path: "" }]
              : findSpots(data.compiled.model, own.def, value, key);
          for (const spot of spots) edit(spot.object);
          const paths = field === undefined ? undefined : spots.map(({ path }) => `${path}/${field.name}`);
          if (data.judge.judge(own.id, "write", value)?.length !== 0) continue;
          if (errorsOf(data.rules, own, value).length > 0) continue;
          const fault = errorsOf(other.rules, foreign, value).find(
            (one) => one.code === code && (paths === undefined || paths.includes(one.path)),
          );
          if (fault !== undefined)
            return { verdict: "break", witness: witness(way, own, base, fault, value) };
        }
      }
    }
    return { verdict: "unknown", why: notFound(tries) };
  }

  /** Data of a record that the other side does not have, or not under that name. */
  gone(way: Way, record: RecordModel): Effect {
    const [{ compiled, judge }, other] = this.#sides(way);
    const base = [...validBases(compiled, record), ...this.#examples(record)].find(
      (one) => judge.judge(record.id, "write", one.record)?.length === 0,
    );
    if (base === undefined) return { verdict: "unknown", why: notFound(1) };
    if (other.judge.judge(record.id, "write", base.record) !== undefined) return { verdict: "ok" };
    const fault = { code: "TN-SCHEMA", path: "/sieuDuLieu/luocDo" };
    return { verdict: "break", witness: witness(way, record, base, fault, base.record) };
  }

  /** The examples made to break the rule come first. */
  #ruleBases(pair: Both<RecordModel>, code: string): Base[] {
    const named = code.toLowerCase();
    const faulty = [
      ...faultyBases(this.#to.compiled, pair.to),
      ...faultyBases(this.#from.compiled, pair.from),
    ];
    const first = ({ example = "" }: Base) => (example.includes(`/${named}`) ? 0 : 1);
    return [
      ...faulty.sort((a, b) => first(a) - first(b)),
      ...validBases(this.#from.compiled, pair.from),
      ...validBases(this.#to.compiled, pair.to),
    ];
  }

  #sides(way: Way): [data: Side, other: Side, use: "write" | "read"] {
    return way === "W" ? [this.#from, this.#to, "write"] : [this.#to, this.#from, "read"];
  }
}

interface Side {
  readonly compiled: Compiled;
  readonly judge: Judge;
  readonly rules: RuleJudge;
  /** Records that hold the definition: examples that do, then one that it was put into. */
  bases(record: RecordModel, key: string): readonly Base[];
}

/** @param examples those of both sides: a draft has none of its own, and most of the other's still pass */
function openSide(compiled: Compiled, examples: (record: RecordModel) => readonly Base[]): Side {
  const found = new Map<string, readonly Base[]>();
  const judge = createJudge(compiled);
  return {
    compiled,
    judge,
    rules: createRuleJudge(compiled),
    bases(record, key) {
      const name = `${record.id} ${key}`;
      const known = found.get(name);
      if (known !== undefined) return known;
      const own = validBases(compiled, record);
      const others = examples(record).filter(({ example }) => own.every((base) => base.example !== example));
      const passing = [...own, ...others].filter(
        (base) => judge.judge(record.id, "write", base.record)?.length === 0,
      );
      // Where nothing passes as it is, an edit may still make it pass.
      const all = passing.length > 0 ? passing : own;
      const holding = all.filter(
        (base) => findSpots(compiled.model, record.def, base.record, key).length > 0,
      );
      const planted = all
        .slice(0, 1)
        .concat(all.slice(-1))
        .flatMap((base) => {
          const copy = structuredClone(base.record);
          return plant(compiled, record.def, copy, key) === undefined ? [] : [{ ...base, record: copy }];
        });
      const bases = [...holding.slice(0, MOST_BASES), ...planted];
      found.set(name, bases);
      return bases;
    },
  };
}

function recordOf(pair: Both<RecordModel>, way: Way): RecordModel {
  return way === "W" ? pair.from : pair.to;
}

function errorsOf(rules: RuleJudge, record: RecordModel, value: Record<string, unknown>): Fault[] {
  try {
    return rules.judge(record, value).filter(({ severity }) => severity === "error");
  } catch {
    // A rule of one side over a record of the other may meet what it cannot read: then nothing is shown.
    return [];
  }
}

/** The fault is at the field, or at one of its items; without codes, anywhere below it. */
function isMeant({ code, path }: Fault, at: string, codes: readonly string[] | undefined): boolean {
  if (codes === undefined) return path === at || path.startsWith(`${at}/`);
  return (
    codes.includes(code) &&
    (path === at || (path.startsWith(`${at}/`) && /^(\/\d+)+$/.test(path.slice(at.length))))
  );
}

function witness(way: Way, record: RecordModel, base: Base, fault: Fault, value: unknown): Witness {
  return {
    record: record.id,
    ...(base.example === undefined ? {} : { example: base.example }),
    passes: way === "W" ? "from" : "to",
    fault: { code: fault.code, path: fault.path },
    value,
  };
}
