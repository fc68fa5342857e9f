// Runs the steps of a script one after the other, says what each is for, and stops at the first that fails.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../..");

/** What takes longer hangs. */
const LONGEST_MINUTES = 45;

/** Runs a command in the repository, with variables that only it sees; returns whether it succeeded. */
export function step(title, command, args, env = {}) {
  const start = Date.now();
  console.log(`\n▶ ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    timeout: LONGEST_MINUTES * 60_000,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (error !== undefined)
    console.log(
      `  ${command}: ${error.code === "ETIMEDOUT" ? `quá ${LONGEST_MINUTES} phút` : error.message}`,
    );
  console.log(status === 0 ? `✔ ${title} (${seconds} s)` : `✘ ${title} (${seconds} s, mã thoát ${status})`);
  return status === 0;
}

/** The code generator, as a step. */
export function generate() {
  return step("Sinh mã từ schemas/", process.execPath, ["packages/compiler/src/main.ts", "generate"]);
}
