import { readFile } from "node:fs/promises";
import { fileName } from "../../output/pretty.ts";
import { EXIT, type Io } from "../../program/io.ts";
import { SourceError } from "../../read/source/source.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";

/** Counts one part of a plan into the folder of all parts; returns the exit code. */
export async function runPart(
  [plan = "", ...more]: readonly string[],
  { out, part, lang, json }: AuditCommand,
  io: Io,
): Promise<number> {
  const words = AUDIT_WORDS[lang];
  const shown = fileName(plan, lang);
  if (out === undefined || more.length > 0) throw new UsageError(words.problems.needsPlan);
  const text = await readFile(plan, "utf8").catch((error: { code?: unknown }) => {
    throw new SourceError(error.code === "ENOENT" ? "missing" : "unreadable", plan);
  });
  const lines = text.split("\n").filter((line) => line !== "");
  const line = lines[Number(part) - 1];
  if (line === undefined) throw new UsageError(words.problems.noPart(shown, String(lines.length)));
  const { auditPart } = await import("@thongnhat/quality/node");
  const result = await auditPart(jobOf(line, words.problems.notPlan(shown)), out);
  const said = words.partDone(`${fileName(out, lang)}/${result.part}.state.json`);
  io.out.write(
    json
      ? `${JSON.stringify({ part: result.part, records: result.records })}\n`
      : `${fold(said, "", "  ")}\n`,
  );
  return EXIT.valid;
}

function jobOf(line: string, problem: string) {
  try {
    const job: unknown = JSON.parse(line);
    if (typeof job === "object" && job !== null)
      return job as Parameters<typeof import("@thongnhat/quality/node").auditPart>[0];
  } catch {
    // Said below: the words of the parser quote the text.
  }
  throw new UsageError(problem);
}
