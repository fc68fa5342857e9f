/**
 * What is certain of a condition, each as code: that it is true, that it is false, that it is not true, that it is not
 * false. Where a condition is undecided it is neither true nor false. Code may be too strict, never too generous.
 */
export interface Verdicts {
  readonly yes: () => string;
  readonly no: () => string;
  readonly notYes: () => string;
  readonly notNo: () => string;
}
/** A condition of which it is known when it is true and when it is false. */
export function exact(yes: string, no: string): Verdicts {
  return { yes: () => yes, no: () => no, notYes: () => not(yes), notNo: () => not(no) };
}

export function not(code: string): string {
  if (code === "true") return "false";
  return code === "false" ? "true" : `!(${code})`;
}

export function all(codes: readonly string[]): string {
  if (codes.includes("false")) return "false";
  const rest = codes.filter((code) => code !== "true");
  return rest.length === 0 ? "true" : rest.map((code) => `(${code})`).join(" && ");
}

export function any(codes: readonly string[]): string {
  if (codes.includes("true")) return "true";
  const rest = codes.filter((code) => code !== "false");
  return rest.length === 0 ? "false" : rest.map((code) => `(${code})`).join(" || ");
}

export function every(terms: readonly Verdicts[]): Verdicts {
  return {
    yes: () => all(terms.map(({ yes }) => yes())),
    no: () => any(terms.map(({ no }) => no())),
    notYes: () => any(terms.map(({ notYes }) => notYes())),
    notNo: () => all(terms.map(({ notNo }) => notNo())),
  };
}

export function some(terms: readonly Verdicts[]): Verdicts {
  return {
    yes: () => any(terms.map(({ yes }) => yes())),
    no: () => all(terms.map(({ no }) => no())),
    notYes: () => all(terms.map(({ notYes }) => notYes())),
    notNo: () => any(terms.map(({ notNo }) => notNo())),
  };
}

export function choice(test: Verdicts, yes: Verdicts, no: Verdicts): Verdicts {
  const either = (of: "yes" | "no"): string =>
    any([all([test.yes(), yes[of]()]), all([test.no(), no[of]()])]);
  const neither = (of: "notYes" | "notNo"): string =>
    all([any([test.notYes(), yes[of]()]), any([test.notNo(), no[of]()])]);
  return {
    yes: () => either("yes"),
    no: () => either("no"),
    notYes: () => neither("notYes"),
    notNo: () => neither("notNo"),
  };
}

/** What a function answers that gives true, false, or undefined. */
export function verdictOf(code: string): Verdicts {
  return {
    yes: () => `${code} === true`,
    no: () => `${code} === false`,
    notYes: () => `${code} !== true`,
    notNo: () => `${code} !== false`,
  };
}
