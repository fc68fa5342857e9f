import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cli } from "../../test/streams.ts";

const scratch = mkdtempSync(join(tmpdir(), "thongnhat-types-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;
/** A folder that is not there yet. */
const folder = (): string => join(scratch, `${count++}`);

describe("thongnhat types", () => {
  it("prints a single file, ready to be used", async () => {
    const { code, out, err } = await cli(["types", "--lang", "go", "--record", "so-ho-tich"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("package thongnhat\n");
    expect(out).toContain("type SoHoTich struct {");
    expect(out).not.toContain("type KhaiSinh struct {");
    expect(out.endsWith("}\n")).toBe(true);
  });

  it("writes a folder for a package, says what it did and what types cannot say", async () => {
    const out = folder();
    const args = ["types", "--lang", "java", "--record", "ho-tich/so-ho-tich", "--package", "vn.gov.example"];
    const ran = await cli([...args, "--out", out]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^Đã sinh \d+ tệp vào .*: ghi \d+, giữ 0 tệp/s);
    expect(ran.out).toContain("1 loại bản ghi, java.");
    expect(ran.out).toContain("thongnhat check");
    expect(readFileSync(join(out, "vn/gov/example/SoHoTich.java"), "utf8")).toContain(
      "package vn.gov.example;",
    );
  });

  it("takes records of a database and single ones together, each once", async () => {
    const args = ["types", "--lang", "xsd", "--json", "--database", "ho-tich", "--record", "khai-sinh"];
    const { records } = JSON.parse((await cli(args)).out);
    expect(records).toHaveLength(15);
    expect(new Set(records).size).toBe(15);
  });

  it("with --json lists the files and what became of them", async () => {
    const out = folder();
    const args = ["types", "--lang", "sql", "--record", "so-ho-tich", "--codes", "--out", out, "--json"];
    expect(JSON.parse((await cli(args)).out)).toEqual({
      language: "sql",
      records: ["ho-tich/so-ho-tich"],
      out,
      files: [
        { path: "thongnhat.sql", status: "written" },
        { path: "thongnhat-ma.sql", status: "written" },
      ],
    });
    const { files } = JSON.parse((await cli(args)).out);
    expect(files.map(({ status }: { status: string }) => status)).toEqual(["same", "same"]);
  });

  it("with --json and no folder gives the texts", async () => {
    const { out } = await cli(["types", "--lang", "python", "--record", "so-ho-tich", "--json"]);
    const { files } = JSON.parse(out);
    expect(files).toHaveLength(1);
    expect(files[0].path).toBe("thongnhat.py");
    expect(files[0].text).toContain("class SoHoTich(_DuLieu):");
  });
});

describe("what is there already", () => {
  const args = ["types", "--lang", "python", "--record", "so-ho-tich", "--out"];

  it("stays when it is something else, until --force", async () => {
    const out = folder();
    mkdirSync(out);
    writeFileSync(join(out, "thongnhat.py"), "print('của tôi')\n");
    const refused = await cli([...args, out]);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: "" });
    expect(refused.err).toContain("thongnhat.py");
    expect(refused.err).toContain("--force");
    expect(readFileSync(join(out, "thongnhat.py"), "utf8")).toBe("print('của tôi')\n");
    expect((await cli([...args, out, "--force"])).code).toBe(0);
    expect(readFileSync(join(out, "thongnhat.py"), "utf8")).toContain("class SoHoTich");
  });

  it("stops every file, not only its own", async () => {
    const out = folder();
    mkdirSync(out);
    writeFileSync(join(out, "SoHoTich.php"), "<?php // của tôi\n");
    const { code, err } = await cli(["types", "--lang", "php", "--record", "so-ho-tich", "--out", out]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain("chưa ghi gì");
    expect(readdirSync(out)).toEqual(["SoHoTich.php"]);
  });

  it("no half-written file is left behind", async () => {
    const out = folder();
    await cli([...args, out]);
    expect(readdirSync(out)).toEqual(["thongnhat.py"]);
  });
});

describe("wrong use ends with 2 and one sentence that says what to write", () => {
  const refused = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await cli(["types", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const line of err.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
    return err.replaceAll(/\s+/g, " ");
  };

  it("no language", async () =>
    expect(await refused()).toContain("ghi --lang và một trong typescript, java"));
  it("a language that is nearly one", async () => {
    expect(await refused("--lang", "pyton")).toContain('Không có ngôn ngữ "pyton". Có phải python?');
    expect(await refused("--lang", "C#")).toContain("Có phải csharp?");
    expect(await refused("--lang", "cobol")).not.toContain("Có phải");
  });
  it("a record that is nearly one", async () => {
    const err = await refused("--lang", "go", "--record", "khai-sih");
    expect(err).toContain('Không có loại bản ghi "khai-sih". Có phải ho-tich/khai-sinh?');
  });
  it("a database that is nearly one", async () => {
    expect(await refused("--lang", "go", "--database", "hotich")).toContain("Có phải ho-tich?");
  });
  it("several files without a folder", async () => {
    expect(await refused("--lang", "java", "--record", "so-ho-tich")).toContain("ghi thư mục vào --out");
  });
  it("a package that the language cannot take, or does not have", async () => {
    expect(await refused("--lang", "java", "--package", "vn-gov")).toContain("vn.gov.example");
    expect(await refused("--lang", "xsd", "--package", "x")).toContain("xsd không có --package");
  });
  it("rows of code tables for a language without tables", async () => {
    expect(await refused("--lang", "go", "--codes")).toContain("--lang sql");
  });
  it("a folder where a file is in the way", async () => {
    const out = folder();
    writeFileSync(out, "");
    const err = await refused("--lang", "go", "--out", join(out, "duoi"));
    expect(err).toContain("không tạo được thư mục");
  });
  it("a folder where the file should be", async () => {
    const out = folder();
    mkdirSync(join(out, "thongnhat.go"), { recursive: true });
    expect(await refused("--lang", "go", "--out", out)).toContain("thongnhat.go: không ghi được");
  });
  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a folder that may not be written",
    async () => {
      const out = folder();
      mkdirSync(out);
      chmodSync(out, 0o500);
      expect(await refused("--lang", "go", "--out", out)).toContain("không được phép ghi");
    },
  );
  it("a workspace that is none", async () => {
    expect(await refused("--lang", "go", "--standard", folder())).toContain("không có standard.json");
  });
});

it("a standard with faults is told with file and place, and ends with 1", async () => {
  const dir = folder();
  mkdirSync(dir);
  writeFileSync(join(dir, "standard.json"), "{");
  const { code, err } = await cli(["types", "--lang", "go", "--standard", dir]);
  expect(code).toBe(1);
  expect(err).toContain("standard.json");
  expect(err).toContain("chỗ phải sửa");
});

it("speaks English when that is said before the verb, whose own --lang is the language of the types", async () => {
  const { err } = await cli(["--lang", "en", "types", "--lang", "rust"]);
  expect(err).toContain('There is no language "rust".');
  const help = await cli(["--lang", "en", "types", "--help"]);
  expect(help.out).toContain("folder to write to");
  for (const line of help.out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
  for (const line of (await cli(["types", "--help"])).out.split("\n"))
    expect([...line].length, line).toBeLessThanOrEqual(80);
});
