/** A mistake in the sources of the standard: where it is, what it is, what to do. */
export interface Finding {
  /** File, relative to the folder that was read. */
  readonly file: string;
  /** JSON Pointer inside the file, or the row of a CSV file. */
  readonly pointer: string;
  readonly message: string;
  /** What the author should do. */
  readonly fix: string;
}

/** Thrown when the sources cannot be compiled; `findings` say why. */
export class CompileError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join("\n"));
    this.name = "CompileError";
    this.findings = findings;
  }
}

/** One finding as lines for a terminal. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}${finding.pointer === "" ? "" : `#${finding.pointer}`}\n  ${finding.message}\n  → ${finding.fix}`;
}
