// A report in which every text is an attack or without end: names come from files and databases of others.
import type { Report } from "../../src/report/types.ts";

/** Marks that must never come out as they went in. */
export const ATTACK = `"><script>x()</script><img src=x onerror=x()>'</style>\u202E`;

const OPEN = new Set(["differences", "unreadable", "evidence"]);

/**
 * Replaces every text of a report.
 *
 * @param text - what stands for each text; keys that the report's types fix are kept
 */
export function withTexts(report: Report, text: string): Report {
  const kept = new Set(["format", "asOf", "status", "word", "level", "startedAt"]);
  function replace(value: unknown, key: string): unknown {
    if (typeof value === "string") return kept.has(key) ? value : `${value}${text}`;
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value !== "object" || value === null) return value;
    // Keys that are names of others: kinds of differences, codes of readers, record types.
    const named = key === "versions" || (OPEN.has(key) && Object.values(value).every(Number.isFinite));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [named ? `${name}${text}` : name, replace(item, name)]),
    );
  }
  return replace(report, "") as Report;
}
