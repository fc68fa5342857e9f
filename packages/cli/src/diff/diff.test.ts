import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  onField,
  onRecord,
  removeStandards,
  smallStandard,
  writeStandard,
} from "../../../compiler/test/diff-standard.ts";
import { fakeRegistry } from "../../test/fake-registry.ts";
import { cli } from "../../test/streams.ts";
import { processIo } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";
import { type DiffCommand, runDiff } from "./run.ts";

const MAIN = fileURLToPath(new URL("../../test/fake-main.ts", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "thongnhat-diff-test-"));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
  removeStandards();
});

let old: string;
let now: string;

beforeAll(() => {
  const files = smallStandard();
  old = writeStandard(files, join(home, "cu"));
  onField("ten", (schema) => (schema.maxLength = 20))(files);
  onRecord((schema) => (schema.properties.moi = { ...schema.properties.ghiChu, "x-aliases": undefined }))(
    files,
  );
  now = writeStandard(files, join(home, "moi"));
});

describe("thongnhat diff", () => {
  test("says nothing changed, and ends with 0", async () => {
    const { code, out, err } = await cli(["diff", old, old]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Hai bản như nhau: không có thay đổi nào.");
    expect(out).toContain("Kết luận: không phải tăng số nào.");
  });

  test("groups changes by step, with place, effects, policies and verdict", async () => {
    const { code, out } = await inFolder(home, "cu", "moi");
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "So cu (ấn bản 2026-01-01) với moi (ấn bản 2026-01-01)
        thu 1.0

      CHÍNH (major)
      S06 · Siết hoặc nới giới hạn, mẫu, định dạng
        • Trường Phieu.ten: siết maxLength.
          thu/1.0/phieu.schema.json#/properties/ten
          dữ liệu cũ: hỏng (đã chứng minh)

      PHỤ (minor)
      S04 · Thêm trường không bắt buộc
        • Thêm trường không bắt buộc Phieu.moi.
          mới: thu/1.0/phieu.schema.json#/properties/moi
          dữ liệu cũ: được · người đọc cũ: được · tên, kiểu: được

      Kết luận: phải đi bước CHÍNH (major).
        2 thay đổi, 1 chỗ hỏng, 0 chỗ chưa biết.
        Chính sách: BACKWARD không giữ · FORWARD giữ · FULL không giữ
      Xem bản ghi chứng minh: thêm --witness
      "
    `);
  });

  test("shows the record that proves, of all rules or of one", async () => {
    const all = await cli(["diff", old, now, "--witness"]);
    expect(all.out).toContain("Bản ghi thu/phieu từ thu/1.0/examples/phieu/valid/01.json:");
    expect(all.out).toContain("qua bản cũ, hỏng ở bản mới:");
    expect(all.out).toContain('"so": "AB12"');
    const other = await cli(["diff", old, now, "--witness", "S01"]);
    expect(other.out).not.toContain('"so": "AB12"');
  });

  test("keeps to 80 columns, also in English, and prints no colour unless asked", async () => {
    for (const lang of ["vi", "en"]) {
      const { out } = await inFolder(home, "cu", "moi", { lang: lang as Lang });
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
      expect(out).not.toContain("\u001b");
    }
    expect((await cli(["diff", old, now], {}, true)).out).toContain("\u001b");
    for (const line of (await cli(["diff", "--help"])).out.split("\n"))
      expect([...line].length).toBeLessThanOrEqual(80);
    for (const line of (await cli(["diff", "--help", "--lang", "en"])).out.split("\n"))
      expect([...line].length).toBeLessThanOrEqual(80);
  });

  test("ends with 0 within the step that is allowed", async () => {
    expect((await cli(["diff", old, now, "--allow", "minor"])).code).toBe(1);
    expect((await cli(["diff", old, now, "--allow", "major"])).code).toBe(0);
    expect((await cli(["diff", now, "--against", old, "--allow", "major"])).code).toBe(0);
  });

  test("as json is one report of a stable shape", async () => {
    const report = JSON.parse((await cli(["diff", old, now, "--format", "json"])).out);
    expect(Object.keys(report)).toEqual([
      "report", "from", "to", "step", "policies", "totals", "findings", "unusedWaivers",
    ]); // biome-ignore format: a list
    expect(report).toMatchObject({
      report: "thongnhat-diff/1",
      step: "major",
      policies: { BACKWARD: false, FORWARD: true, FULL: false },
      totals: { findings: 2, breaking: 1, unknown: 0 },
    });
    expect(report.findings[0]).toMatchObject({
      rule: "S06",
      to: { file: "thu/1.0/phieu.schema.json", pointer: "/properties/ten" },
      effects: { W: { verdict: "break", witness: { fault: { code: "TN-MAX-LENGTH", path: "/ten" } } } },
    });
  });

  test("as markdown is a table a step, as github an annotation a change", async () => {
    const { out } = await cli(["diff", old, now, "--format", "markdown"]);
    expect(out).toContain("### CHÍNH (major)\n\n| Quy tắc | Thay đổi | Chỗ | Hậu quả |");
    expect(out).toContain(
      "| S06 | Trường Phieu.ten: siết maxLength. | `thu/1.0/phieu.schema.json#/properties/ten` |",
    );
    const github = await cli(["diff", old, now, "--format", "github"]);
    expect(github.out.split("\n")[0]).toMatch(
      /^::error file=.*\/moi\/thu\/1\.0\/phieu\.schema\.json,title=S06 \(major\)::Trường Phieu\.ten: siết maxLength\./,
    );
    expect(github.out).toContain("::warning ");
  });

  test("takes waivers from a file, and says what is wrong with that", async () => {
    const file = join(home, "mien-tru.json");
    writeFileSync(file, JSON.stringify([{ rule: "S01", at: "x", reason: "thử" }]));
    expect((await cli(["diff", old, now, "--waivers", file])).out).toContain(
      "Miễn trừ S01 ở x không khớp chỗ nào",
    );
    writeFileSync(file, JSON.stringify([{ rule: "S01", at: "x", reason: " " }]));
    const refused = await cli(["diff", old, now, "--waivers", file]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/\/0: rule,\s+at,\s+reason\?/) });
    expect((await cli(["diff", old, now, "--waivers", join(home, "khong-co.json")])).code).toBe(2);
  });
});

