// What a user installs: packed tarballs, checked by publint and attw, by size, by what they import, and by
// loading every entry from an empty project on Node 20 and on the pinned Node with `import` and `require`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { checkSizes } from "./check-sizes.mjs";
import { checkTypes } from "./check-types.mjs";
import { root } from "./steps.mjs";

const work = join(root, ".tmp", "packages");
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const faults = [];

/** Design §1: who may import whom. */
const ORDER = {
  core: [],
  schemas: ["core"],
  "code-tables": ["core", "schemas"],
  validators: ["core", "schemas", "code-tables"],
  zod: ["core", "schemas", "code-tables"],
  convert: ["core", "schemas", "code-tables", "validators"],
  quality: ["core", "schemas", "code-tables", "validators"],
  compiler: ["core", "schemas"],
  signing: ["core"],
  client: ["core", "schemas", "convert", "signing"],
  sandbox: ["core", "schemas", "code-tables", "validators", "convert", "client", "signing"],
  cli: ["core", "schemas", "code-tables", "validators", "convert", "quality", "compiler", "sandbox"],
};

/** What asks for a newer Node than the rest: `node:sqlite`. */
const NEEDS_SQLITE = /^@thongnhat\/(?:sandbox|client\/sqlite)/;

/** Each database is an entry of the packages that have one a database. */
const DATABASES = JSON.parse(readFileSync(join(root, "schemas", "standard.json"), "utf8")).databases.map(
  (database) => `./${database}`,
);

const packages = Object.keys(ORDER).map((folder) => {
  const dir = join(root, "packages", folder);
  return { folder, dir, manifest: JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) };
});

for (const { folder, dir, manifest } of packages) {
  await checkImports(folder, dir, manifest);
  run("pnpm", ["pack", "--pack-destination", work], dir, `${manifest.name}: pack`);
}
const tarballs = Object.fromEntries(
  packages.map(({ manifest }) => {
    const file = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
    return [manifest.name, join(work, file)];
  }),
);
for (const { manifest } of packages) {
  run("publint", ["run", tarballs[manifest.name], "--strict"], root, `${manifest.name}: publint`);
  const entries =
    manifest.name === "thongnhat" || manifest.name.endsWith("compiler") ? ["."] : entriesOf(manifest.name);
  run(
    "attw",
    [tarballs[manifest.name], "--profile", "esm-only", "--entrypoints", ...entries],
    root,
    `${manifest.name}: attw`,
  );
}
loadEverywhere();
faults.push(...(await checkSizes(join(work, "consumer"))));
faults.push(...checkTypes(join(work, "consumer")));

if (faults.length > 0) {
  console.error(`\n${faults.length} lỗi gói:\n${faults.map((fault) => `- ${fault}`).join("\n")}`);
  process.exitCode = 1;
} else console.log("Mọi gói đạt: publint, attw, import, require, kích thước, kiểu.");

function run(command, args, cwd, title, env = {}) {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, ...env } });
  if (done.status === 0) return console.log(`  ✔ ${title}`);
  faults.push(title);
  console.error(`  ✘ ${title}\n${done.stdout}\n${done.stderr}`.slice(0, 4000));
}

/** The public entries that stand for the package: all of a small one, one of each kind of a large one. */
function entriesOf(name) {
  const known = {
    "@thongnhat/schemas": [".", "./catalogue", ...DATABASES],
    "@thongnhat/code-tables": [
      ".", "./xa", "./xa/today", "./xa/codes", "./xa/parents", "./dan-toc/codes",
      "./address", "./detect-system", "./legal-texts", "./mappings", "./runtime", "./states", "./working-days",
    ], // biome-ignore format: a list
    "@thongnhat/validators": [
      ".", "./ajv", "./ho-tich/khai-sinh", "./runtime/structure",
      ...DATABASES.filter((database) => database !== "./chung"),
    ], // biome-ignore format: a list
    "@thongnhat/zod": [".", "./runtime/strict", ...DATABASES],
    "@thongnhat/core": [".", "./zstd"],
    "@thongnhat/convert": [".", "./ho-tich"],
    "@thongnhat/quality": [
      ".",
      "./agreement",
      "./duckdb",
      "./html",
      "./node",
      "./postgres",
      "./sql",
      "./sqlite",
    ],
    "@thongnhat/signing": [".", "./pkcs11", "./pkcs12", "./xml"],
    "@thongnhat/client": [
      ".", "./national-data-center", "./node", "./outbox", "./postgres", "./protocol", "./sharing", "./sqlite", "./sync",
      "./vxp",
    ], // biome-ignore format: a list
    "@thongnhat/sandbox": [".", "./conform"],
  };
  return known[name] ?? ["."];
}

