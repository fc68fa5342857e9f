import type { Report } from "@thongnhat/quality";
import { EXIT } from "../program/io.ts";
import { WORD_ORDER } from "./show/bars.ts";

/**
 * The exit code of a report: 1 when a word is red (or amber, where that is asked for), when something could not be read,
 * or when there is no record at all; else 0. A word that is not measured says nothing.
 */
export function exitOf(report: Report, failOn: "red" | "amber" = "red"): number {
  const statuses = WORD_ORDER.map((word) => report.words[word].status);
  const missed = statuses.includes("red") || (failOn === "amber" && statuses.includes("amber"));
  const unread = Object.values(report.unreadable).some((count) => count > 0);
  return missed || unread || report.records === 0 ? EXIT.findings : EXIT.valid;
}