describe("where the two sides come from", () => {
  const repository = join(home, "kho");
  beforeAll(() => {
    writeStandard(smallStandard(), join(repository, "schemas"));
    const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "ignore" });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("-c", "user.name=Thử", "-c", "user.email=thu@example.vn", "commit", "--quiet", "--message", "một");
    git("tag", "v1.0.0");
    const files = smallStandard();
    onField("ten", (schema) => (schema.maxLength = 20))(files);
    writeStandard(files, join(repository, "schemas"));
  });

  test("a tag of git against the working tree; the repository and the temporary folder stay as they were", async () => {
    const before = readdirSync(tmpdir()).filter(
      (name) => name.startsWith("thongnhat-diff-") && !name.includes("test"),
    );
    for (const from of ["git:v1.0.0", "v1.0.0", "git:main:schemas", "git:HEAD"]) {
      const { code, out } = await inFolder(repository, from, "schemas");
      expect(out).toContain("Trường Phieu.ten: siết maxLength.");
      expect(code).toBe(1);
    }
    expect(
      (await inFolder(repository, undefined, undefined, { against: "v1.0.0", allow: "major" })).code,
    ).toBe(0);
    const after = readdirSync(tmpdir()).filter(
      (name) => name.startsWith("thongnhat-diff-") && !name.includes("test"),
    );
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test("as a process: exit code and both streams", async () => {
    const { code, out, err } = await asProcess(
      repository,
      "diff",
      "git:v1.0.0",
      "schemas",
      "--format",
      "github",
    );
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^::error file=schemas\/thu\/1\.0\/phieu\.schema\.json,title=S06 \(major\)::/);
    const wrong = await asProcess(repository, "diff", "git:v9.9.9", "schemas", "--lang", "en");
    expect(wrong).toMatchObject({ code: 2, out: "", err: expect.stringContaining("has no such tag") });
  });

  test("a package, as a tarball or through npm", async () => {
    const folder = join(home, "goi");
    writeStandard(smallStandard(), join(folder, "source"));
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "thu", version: "1.0.0", files: ["source"] }),
    );
    const tarball = join(home, "thu.tgz");
    mkdirSync(join(home, "dong"));
    writeStandard(smallStandard(), join(home, "dong/package/source"));
    execFileSync("tar", ["-czf", tarball, "-C", join(home, "dong"), "package"]);
    for (const from of [tarball, `npm:${folder}`, folder]) {
      const { out, err } = await inFolder(home, from, "moi");
      expect(`${err}${out}`).toContain("Trường Phieu.ten: siết maxLength.");
    }
  });

  const wrong: readonly [string, readonly string[], RegExp][] = [
    ["a folder that is no standard", ["dong", "schemas"], /không phải một bộ chuẩn/],
    ["a folder that is not there", ["schemas", "schemas-moi"], /Không tìm thấy "schemas-moi"/],
    ["a tag that is not there", ["git:v9.9.9", "schemas"], /không có nhãn, nhánh hay commit ấy\. Các nhãn có:\s+v1\.0\.0/],
    ["a word that git would take for an option", ["git:--output=x", "schemas"], /không có nhãn/],
    ["a version that is not there", ["schemas", "schemas/thu@3.0-draft"], /không có phiên bản ấy/],
    ["a state of git without a standard", ["git:v1.0.0:khac", "schemas"], /không có bộ chuẩn/],
    ["a file that is no package", ["hong.tgz", "schemas"], /không giải nén được/],
    ["a package that npm cannot get", ["npm:./khong-co", "schemas"], /npm không lấy được gói này/],
    ["one side only", ["schemas"], /Cần hai bản để so/],
    ["unrelated trees", ["schemas", "la"], /không có\s+cơ sở dữ liệu nào chung/],
  ]; // biome-ignore format: a table of cases

  test.each(wrong)("%s is told in words, without a stack, and ends with 2", async (_, args, words) => {
    writeFileSync(join(repository, "hong.tgz"), "không phải");
    const strange = smallStandard();
    for (const path of Object.keys(strange).filter((one) => one.startsWith("thu/"))) {
      strange[path.replace("thu/", "la/")] = strange[path];
      delete strange[path];
    }
    strange["standard.json"].databases = ["la"];
    for (const [path, json] of Object.entries(strange))
      if (json.$id) strange[path] = { ...json, $id: json.$id.replace("/thu/", "/la/") };
    writeStandard(strange, join(repository, "la"));
    mkdirSync(join(repository, "dong"), { recursive: true });
    const { code, out, err } = await inFolder(repository, ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(words);
    expect(err).not.toMatch(/^\s+at /m);
    for (const line of err.replaceAll(home, "~").split("\n"))
      expect([...line].length).toBeLessThanOrEqual(80);
  });

  test("a standard that is broken is told with file, place and way out", async () => {
    const broken = join(home, "hong");
    writeStandard({ ...smallStandard(), "thu/1.0/the.schema.json": "{" }, broken);
    const { code, err } = await cli(["diff", old, broken]);
    expect(code).toBe(1);
    expect(err).toContain("thu/1.0/the.schema.json");
    expect(err).toContain("→");
  });
});

/** A run in a folder, with its arguments as they are on the command line. */
async function inFolder(cwd: string, from?: string, to?: string, more: Partial<DiffCommand> = {}) {
  const printed = { out: "", err: "" };
  const target = (name: "out" | "err") => ({
    write(text: string) {
      printed[name] += text;
      return true;
    },
    once() {},
  });
  const io = {
    ...processIo(async () => fakeRegistry),
    out: target("out"),
    err: target("err"),
    colour: false,
  };
  const code = await runDiff(from, to, { format: "pretty", allow: "patch", lang: "vi", ...more }, io, cwd);
  return { code, ...printed };
}

async function asProcess(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((then) => child.on("close", then));
  return { code, out, err };
}
