import type { Annotations, Node } from "../../model/types.ts";

/** The type of a field, as every language can say it. */
export type TypeShape =
  | { readonly kind: "string" | "integer" | "boolean" | "open" }
  | { readonly kind: "list"; readonly items: TypeShape }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "union"; readonly name: string };

/** A field of a class. */
export interface FieldShape {
  /** As in JSON. */
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: TypeShape;
  readonly node: Node;
  readonly annotations: Annotations;
  /** The one value that a required field may have: a writer need not say it. */
  readonly constant?: string;
  /** Documentation, a sentence a line. */
  readonly docs: readonly string[];
}

/** A titled object of the standard: one class, whoever uses it. */
export interface ClassShape {
  readonly name: string;
  readonly key: string;
  readonly docs: readonly string[];
  readonly fields: readonly FieldShape[];
  /** Unions that this is a variant of. */
  readonly unions: readonly string[];
}

/** One of several classes, told apart by a constant field. */
export interface UnionShape {
  readonly name: string;
  readonly tag: string;
  readonly variants: readonly { readonly value: string; readonly name: string }[];
  readonly docs: readonly string[];
}

/** A record that was asked for. */
export interface RecordShape {
  /** `database/record` */
  readonly id: string;
  readonly name: string;
  readonly key: string;
}

/** What an emitter of a language is given. */
export interface Shapes {
  readonly edition: string;
  readonly base: string;
  readonly records: readonly RecordShape[];
  readonly classes: readonly ClassShape[];
  readonly unions: readonly UnionShape[];
}
