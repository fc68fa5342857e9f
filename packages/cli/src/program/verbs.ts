import type { Command } from "commander";
import { addAudit } from "../audit/command.ts";
import { addBuild } from "../build/command.ts";
import { addConform } from "../conform/command.ts";
import { addConvert } from "../convert/command.ts";
import { addDiff } from "../diff/command.ts";
import { addMigrate } from "../migrate/command.ts";
import { addNew } from "../new/command.ts";
import { addRecognise } from "../recognise/command.ts";
import { addSandbox } from "../sandbox/command.ts";
import { addSchemas } from "../schemas/command.ts";
import { addMinimise, addRedact } from "../share/command.ts";
import { addTemplate } from "../template/command.ts";
import { addTypes } from "../types/command.ts";
import type { Lang } from "../words/lang.ts";
import type { Io } from "./io.ts";

/** What a verb is given when it joins the command line. */
export interface VerbContext {
  readonly lang: Lang;
  readonly io: Io;
  /** Takes the exit code. */
  readonly done: (code: number) => void;
}

/** Adds one verb with its options and words to the program; it loads its work only when it is run. */
export interface AddVerb {
  (program: Command, context: VerbContext): void;
  readonly verb: string;
}

/** Verbs that are loaded only when they are run, each in a folder of its own. */
export const VERBS: readonly AddVerb[] = [
  addNew,
  addBuild,
  addTypes,
  addDiff,
  addMigrate,
  addRecognise,
  addConvert,
  addAudit,
  addMinimise,
  addRedact,
  addSchemas,
  addTemplate,
  addSandbox,
  addConform,
];
