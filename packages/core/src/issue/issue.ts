/** How bad a finding is: an `error` makes the record invalid, a `warning` does not. */
export type Severity = "error" | "warning";

/**
 * One finding about one place of a record. Plain JSON, and never a person's value:
 * `params` hold bounds, names of tables and formats, never what was found.
 */
export interface Issue {
  /** Permanent name of the finding: `TN-…` for the engine's own, else the id of a rule (`KS-01`). */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer to the field; the empty string is the record itself. */
  readonly path: string;
  /** Record the path belongs to, as `database/record`, so that labels can be looked up. */
  readonly record?: string;
  /** Bounds, expected type, table or format names. Never the value that was found. */
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Name of a mechanical repair that `repair(record, issue)` can carry out. */
  readonly repair?: RepairName;
  /** Sheet, row (1-based, as a person counts) and column, where the record came from a table. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** The mechanical repairs that change the writing of a value and never its meaning. */
export type RepairName = "normalise-nfc" | "trim" | "collapse-spaces" | "remove-invisible" | "fix-homoglyph";

/** What a full validation returns. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly truncated?: true };

/** How the record came to be: a new registration, or a digitised book. */
export type Origin = "dang-ky-moi" | "so-hoa";

/** `write`: unknown fields and retired codes are errors. `read`: they are warnings, and kept. */
export type Use = "write" | "read";

/** Options of a full validation. */
export interface ValidateOptions {
  /** Overrides the origin that the record states in `sieuDuLieu.nguon`. */
  readonly origin?: Origin;
  /** Default `write`. */
  readonly use?: Use;
  /** Today as `YYYY-MM-DD`; default: the date in Việt Nam now. Give it for repeatable verdicts. */
  readonly today?: string;
  /** Most issues kept for one record, default 100; then `truncated` is set. */
  readonly maxIssues?: number;
  /**
   * Told of each rule that was asked and decided: its id, the pointer of its field, whether it was kept, and the record's
   * own date. For programs that count how often rules apply.
   */
  readonly onRule?: (rule: string, path: string, kept: boolean, recordDate: string | undefined) => void;
}

/** Thrown by `parse` when the record is not valid; `issues` say why. The message holds no value. */
export class ValidationError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(
      `Bản ghi không hợp lệ: ${issues.length} lỗi (${[...new Set(issues.map((issue) => issue.code))].join(", ")})`,
    );
    this.name = "ValidationError";
    this.issues = issues;
  }
}
