// A release. `--check` does everything but publish; without it the packages go to the registry of npm's settings.
// How a release is made, and what the owner has to decide first: docs/phat-hanh.md.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, step } from "../steps.mjs";
import { publicPackages } from "./workspace.mjs";

const CHECKS = [
  ["Sinh mã từ schemas/", process.execPath, ["packages/compiler/src/main.ts", "generate"]],
  ["Đóng gói (tsup)", "pnpm", ["-r", "--sort", "--filter", "./packages/*", "--if-present", "run", "build"]],
  ["Kiểm gói đã đóng", process.execPath, ["scripts/check-packages.mjs"]],
  ["Đóng gói hai lần giống nhau", process.execPath, ["scripts/publish/reproduce.mjs"]],
  ["SBOM", process.execPath, ["scripts/publish/sbom.mjs"]],
  ["Trang tài liệu", "pnpm", ["run", "docs"]],
  ["Bộ chuẩn trong một tệp nén", process.execPath, ["scripts/publish/zip.mjs", "--check"]],
];

/** What stops a release before anything is built; each a sentence that says what to do. */
export function obstacles({ versions, changesets, uncommitted, locked, tagged }) {
  const found = [];
  if (uncommitted) found.push("Có thay đổi chưa lưu: git commit trước.");
  if (changesets.length > 0)
    found.push(
      `Còn ${changesets.length} changeset chưa thành phiên bản: chạy pnpm release:version, xem lại, rồi lưu.`,
    );
  if (versions.includes("0.0.0")) found.push("Phiên bản còn là 0.0.0: chạy pnpm release:version.");
  if (new Set(versions).size > 1)
    found.push(`Các gói không cùng phiên bản: ${[...new Set(versions)].join(", ")}.`);
  if (found.length > 0) return found;
  const [version] = versions;
  if (locked !== version)
    found.push(`schemas/released.lock.json chưa khóa bản ${version}: chạy pnpm release:version.`);
  if (!tagged.includes(`v${version}`)) found.push(`Lần lưu này chưa có nhãn: git tag v${version}.`);
  return found;
}

/**
 * Settings for a publish that npm can attest: only where the CI run has an identity of its own (OIDC). It also asks
 * that every package says where its source lies, which only the owner of the repository can fill in.
 */
export function provenance(env, manifests) {
  const identity = env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined || env.SIGSTORE_ID_TOKEN !== undefined;
  if (!identity)
    return { env: {}, note: "Không có danh tính CI (OIDC): phát hành không kèm chứng thực nguồn gốc." };
  const silent = manifests.filter(({ repository }) => repository === undefined).map(({ name }) => name);
  if (silent.length > 0)
    return {
      fault: `Muốn có chứng thực nguồn gốc, các gói sau phải khai "repository" trong package.json: ${silent.join(", ")}.`,
    };
  return { env: { NPM_CONFIG_PROVENANCE: "true" }, note: "Phát hành kèm chứng thực nguồn gốc (provenance)." };
}

function state() {
  const manifests = publicPackages(root).map(({ manifest }) => manifest);
  const changesets = readdirSync(join(root, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  const tags = spawnSync("git", ["tag", "--points-at", "HEAD"], { cwd: root, encoding: "utf8" }).stdout;
  const { releases } = JSON.parse(readFileSync(join(root, "schemas/released.lock.json"), "utf8"));
  return {
    manifests,
    versions: manifests.map(({ version }) => version),
    changesets,
    uncommitted: stdout !== "",
    locked: releases.at(-1)?.version,
    tagged: tags.split("\n"),
  };
}

function main(checkOnly) {
  const now = state();
  const attested = provenance(process.env, now.manifests);
  const faults = [...obstacles(now), ...(attested.fault === undefined ? [] : [attested.fault])];
  const unfilled = ["repository", "homepage", "bugs"].filter((field) =>
    now.manifests.some((manifest) => manifest[field] === undefined),
  );
  if (unfilled.length > 0) console.log(`⚠ Chủ dự án chưa điền trong package.json: ${unfilled.join(", ")}.`);
  for (const fault of faults) console.error(`✘ ${fault}`);
  if (faults.length > 0 && !checkOnly) return 1;
  if (!CHECKS.every(([title, command, args]) => step(title, command, args))) return 1;
  if (checkOnly) {
    console.log(
      faults.length === 0
        ? "✔ Sẵn sàng phát hành."
        : `✘ Còn ${faults.length} việc trước khi phát hành (ở trên).`,
    );
    return faults.length === 0 ? 0 : 1;
  }
  console.log(attested.note);
  Object.assign(process.env, attested.env);
  return step("Phát hành", "changeset", ["publish"]) ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.includes("--check"));
