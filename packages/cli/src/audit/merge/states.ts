import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { State } from "@thongnhat/quality";
import { fileName } from "../../output/pretty.ts";
import { SourceError } from "../../read/source/source.ts";
import type { Lang } from "../../words/lang.ts";
import { UsageError } from "../options.ts";
import { NAMES } from "../output/outputs.ts";
import type { QualityPackage } from "../quality.ts";
import { AUDIT_WORDS } from "../words.ts";

/** A state and the file that it was read from. */
export interface StateFile {
  readonly path: string;
  readonly state: State;
}

/**
 * Reads states. A folder stands for the parts of a run in it, for its `trang-thai.json`, or for all states in it.
 * @throws SourceError, UsageError, and DataError when parts are missing
 */
export async function readStates(
  paths: readonly string[],
  { parseState }: QualityPackage,
  lang: Lang,
): Promise<StateFile[]> {
  const states: StateFile[] = [];
  for (const folder of paths)
    if (await isPartFolder(folder)) {
      const { mergeParts } = await import("@thongnhat/quality/node");
      states.push({ path: folder, state: mergeParts(folder) });
    }
  const parts = new Set(states.map(({ path }) => path));
  const plain = paths.filter((path) => !parts.has(path));
  for (const path of (await Promise.all(plain.map(filesOf))).flat()) {
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      throw sourceError(error, path);
    });
    try {
      states.push({ path, state: parseState(text) });
    } catch {
      throw new UsageError(AUDIT_WORDS[lang].problems.notState(fileName(path, lang)));
    }
  }
  return states;
}

/** A folder into which workers of a queue have written. */
async function isPartFolder(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => []);
  return names.some((name) => name.endsWith(".state.json"));
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw sourceError(error, path);
  });
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  if (names.includes(NAMES.state)) return [join(path, NAMES.state)];
  const states = names.filter((name) => name.endsWith(".json") && name !== NAMES.json).sort();
  if (states.length === 0) throw new SourceError("directory", path);
  return states.map((name) => join(path, name));
}

function sourceError(error: unknown, path: string): SourceError {
  const { code } = error as { code?: unknown };
  if (code === "ENOENT" || code === "ENOTDIR") return new SourceError("missing", path);
  return new SourceError(code === "EACCES" || code === "EPERM" ? "denied" : "unreadable", path);
}

/**
 * Adds states up, after looking whether their sum means anything.
 * @throws UsageError when they judge by different days or standards, or hold the same file twice
 */
export function addUp(files: readonly StateFile[], { mergeStates }: QualityPackage, lang: Lang): State {
  const words = AUDIT_WORDS[lang].problems;
  const [first] = files;
  if (first === undefined) throw new UsageError(words.needsFile);
  const seen = new Map<string, string>();
  for (const { path, state } of files) {
    const name = fileName(path, lang);
    if (state.asOf !== first.state.asOf)
      throw new UsageError(words.otherDay(name, state.asOf, first.state.asOf));
    const { edition } = state.standard;
    if (edition !== first.state.standard.edition)
      throw new UsageError(words.otherEdition(name, edition, first.state.standard.edition));
    for (const { sha256, records, name: input } of state.inputs) {
      if (sha256 === undefined || records === 0) continue;
      if (seen.has(sha256)) throw new UsageError(words.sameInput(fileName(basename(input), lang), name));
      seen.set(sha256, path);
    }
  }
  try {
    return mergeStates(files.map(({ state }) => state));
  } catch (error) {
    if (error instanceof Error && error.name === "MergeError") throw new UsageError(error.message);
    throw error;
  }
}
