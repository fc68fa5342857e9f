import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "program.ts");

test("every published entry is imported, and hostile input is refused, where code from strings is forbidden and the network is shut", async () => {
  const args = [
    "--disallow-code-generation-from-strings",
    PROGRAM,
    process.env.HOSTILE === "all" ? "40" : "1",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 });
  const { imported, asked, refused, tried } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  expect({ refused, tried }).toEqual({ refused: [], tried: [] });
  expect(imported).toBeGreaterThan(40);
  expect(asked).toBeGreaterThan(100);
}, 1_200_000);
