// What lies in the offline zip: path inside → bytes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { emitLanguage, LANGUAGES, readStandard } from "../../../packages/compiler/src/index.ts";
import { root } from "../../steps.mjs";
import { TARBALLS } from "../reproduce.mjs";
import { Failure, must } from "../run.mjs";
import { SBOMS } from "../sbom.mjs";
import { isOurs, publicPackages, tarballName, thirdParty } from "../workspace.mjs";

const LANGUAGE_NAMES = { typescript: "TypeScript", java: "Java", csharp: "C#", python: "Python", go: "Go", php: "PHP", sql: "SQL", openapi: "OpenAPI", xsd: "XSD" }; // biome-ignore format: a list

/** Tools whose own needs are not in the zip: many packages, or programs of their own for each kind of machine. */
const TOOLS = ["@thongnhat/compiler", "@thongnhat/quality", "@thongnhat/sandbox", "@thongnhat/signing"];

/** All files of the zip, without the list of hashes; throws a {@link Failure} that says what is to be made first. */
export async function contentOf(edition) {
  const packages = publicPackages(root).map(({ manifest }) => manifest);
  const files = new Map();
  for (const path of tracked("schemas")) files.set(path, readFileSync(join(root, path)));
  addFolder(files, "bundles", join(root, "packages/schemas/json"), "npm run generate");
  addFolder(files, "docs", join(root, "docs/dist"), "npm run docs");
  for (const [path, text] of typesOfAll()) files.set(path, Buffer.from(text));
  for (const manifest of packages) {
    const name = tarballName(manifest);
    const folder = TOOLS.includes(manifest.name) ? "npm-tools" : "npm";
    files.set(`${folder}/${name}`, existing(join(TARBALLS, name), "node scripts/publish/reproduce.mjs"));
  }
  for (const [name, bytes] of await needed(packages)) files.set(`npm/${name}`, bytes);
  addFolder(files, "sbom", SBOMS, "node scripts/publish/sbom.mjs");
  files.set("LICENSE", readFileSync(join(root, "LICENSE")));
  const words = {
    edition,
    version: packages[0].version,
    languages: LANGUAGES.map((name) => LANGUAGE_NAMES[name] ?? name).join(", "),
  };
  for (const name of ["DOC-TRUOC.md", "README.md"]) files.set(name, Buffer.from(filled(name, words)));
  return files;
}

/** The list that `sha256sum -c` reads. */
export function sumsOf(files) {
  const lines = [...files].map(
    ([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`,
  );
  return Buffer.from(lines.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join(""));
}

/** What git keeps: nothing that lies about in the folder gets into a release. */
function tracked(folder) {
  const { stdout } = spawnSync("git", ["ls-files", "-z", folder], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}

function addFolder(files, name, folder, how) {
  if (!existsSync(folder)) throw new Failure(`Chưa có ${relative(root, folder)}: hãy chạy ${how}.`);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`${name}/${relative(folder, file).replaceAll("\\", "/")}`, readFileSync(file));
  }
}

function typesOfAll() {
  const standard = readStandard(join(root, "schemas"));
  return LANGUAGES.flatMap((language) =>
    [...emitLanguage(standard, language, language === "sql" ? { codes: true } : {})].map(([path, text]) => [
      `types/${language}/${path}`,
      text,
    ]),
  );
}

function existing(file, how) {
  if (!existsSync(file)) throw new Failure(`Chưa có ${relative(root, file)}: hãy chạy ${how}.`);
  return readFileSync(file);
}

function filled(name, words) {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  return text.replace(/\{(\w+)\}/g, (_, key) => words[key]);
}

/**
 * Third-party packages that ours need, all but the tools', fetched by npm; each is what the lockfile says, by its
 * SHA-512 in the SBOM.
 */
async function needed(packages) {
  const wanted = new Map();
  for (const manifest of packages.filter(({ name }) => !TOOLS.includes(name))) {
    const file = join(SBOMS, tarballName({ ...manifest, version: "" }).replace(/-\.tgz$/, ".cdx.json"));
    const { components } = JSON.parse(existing(file, "node scripts/publish/sbom.mjs"));
    for (const { group, name, version, hashes } of components) {
      const full = group === undefined ? name : `${group}/${name}`;
      if (!isOurs(full))
        wanted.set(`${full}@${version}`, hashes?.find(({ alg }) => alg === "SHA-512")?.content);
    }
  }
  // Packages that the user installs beside ours (peers) are not in an SBOM.
  wanted.set(`zod@${thirdParty(root).zod}`, undefined);
  const into = join(root, ".tmp", "publish", "third-party");
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const args = ["pack", "--json", "--prefer-offline", "--ignore-scripts", "--pack-destination", into];
  const said = await must("Tải gói của bên thứ ba", "npm", [...args, ...wanted.keys()], { cwd: into });
  // npm says a list, newer ones an object by name.
  return Object.values(JSON.parse(said)).map(({ id, filename }) => {
    const bytes = readFileSync(join(into, filename));
    const expected = wanted.get(id);
    if (expected !== undefined && createHash("sha512").update(bytes).digest("hex") !== expected)
      throw new Failure(`${id}: gói tải về không đúng mã băm trong tệp khoá.`);
    return [filename, bytes];
  });
}
