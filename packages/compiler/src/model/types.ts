import type { Evidence, FieldDescriptor, LegalBasis, Origin, RuleText, Text } from "@thongnhat/core";
import type { Json } from "../read/sources.ts";

/** What the standard says about a field besides its structure. */
export interface Annotations {
  readonly label?: Text;
  readonly description?: string;
  readonly aliases?: NonNullable<FieldDescriptor["aliases"]>;
  readonly required?: readonly Origin[];
  readonly recommended?: true;
  readonly personalData?: "basic" | "sensitive";
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence?: Evidence;
  readonly profiles?: readonly string[];
  readonly example?: string;
}

/** The structure of a value. */
export type Node =
  | StringNode
  | { readonly kind: "integer"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "boolean"; readonly const?: boolean }
  | { readonly kind: "array"; readonly items: Node; readonly minItems?: number; readonly maxItems?: number }
  | { readonly kind: "object"; readonly def: string }
  | UnionNode
  | { readonly kind: "open" };

/** A string: its bounds, or where its values are listed. */
export interface StringNode {
  readonly kind: "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly table?: { readonly id: string; readonly asOf: readonly string[] };
  /** Key of the named block that was referenced, so that types keep its name. */
  readonly alias?: string;
}

/** One of several objects, told apart by a constant. */
export interface UnionNode {
  readonly kind: "union";
  /** Property that holds the constant that tells the variants apart. */
  readonly tag: string;
  readonly variants: readonly { readonly value: string; readonly def: string }[];
  /** Key of the named choice that was referenced. */
  readonly alias?: string;
}

/** A field of a definition. */
export interface Property {
  readonly name: string;
  readonly node: Node;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly annotations: Annotations;
  /** Annotations of fields below the referenced object in this use; keys are dotted paths. */
  readonly overlays: ReadonlyMap<string, Annotations>;
  /** Place in the source, for messages. */
  readonly pointer: string;
}

/** A titled object. Its key is `database/Title`. */
export interface Def {
  readonly key: string;
  readonly database: string;
  readonly version: string;
  readonly title: string;
  readonly label: Text;
  readonly description: string;
  readonly file: string;
  readonly pointer: string;
  readonly properties: readonly Property[];
  /** Rules of a building block: they hold wherever it is used. The rules of a record stand in `RecordModel`. */
  readonly rules: readonly Rule[];
  /** The definition of the standard that an extension copied to tighten it: its rules were looked at there. */
  readonly copyOf?: string;
  /** A unit's part of a record: where the constant stands in `tag`, `field` holds what `def` describes. */
  readonly when?: {
    readonly tag: string;
    readonly value: string;
    readonly field: string;
    readonly def: string;
  };
}

/** One of the six words of the Ministry: correct, complete, clean, live, unified, shared. */
export type Word = "dung" | "du" | "sach" | "song" | "thongNhat" | "dungChung";

/** A rule as written, with the fields that run it. */
export interface Rule extends RuleText {
  /** The word that it counts for, where its text does not say it. */
  readonly word?: Word;
  readonly undecided?: "warning";
  readonly from?: string;
  readonly to?: string;
}

/** A deadline as written in `x-freshness`: something must be there within a time after something else. */
export interface Deadline {
  readonly id: string;
  /** JSON Pointer of the moment from which time runs. */
  readonly from: string;
  /** JSON Pointer of the moment that must come in time. */
  readonly to: string;
  /** `PT24H` hours, `P5D` days, `5W` working days. */
  readonly within: string;
  readonly label: Text;
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence: Evidence;
}

/** JSON Pointers of the fields that tell a person, of `x-person`. */
export interface PersonKey {
  readonly name: string;
  readonly birth: string;
  readonly sex?: string;
}

/** A record: a definition that travels by itself. */
export interface RecordModel {
  /** `database/record` */
  readonly id: string;
  readonly name: string;
  readonly database: string;
  readonly version: string;
  readonly def: string;
  readonly file: string;
  /** The record of the standard that this one adds to or tightens: its data name that record, not this one. */
  readonly extends?: { readonly id: string; readonly version: string; readonly def: string };
  readonly eventDate?: string;
  readonly keys?: readonly string[];
  /** Where one record stands for one person, or for one birth or death: what tells that person. */
  readonly person?: PersonKey;
  readonly deadlines: readonly Deadline[];
  readonly rules: readonly Rule[];
  /** Definitions that the record needs, itself first, each after no particular order but stable. */
  readonly uses: readonly string[];
}

/** Named unions and string blocks: kept so that types and docs can name them. */
export interface Alias {
  readonly key: string;
  readonly database: string;
  readonly title: string;
  readonly label: Text;
  readonly description: string;
  readonly node: StringNode | UnionNode;
}

/** A database of the standard and its records. */
export interface Database {
  readonly id: string;
  readonly version: string;
  readonly label: Text;
  /** First day of the law that asks for the fields marked `x-required`. */
  readonly lawFrom?: string;
  /** First day on which another law is in force, as far as that is known: from then on nothing is asked as an error. */
  readonly lawTo?: string;
  readonly records: readonly RecordModel[];
  /** `database.json` as written: description, owners, legal basis, open questions. */
  readonly about: Json;
}

/** The resolved standard: the only thing an emitter knows. */
export interface Model {
  readonly base: string;
  readonly edition: string;
  /** The databases to write; those of `imported` are only referred to. */
  readonly databases: readonly Database[];
  /** Databases and code tables of the standard that a unit's own model refers to: published already. */
  readonly imported?: Imported;
  readonly defs: ReadonlyMap<string, Def>;
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly messages: {
    readonly vi: Readonly<Record<string, unknown>>;
    readonly en: Readonly<Record<string, unknown>>;
  };
}

/** What stands in the published packages of the standard, when the model is a unit's own. */
export interface Imported {
  readonly databases: readonly Database[];
  readonly tables: ReadonlySet<string>;
}
