/**
 * One exchange, as a sharing log keeps it. It holds codes, counts and record ids only: never a person's value, a
 * body, an address or a secret. A text that is not a code in its form is kept as `?`.
 */
export interface SharingEntry {
  /** Id of the request, in the logs of both sides. With direction, operation and record ids it tells a duplicate. */
  readonly requestId: string;
  /** When it was asked, ISO 8601 with offset. */
  readonly at: string;
  /** `given`: data left the unit. `received`: the unit read data of another. */
  readonly direction: Direction;
  /** Agency code of the other side. */
  readonly partner: string;
  /** Id of the operation: `get`, `search`, `submit`, `changes`… */
  readonly operation: string;
  /** `database/record` */
  readonly record: string;
  /** What part of the records: `full` or the name of a profile. */
  readonly profile?: string;
  /** Why the data was asked for. */
  readonly purpose?: string;
  /** Code of the official or system that asked. */
  readonly requester?: string;
  /** Legal ground of the sharing, the code of the text. */
  readonly ground?: string;
  /** How many records were in it. */
  readonly count: number;
  /** Ids of those records, as far as known. An id that holds a personal number is left out. */
  readonly ids: readonly string[];
  /** `ok`, or the code of the problem. */
  readonly outcome: string;
}

/** Which way data went. */
export type Direction = "given" | "received";

/** Where a sharing log keeps its entries. Entries are only ever added. */
export interface SharingStore {
  /** Adds one entry; resolves when it is kept. */
  append(entry: SharingEntry): Promise<void>;
  /** Every line in the order of adding; a line that cannot be read is given as `undefined`. */
  read(): AsyncIterable<SharingEntry | undefined>;
}
