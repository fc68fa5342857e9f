import type { Origin, Severity } from "../issue/issue.ts";
import type { DatasetText } from "./dataset.ts";

/** A text in both languages of the standard. Vietnamese is the authoritative one. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Where a field, rule or code comes from, and how that was seen. */
export interface Evidence {
  readonly mark: "text" | "system" | "secondary" | "recalled" | "proposed";
  readonly source: string;
}

/** A legal document and, where it was read, the article. */
export interface LegalBasis {
  readonly document: string;
  readonly article?: string;
}

/** One field as the standard describes it. */
export interface FieldDescriptor {
  readonly label: Text;
  readonly description?: string;
  readonly type: "string" | "integer" | "boolean" | "object" | "array";
  /** Title of the object that this field, or each of its items, holds. */
  readonly of?: string;
  /** A union: which object belongs to which value of the tag. */
  readonly variants?: { readonly tag: string; readonly of: Readonly<Record<string, string>> };
  readonly codeTable?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  /** Least and greatest value of an integer. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly personalData?: "basic" | "sensitive";
  /** Origins that require the field beyond what structure requires. */
  readonly required?: readonly Origin[];
  readonly recommended?: true;
  readonly profiles?: readonly string[];
  readonly aliases?: readonly { readonly system: string; readonly name: string }[];
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence?: Evidence;
  /** A right value, invented. */
  readonly example?: string;
}

/** One kind of object and its fields. */
export interface ObjectDescriptor {
  readonly fields: Readonly<Record<string, FieldDescriptor>>;
  /** Fields that the structure requires. */
  readonly required?: readonly string[];
  /** What this object says differently of fields below it, where it is one of a choice; keys are pointers from it. */
  readonly overlays?: Overlays;
}

/** What is said differently of fields of shared blocks; keys are pointers, `*` for items. */
export type Overlays = Readonly<Record<string, Partial<FieldDescriptor>>>;

/** The words of a rule. */
export interface RuleText {
  readonly id: string;
  readonly path: string;
  readonly ground: "law" | "logic" | "practice";
  readonly severity: Readonly<Record<Origin, Severity | "off">>;
  readonly scope: "record" | "dataset";
  readonly message: Text;
  readonly cause?: Text;
  readonly fix: Text;
  /** The fields that make the difference, in an invented record that breaks the rule and in one that keeps it. */
  readonly example?: { readonly wrong: string; readonly right: string };
  readonly cel?: string;
  /** How a rule of scope `dataset` is decided; without it the rule is only listed. */
  readonly dataset?: DatasetText;
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence: Evidence;
}

/** A record of the standard, for programs that show, minimise or explain it. */
export interface RecordDescriptor {
  /** `database/record` */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly label: Text;
  /** JSON Pointer of the field that dates the record. */
  readonly eventDate?: string;
  readonly keys?: readonly string[];
  /** Title of the object at the root, a key of `defs`. */
  readonly root: string;
  readonly defs: Readonly<Record<string, ObjectDescriptor>>;
  /** What this record says differently of a field of a shared block, as far as no choice is entered. */
  readonly overlays: Overlays;
  readonly rules: Readonly<Record<string, RuleText>>;
}

/** The words for one issue code. `{label}`, `{min}` … are filled from the issue and the record. */
export interface MessageText {
  readonly title: string;
  readonly text: string;
  readonly cause: string;
  readonly fix: string;
  readonly example?: string;
}

/** Everything needed to turn issues into words. */
export interface Catalogue {
  readonly messages: Readonly<Record<"vi" | "en", Readonly<Record<string, MessageText>>>>;
  readonly records: Readonly<Record<string, RecordDescriptor>>;
  /** Names of the code tables. */
  readonly tables: Readonly<Record<string, Text>>;
}
