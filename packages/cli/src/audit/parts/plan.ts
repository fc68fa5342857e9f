import { resolve } from "node:path";
import { fileName } from "../../output/pretty.ts";
import { EXIT, type Io } from "../../program/io.ts";
import { number } from "../../words/lang.ts";
import { dayOf, placeOf } from "../measure/counter.ts";
import type { AuditCommand } from "../options.ts";
import { writeOutput } from "../output/outputs.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";

/** Cuts big files into parts for a queue and writes the plan, one part a line; returns the exit code. */
export async function runPlan(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
  plan: string,
): Promise<number> {
  const { lang, json } = command;
  const { planParts } = await import("@thongnhat/quality/node");
  // Workers stand in folders of their own.
  const jobs = await planParts(
    paths.map((path) => resolve(path)),
    { today: dayOf(command, io), ...placeOf(command) },
  );
  // It holds the secret under which keys are compared.
  await writeOutput(plan, jobs.map((job) => `${JSON.stringify(job)}\n`).join(""), 0o600);
  const said = AUDIT_WORDS[lang].planned(number(jobs.length, lang), fileName(plan, lang));
  io.out.write(json ? `${JSON.stringify({ plan, parts: jobs.length })}\n` : `${fold(said, "", "  ")}\n`);
  return EXIT.valid;
}
