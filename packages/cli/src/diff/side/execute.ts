import { spawnSync } from "node:child_process";

/** A tool that waits for somebody, or for a network, is stopped. */
const LONGEST = 120_000;

/** Runs a tool without a shell; `undefined` when it is not installed. Nothing is asked of the user. */
export function execute(
  tool: string,
  args: readonly string[],
  cwd: string,
): { readonly ok: boolean; readonly out: string } | undefined {
  const { error, status, stdout } = spawnSync(tool, [...args], {
    cwd,
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
    // npm is a script there.
    shell: process.platform === "win32" && tool === "npm",
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return undefined;
  return { ok: error === undefined && status === 0, out: stdout ?? "" };
}
