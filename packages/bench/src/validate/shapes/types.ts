/** What a value must look like, without anything that only our own validators know: no rules, no dates of codes. */
export type Shape =
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "open" }
  | { readonly kind: "list"; readonly item: Shape; readonly min: number; readonly max?: number }
  | TextShape
  | { readonly kind: "codes"; readonly table: string }
  | { readonly kind: "const"; readonly value: string }
  | { readonly kind: "integer"; readonly min?: number; readonly max?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "ref"; readonly name: string };

/** Text with its bounds in code points, its pattern and its format. */
export interface TextShape {
  readonly kind: "text";
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** A field of an object that has no other fields than the named ones. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
}

/** The shape of a record: named parts, each before those that use it, the record itself last. */
export interface Shapes {
  /** `database/record`. */
  readonly record: string;
  readonly parts: readonly { readonly name: string; readonly shape: Shape }[];
  /** Codes of every list that the shape names, of all editions. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}
