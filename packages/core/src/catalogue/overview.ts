import type { Evidence, LegalBasis, Text } from "./types.ts";

/** How many things carry each mark of evidence. */
export type MarkCounts = Readonly<Record<Evidence["mark"], number>>;

/** Who kept a database, and when; open ends are empty. */
export interface DatabaseOwner {
  readonly unit: Text;
  /** First day. */
  readonly from: string;
  /** The day after the last. */
  readonly to: string;
}

/** A kind of record, counted: what is written in the record itself, blocks that several records share left out. */
export interface RecordOverview {
  /** `database/record` */
  readonly id: string;
  readonly title: string;
  readonly label: Text;
  readonly fields: number;
  readonly rules: number;
}

/** What the standard says of a database, and how well that is known. */
export interface DatabaseOverview {
  readonly id: string;
  readonly version: string;
  readonly label: Text;
  readonly description: string;
  /** `draft`, or `released`. */
  readonly status: string;
  /** First day of the law that the database rests on. */
  readonly lawFrom?: string;
  readonly owner: readonly DatabaseOwner[];
  readonly legalBasis: readonly LegalBasis[];
  /** Questions that stand open, and the texts to ask for. */
  readonly open: readonly Text[];
  readonly records: readonly RecordOverview[];
  /** Fields written in the database, by mark. */
  readonly fields: MarkCounts;
  /** Rules written in the database, each once, by mark. */
  readonly rules: MarkCounts;
}
