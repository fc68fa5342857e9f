// What changed in schemas/ since the last release, against the pending changesets: the bump must be great enough, a
// named person must approve what asks for it, and what is forbidden stops whatever the changesets say.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openScratch, openSide } from "../packages/cli/src/diff/side/open-side.ts";
import { diff } from "../packages/compiler/src/diff/diff.ts";
import {
  bumpBetween,
  greatestBump,
  newerThan,
  readPending,
} from "../packages/compiler/src/diff/gate/changesets.ts";
import { checkChanges } from "../packages/compiler/src/diff/gate/gate.ts";
import { readLock } from "../packages/compiler/src/diff/lock/lock.ts";
import { readSide } from "../packages/compiler/src/diff/read-side.ts";
import { CompileError, formatFinding } from "../packages/compiler/src/finding.ts";

const MOST = 20;

const NEEDS = {
  patch: "cần changeset mức patch trở lên",
  minor: "cần changeset mức minor trở lên",
  major: "cần changeset mức major, và thư mục phiên bản CHÍNH mới",
  never: "không changeset nào cho phép",
  approver: "cần dòng “Người duyệt: <tên>” trong changeset",
};

/** Checks a repository; returns whether its changes may go out, and what to print. */
export function checkRepository(root) {
  const scratch = openScratch();
  try {
    return check(root, scratch);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { ok: false, lines: error.findings.map(formatFinding) };
  } finally {
    scratch.remove();
  }
}

function check(root, scratch) {
  const release = lastRelease(root);
  const lines = [];
  if (release === undefined) {
    lines.push("Chưa phát hành bản nào (released.lock.json trống, không có nhãn v*): chưa có gì để so.");
    return { ok: true, lines };
  }
  const { version, tag } = release;
  if (git(root, "rev-parse", "--verify", "--quiet", `${tag}^{commit}`) === undefined) {
    lines.push(`Khóa phát hành nói bản ${version} ở nhãn ${tag}, mà kho git này không có nhãn ấy.`);
    lines.push("Lấy nhãn về rồi chạy lại: git fetch --tags");
    return { ok: false, lines };
  }
  const changesets = readFolder(join(root, ".changeset"));
  const pending = readPending(
    changesets,
    newerThan(readText(root, "packages/schemas/CHANGELOG.md"), version),
  );
  const bump = greatestBump([pending.bump, bumpBetween(version, packageVersion(root) ?? version)]);
  const before = readSide(openSide(`git:${tag}:schemas`, root, scratch).dir).compiled;
  const after = readSide(join(root, "schemas"));
  const report = diff(before, after.compiled, {
    names: { from: tag, to: "schemas" },
    migrations: after.migrations,
    waivers: pending.waivers,
  });
  const drafts = new Set(
    [...before.sources.databases].filter(([, { status }]) => status === "draft").map(([id]) => id),
  );
  const stopped = checkChanges(report, bump, pending.approved, { version, drafts });
  for (const { finding, needs } of stopped.slice(0, MOST)) {
    const { file, pointer } = finding.to ?? finding.from ?? { file: "", pointer: "" };
    lines.push(
      `${finding.rule} · ${finding.what.vi}\n  schemas/${file}${pointer === "" ? "" : `#${pointer}`}`,
    );
    lines.push(`  → ${NEEDS[needs]}`);
  }
  if (stopped.length > MOST) lines.push(`… và ${stopped.length - MOST} chỗ nữa.`);
  for (const { rule, at } of report.unusedWaivers)
    lines.push(`Miễn trừ ${rule} ${at} không khớp chỗ nào: bỏ đi.`);
  const summary = `So với ${tag}: ${report.totals.findings} thay đổi, bước phải đi: ${report.step}; changeset: ${bump}.`;
  if (stopped.length === 0) {
    lines.push(summary);
    return { ok: true, lines };
  }
  lines.push(`\n${summary}`);
  lines.push(`Xem kỹ từng chỗ: thongnhat diff git:${tag} schemas --witness. Thêm changeset: npx changeset`);
  return { ok: false, lines };
}

/** From the lock, or from the newest tag whose own lock says so: taking the lock away does not switch this off. */
function lastRelease(root) {
  const locked = readLock(join(root, "schemas")).releases.at(-1);
  if (locked !== undefined) return locked;
  for (const tag of (
    git(root, "tag", "--list", "v[0-9]*", "--merged", "HEAD", "--sort=-v:refname") ?? ""
  ).split("\n")) {
    const text = tag === "" ? undefined : git(root, "show", `${tag}:schemas/released.lock.json`);
    const found = text === undefined ? undefined : JSON.parse(text).releases?.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function git(root, ...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

function packageVersion(root) {
  const text = readText(root, "packages/schemas/package.json");
  return text === "" ? undefined : JSON.parse(text).version;
}

function readText(root, path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function readFolder(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ok, lines } = checkRepository(resolve(process.argv[2] ?? join(import.meta.dirname, "..")));
  for (const line of lines) (ok ? console.log : console.error)(line);
  process.exitCode = ok ? 0 : 1;
}
