import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { slowRegistry } from "../../../test/bulk/registry.ts";
import { openSource } from "../../read/source/source.ts";
import type { Checked } from "../check.ts";
import { BulkChecker } from "./check-source.ts";
import type { Step } from "./line-checker.ts";
import { BatchWriter, stepsOf } from "./thread/batch.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const registry = await slowRegistry();

/** A thread that does this and no more. */
function threadOf(name: string, code: string): { entry: URL } {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => {${code}});\n`,
  );
  return { entry: pathToFileURL(path) };
}

async function checkWith(thread: { entry: URL }): Promise<unknown> {
  const path = join(folder, "so.ndjson");
  writeFileSync(path, "{}\n".repeat(1000));
  const bulk = new BulkChecker({ ...registry, thread }, { workers: 2, pieceBytes: 100 });
  try {
    for await (const steps of bulk.check(await openSource(path))) for (const _ of steps);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await bulk.close();
  }
}

describe("a thread that ends before its work is done", () => {
  test("ends the run, whatever it had counted", async () => {
    expect(await checkWith(threadOf("exit", "process.exit(0)"))).toMatchObject({ reason: "ended" });
  });
  test("for lack of memory is told as such", async () => {
    const full = threadOf(
      "full",
      'throw Object.assign(new Error("x"), { code: "ERR_WORKER_OUT_OF_MEMORY" })',
    );
    expect(await checkWith(full)).toMatchObject({ reason: "memory" });
  });
  test("with a fault of the program is told with its name", async () => {
    expect(await checkWith(threadOf("fault", 'throw new RangeError("x")'))).toMatchObject({
      name: "RangeError",
    });
  });
  test("because the file is gone is told as a file that is gone", async () => {
    const gone = threadOf("gone", 'parentPort.postMessage({ kind: "failed", problem: "missing" })');
    expect(await checkWith(gone)).toMatchObject({ name: "SourceError", problem: "missing" });
  });
});

test("a batch holds what was put into it, findings that differ in their place only once", () => {
  const file = "so.ndjson";
  const finding = { file, line: 3, code: "KS-01", severity: "error" as const, path: "/a" };
  const text = { file, path: "", code: "TN-READ-JSON", severity: "error" as const, line: 9, position: 4 };
  const again = Array.from({ length: 50 }, (_, at) => ({ ...finding, line: at + 10 }));
  const steps: Step[] = [
    7,
    { status: "invalid", findings: [finding] },
    { status: "unreadable", findings: [text] },
    { status: "file", findings: [{ ...text, position: 5 }] },
    { status: "invalid", findings: again, truncated: true },
    { status: "valid", findings: [] },
    1,
  ];
  const writer = new BatchWriter();
  for (const step of steps) writer.add(step);
  const batch = writer.take();
  const moved = (step: Step): Step => {
    if (typeof step === "number") return step;
    const findings = step.findings.map((one) => ({ ...one, line: one.line + 1000 }));
    return { ...step, findings } satisfies Checked;
  };
  expect(batch.findings).toHaveLength(2);
  expect(JSON.stringify([...stepsOf(batch, 1000)])).toBe(JSON.stringify(steps.map(moved)));
  expect([...stepsOf(writer.take(), 0)]).toEqual([]);
});

describe("the program with threads", () => {
  const main = fileURLToPath(new URL("../../main.ts", import.meta.url));
  const start = (...args: string[]): ChildProcess => spawn(process.execPath, [main, "check", ...args]);
  const ended = async (child: ChildProcess) => {
    const printed = { out: "", err: "" };
    child.stdout?.on("data", (chunk: Buffer) => {
      printed.out += chunk;
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      printed.err += chunk;
    });
    const code = await new Promise<number | null>((then) => child.on("close", then));
    return { code, ...printed };
  };
  const examples = new URL("../../../../../schemas/ho-tich/1.0/examples/khai-sinh/", import.meta.url);
  const example = (path: string) =>
    JSON.stringify(JSON.parse(readFileSync(new URL(path, examples), "utf8")) as unknown);
  const good = example("valid/01-dang-ky-moi-dung-han.json");
  const path = join(folder, "khai-sinh.ndjson");
  writeFileSync(path, `${`${good}\n`.repeat(40)}{}\n${`${good.slice(0, -1)},"la":1}\n`.repeat(60)}`);

  test("prints the same as with one, and the same report", async () => {
    for (const format of ["ndjson", "json"]) {
      const args = [path, "-f", format, "--today", "2026-11-22"];
      const alone = await ended(start(...args, "--workers", "1"));
      expect(alone.code).toBe(1);
      expect(alone.out.length).toBeGreaterThan(1000);
      expect(await ended(start(...args, "--workers", "3"))).toEqual(alone);
    }
  });

  test("ends them all at Ctrl-C", async () => {
    const large = join(folder, "lon.ndjson");
    writeFileSync(large, '{"a":1}\n'.repeat(3_000_000));
    const child = start(large, "-f", "ndjson", "--workers", "2");
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, err } = await ended(child);
    expect({ code, err: err.trim() }).toEqual({
      code: 130,
      err: "Đã dừng theo yêu cầu; tệp chưa được đọc hết.",
    });
  });
});
