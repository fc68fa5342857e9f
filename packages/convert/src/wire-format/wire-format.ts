/** How a cell of a wire format is read. The words are explained in schemas/wire-formats/README.md. */
export type CellKind =
  | "text"
  | "number-text"
  | "page"
  | "name"
  | "address-text"
  | "partial-date"
  | "code"
  | "code-list"
  | "place-code"
  | "agency-code"
  | "identity-type"
  | "identity-number"
  | "loss";

/** One column of another system's table, and where it goes in a record of the standard. */
export interface WireColumn {
  /** Name of the column exactly as the system writes it. */
  readonly column: string;
  /** JSON Pointer in the record; `-` as last part appends to a list. Absent for a `loss`. */
  readonly path?: string;
  readonly as: CellKind;
  /** Name of the mapping in schemas/mappings that turns its codes into ours. */
  readonly mapping?: string;
  /** Code table whose names are matched where the mapping does not know the text. */
  readonly table?: string;
  /** Pointer that keeps the source text where it was normalised or could not be read. */
  readonly verbatim?: string;
  /** Pointer that keeps an age written in a date cell. */
  readonly age?: string;
  /** Column that says the type of this number, or the number of this type. */
  readonly with?: string;
}

/** One way a system writes a date, by name. */
export type DateForm = "dd.MM.yyyy" | "dd/MM/yyyy" | "MM.yyyy" | "yyyy" | "age";

/** Another system's table as data: `schemas/wire-formats/<system>/<table>.json`. */
export interface WireFormat {
  readonly system: string;
  readonly table: string;
  /** Record of the standard, as `database/record`. */
  readonly record: string;
  readonly version: string;
  readonly direction: "decode";
  /** Column that dates the record; ages are counted from it. */
  readonly eventColumn: string;
  readonly dates: readonly DateForm[];
  /** Day whose administrative units the codes of this system belong to. */
  readonly unitsAsOf: string;
  /** What a record of this format says whatever the row holds. */
  readonly constants: Readonly<Record<string, string>>;
  readonly columns: readonly WireColumn[];
}
