/** Why one side of a comparison cannot be had. */
export type SideProblem =
  | "missing"
  | "not-a-standard"
  | "no-version"
  | "no-git"
  | "no-repository"
  | "no-ref"
  | "no-standard-in-ref"
  | "no-npm"
  | "no-package"
  | "no-tar"
  | "unreadable-package";

/** One side cannot be had. Its words are said in the language of the run. */
export class SideError extends Error {
  readonly problem: SideProblem;
  /** What was asked for, as it was written. */
  readonly asked: string;
  /** What there is instead. */
  readonly known: readonly string[];

  constructor(problem: SideProblem, asked: string, known: readonly string[] = []) {
    super(problem);
    this.name = "SideError";
    this.problem = problem;
    this.asked = asked;
    this.known = known;
  }
}
