import type { CellKind } from "../wire-format/wire-format.ts";

/** What people call the fields at the head of a column: schemas/wire-formats/tu-dien-cot.json. */
export interface ColumnWords {
  /** Kind of object → the field that a header means when it names the object alone. */
  readonly standsFor: Readonly<Record<string, string>>;
  /** Fields that no table carries. */
  readonly never: readonly string[];
  /** Objects that a header leaves out. */
  readonly through: readonly string[];
  /** Fields whose names say too little without the object around them. */
  readonly generic: readonly string[];
  /** Fields that the person whom the record is about does not have. */
  readonly notOfPrincipal: readonly string[];
  /** Abbreviations that stand for words wherever they occur. */
  readonly expand: readonly (readonly [short: string, words: string])[];
  /** Words that say nothing more. */
  readonly small: readonly string[];
  /** Headers of columns that number the rows. */
  readonly rowNumber: readonly string[];
  /** Family names. */
  readonly families: readonly string[];
  /** Field, or Object/field; its names; its abbreviations. */
  readonly fields: readonly (readonly [field: string, words: readonly string[], short: readonly string[]])[];
}

/** A column of another system that fills one field. */
export interface WireName {
  readonly name: string;
  readonly record: string;
  readonly system: string;
  /** The system sends tables: the coding of its columns is the coding of its codes. */
  readonly row?: true;
  readonly path: string;
  readonly as: CellKind;
  readonly mapping?: string;
  readonly table?: string;
  readonly verbatim?: string;
  readonly age?: string;
  readonly with?: string;
  readonly codes?: "same";
}
