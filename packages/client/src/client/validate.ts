import { maskKey, pointer } from "@thongnhat/core";
import { ExchangeError } from "../errors/exchange-error.ts";
import { issuesOf } from "../errors/problem.ts";
import type { ExchangeIssue } from "../generated/messages.ts";
import type { StandardResult, Validate } from "./options.ts";

const MOST_ISSUES = 100;
const CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/;

/** The findings of a validator about a record: empty when it is valid, or when no schema is known for it. */
export async function findingsOf(
  validate: Validate | undefined,
  record: string,
  value: unknown,
): Promise<readonly ExchangeIssue[]> {
  if (validate === undefined) return [];
  if (typeof validate === "function") {
    const issues = issuesOf({ issues: (await validate(record, value)) ?? [] }) ?? [];
    return issues.filter(({ severity }) => severity === "error");
  }
  if (!Object.hasOwn(validate, record)) return [];
  const result = await validate[record]?.["~standard"].validate(value);
  return (result?.issues ?? []).slice(0, MOST_ISSUES).map((issue) => issueOf(issue, record));
}

/**
 * Checks a record before it leaves.
 * @throws ExchangeError `record-invalid` with code and place of each finding; nothing was sent
 */
export async function checkRecord(
  validate: Validate | undefined,
  record: string,
  value: unknown,
): Promise<void> {
  const issues = await findingsOf(validate, record, value);
  if (issues.length > 0) throw new ExchangeError("record-invalid", { issues });
}

/** The message of other libraries may quote the value, so only a code is taken from it. */
function issueOf(issue: NonNullable<StandardResult["issues"]>[number], record: string): ExchangeIssue {
  const keys = (issue.path ?? []).map((part) => (typeof part === "object" ? part.key : part));
  const path = pointer(...keys.map((key) => (typeof key === "number" ? key : maskKey(String(key)))));
  return { code: CODE.test(issue.message) ? issue.message : "SCHEMA", severity: "error", path, record };
}

/**
 * Checks a whole record that arrived, where that was asked for. A part of a record, as a profile gives it, is
 * no record that a schema could check.
 * @throws ExchangeError `invalid-answer` with code and place of each finding
 */
export async function checkAnswer(
  core: { readonly validate?: Validate | undefined; readonly validateAnswers: boolean },
  record: string,
  value: unknown,
  profile: string | undefined,
): Promise<void> {
  if (!core.validateAnswers || profile !== "full") return;
  const issues = await findingsOf(core.validate, record, value);
  if (issues.length > 0) throw new ExchangeError("invalid-answer", { issues, attempts: 1 });
}
