import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../steps.mjs";
import { obstacles, provenance } from "./release.mjs";
import { run } from "./run.mjs";
import { bundled, missing, settle } from "./sbom.mjs";
import { publicPackages } from "./workspace.mjs";
import { sumsOf } from "./zip/content.mjs";
import { pack } from "./zip.mjs";

const scratch = mkdtempSync(join(tmpdir(), "thongnhat-publish-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("a release", () => {
  const ready = {
    versions: ["1.2.0", "1.2.0"],
    changesets: [],
    uncommitted: false,
    locked: "1.2.0",
    tagged: ["v1.2.0"],
  };

  it("stands in nothing's way when the versions are set and committed", () => {
    expect(obstacles(ready)).toEqual([]);
  });

  it("is stopped by a pending changeset, an unset or uneven version, and uncommitted changes", () => {
    expect(obstacles({ ...ready, changesets: ["a.md"] })).toHaveLength(1);
    expect(obstacles({ ...ready, versions: ["0.0.0", "0.0.0"] })).toHaveLength(1);
    expect(obstacles({ ...ready, versions: ["1.2.0", "1.3.0"] })).toHaveLength(1);
    expect(obstacles({ ...ready, uncommitted: true })).toHaveLength(1);
  });

  it("is stopped when the standard is not locked for it, or the commit has no tag to compare with later", () => {
    expect(obstacles({ ...ready, locked: "1.1.0" })).toHaveLength(1);
    expect(obstacles({ ...ready, tagged: [] })).toHaveLength(1);
  });

  it("is attested only where the CI run has an identity, and then needs to know where the source lies", () => {
    const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: "set" };
    const silent = [{ name: "a" }];
    const told = [{ name: "a", repository: { type: "git", url: "set by the owner" } }];
    expect(provenance({}, silent)).toMatchObject({ env: {} });
    expect(provenance(identity, silent).fault).toContain("repository");
    expect(provenance(identity, told).env).toEqual({ NPM_CONFIG_PROVENANCE: "true" });
  });
});

describe("the entries of the public packages", () => {
  it("are all documented by TypeDoc; of generated ones, one a kind", () => {
    for (const { dir, manifest } of publicPackages(root)) {
      const settings = join(dir, "typedoc.json");
      const { entryPoints } = existsSync(settings)
        ? JSON.parse(readFileSync(settings, "utf8"))
        : { entryPoints: ["src/index.ts"] };
      const sources = Object.values(manifest.exports).map((path) => path.replace("./", ""));
      const undocumented = sources
        .filter((path) => path.endsWith(".ts") && !path.includes("/generated/"))
        .filter((path) => !entryPoints.includes(path));
      expect({ name: manifest.name, undocumented }).toEqual({ name: manifest.name, undocumented: [] });
    }
  });
});

describe("an SBOM", () => {
  const component = (name, host) => ({
    "bom-ref": `pkg:npm/${name}@1.0.0`,
    name,
    externalReferences: [
      {
        type: "distribution",
        url: `https://${host}/${name}.tgz`,
        hashes: [{ alg: "SHA-512", content: name }],
      },
    ],
  });
  const sbom = (names, host, time) => ({
    serialNumber: `urn:uuid:${host}`,
    metadata: { timestamp: time, component: { "bom-ref": "root", name: "root" } },
    components: names.map((name) => component(name, host)),
    dependencies: [{ ref: "root", dependsOn: names.map((name) => `pkg:npm/${name}@1.0.0`) }],
  });
  const facts = { time: "2026-01-01T00:00:00Z", tarball: join(scratch, "none.tgz") };

  it("is the same whatever the hour, the order and the registry, and keeps the hashes", () => {
    const one = settle(sbom(["b", "a"], "one.example", "1"), facts);
    const other = settle(sbom(["a", "b"], "other.example", "2"), facts);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(one)).not.toContain("example");
    expect(one.components[0].hashes).toEqual([{ alg: "SHA-512", content: "a" }]);
  });

  it("has another serial number when a component changes", () => {
    const one = settle(sbom(["a"], "h", "1"), facts);
    expect(settle(sbom(["b"], "h", "1"), facts).serialNumber).not.toBe(one.serialNumber);
  });

  it("names a dependency that it lacks, and code that was bundled in silence", () => {
    expect(missing(sbom(["a"], "h", "1"), { dependencies: { a: "1", b: "1" } })).toEqual(["thiếu b"]);
    const dist = join(scratch, "dist");
    mkdirSync(dist);
    writeFileSync(join(dist, "index.js"), "// src/index.ts\nexport {};\n");
    expect(bundled(dist)).toEqual([]);
    writeFileSync(join(dist, "more.js"), "// ../../node_modules/left-pad/index.js\nexport {};\n");
    expect(bundled(dist)).toHaveLength(1);
  });
});

describe("the offline zip", () => {
  const files = [["b.txt", Buffer.from("b")], ["a/ă.txt", Buffer.from("a")]]; // biome-ignore format: a list

  it("has the same bytes whatever the order of its files", () => {
    const one = pack(new Map(files), "top", "2026-11-22");
    const other = pack(new Map(files.toReversed()), "top", "2026-11-22");
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it("lists its files by path with their hashes", () => {
    const lines = sumsOf(new Map(files)).toString().trim().split("\n");
    expect(lines.map((line) => line.slice(66))).toEqual(["a/ă.txt", "b.txt"]);
    expect(lines[1]).toMatch(/^3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d {2}b\.txt$/);
  });
});

describe("a program that a proof runs", () => {
  it("is ended, with its children, when its time is up", async () => {
    const { late, stdout } = await run("bash", ["-c", "sleep 600 & echo $!; wait"], { seconds: 1 });
    expect(late).toBe(true);
    // Ended, even where nobody has asked yet how it ended (Z).
    const state = () => spawnSync("ps", ["-o", "stat=", "-p", stdout.trim()], { encoding: "utf8" }).stdout;
    await expect.poll(state, { timeout: 10_000 }).toMatch(/^(Z.*)?\s*$/);
  });
});
