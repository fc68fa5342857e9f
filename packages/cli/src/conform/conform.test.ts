import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWrongServer, type WrongServer } from "../../../sandbox/test/wrong-server/server.ts";
import { loadRegistry } from "../check/registry.ts";
import { processIo } from "../program/io.ts";
import { run } from "../program/program.ts";
import { type ConformCommand, runConform } from "./run.ts";

let server: WrongServer;
let real: WrongServer;
let folder: string;
const path = (name: string) => join(folder, name);
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

function desk() {
  const printed = { out: "", err: "" };
  const target = (name: "out" | "err") => ({
    write(text: string) {
      printed[name] += text;
      return true;
    },
    once() {},
  });
  const io = {
    ...processIo(loadRegistry),
    out: target("out"),
    err: target("err"),
    colour: false,
    terminal: false,
  };
  return { printed, io };
}

function environment(): Record<string, string> {
  const { code, clientId, clientSecret } = server.unit;
  return { THONGNHAT_UNIT: code, THONGNHAT_CLIENT_ID: clientId, THONGNHAT_CLIENT_SECRET: clientSecret };
}

/** Runs the verb as a person would, secrets in the environment. */
async function conform(address: string, command: Partial<ConformCommand>, given = environment()) {
  const { printed, io } = desk();
  const world = { load: () => import("@thongnhat/sandbox/conform"), environment: given };
  const code = await runConform(address, { lang: "vi", ...command }, io, world);
  return { code, ...printed };
}

/** Runs the whole command line. */
async function cli(...args: readonly string[]) {
  const { printed, io } = desk();
  return { code: await run(["conform", ...args], "1.2.3", io), ...printed };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "thongnhat-conform-"));
  server = await startWrongServer();
  real = await startWrongServer("EX-READ-02", { synthetic: false });
});
afterAll(async () => {
  await server.close();
  await real.close();
  rmSync(folder, { recursive: true });
});

describe("thongnhat conform", () => {
  test("passes a server that is right: exit code 0, and a warning with the number of records before it writes", async () => {
    const { code, out, err } = await conform(server.url, {});
    expect({ code, out: out.includes("✔ Đạt mọi điều bắt buộc") }).toEqual({ code: 0, out: true });
    expect(plain(err)).toMatch(/^Chú ý: lệnh này GHI nhiều nhất \d+ bản ghi thử \(1 loại bản ghi\)/);
  });

  test("writes nothing with --read-only and says so", async () => {
    const before = server.state.held.get("ho-tich/khai-sinh")?.size;
    const { code, err } = await conform(server.url, { readOnly: true });
    expect(code).toBe(0);
    expect(plain(err)).toContain("không ghi gì");
    expect(server.state.held.get("ho-tich/khai-sinh")?.size).toBe(before);
  });

  test("names the requirement that a wrong server breaks: exit code 1", async () => {
    const { code, out } = await conform(real.url, { only: "EX-READ-02,ex-read-03", allowReal: true });
    expect(code).toBe(1);
    expect(plain(out)).toContain("✘ EX-READ-02");
    expect(plain(out)).toContain("Cách sửa: Gửi ETag");
  });

  test("writes JSON, JUnit and HTML from one run", async () => {
    const { out } = await conform(server.url, {
      only: "EX-CAP-01",
      json: true,
      junit: path("kq.xml"),
      html: path("kq.html"),
      lang: "en",
    });
    expect(JSON.parse(out)).toMatchObject({ format: "thongnhat-conform/1", verdict: "pass" });
    expect(readFileSync(path("kq.xml"), "utf8")).toContain('name="EX-CAP-01 GET /v1 states');
    expect(readFileSync(path("kq.html"), "utf8")).toContain('<html lang="en">');
  });

  test("takes the units' secrets from a file too", async () => {
    const of = ({ code, clientId, clientSecret }: WrongServer["unit"]) => ({
      unit: code,
      clientId,
      clientSecret,
    });
    const keys = { unit: of(server.unit), other: of(server.other), noGrants: of(server.noGrants) };
    writeFileSync(path("khoa.json"), JSON.stringify(keys));
    const { code, out } = await conform(
      server.url,
      { credentials: path("khoa.json"), only: "EX-AUTH-04,EX-PROF-03", json: true },
      {},
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).totals.must).toMatchObject({ pass: 2, skip: 0 });
  });
});

