import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../test/fake-main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "thongnhat-translate-"));
afterAll(() => rmSync(folder, { recursive: true }));
const INPUT = "id,xa_ma\r\n1,00001\r\n2,00004\r\n3,00007\r\n";
const HEAD = ["translate", "xa", "--column", "xa_ma", "--from", "2025-06-30"];

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...HEAD, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "" },
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said.err += chunk;
  });
  const code = await new Promise<number | null>((then) => child.on("close", then));
  return { code, ...said };
}

/** A folder of its own, with the input in it. */
function place(name: string): (file: string) => string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "so.csv"), INPUT);
  return (file) => join(folder, name, file);
}

describe("thongnhat translate as a process", () => {
  test("writes the result and the rows for a person beside it, and nothing else", async () => {
    const at = place("ghi");
    const { code, out, err } = await ended(start("--in", at("so.csv"), "--out", at("moi.csv")));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("Kết luận: 1 trên 3 hàng cần người quyết định.");
    expect(readFileSync(at("moi.csv"), "utf8")).toBe(
      "id,xa_ma,xa_ma_moi,xa_ma_ket_qua\r\n1,00001,00097,mot\r\n2,00004,00004,mot\r\n3,00007,,nhieu\r\n",
    );
    expect(readdirSync(at("")).sort()).toEqual(["moi.can-quyet-dinh.csv", "moi.csv", "so.csv"]);
    expect(readFileSync(at("so.csv"), "utf8")).toBe(INPUT);
  });
  test("is a filter from standard input to standard output", async () => {
    const child = start("--in", "-");
    child.stdin?.end(INPUT);
    const { code, out, err } = await ended(child);
    expect(code).toBe(1);
    expect(out.split("\r\n")[3]).toBe("3,00007,,nhieu");
    expect(err).toContain("(đầu vào chuẩn): 3 hàng");
  });
  test("does not write over its input, by another name either", async () => {
    const at = place("trung");
    linkSync(at("so.csv"), at("cung.csv"));
    for (const out of ["so.csv", "cung.csv"]) {
      const { code, err } = await ended(start("--in", at("so.csv"), "--out", at(out)));
      expect(code).toBe(2);
      expect(err).toContain("cũng là tệp đang đọc");
    }
    expect(readFileSync(at("so.csv"), "utf8")).toBe(INPUT);
  });
  const STOPPED = "Đã dừng theo yêu cầu; tệp chưa được đọc hết.";
  test.each([
    ["at Ctrl-C", "SIGINT", 130, STOPPED],
    ["when its window is closed", "SIGHUP", 129, ""],
    ["when the computer is shut down", "SIGTERM", 143, ""],
  ] as const)("leaves the old result and no half of a new one %s", async (_, signal, exit, sentence) => {
    const at = place(signal);
    writeFileSync(at("moi.csv"), "kết quả cũ");
    const child = start("--in", "-", "--out", at("moi.csv"));
    const end = ended(child);
    child.stdin?.on("error", () => {});
    const feed = setInterval(() => child.stdin?.write(INPUT.repeat(1000)), 2);
    while (!readdirSync(at("")).some((name) => name.endsWith(".tmp")))
      await new Promise((then) => setTimeout(then, 5));
    child.kill(signal);
    const { code, err } = await end;
    clearInterval(feed);
    expect({ code, said: err.trim() }).toEqual({ code: exit, said: sentence });
    expect(readFileSync(at("moi.csv"), "utf8")).toBe("kết quả cũ");
    expect(readdirSync(at("")).sort()).toEqual(["moi.csv", "so.csv"]);
  });
  test.runIf(existsSync("/dev/full"))("says that the disk is full, and leaves no half file", async () => {
    const at = place("day");
    const { code, err } = await ended(
      start("--in", at("so.csv"), "--out", at("moi.csv"), "--undecided", "/dev/full"),
    );
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ").trim()).toBe(
      "Lỗi: Hết chỗ trên đĩa khi ghi /dev/full. Tệp kết quả chưa được tạo.",
    );
    expect(readdirSync(at(""))).toEqual(["so.csv"]);
  });
  test("ends with one sentence when there is no folder for the result", async () => {
    const at = place("khong");
    const { code, err } = await ended(start("--in", at("so.csv"), "--out", at("khong-co/moi.csv")));
    expect(code).toBe(2);
    expect(err).toContain("Không có thư mục để ghi");
    expect(err).not.toMatch(/\n\s+at /);
  });
});
