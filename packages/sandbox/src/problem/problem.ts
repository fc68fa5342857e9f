import { type ExchangeIssue, type ExchangeProblem, PROBLEM_TYPE, problems } from "@thongnhat/client/protocol";
import { type Catalogue, type Issue, sayIssue } from "@thongnhat/core";

/** Code of a problem of the exchange. */
export type ProblemCode = keyof typeof problems;

/** Language of an answer's words. */
export type Language = "vi" | "en";

/** Thrown by a route: becomes an answer of type application/problem+json. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly Issue[] | undefined;
  readonly truncated: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    more: {
      readonly issues?: readonly Issue[];
      readonly truncated?: boolean;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code);
    this.name = "Problem";
    this.code = code;
    this.issues = more.issues;
    this.truncated = more.truncated ?? false;
    this.headers = more.headers ?? {};
  }
}

/** The body of an error answer. */
export function describeProblem(
  problem: Problem,
  language: Language,
  requestId: string,
  catalogue: Catalogue,
): ExchangeProblem {
  const { status, title, detail } = problems[problem.code];
  return {
    type: `${PROBLEM_TYPE}${problem.code}`,
    title: title[language],
    status,
    detail: detail[language],
    code: problem.code,
    requestId,
    ...(problem.issues === undefined
      ? {}
      : { issues: problem.issues.map((issue) => describeIssue(issue, language, catalogue)) }),
    ...(problem.truncated ? { truncated: true } : {}),
  };
}

/** An issue with its words; never a value. */
export function describeIssue(issue: Issue, language: Language, catalogue: Catalogue): ExchangeIssue {
  const { said } = sayIssue(issue, language, catalogue);
  const { code, severity, path, record, params, repair } = issue;
  return {
    code,
    severity,
    path,
    ...(record === undefined ? {} : { record }),
    ...(params === undefined ? {} : { params: { ...params } }),
    ...(repair === undefined ? {} : { repair }),
    message: said.text,
    ...(said.fix === undefined ? {} : { fix: said.fix }),
  };
}

/** Vietnamese, unless English is asked for first. */
export function languageOf(header: string | undefined): Language {
  const first = header?.split(",")[0]?.trim().toLowerCase() ?? "";
  return first === "en" || first.startsWith("en-") || first.startsWith("en;") ? "en" : "vi";
}