describe("what is refused, in one sentence", () => {
  test("to write test records among real people, unless told", async () => {
    const before = real.state.held.get("ho-tich/khai-sinh")?.size;
    const { code, out, err } = await conform(real.url, {});
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(plain(err)).toContain("--allow-real");
    expect(real.state.held.get("ho-tich/khai-sinh")?.size).toBe(before);
  });

  test("a server that is not there: exit code 3", async () => {
    const gone = await startWrongServer();
    await gone.close();
    const { code, err } = await conform(gone.url, {});
    expect(code).toBe(3);
    expect(plain(err)).toContain("Không nối được tới máy chủ");
  });

  test.each([
    [{ only: "EX-KHONG-01" }, "--only"],
    [{ deadline: "nhanh" }, "--deadline"],
    [{ credentials: "khong-co.json" }, "Không đọc được tệp khóa"],
    [{ profile: "khong-co" }, "Chuẩn không có cơ sở dữ liệu này"],
    [{ record: ["luat-su/luat-su"] }, "không cấp"],
    [{ html: "/khong-co/thu-muc/kq.html", only: "EX-CAP-01" }, "thư mục"],
  ])("%j", async (command, said) => {
    const { code, err } = await conform(server.url, command);
    expect(code).toBe(2);
    expect(plain(err)).toContain(said);
  });

  test("a folder that is not there is said before anything is written to the server", async () => {
    const before = server.state.held.get("ho-tich/khai-sinh")?.size;
    const { code, out } = await conform(server.url, { junit: "/khong-co/thu-muc/kq.xml" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(server.state.held.get("ho-tich/khai-sinh")?.size).toBe(before);
  });

  test("an address that ends in /v1: to leave it off", async () => {
    const { code, err } = await conform(`${server.url}/v1`, {});
    expect(code).toBe(2);
    expect(plain(err)).toContain("Bỏ /v1");
  });

  test("no secret at all, and a wrong one, which is never repeated", async () => {
    expect(plain((await conform(server.url, {}, {})).err)).toContain("THONGNHAT_CLIENT_SECRET");
    const wrong = await conform(
      server.url,
      {},
      { ...environment(), THONGNHAT_CLIENT_SECRET: "KHONG-DUOC-LO" },
    );
    expect(wrong.code).toBe(2);
    expect(`${wrong.out}${wrong.err}`).not.toContain("KHONG-DUOC-LO");
  });

  test("an address with a password in it, which is not repeated", async () => {
    const { code, out, err } = await conform("https://ten:KHONG-DUOC-LO@vi-du.vn", {});
    expect(code).toBe(2);
    expect(`${out}${err}`).not.toContain("KHONG-DUOC-LO");
  });

  test("without the package, one sentence says how to get it", async () => {
    const { printed, io } = desk();
    const missing = Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    const world = { load: () => Promise.reject(missing), environment: {} };
    expect(await runConform("http://127.0.0.1", { lang: "vi" }, io, world)).toBe(2);
    expect(printed.err).toBe("Lỗi: Lệnh này cần gói @thongnhat/sandbox. Cài: npm i @thongnhat/sandbox\n");
  });
});

test("help has examples and fits 80 columns, in both languages", async () => {
  for (const lang of ["vi", "en"]) {
    const { code, out } = await cli("--help", "--lang", lang);
    expect(code).toBe(0);
    expect(out).toContain("thongnhat conform http");
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  }
});

test("without an address the command says what is missing", async () => {
  expect(await cli()).toMatchObject({ code: 2, out: "" });
});
