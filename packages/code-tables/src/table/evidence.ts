/** How well something is known, and where that can be looked up. */
export interface CodeEvidence {
  readonly mark: string;
  readonly source: string;
}
