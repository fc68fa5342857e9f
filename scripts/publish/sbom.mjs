// What each public package is made of: a CycloneDX file a package, by `pnpm sbom`, made the same every time, checked
// against the schema of CycloneDX, and compared with what the package says and ships.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../steps.mjs";
import { sha256, TARBALLS } from "./reproduce.mjs";
import { Failure, main, must, timed } from "./run.mjs";
import { tool } from "./tools.mjs";
import { publicPackages, tarballName } from "./workspace.mjs";

/** Where the files are written; the offline zip takes them from here. */
export const SBOMS = join(root, ".tmp", "publish", "sbom");

const VERSION = "1.6";

/** Writes the file of every public package; throws a {@link Failure} for what does not fit. */
export async function writeSboms() {
  rmSync(SBOMS, { recursive: true, force: true });
  const raw = join(SBOMS, "raw");
  mkdirSync(raw, { recursive: true });
  const args = [
    "sbom",
    "--sbom-format",
    "cyclonedx",
    "--sbom-spec-version",
    VERSION,
    "--prod",
    "--exclude-peers",
  ];
  const split = ["--split", "--out", join(raw, "%s.json"), "--filter", "./packages/*"];
  await must("pnpm sbom", "pnpm", [...args, ...split], { cwd: root });
  const time = await commitTime();
  const validate = await validator();
  const made = readdirSync(raw).map((file) => JSON.parse(readFileSync(join(raw, file), "utf8")));
  for (const { dir, manifest } of publicPackages(root)) {
    const found = made.find(({ metadata }) => nameOf(metadata.component) === manifest.name);
    if (found === undefined) throw new Failure(`pnpm sbom không cho tệp nào về ${manifest.name}.`);
    const sbom = settle(found, { time, tarball: join(TARBALLS, tarballName(manifest)) });
    const text = `${JSON.stringify(sbom, undefined, 2)}\n`;
    const faults = [...(await validate(text)), ...missing(sbom, manifest), ...bundled(join(dir, "dist"))];
    if (faults.length > 0) throw new Failure(`SBOM của ${manifest.name}:\n${faults.join("\n")}`);
    writeFileSync(join(SBOMS, `${manifest.name.replace("@", "").replace("/", "-")}.cdx.json`), text);
    console.log(`    ${manifest.name}: ${sbom.components.length} thành phần`);
  }
  rmSync(raw, { recursive: true });
}

/**
 * The same content gives the same bytes: sorted, the time of the commit, a serial number out of the content, and no
 * address of the registry from which this machine happened to fetch (the hashes stay).
 */
export function settle(sbom, { time, tarball }) {
  const components = sbom.components.map(({ externalReferences = [], ...component }) => {
    const hashes = externalReferences.find(({ type }) => type === "distribution")?.hashes;
    const references = externalReferences.filter(({ type }) => type !== "distribution");
    return {
      ...component,
      ...(hashes === undefined ? {} : { hashes }),
      ...(references.length === 0 ? {} : { externalReferences: references }),
    };
  });
  const own = existsSync(tarball) ? { hashes: [{ alg: "SHA-256", content: sha256(tarball) }] } : {};
  const settled = {
    ...sbom,
    serialNumber: undefined,
    metadata: { ...sbom.metadata, timestamp: time, component: { ...sbom.metadata.component, ...own } },
    components: sorted(components, (component) => component["bom-ref"]),
    dependencies: sorted(
      sbom.dependencies.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn?.toSorted() })),
      ({ ref }) => ref,
    ),
  };
  const digest = createHash("sha256").update(JSON.stringify(settled)).digest("hex");
  // A version 8 UUID: its bits are ours to choose (RFC 9562).
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return { ...settled, serialNumber: `urn:uuid:${uuid}` };
}

function sorted(list, key) {
  return list.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function nameOf({ group, name }) {
  return group === undefined ? name : `${group}/${name}`;
}

/** Dependencies that the package names and its file does not. */
export function missing(sbom, { dependencies = {} }) {
  const direct =
    sbom.dependencies.find(({ ref }) => ref === sbom.metadata.component["bom-ref"])?.dependsOn ?? [];
  const named = sbom.components.filter((component) => direct.includes(component["bom-ref"])).map(nameOf);
  return Object.keys(dependencies)
    .filter((name) => !named.includes(name))
    .map((name) => `thiếu ${name}`);
}

/** Code of others that was bundled into a package: esbuild says before each piece where it comes from. */
export function bundled(dist) {
  if (!existsSync(dist)) return ["chưa có dist: hãy chạy npm run build"];
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".js"));
  const pieces = files.flatMap(
    (file) => readFileSync(join(dist, file), "utf8").match(/^\/\/ .*node_modules\/.*$/gm) ?? [],
  );
  return [...new Set(pieces)].map((piece) => `đóng kèm mã không có trong SBOM: ${piece.slice(3)}`);
}

/** `SOURCE_DATE_EPOCH`, or the time of the commit. */
async function commitTime() {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ??
    (await must("git log", "git", ["log", "-1", "--format=%ct"], { cwd: root }));
  return new Date(Number(seconds) * 1000).toISOString().replace(".000", "");
}

async function validator() {
  const dir = await tool("cyclonedx");
  const { Spec, Validation } = createRequire(join(dir, "package.json"))("@cyclonedx/cyclonedx-library");
  const strict = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  return async (text) => {
    const errors = await strict.validate(text);
    return errors === null ? [] : errors.map((error) => `${error.instancePath} ${error.message}`);
  };
}

if (process.argv[1] === import.meta.filename)
  await main(() => timed(`SBOM CycloneDX ${VERSION}, đúng lược đồ`, writeSboms));
