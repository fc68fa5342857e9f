import { access, constants, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { SinkError } from "../../translate/sink/sink.ts";

/** Names of what a run writes into its folder. */
export const NAMES = {
  html: "bao-cao-chat-luong.html",
  json: "bao-cao-chat-luong.json",
  state: "trang-thai.json",
} as const;

/** Files that the command asked for; absent is not written. */
export type Outputs = { readonly [Kind in keyof typeof NAMES]?: string };

/** Where a run writes: `--out` is a folder for everything, or the name of the one file that its ending says. */
export function outputsOf({ out, html }: { readonly out?: string; readonly html?: boolean }): Outputs {
  const page = html ? { html: NAMES.html } : {};
  if (out === undefined) return page;
  const ending = extname(out).toLowerCase();
  if (ending === ".html" || ending === ".htm") return { html: out };
  if (ending === ".json") return { ...page, json: out };
  return { html: join(out, NAMES.html), json: join(out, NAMES.json), state: join(out, NAMES.state) };
}

/** Makes the folder of `--out`, before any long work. */
export async function makeFolder(out: string | undefined): Promise<void> {
  if (out === undefined || extname(out) !== "") return;
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new SinkError(problemOf(error), out);
  }
}

/**
 * Says before any long work that a file could not be written after it.
 * @throws SinkError
 */
export async function checkFolder(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw new SinkError(problemOf(error), path);
  }
}

/**
 * Writes a file that has its name only when it is whole. The report of the run before is replaced: whoever wants to keep
 * it has a folder for each run.
 * @param mode permissions, less what the system takes away
 * @throws SinkError
 */
export async function writeOutput(path: string, text: string, mode = 0o666): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new SinkError(problemOf(error), path);
  }
}

function problemOf(error: unknown): SinkError["problem"] {
  switch ((error as { code?: unknown }).code) {
    case "EACCES":
    case "EPERM":
      return "denied";
    case "ENOSPC":
    case "EDQUOT":
      return "full";
    case "ENOENT":
    case "ENOTDIR":
      return "no-folder";
    case "EISDIR":
      return "directory";
    case "EROFS":
      return "read-only";
    default:
      return "unwritable";
  }
}
