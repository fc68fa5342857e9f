/** A test record on the server. */
export interface Written {
  readonly record: string;
  readonly id: string;
  /** Which unit wrote it. */
  readonly by: "unit" | "other";
}

/** The test records of a run. */
export interface Tally {
  /** What every id begins with: it says itself that the record is a test. */
  readonly prefix: string;
  readonly written: Map<string, Written>;
  nextId(): string;
}

/** A tally whose ids nobody else makes. */
export function createTally(): Tally {
  const prefix = `thu-nghiem-${crypto.randomUUID().slice(0, 8)}`;
  let last = 0;
  return {
    prefix,
    written: new Map(),
    nextId() {
      last += 1;
      return `${prefix}-${String(last).padStart(5, "0")}`;
    },
  };
}
