import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("members that somebody put on the prototype of all objects change no verdict", async () => {
  const program = join(import.meta.dirname, "program.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    program,
  ]);
  const { members, records, kinds, changed } = JSON.parse(stdout) as Record<string, unknown>;
  expect(changed).toEqual([]);
  expect(members).toBeGreaterThanOrEqual(30);
  expect(records).toBeGreaterThanOrEqual(15);
  // Records that are right, that miss something and that hold too much are told apart.
  expect(kinds).toBeGreaterThanOrEqual(8);
}, 60_000);
