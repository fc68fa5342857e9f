import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../finding.ts";

/** What breaks a rule and what keeps it: the fields that differ, as text. The people in the examples are invented. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

/** More differences than this explain nothing. */
const MOST_SHOWN = 3;
const NOTHING = "—";

/**
 * Finds for each rule of a record the smallest difference between an example that breaks it and one that is valid.
 * @param folder `…/examples/<record>`
 * @returns by rule id; a rule whose examples differ in many places has none
 */
export function readRuleExamples(folder: string): Map<string, RuleExample> {
  const found = new Map<string, RuleExample>();
  const valid = readFolder(join(folder, "valid")).map((record) => leavesOf(record));
  for (const file of readFolder(join(folder, "invalid"))) {
    const { expect, record } = (file ?? {}) as { expect?: { code?: string }; record?: unknown };
    const code = expect?.code;
    if (code === undefined || found.has(code) || code.startsWith("TN-")) continue;
    const wrong = leavesOf(record);
    const nearest = valid.map((right) => differences(wrong, right)).sort((a, b) => a.length - b.length)[0];
    if (nearest === undefined || nearest.length > MOST_SHOWN) continue;
    found.set(code, { wrong: show(nearest, 1), right: show(nearest, 2) });
  }
  return found;
}

type Difference = readonly [path: string, wrong: string, right: string];

function show(differences: readonly Difference[], which: 1 | 2): string {
  return differences.map((difference) => `${difference[0]}: ${difference[which]}`).join("; ");
}

function differences(wrong: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): Difference[] {
  const paths = [...new Set([...right.keys(), ...wrong.keys()])].filter(
    (path) => wrong.get(path) !== right.get(path),
  );
  return paths.map((path) => [path, wrong.get(path) ?? NOTHING, right.get(path) ?? NOTHING]);
}

function leavesOf(value: unknown, path = "", into = new Map<string, string>()): Map<string, string> {
  if (typeof value !== "object" || value === null) return into.set(path, JSON.stringify(value));
  for (const [key, item] of Object.entries(value)) leavesOf(item, `${path}/${key}`, into);
  return into;
}

function readFolder(folder: string): unknown[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => readExample(join(folder, name)));
}

function readExample(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Không đọc được tệp JSON: ${reason}`;
    throw new CompileError([{ file, pointer: "", message, fix: "Sửa cú pháp JSON." }]);
  }
}
