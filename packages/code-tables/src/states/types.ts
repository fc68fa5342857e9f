/** A state machine of the standard: the life of a record, a file or an obligation. */
export interface StateMachine {
  readonly id: string;
  readonly database: string;
  /** Code table of the states. */
  readonly table: string;
  /** Dotted path of the field that holds the state. */
  readonly field: string;
  readonly label: { readonly vi: string; readonly en: string };
  /** States in which a record may begin. */
  readonly start: readonly string[];
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    /** What takes the record from one to the other. */
    readonly event: { readonly vi: string; readonly en: string };
  }[];
}
