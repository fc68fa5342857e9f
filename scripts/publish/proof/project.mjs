// An empty project that knows only the registry of the proof, and how each package manager installs into it.
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, must, run } from "../run.mjs";
import { tool } from "../tools.mjs";

export const MANAGERS = ["npm", "pnpm", "yarn"];

/**
 * Makes an empty project beside nothing else, installs `names` (with versions or without) by name, and lays the sample
 * files in it.
 */
export async function newProject(manager, parent, { names, samples, registry }) {
  cpSync(samples.folder, parent, { recursive: true });
  const dir = join(parent, samples.home);
  writeFileSync(
    join(dir, "package.json"),
    JSON.stringify({ name: "du-an-rong", private: true, type: "module" }),
  );
  const at = { cwd: dir, env: { ...registry.env, CI: "true" }, seconds: 300 };
  const project = await PREPARE[manager](dir, registry, at);
  await must(`${manager}: cài vào dự án rỗng`, ...project.add(names), at);
  checkInstalled(manager, dir, names);
  return { manager, dir, at, command: project.command };
}

const PREPARE = {
  async npm() {
    return {
      add: (names) => ["npm", ["install", "--ignore-scripts", "--loglevel", "error", ...names]],
      command: (args) => ["npx", ["--no-install", "thongnhat", ...args]],
    };
  },
  async pnpm(dir, { url }) {
    writeFileSync(join(dir, ".npmrc"), `registry=${url}\n`);
    writeFileSync(
      join(dir, "pnpm-workspace.yaml"),
      "packages: []\nminimumReleaseAge: 0\nnodeLinker: isolated\n",
    );
    const own = ["--store-dir", join(dir, "..", "pnpm-store"), "--config.verify-deps-before-run=false"];
    return {
      add: (names) => ["pnpm", ["add", "--ignore-scripts", "--reporter", "silent", ...own, ...names]],
      command: (args) => ["pnpm", ["exec", "thongnhat", ...args]],
    };
  },
  async yarn(dir, { url }) {
    const yarn = join(await tool("yarn"), "node_modules/@yarnpkg/cli-dist/bin/yarn.js");
    writeFileSync(join(dir, "yarn.lock"), "");
    // What was published a minute ago would otherwise be kept waiting for a day.
    const settings = [
      `npmRegistryServer: "${url.replace(/\/$/, "")}"`,
      'unsafeHttpWhitelist: ["127.0.0.1"]',
      "npmMinimalAgeGate: 0",
      "enableTelemetry: false",
      // What another registry once told this machine is not asked.
      "enableGlobalCache: false",
      "enableMirror: false",
      "globalFolder: ../yarn-global",
      "enableImmutableInstalls: false",
      "enableScripts: false",
      "nodeLinker: node-modules",
    ];
    writeFileSync(join(dir, ".yarnrc.yml"), `${settings.join("\n")}\n`);
    return {
      add: (names) => [process.execPath, [yarn, "add", ...names]],
      command: (args) => [process.execPath, [yarn, "exec", "thongnhat", ...args]],
    };
  },
};

/** What was asked for is there, from the registry and not as a link into this repository. */
function checkInstalled(manager, dir, names) {
  for (const name of names.map((name) => name.replace(/(?!^)@.*$/, ""))) {
    const manifest = join(dir, "node_modules", name, "package.json");
    if (!existsSync(manifest)) throw new Failure(`${manager}: không thấy ${name} trong node_modules.`);
    const { version, dependencies = {} } = JSON.parse(readFileSync(manifest, "utf8"));
    const odd = Object.values(dependencies).filter((range) => /^(workspace|link|file|catalog):/.test(range));
    if (odd.length > 0) throw new Failure(`${name}@${version}: phụ thuộc còn ghi ${odd.join(", ")}.`);
  }
}

/** Runs a command of the documents in a project; throws when it does not end or print as the document says. */
export async function runCommand(project, { document, args, exit, shown }) {
  const { status, stdout, stderr, late } = await run(...project.command(args), project.at);
  const title = `${project.manager}: ${document}: thongnhat ${args.join(" ")}`;
  if (late) throw new Failure(`${title}: không kết thúc.`);
  if (exit !== undefined && status !== exit)
    throw new Failure(`${title}: mã thoát ${status}, tài liệu ghi ${exit}.\n${stderr}`);
  if (shown !== undefined && stdout !== shown)
    throw new Failure(`${title}: in khác tài liệu.\n--- tài liệu\n${shown}--- in ra\n${stdout}`);
}
