import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { birth } from "../../test/fake-registry.ts";

const MAIN = fileURLToPath(new URL("../../test/fake-main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "thongnhat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LATE = `${JSON.stringify(birth({ ngayDangKy: "2025-01-01" }))}\n`;

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "" },
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((then) => child.on("close", then));
  return { code, out, err };
}

describe("the program as a process", () => {
  test("reads standard input and sets the exit code", async () => {
    const child = start("check", "-");
    child.stdin?.end(LATE);
    const { code, out, err } = await ended(child);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("(đầu vào chuẩn): 1 bản ghi trong 1 tệp");
    expect(out).not.toContain("\u001b");
  });
  test("reads a file from disk, and says what is a folder", async () => {
    const file = join(folder, "so.ndjson");
    writeFileSync(file, LATE.repeat(3));
    const { code, out } = await ended(start("check", file, "-f", "json"));
    expect(code).toBe(1);
    expect(JSON.parse(out).totals.records).toBe(3);
    const refused = await ended(start("check", folder));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("là thư mục");
  });
  test("stops quietly when the reader of its output goes away", async () => {
    const child = start("check", "-", "-f", "ndjson");
    child.stdin?.on("error", () => {});
    child.stdout?.once("data", () => child.stdout?.destroy());
    const text = LATE.repeat(2000);
    const feed = setInterval(() => child.stdin?.write(text), 5);
    const err: string[] = [];
    child.stderr?.on("data", (chunk: Buffer) => err.push(String(chunk)));
    const code = await new Promise<number | null>((then) => child.on("exit", then));
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 141, err: [] });
  });
  test("stops with a sentence at Ctrl-C", async () => {
    const child = start("check", "-", "-f", "ndjson");
    const end = ended(child);
    // The program may be gone before all of it is written.
    child.stdin?.on("error", () => {});
    child.stdin?.write(LATE.repeat(2000));
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, err } = await end;
    expect(code).toBe(130);
    expect(err.trim()).toBe("Đã dừng theo yêu cầu; tệp chưa được đọc hết.");
  });
});
