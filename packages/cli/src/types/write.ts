import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file of a run, and what became of it. */
export interface WrittenFile {
  readonly path: string;
  readonly status: "written" | "same";
}

/** Why nothing was written. */
export type WriteProblem =
  | { readonly problem: "differs"; readonly paths: readonly string[] }
  | { readonly problem: "denied" | "no-folder" | "full" | "other"; readonly path: string };

const CODES: Readonly<Record<string, "denied" | "no-folder" | "full">> = {
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOTDIR: "no-folder",
  EEXIST: "no-folder",
  ENOENT: "no-folder",
  ENOSPC: "full",
  EDQUOT: "full",
};

/**
 * Writes texts below a folder. What is there already with the same bytes is left alone; what is there with others stops
 * everything before the first byte, unless it may be replaced.
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  force: boolean,
): readonly WrittenFile[] | WriteProblem {
  let current = folder;
  try {
    const states = [...files].map(([path, text]) => {
      current = join(folder, path);
      return { path, text, file: current, there: readIfThere(current) };
    });
    const others = states.filter(({ there, text }) => there !== undefined && there !== text);
    if (others.length > 0 && !force) return { problem: "differs", paths: others.map(({ path }) => path) };
    return states.map(({ path, text, file, there }) => {
      current = file;
      if (there === text) return { path, status: "same" };
      write(file, text);
      return { path, status: "written" };
    });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code !== "string") throw error;
    return { problem: CODES[code] ?? "other", path: current };
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A file has its name only once it is whole. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
