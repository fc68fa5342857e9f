import type { Io } from "../../program/io.ts";
import type { AuditCommand } from "../options.ts";
import { makeFolder } from "../output/outputs.ts";
import { readSetting, tellAndWrite } from "../output/tell.ts";
import type { QualityPackage } from "../quality.ts";
import { addUp, readStates } from "./states.ts";

/** Adds up states: 63 provinces make the nation. Returns the exit code. */
export async function runMerge(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
): Promise<number> {
  const { lang } = command;
  await makeFolder(command.out);
  const setting = await readSetting(command, quality);
  const state = addUp(await readStates(paths, quality, lang), quality, lang);
  return tellAndWrite({ state, engine: "merge", jsOnly: [], agreement: [] }, setting, command, io, quality);
}
