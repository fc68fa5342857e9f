import type { Origin, Severity, Text } from "@thongnhat/core";
import type { Deadline, PersonKey } from "../measure/types.ts";
import type { Word } from "../words/words.ts";

/**
 * The standard as counting and SQL need it, emitted by the compiler from `schemas/`: what a value may be, what must be
 * there, and which rules ask what. One module a database, whose definitions refer to each other by key.
 */
export interface DatabaseShape {
  readonly id: string;
  readonly version: string;
  /** Days since 1970-01-01 between which the law that asks for fields is in force. */
  readonly lawFrom?: number;
  readonly lawTo?: number;
  /** Objects by key, `database/Title`. */
  readonly defs: Readonly<Record<string, DefShape>>;
  /** Records by id, `database/record`. */
  readonly records: Readonly<Record<string, RecordShape>>;
}

/** A record type. */
export interface RecordShape {
  readonly id: string;
  readonly version: string;
  /** Key of the object at the root. */
  readonly def: string;
  readonly label: Text;
  /** JSON Pointer of the field that dates the record. */
  readonly eventDate?: string;
  /** JSON Pointers of the key. */
  readonly keys?: readonly string[];
  /** The fields that tell a person, where one record stands for one person or one event of a person's life. */
  readonly person?: PersonKey;
  readonly deadlines: readonly Deadline[];
  /** Rules that several records decide: JavaScript asks them, over all records of a run. */
  readonly across: readonly { readonly id: string; readonly path: string; readonly word: Word }[];
  /** Rules of the record itself; those of blocks stand at the blocks. */
  readonly rules: readonly RuleShape[];
}

/** An object. */
export interface DefShape {
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly rules: readonly RuleShape[];
  /** The record whose root this is: nested in a message, it is judged as a record of its own. */
  readonly record?: string;
}

/** A field of an object. */
export interface FieldShape {
  readonly shape: Shape;
  readonly label: Text;
  /** The structure requires it. */
  readonly required?: true;
  readonly asks?: Ask;
  readonly recommended?: true;
  /** What this use asks of fields below a block, by dotted path from here. */
  readonly below?: Readonly<Record<string, Ask>>;
}

/** Origins that ask for a field, and how gravely. A field below a block may be asked for by the block too. */
export interface Ask {
  /** 1 new registration, 2 digitised book, 3 both. */
  readonly origins: number;
  readonly severity: Severity;
}

/** What a value may be. */
export type Shape =
  | StringShape
  | { readonly kind: "integer"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "boolean"; readonly const?: boolean }
  | { readonly kind: "array"; readonly items: Shape; readonly minItems?: number; readonly maxItems?: number }
  | { readonly kind: "object"; readonly def: string }
  | { readonly kind: "union"; readonly tag: string; readonly variants: Readonly<Record<string, string>> }
  | { readonly kind: "open" };

/** A text. Only one of `const`, `enum`, `table` is there. */
export interface StringShape {
  readonly kind: "string";
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly table?: TableUse;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Nothing but its length is said of it: its writing is looked at. */
  readonly free?: true;
}

/** A code of a table. */
export interface TableUse {
  readonly id: string;
  /** Rows have dates: a code must be in force on the date it is read against. */
  readonly dated: boolean;
  /** Fields beside it that give the date, in order; the record's own date is the fallback. */
  readonly asOf: readonly DateSource[];
}

/** A field beside a code that says on which day the code is read. */
export type DateSource =
  | { readonly field: string }
  /** The field holds an edition; its codes are read between these days. */
  | {
      readonly edition: string;
      readonly readAt: Readonly<Record<string, { readonly from?: string; readonly until?: string }>>;
    };

/** A rule of one record, as the validator runs it. */
export interface RuleShape {
  readonly id: string;
  /** JSON Pointer from the object whose rule it is. */
  readonly path: string;
  readonly word: Word;
  readonly severity: Readonly<Record<Origin, Severity | "off">>;
  /** Days since 1970-01-01, half-open, read against the record's date. */
  readonly from?: number;
  readonly to?: number;
  readonly undecided?: "warning";
  readonly cel: string;
  /** `cel` as a tree. */
  readonly ast: Expression;
  /** The condition under which the rule asks anything, where it has one: `A` of "not A, or B". */
  readonly when?: Expression;
  /** `when` as code: true, false, or undefined for undecided. */
  readonly applies?: (self: unknown, moment: RuleMoment) => unknown;
}

/** What the expressions of a rule see besides their object. */
export interface RuleMoment {
  readonly today: string;
  readonly date: string | undefined;
}

/** A rule's text as a tree: the compiler's CEL without columns. Macros are not expanded, chains of logic are flat. */
export type Expression =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "field"; readonly of: Expression; readonly name: string }
  | { readonly kind: "has"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly index: Expression }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "logic"; readonly op: "&&" | "||"; readonly terms: readonly Expression[] }
  | { readonly kind: "if"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | {
      readonly kind: "compare";
      readonly op: "==" | "!=" | "<" | "<=" | ">" | ">=";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "in"; readonly item: Expression; readonly list: Expression }
  | {
      readonly kind: "macro";
      readonly macro: "exists" | "all" | "exists_one" | "filter" | "map";
      readonly list: Expression;
      readonly variable: string;
      readonly body: Expression;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly target?: Expression;
      readonly args: readonly Expression[];
    };
