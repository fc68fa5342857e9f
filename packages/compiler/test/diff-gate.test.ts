/** The gate of CI, on a small repository of its own: what went out is compared with what stands there now. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { makeLock, writeLock } from "../src/diff/index.ts";
import {
  type Files,
  onField,
  onRecord,
  row,
  smallStandard,
  table,
  withRows,
  writeStandard,
} from "./diff-standard.ts";

const SCRIPT = join(import.meta.dirname, "../../../scripts/check-changes.mjs");
const { checkRepository } = (await import(SCRIPT)) as {
  checkRepository: (root: string) => { ok: boolean; lines: string[] };
};
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

let root: string;
let files: Files;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "thongnhat-gate-"));
  made.push(root);
  files = smallStandard();
  // Its folder may still change: only then can the gate see anything but a broken lock.
  files["thu/database.json"].status = "draft";
  writeStandard(files, join(root, "schemas"));
  write("packages/schemas/package.json", JSON.stringify({ name: "@thongnhat/schemas", version: "1.0.0" }));
  git("init", "--quiet", "--initial-branch=main");
});

describe("before the first release", () => {
  test("there is nothing to compare with, and that is said", () => {
    commit();
    expect(gate()).toEqual({ code: 0, text: expect.stringContaining("Chưa phát hành bản nào") });
  });
});

describe("after a release", () => {
  test("an unchanged standard needs no changeset", () => {
    release("1.0.0");
    expect(gateProcess()).toMatchObject({ code: 0, text: expect.stringContaining("0 thay đổi") });
  });

  const breaking: readonly [string, string, (files: Files) => void][] = [
    ["a removed required field", "S01", onRecord((s) => { delete s.properties.so; s.required = ["nguoi"]; delete s["x-key"]; })],
    ["a narrowed pattern", "S06", onField("so", (f) => (f.pattern = "^[A-Z]{2,3}[0-9]{1,6}$"))],
  ]; // biome-ignore format: a table of cases

  test.each(breaking)("%s stops, and a major changeset lets it pass", (_, rule, change) => {
    release("1.0.0");
    edit(change);
    const stopped = gate();
    expect(stopped.code).toBe(1);
    expect(stopped.text).toContain(`${rule} · `);
    expect(stopped.text).toContain("schemas/thu/1.0/phieu.schema.json#/properties/so");
    expect(stopped.text).toContain("cần changeset mức major");
    changeset("minor");
    expect(gate().code).toBe(1);
    changeset("major");
    expect(gate()).toMatchObject({ code: 0, text: expect.stringContaining("changeset: major") });
  });

  test("a reused code stops whatever the changeset says", () => {
    release("1.0.0");
    edit(withRows(row("do", "Đỏ", { aliases: "Thắm" }), row("xanh", "Xanh lá"), row("vang", "Trắng ngà")));
    changeset("major");
    const { code, text } = gateProcess();
    expect(code).toBe(1);
    expect(text).toContain("C01 · Danh mục mau: mã vang đổi nghĩa");
    expect(text).toContain("không changeset nào cho phép");
    expect(text).toContain("R01 · Mã vang đã phát hành bị đổi tên");
  });

  test("a code that is added needs a minor and a new edition", () => {
    release("1.0.0");
    edit(
      withRows(
        row("do", "Đỏ", { aliases: "Thắm" }),
        row("xanh", "Xanh lá"),
        row("vang", "Vàng"),
        row("tim", "Tím"),
      ),
    );
    changeset("patch");
    expect(gate().text).toContain("cần changeset mức minor");
    changeset("minor");
    expect(gate().code).toBe(0);
    files["code-tables/mau/table.json"].edition = "2026-01-01";
    writeStandard(files, join(root, "schemas"));
    expect(gate().text).toContain("R01 · Danh mục đổi so với ấn bản 2026-01-01");
  });

  test("a class of personal data that is lowered needs somebody's name", () => {
    release("1.0.0");
    edit(onField("ten", (f) => delete f["x-personal-data"]));
    changeset("minor");
    expect(gate()).toMatchObject({ code: 1, text: expect.stringContaining("Người duyệt: <tên>") });
    changeset("minor", "Người duyệt: Trưởng phòng Ví Dụ");
    expect(gate().code).toBe(0);
  });

  test("what is not known passes with a waiver in the changeset, and not without its reason", () => {
    release("1.0.0");
    edit(onField("so", (f) => (f.pattern = "^[A-Z]{1,3}[0-9]{1,2}[0-9]{0,4}$")));
    const at = "Miễn trừ S06 thu/1.0/phieu.schema.json#/properties/so:";
    changeset("patch", at);
    expect(gate().code).toBe(1);
    changeset("patch", `${at} hai mẫu nhận cùng một tập chuỗi`);
    expect(gate().code).toBe(0);
  });

  test("once the changeset was carried out, the new version number counts in its place", () => {
    release("1.0.0");
    edit(onField("ten", (f) => (f.maxLength = 20)));
    write("packages/schemas/package.json", JSON.stringify({ version: "1.1.0" }));
    expect(gate().code).toBe(1);
    write("packages/schemas/package.json", JSON.stringify({ version: "2.0.0" }));
    expect(gate().code).toBe(0);
  });

  test("a draft that went out as 0.x may break in a minor", () => {
    release("0.1.0");
    edit(onField("ten", (f) => (f.maxLength = 20)));
    changeset("patch");
    expect(gate().code).toBe(1);
    changeset("minor");
    expect(gate().code).toBe(0);
  });

  test("taking the lock or the tag away does not switch the gate off", () => {
    release("1.0.0");
    edit(onField("ten", (f) => (f.maxLength = 20)));
    rmSync(join(root, "schemas/released.lock.json"));
    expect(gate().code).toBe(1);
    git("checkout", "--quiet", "--", "schemas/released.lock.json");
    git("tag", "--delete", "v1.0.0");
    expect(gate()).toMatchObject({ code: 1, text: expect.stringContaining("git fetch --tags") });
  });

  test("a standard that cannot be read is told with file and way out, without a stack", () => {
    release("1.0.0");
    write("schemas/thu/1.0/phieu.schema.json", "{");
    const { code, text } = gateProcess();
    expect(code).toBe(1);
    expect(text).toContain("thu/1.0/phieu.schema.json");
    expect(text).not.toMatch(/^\s+at /m);
  });
});

describe("the lock of a database that is no draft", () => {
  beforeEach(() => {
    files["thu/database.json"].status = "official";
    writeStandard(files, join(root, "schemas"));
    release("1.0.0");
  });

  test.each([
    ["changed", "bị sửa", () => write("schemas/thu/1.0/the.schema.json", "{}")],
    ["removed", "bị bỏ", () => rmSync(join(root, "schemas/thu/1.0/examples/phieu/valid/01.json"))],
    ["added", "được thêm", () => write("schemas/thu/1.0/ghi-chu.txt", "thêm")],
  ])("names a file that was %s", async (_, words, change) => {
    change();
    const { checkLock, readLock } = await import("../src/diff/index.ts");
    const schemas = join(root, "schemas");
    const found = checkLock(readLock(schemas), schemas);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.vi).toContain(words);
    expect(found[0]?.file).toMatch(/^thu\/1\.0\//);
  });

  test("does not take the line ends of Windows for a change", async () => {
    const { checkLock, readLock } = await import("../src/diff/index.ts");
    const schemas = join(root, "schemas");
    const file = "thu/1.0/phieu.schema.json";
    write(`schemas/${file}`, readFileSync(join(schemas, file), "utf8").replaceAll("\n", "\r\n"));
    expect(checkLock(readLock(schemas), schemas)).toEqual([]);
  });

  test("lets a code be ended and added in a new edition, and names one that is deleted", async () => {
    const { checkLock, readLock } = await import("../src/diff/index.ts");
    const schemas = join(root, "schemas");
    const kept = [row("do", "Đỏ", { aliases: "Thắm" }), row("xanh", "Xanh lá")];
    edit(withRows(...kept, row("vang", "Vàng", { to: "2026-05-01", next: "tim" }), row("tim", "Tím")));
    expect(checkLock(readLock(schemas), schemas)).toEqual([]);
    edit(withRows(...kept));
    expect(checkLock(readLock(schemas), schemas).map(({ message }) => message.vi)).toEqual([
      "Mã vang đã phát hành bị xóa.",
    ]);
  });

  test("a release over something broken is refused, and the next one keeps the folders of the first", () => {
    const schemas = join(root, "schemas");
    edit(
      withRows(
        row("do", "Đỏ", { aliases: "Thắm" }),
        row("xanh", "Xanh lá"),
        row("vang", "Vàng"),
        row("tim", "Tím"),
      ),
    );
    const next = makeLock(schemas, { version: "1.1.0", tag: "v1.1.0", date: "2026-06-01" });
    expect(next.folders["thu/1.0"]?.released).toBe("1.0.0");
    expect(next.tables.mau).toMatchObject({ released: "1.1.0", edition: "2026-06-01" });
    expect(next.releases.map(({ version }) => version)).toEqual(["1.0.0", "1.1.0"]);
    write("schemas/code-tables/mau/codes.csv", table(row("do", "Đỏ")));
    expect(() => makeLock(schemas, { version: "1.1.0", tag: "v1.1.0", date: "2026-06-01" })).toThrow(/vang/);
  });
});

interface Verdict {
  readonly code: number | null;
  readonly text: string;
}

function gate(): Verdict {
  const { ok, lines } = checkRepository(root);
  return { code: ok ? 0 : 1, text: lines.join("\n") };
}

/** The same as CI runs it. */
function gateProcess(): Verdict {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, root], { encoding: "utf8" });
  return { code: status, text: stdout + stderr };
}

function release(version: string): void {
  const schemas = join(root, "schemas");
  write("packages/schemas/package.json", JSON.stringify({ name: "@thongnhat/schemas", version }));
  writeLock(schemas, makeLock(schemas, { version, tag: `v${version}`, date: "2026-01-01" }));
  commit();
  git("tag", `v${version}`);
}

function edit(change: (files: Files) => void): void {
  change(files);
  writeStandard(files, join(root, "schemas"));
}

function changeset(bump: string, more = ""): void {
  write(".changeset/thu.md", `---\n"@thongnhat/schemas": ${bump}\n---\n\nMột câu.\n\n${more}\n`);
}

function commit(): void {
  git("add", "--all");
  git("-c", "user.name=Thử", "-c", "user.email=thu@example.vn", "commit", "--quiet", "--message", "thử");
}

function git(...args: readonly string[]): void {
  execFileSync("git", [...args], { cwd: root, stdio: "ignore" });
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}
