import type { DatasetRule, Moment, Part } from "../runtime/dataset.ts";
import { type Payload, SEPARATOR } from "./entries.ts";
import { project } from "./project.ts";

/** An entry as it stands in its line. */
export interface Entry {
  /** Position of the record in the input. */
  readonly index: number;
  /** Its number, where the rule is about numbers. */
  readonly number: number;
  readonly payload: Payload;
  /** What was kept of the record. */
  readonly part: Part;
}

/** One verdict that is to be told, before the verdicts of all keys are put in order. */
export interface Found {
  readonly self: Entry;
  readonly other?: Entry;
  /** The engine's own finding instead of the rule's. */
  readonly code?: string;
  readonly params?: Readonly<Record<string, number | string>>;
  /** Nothing to tell: the record has what it must have, whatever is missing under its other keys. */
  readonly settled?: true;
}

/** What judges the entries of one key. They come in the order of their side or number, then of the input. */
export interface Judge {
  /** Takes the part of a line behind rule and key. */
  take(rest: string): Iterable<Found>;
  /** The key is over. */
  end(): Iterable<Found>;
}

/** What stands for all judges of a rule. */
export interface Bench {
  readonly rule: DatasetRule;
  /** Most pairs compared under one key. */
  readonly max: number;
  readonly moment: Moment;
}

/** Reads the part of a line behind the rule and the key. */
export function readEntry({ rule }: Bench, rest: string): Entry {
  const [order = "", index = "", text = ""] = rest.split(SEPARATOR);
  const payload = JSON.parse(text) as Payload;
  const side = payload[1] < 0 ? rule : (rule.others?.[payload[1]] ?? rule);
  return { index: Number(index), number: Number(order), payload, part: project(payload[3], side.keeps) };
}

/** Whether the part of a line behind the rule and the key is of an other record, in a rule of two sides. */
export function isOther(rest: string): boolean {
  return rest.startsWith("0");
}

/** Whether the rule judges this record, or only compares others with it. */
export function isJudged({ payload }: Entry): boolean {
  return payload[0] > 0;
}

/** How many records share a key, and the first of them that the rule judges. */
export class Crowd {
  #count = 0;
  #first: Entry | undefined;

  add(): void {
    this.#count++;
  }

  meet(entry: Entry): Entry {
    if (isJudged(entry)) this.#first ??= entry;
    return entry;
  }

  /** Says once that the key is shared by more records than were compared. */
  tell({ rule, max }: Bench): Found[] {
    const params = { rule: rule.id, count: this.#count, max };
    return this.#first === undefined ? [] : [{ self: this.#first, code: "TN-DATASET-CROWDED", params }];
  }

  get judged(): boolean {
    return this.#first !== undefined;
  }
}
