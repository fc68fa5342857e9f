/** How a value of a wire format is read and written. The words are explained in schemas/wire-formats/README.md. */
export type CellKind =
  | "text"
  | "number-text"
  | "page"
  | "name"
  | "address-text"
  | "partial-date"
  | "moment"
  | "time"
  | "code"
  | "code-list"
  | "place-code"
  | "agency-code"
  | "organisation-code"
  | "identity-type"
  | "identity-number"
  | "flag"
  | "integer"
  | "money"
  | "split-date"
  | "year-date"
  | "identity-pair"
  | "procedure-code"
  | "split-name"
  | "address"
  | "file"
  | "content-id"
  | "list"
  | "constant"
  | "transport"
  | "loss";

/** One field of another system's message, or one column of its table, and where it goes in a record of the standard. */
export interface WireColumn {
  /**
   * Name exactly as the system writes it. In a message a path with dots from the node of the record
   * (`HoVaTen.Ten`, `@version` for an attribute); a leading `/` counts from the root of the message.
   */
  readonly column: string;
  /** JSON Pointer in the record; `-` as last part appends to a list. Absent for `loss`, `constant` and `transport`. */
  readonly path?: string;
  readonly as: CellKind;
  /** Name of the mapping in schemas/mappings that turns its codes into ours. */
  readonly mapping?: string;
  /** Code table whose names are matched where the mapping does not know the text. */
  readonly table?: string;
  /** `same`: the codes of this system are the codes of `table`. */
  readonly codes?: "same";
  /** What is written: our code (default) or its name where no mapping turns it back; the old spelling of an agency code; a text in upper case; the year beside a whole date too. */
  readonly writes?: "code" | "name" | "old" | "upper" | "both";
  /** Pointer that keeps the source text where it was normalised or could not be read. */
  readonly verbatim?: string;
  /** Pointer that keeps an age written in a date cell. */
  readonly age?: string;
  /** Column that says the type of this number, or the number of this type. */
  readonly with?: string;
  /** Forms of this date or moment, instead of those of the format. The first one is written. */
  readonly forms?: readonly (DateForm | MomentForm)[];
  /** Columns that make up one value: of `split-date`, `year-date`, `split-name`, `identity-pair`, `address` and `file`. */
  readonly parts?: Readonly<Partial<Record<WirePart, string>>>;
  /** What a `constant` always holds; how a `flag` says yes (`True`, `1`); what stands before a `content-id`. */
  readonly value?: string;
  /** Type of the value in JSON when it is written; text without it. */
  readonly type?: "number" | "boolean";
  /** Texts that this system writes to say nothing, beside those known everywhere. */
  readonly placeholders?: readonly string[];
  /** The column says something only where another one holds one of these texts. */
  readonly when?: { readonly column: string; readonly is: readonly string[] };
  /** Other spellings under which the column arrives: read, never written. */
  readonly aliases?: readonly string[];
  /** Of a list: the column that tells which item this is, where an earlier list gives the same items. */
  readonly key?: string;
  /** Of a list: the column without which an item is not written into this list. */
  readonly only?: string;
  /** Fields of each item of a `list`; their columns are relative to the item, their paths to `path` of the list. */
  readonly columns?: readonly WireColumn[];
  /** True where the text is a secret: it stands in no answer at all. */
  readonly secret?: true;
}

/** One part of a value that a system divides. */
export type WirePart =
  | "year"
  | "month"
  | "day"
  | "date"
  | "family"
  | "middle"
  | "given"
  | "country"
  | "province"
  | "district"
  | "commune"
  | "detail"
  | "name"
  | "content"
  | "type"
  | "number";

/** One way a system writes a date, by name. */
export type DateForm =
  | "dd.MM.yyyy"
  | "dd/MM/yyyy"
  | "dd-MM-yyyy"
  | "MM/dd/yyyy"
  | "yyyy-MM-dd"
  | "yyyy/MM/dd"
  | "yyyyMMdd"
  | "MM.yyyy"
  | "MM/yyyy"
  | "MMyyyy"
  | "yyyy-MM"
  | "yyyy"
  | "age";

/** One way a system writes a date with a time. Without an offset it is the time of Việt Nam. */
export type MomentForm =
  | "yyyyMMddHHmmss"
  /** The same from a program that writes a 12-hour clock: 08 may be eight in the morning or in the evening. */
  | "yyyyMMddhhmmss"
  | "dd/MM/yyyy HH:mm:ss"
  | "dd/MM/yyyy HH:mm"
  | "yyyy/MM/dd HH:mm:ss"
  | "iso-local"
  | "iso-offset"
  | "epoch-ms";

/** How a message travels. */
export interface Carrier {
  /** `row`: one row of a table, all cells text. */
  readonly form: "row" | "json" | "xml";
  /** Path of a text that holds another document → what it is. */
  readonly opens?: Readonly<Record<string, "json" | "xml">>;
  /** Path of the node that is the record; a list there is several records. Without it, the whole message. `*` is an element of any name, only for reading. */
  readonly at?: string;
  /** The node is a list even when the message has one record. */
  readonly list?: true;
  /** Keys are matched whatever their case; two keys equal up to case are an error. */
  readonly anyCase?: true;
  /** XML: prefix → namespace, declared at the root. */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** XML: path of an element → its prefix, which its children take over until another is named; of an attribute → its own. */
  readonly prefixes?: Readonly<Record<string, string>>;
}

/** What a message says about a record whatever it holds, made from other fields of the record. */
export interface Derived {
  readonly path: string;
  /** `code`: the code that goes with the one at `from`, where the object that holds it is there. */
  readonly as: "legal-regime" | "code";
  readonly from: string;
  /** Of `code`: code at `from` → code at `path`. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** Another system's message or table as data: `schemas/wire-formats/<system>/<message>.json`. */
export interface WireFormat {
  readonly system: string;
  /** Name of the message or table as that system calls it. */
  readonly message: string;
  /** Record of the standard, as `database/record`. */
  readonly record: string;
  readonly version: string;
  readonly directions: readonly ("decode" | "encode")[];
  readonly carrier: Carrier;
  /** Column that dates the record; ages are counted from it. */
  readonly eventColumn?: string;
  readonly dates?: readonly (DateForm | MomentForm)[];
  /** Day whose administrative units the codes of this system belong to. */
  readonly unitsAsOf?: string;
  /** What a record of this format says whatever the message holds. */
  readonly constants: Readonly<Record<string, string | number | boolean>>;
  /** The same, set only where the object that holds it is there: the tag of a choice. */
  readonly tags?: Readonly<Record<string, string | boolean>>;
  /**
   * The id of the record: a word, then pointers of the record (`/ngayDangKy#year` takes the year) or `@column`s.
   * One `@column` alone is the id itself.
   */
  readonly recordId: readonly string[];
  /** The same for records that stand inside the record: pointer of the id → what it is made of. */
  readonly innerIds?: Readonly<Record<string, readonly string[]>>;
  readonly derived?: readonly Derived[];
  /** Objects that the record has even when the message says nothing about them. */
  readonly present?: readonly string[];
  /** Objects that say nothing when this is all they hold: the defaults of the software. */
  readonly empty?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly columns: readonly WireColumn[];
}
