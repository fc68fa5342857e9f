// The whole way of a release, proved: version, build and publish into a registry on this machine that has no uplink,
// install from it by name with npm, pnpm and yarn, and do there what the documents show.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../steps.mjs";
import { build, clone, cloneEnv, pack } from "./clone.mjs";
import { importedByExamples, readExamples, samplesOf } from "./proof/examples.mjs";
import { mirror } from "./proof/mirror.mjs";
import { followGuide } from "./proof/own-database.mjs";
import { runInBrowser } from "./proof/page.mjs";
import { checkTypes, runPrograms } from "./proof/programs.mjs";
import { MANAGERS, newProject, runCommand } from "./proof/project.mjs";
import { startRegistry } from "./proof/registry.mjs";
import { sha256 } from "./reproduce.mjs";
import { attempt, Failure, main, must, stop, timed } from "./run.mjs";
import { nodeVersions, publicPackages, thirdParty } from "./workspace.mjs";

async function prove(scratch) {
  const nodes = nodeVersions();
  if (!nodes.some(({ version }) => version.startsWith("20."))) {
    if (process.env.CI)
      throw new Failure("Không thấy Node 20 trên PATH: chưa thử được các gói trên Node 20.");
    console.log("  ⚠ KHÔNG thử trên Node 20: máy này không có.");
  }
  const release = join(scratch, "phat-hanh");
  const published = await timed("chép kho mã, đánh số phiên bản, đóng gói", () => prepare(release));
  const { scripts, commands } = readExamples(release);
  const others = {
    ...thirdParty(release),
    ...importedByExamples(scripts, release),
    "@types/node": nodeTypes(),
  };

  const registry = await timed("Verdaccio chạy, không uplink", () => startRegistry(join(scratch, "kho")));
  try {
    const list = published.map(({ name, version }) => `${name}@${version}`).join(" ");
    await timed(`phát hành ${list}`, () => publish(release, registry));
    await timed("kho giữ đúng từng byte đã đóng gói", () =>
      compareWithPack(release, published, registry, scratch),
    );
    const count = await timed("gói của bên thứ ba vào kho thử", () =>
      mirror(others, registry, join(scratch, "ben-thu-ba")),
    );
    console.log(`    ${count} gói của bên thứ ba; từ đây mọi lệnh chỉ thấy kho thử`);
    const names = published
      .map(({ name }) => name)
      .concat(Object.entries(others).map((pair) => pair.join("@")));
    await attempt("CSDL của một đơn vị, theo tài liệu, từ thư mục trống", async () => {
      const ran = await followGuide(release, join(scratch, "don-vi"), registry);
      console.log(`    ${ran} lệnh`);
    });
    await use({
      scratch,
      scripts,
      commands,
      nodes,
      setting: { names, samples: samplesOf(release), registry },
    });
  } finally {
    stop(registry.child);
  }
}

/** Installs by name with each package manager and does what the documents show. */
async function use({ scratch, scripts, commands, nodes, setting }) {
  const projects = new Map();
  for (const manager of MANAGERS)
    projects.set(
      manager,
      await timed(`${manager}: cài ${setting.names.length} gói theo tên`, () =>
        newProject(manager, join(scratch, manager), setting),
      ),
    );
  for (const [manager, project] of projects) {
    const own = manager === "npm" ? commands : commands.slice(0, 2);
    await attempt(`${manager}: ${own.length} lệnh thongnhat của tài liệu`, async () => {
      for (const command of own) await runCommand(project, command);
    });
  }
  const npm = projects.get("npm");
  await attempt(`kiểu của ${scripts.length} ví dụ`, () => checkTypes(npm, scripts));
  for (const node of nodes)
    for (const [manager, project] of projects)
      await attempt(`${manager}: ví dụ trong tài liệu, ESM và CommonJS, Node ${node.version}`, async () => {
        const runs = await runPrograms(project, scripts, node);
        console.log(`    ${runs} lần chạy`);
      });
  await attempt("ví dụ trong Chromium, qua esbuild và Vite, CSP không eval", async () => {
    console.log(`    ${await runInBrowser(npm, scripts)} trang`);
  });
}

/** A clone at the next version, built. Returns its public manifests. */
async function prepare(dir) {
  await clone(dir);
  const at = { cwd: dir, env: cloneEnv(dir) };
  await must("Đánh số phiên bản", process.execPath, ["scripts/publish/version.mjs"], at);
  await must("Lưu phiên bản", "git", [...AUTHOR, "commit", "-qam", "Version"], at);
  await build(dir);
  const manifests = publicPackages(dir).map(({ manifest }) => manifest);
  const unnumbered = manifests.filter(({ version }) => version === "0.0.0");
  if (unnumbered.length > 0)
    throw new Failure(`Không changeset nào đánh số cho ${unnumbered.map(({ name }) => name).join(", ")}.`);
  return manifests;
}

const AUTHOR = ["-c", "user.name=thongnhat", "-c", "user.email=thongnhat@localhost"];

async function publish(dir, registry) {
  const env = cloneEnv(dir, { ...registry.env, ...GIT_IDENTITY });
  await must("Phát hành", "changeset", ["publish"], { cwd: dir, env, seconds: 300 });
}

const GIT_IDENTITY = {
  GIT_AUTHOR_NAME: "thongnhat",
  GIT_AUTHOR_EMAIL: "thongnhat@localhost",
  GIT_COMMITTER_NAME: "thongnhat",
  GIT_COMMITTER_EMAIL: "thongnhat@localhost",
};

/** What the registry hands out is what `pnpm pack` makes of the same folder. */
async function compareWithPack(dir, published, registry, scratch) {
  const packed = await pack(dir, join(scratch, "tu-dong"));
  const names = published.map(({ name, version }) => `${name}@${version}`);
  const into = join(scratch, "tu-kho");
  const args = ["--pack-destination", into, "--silent", ...names];
  await must("Tạo thư mục", "mkdir", ["-p", into]);
  await must("Tải lại từ kho", "npm", ["pack", ...args], { cwd: scratch, env: registry.env });
  const different = Object.entries(packed).filter(
    ([, file]) => sha256(file) !== sha256(join(into, file.split("/").at(-1))),
  );
  if (different.length > 0)
    throw new Failure(`Kho giữ khác gói đã đóng: ${different.map(([name]) => name).join(", ")}.`);
}

function nodeTypes() {
  const { stdout } = spawnSync(
    process.execPath,
    ["-p", 'require("./package.json").devDependencies["@types/node"]'],
    { cwd: root, encoding: "utf8" },
  );
  return stdout.trim();
}

const scratch = mkdtempSync(join(tmpdir(), "thongnhat-phat-hanh-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
await main(() => prove(scratch));