async function checkImports(folder, dir, manifest) {
  const dist = join(dir, "dist");
  if (!existsSync(dist)) return faults.push(`${manifest.name}: chưa có dist, hãy chạy pnpm build`);
  const allowed = new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const entryPoints = paths.filter((path) => path.endsWith(".js"));
  const bundled = await build({
    entryPoints,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    write: false,
    metafile: true,
    outdir: work,
    logLevel: "silent",
  });
  const imports = Object.values(bundled.metafile.inputs).flatMap((input) =>
    input.imports.filter((item) => item.external).map((item) => item.path),
  );
  for (const path of paths.filter((name) => name.endsWith(".d.ts"))) {
    for (const [, name] of readFileSync(path, "utf8").matchAll(
      /^(?:import|export) [^\n]*from ['"]([^'".][^'"]*)['"]/gm,
    ))
      imports.push(name);
  }
  const packageOf = (name) =>
    name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0];
  const found = new Set(imports.filter((name) => !name.startsWith("node:")).map(packageOf));
  for (const name of found) {
    if (!allowed.has(name)) faults.push(`${manifest.name}: dist nhập '${name}' mà package.json không khai`);
    const own = name.startsWith("@thongnhat/") ? name.slice("@thongnhat/".length) : undefined;
    if (own !== undefined && own !== folder && !ORDER[folder].includes(own))
      faults.push(`${manifest.name}: không được nhập ${name}`);
  }
}

function loadEverywhere() {
  const project = join(work, "consumer");
  mkdirSync(project);
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  const manifest = {
    name: "consumer",
    private: true,
    dependencies: { ...dependencies, zod: "4.6.7", ajv: "8.20.0" },
  };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"],
    project,
    "cài từ gói đã đóng vào dự án rỗng",
  );
  // The compiler asks for a newer Node than the rest, and is loaded there only.
  const names = Object.keys(tarballs).filter((name) => name !== "@thongnhat/compiler");
  const entries = names.flatMap((name) => entriesOf(name).map((entry) => name + entry.slice(1)));
  const newer = "Number(process.versions.node.split('.')[0]) >= 24";
  const body = (
    load,
  ) => `${entries.map((entry) => (NEEDS_SQLITE.test(entry) ? `if (${newer}) ${load(entry)}` : load(entry))).join("\n")}
const khaiSinh = modules["@thongnhat/validators/ho-tich/khai-sinh"].khaiSinh;
if (khaiSinh.is({}) || khaiSinh.validate({}).ok) throw new Error("verdict");`;
  writeFileSync(
    join(project, "load.mjs"),
    `const modules = {};\n${body((entry) => `modules["${entry}"] = await import("${entry}");`)}`,
  );
  writeFileSync(
    join(project, "load.cjs"),
    `const modules = {};\n${body((entry) => `modules["${entry}"] = require("${entry}");`)}`,
  );
  const host = process.env.THONGNHAT_HOST_NODE ?? "";
  const hostMajor =
    spawnSync(host, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout?.trim() ?? "";
  const nodes = [[process.execPath, process.versions.node]];
  if (hostMajor.startsWith("20.")) nodes.push([host, hostMajor]);
  else {
    console.log(`  ⚠ KHÔNG thử trên Node 20: máy này có Node ${hostMajor || "?"}.`);
    if (process.env.CI) faults.push("chưa thử các gói trên Node 20");
  }
  // Enough lines for two pieces, of which each thread gets one.
  writeFileSync(join(project, "births.ndjson"), `${sampleBirth()}\n`.repeat(100));
  const program = "node_modules/thongnhat/dist/main.js";
  for (const [node, version] of nodes) {
    for (const file of ["load.mjs", "load.cjs"])
      run(node, ["--disallow-code-generation-from-strings", file], project, `${file} trên Node ${version}`);
    const check = [program, "check", "births.ndjson", "--today", "2026-11-22", "--workers", "2"];
    run(node, check, project, `thongnhat check, hai luồng, trên Node ${version}`);
  }
  for (const [kind, code] of [
    [
      "module",
      'import { readSources } from "@thongnhat/compiler"; if (!readSources) throw new Error("empty");',
    ],
    ["commonjs", 'if (!require("@thongnhat/compiler").readSources) throw new Error("empty");'],
  ]) {
    run(process.execPath, [`--input-type=${kind}`, "-e", code], project, `@thongnhat/compiler (${kind})`);
  }
  run(process.execPath, [program, "--version"], project, "thongnhat --version từ gói đã đóng");
}

/** A valid record, on one line. */
function sampleBirth() {
  const folder = join(root, "schemas/ho-tich/1.0/examples/khai-sinh/valid");
  const [first] = readdirSync(folder).sort();
  return JSON.stringify(JSON.parse(readFileSync(join(folder, first), "utf8")));
}
