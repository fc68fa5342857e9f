/** What an audit must count for one planted defect. */
export interface Find {
  /** Key of the count: `<code>@<path>`, `*` for items of lists. */
  readonly key: string;
  /** Which of the six words the record loses, where it is a failure. */
  readonly word: string;
  /** A warning does not fail the record. */
  readonly as: "fails" | "warns";
}

/** What a record may have in common with an earlier one of the same unit: its key, or the person it is of. */
export type Repeats = "key" | "person";

/** One kind of defect, and everything that must be said of it. */
export interface Defect {
  readonly name: string;
  /** Changes the pattern of the record; nothing where the defect is only a repetition, or lies in the text. */
  readonly plant?: (record: Json) => void;
  /** Changes the line after it was written: text that is no JSON. */
  readonly spoil?: (line: string) => string;
  readonly repeats?: readonly Repeats[];
  readonly finds: readonly Find[];
  /** Code of the reader, where the line cannot be read at all. */
  readonly unreadable?: string;
}

/** A record type that can be made in volume: a pattern with `{slots}`, and defects of it. */
export interface VolumeType {
  /** `database/record`. */
  readonly record: string;
  /** A valid record; `{key}`, `{unit}` … in its texts are filled anew for every record. */
  readonly pattern: Json;
  readonly defects: readonly Defect[];
}

/** An object of JSON. */
export type Json = { [name: string]: unknown };

/** What was made, counted while it was made: by construction, without asking any validator. */
export interface Planted {
  /** Lines. */
  readonly lines: number;
  /** Records that can be read. */
  records: number;
  bytes: number;
  /** Records with a failure. */
  failing: number;
  readonly fails: Record<string, number>;
  readonly warns: Record<string, number>;
  /** Records that fail in each word. */
  readonly words: Record<string, number>;
  readonly unreadable: Record<string, number>;
  /** How often each kind of defect was planted. */
  readonly defects: Record<string, number>;
}
