// Runs the programs of other languages.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program stands, or nothing. */
export function find(program, folders = process.env.PATH.split(delimiter)) {
  return folders
    .map((folder) => join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Runs a program; what it prints, or an Error with the end of what it said. */
export function run(program, args, { input, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
    ...options,
  });
  if (error) throw new Error(`${program}: ${error.message}`);
  if (status !== 0)
    throw new Error(`${program} (mã thoát ${status}): ${`${stdout}\n${stderr}`.trim().slice(-2000)}`);
  return stdout;
}
