/**
 * Tests the server of any unit from outside, requirement by requirement, and reports in words, JSON, JUnit and HTML.
 * @module
 */
export { ConformError, type ConformErrorCode } from "./errors.ts";
export { renderConformHtml } from "./report/html.ts";
export { renderJunit } from "./report/junit.ts";
export { renderText, type TextOptions } from "./report/text.ts";
export type { ReportLanguage } from "./report/words.ts";
export { isRequirementId, REQUIREMENT_COUNT } from "./requirements.ts";
export { conform } from "./run/conform.ts";
export type {
  ConformOptions,
  ConformPlan,
  ConformProgress,
  ConformReport,
  Credentials,
  Finding,
  Outcome,
  RequirementId,
  RequirementResult,
  Step,
  Text,
} from "./types.ts";
