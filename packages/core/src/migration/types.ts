import type { Text } from "../catalogue/types.ts";
import type { Origin } from "../issue/issue.ts";

/** Which way: `up` to the newer version, `down` to the older one. */
export type MigrationDirection = "up" | "down";

/** Bounds of the narrower side of a field: what does not fit cannot be carried there. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
}

interface StepBase {
  /** Permanent name of the step in its migration. */
  readonly id: string;
  /** Why there is this step, and why nothing is invented or lost by it. */
  readonly why: Text;
}

/** A field has another name or stands elsewhere. `*` in a path is every entry of a list. */
export interface MoveStep extends StepBase {
  readonly op: "rename" | "move";
  readonly from: string;
  readonly to: string;
  /** Objects that a record of either version must have, so they stay when they are emptied. */
  readonly keep?: readonly string[];
}

/** One text becomes several (`split`), or several become one (`merge`). Going back does the opposite. */
export interface DivideStep extends StepBase {
  readonly op: "split" | "merge";
  /** The one text. */
  readonly whole: string;
  /** Its parts, in order. */
  readonly parts: readonly string[];
  readonly separator: string;
  /** Beside the parts: where a text goes as it is when it cannot be divided. */
  readonly rest?: string;
}

/** The same meaning has another code. */
export interface RecodeStep extends StepBase {
  readonly op: "recode";
  readonly path: string;
  /** Old code → new code. */
  readonly codes: Readonly<Record<string, string>>;
  /** New code → old code, where `codes` cannot be read backwards. */
  readonly back?: Readonly<Record<string, string>>;
  /** Codes that are not listed mean the same in both versions. */
  readonly keepOthers?: boolean;
}

/** The older version implied this value without saying it. Never a guess. */
export interface DefaultStep extends StepBase {
  readonly op: "default";
  readonly path: string;
  readonly value: string | number | boolean;
}

/** The newer version asks for what the older one did not collect: it is said to be unknown, and why. */
export interface AddUnknownStep extends StepBase {
  readonly op: "addUnknown";
  readonly path: string;
  /** Code of the table `ly-do-khong-ro`. */
  readonly reason: string;
  /** Only records of this origin. */
  readonly origin?: Origin;
}

/** A field that one of the versions does not have: its value is lost on the way there, and said. */
export interface DropStep extends StepBase {
  readonly op: "dropWithLoss";
  readonly path: string;
  readonly when: MigrationDirection;
}

/** A field takes more (`widen`) or less (`narrow`) than before. */
export interface BoundStep extends StepBase {
  readonly op: "widen" | "narrow";
  readonly path: string;
  readonly limits: Limits;
}

/** What is done to a record, each step both ways. */
export type MigrationStep =
  | MoveStep
  | DivideStep
  | RecodeStep
  | DefaultStep
  | AddUnknownStep
  | DropStep
  | BoundStep;

/** Fields that hold JSON Pointers, and what kind of list they stand in. */
export interface PointerField {
  readonly path: string;
  /** `unknown`: entries of `khongRo`; `list`: a list of pointers; `single`: one pointer. */
  readonly kind: "unknown" | "list" | "single";
  /** The pointer leads into another record of the database. */
  readonly elsewhere?: boolean;
}

/** Places of a record in one of the two versions. */
export interface RecordShape {
  readonly pointers: readonly PointerField[];
  /** Fields that hold a whole record, told apart by a field: its value → name of the record. */
  readonly embedded: readonly {
    readonly path: string;
    readonly tag: string;
    readonly kinds: Readonly<Record<string, string>>;
  }[];
  readonly signatures: readonly string[];
  /** Objects that the other version does not have because their fields moved. */
  readonly vanishing: readonly string[];
}

/** How one record goes from a version to the next and back. */
export interface RecordPlan {
  /** Name of the record in the older version. */
  readonly from: string;
  /** Name of the record in the newer version. */
  readonly to: string;
  readonly steps: readonly MigrationStep[];
  readonly older: RecordShape;
  readonly newer: RecordShape;
}

/** A migration as `@thongnhat/compiler` resolves it from `migration.json`. Plain data. */
export interface Migration {
  readonly database: string;
  readonly from: string;
  readonly to: string;
  /** The newer version is a draft: nothing that it gives is official data. */
  readonly draft: boolean;
  readonly records: readonly RecordPlan[];
  /** Moves that hold for every record that has the field: for pointers into another record. */
  readonly everywhere: readonly MoveStep[];
}
