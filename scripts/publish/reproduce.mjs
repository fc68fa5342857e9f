// The same commit gives the same packages, byte by byte: packs what is built here, then builds and packs a fresh
// clone in another folder with other times, permissions, language and time zone, and compares the hashes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "../steps.mjs";
import { build, clone, pack } from "./clone.mjs";
import { Failure, main, must, timed } from "./run.mjs";

/** Where the packages of this folder are packed; the offline zip takes them from here. */
export const TARBALLS = join(root, ".tmp", "publish", "tarballs");

const OTHER = { env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" }, umask: "077" };

/** The hash of a file, in hexadecimal. */
export function sha256(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

async function compare(scratch) {
  const committed =
    spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).stdout === "";
  const first = await timed(committed ? "đóng gói từ thư mục này" : "bản sao thứ nhất", async () => {
    rmSync(TARBALLS, { recursive: true, force: true });
    if (committed) {
      if (!existsSync(join(root, "packages/core/dist")))
        throw new Failure("Chưa có dist: hãy chạy npm run build.");
      return pack(root, TARBALLS);
    }
    console.log("  ⚠ Thư mục này có thay đổi chưa lưu (git status): so hai bản sao của lần lưu cuối.");
    const dir = join(scratch, "mot");
    await clone(dir);
    await build(dir);
    return pack(dir, TARBALLS);
  });
  const second = await timed("bản sao ở thư mục, múi giờ, quyền tệp và giờ tệp khác", async () => {
    const dir = join(scratch, "ban-sao-khac");
    await clone(dir, OTHER);
    ageFiles(dir);
    await build(dir, OTHER);
    return pack(dir, join(scratch, "tarballs"), OTHER);
  });
  const different = Object.keys(first).filter((name) => sha256(first[name]) !== sha256(second[name]));
  for (const [name, file] of Object.entries(first)) console.log(`  ${sha256(file)}  ${name}`);
  if (different.length === 0)
    return console.log(`  ✔ ${Object.keys(first).length} gói: hai lần đóng giống nhau từng byte`);
  for (const name of different)
    console.error(`  ${name}: ${(await differences(first[name], second[name], scratch)).join(", ")}`);
  throw new Failure(`Hai lần đóng cho kết quả khác nhau: ${different.join(", ")}.`);
}

/** A file's time must not reach the package. */
function ageFiles(dir) {
  const { stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: dir, encoding: "utf8", maxBuffer: 1e8 });
  const long = new Date("2001-02-03T04:05:06Z");
  for (const file of stdout.split("\0").filter(Boolean)) utimesSync(join(dir, file), long, long);
}

/** Which files of two packages differ. */
async function differences(one, other, scratch) {
  const folders = [join(scratch, "a"), join(scratch, "b")];
  for (const [index, file] of [one, other].entries()) {
    rmSync(folders[index], { recursive: true, force: true });
    await must("Mở gói", "bash", [
      "-c",
      'mkdir -p "$1" && tar -xzf "$2" -C "$1"',
      "bash",
      folders[index],
      file,
    ]);
  }
  const { stdout } = spawnSync("diff", ["-rq", ...folders], { encoding: "utf8" });
  const lines = stdout.trim().split("\n").filter(Boolean);
  return lines.length === 0
    ? ["thứ tự, quyền hoặc giờ của tệp"]
    : lines.map((line) => line.replaceAll(relative("/", scratch), "…"));
}

if (process.argv[1] === import.meta.filename) {
  const scratch = mkdtempSync(join(tmpdir(), "thongnhat-dong-goi-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  await main(() => compare(scratch));
}
