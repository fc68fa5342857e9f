// Uses the offline zip as someone who got it on a stick: unpacks it, checks the sums, looks for the start page, and
// installs and runs the packages with an empty cache and no network.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../steps.mjs";
import { cleanEnv, Failure, must, run, timed } from "../run.mjs";

const { unzipSync } = createRequire(join(root, "packages/compiler/package.json"))("fflate");

/** Throws a {@link Failure} when the zip does not hold or do what it says. */
export async function checkZip(file, top) {
  const scratch = mkdtempSync(join(tmpdir(), "thongnhat-zip-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  const folder = join(scratch, top);
  await timed("mở tệp nén", () => unpack(file, scratch, top));
  await timed("sha256sum -c SHA256SUMS", () => checkSums(folder));
  for (const path of ["docs/index.html", "DOC-TRUOC.md", "README.md", "LICENSE", "schemas/standard.json"])
    if (!existsSync(join(folder, path))) throw new Failure(`Trong tệp nén không có ${path}.`);
  await timed("cài và dùng các gói, không mạng", () => install(join(scratch, "du-an"), folder));
}

function unpack(file, scratch, top) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (!path.startsWith(`${top}/`) || path.includes(".."))
      throw new Failure(`Đường dẫn lạ trong tệp nén: ${path}`);
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), bytes);
  }
}

/** The sums are right, and a file that was changed is noticed. */
async function checkSums(folder) {
  const args = ["--check", "--quiet", "--strict", "SHA256SUMS"];
  await must("sha256sum -c", "sha256sum", args, { cwd: folder });
  const listed = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n").length;
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
  if (listed !== there - 1)
    throw new Failure(`SHA256SUMS kể ${listed} tệp, tệp nén có ${there - 1} tệp khác.`);
  const licence = readFileSync(join(folder, "LICENSE"));
  writeFileSync(join(folder, "LICENSE"), `${licence} `);
  const { status } = await run("sha256sum", args, { cwd: folder });
  writeFileSync(join(folder, "LICENSE"), licence);
  if (status === 0) throw new Failure("sha256sum không nhận ra tệp đã bị sửa.");
}

async function install(project, folder) {
  mkdirSync(project);
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "du-an-rong", private: true, type: "module" }),
  );
  const env = cleanEnv({
    npm_config_userconfig: join(project, "no-npmrc"),
    npm_config_globalconfig: join(project, "no-global-npmrc"),
    npm_config_cache: join(project, "..", "npm-cache"),
    npm_config_offline: "true",
  });
  const tarballs = readdirSync(join(folder, "npm")).map((name) => join(folder, "npm", name));
  const at = { cwd: project, env, seconds: 300 };
  await must(
    "npm install --offline",
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs],
    at,
  );
  const sample = join(folder, "schemas/ho-tich/1.0/examples/khai-sinh/valid");
  const [first] = readdirSync(sample).filter((name) => name.endsWith(".json"));
  await must(
    `npx thongnhat check ${first}`,
    "npx",
    ["--no-install", "thongnhat", "check", join(sample, first), "--record", "khai-sinh"],
    at,
  );
  const program =
    'import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh"; import { nguoi } from "@thongnhat/zod/chung"; if (khaiSinh.is({}) || nguoi.safeParse(1).success) process.exit(1);';
  await must("dùng gói trong chương trình", process.execPath, ["--input-type=module", "-e", program], at);
}
