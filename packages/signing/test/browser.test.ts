import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { makeHolder } from "./certificates.ts";

const bundle = (entry: string) =>
  build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });

test.each(["index.ts", "pkcs12/index.ts"])(
  "src/%s in a bundle for browsers holds nothing of Node",
  async (entry) => {
    const { outputFiles, metafile } = await bundle(entry);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    expect(imports.filter((path) => path.startsWith("node:"))).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/\brequire\(["'](?:crypto|fs|buffer|util)["']\)|\bfrom"node:/);
  },
);

test("the bundle signs and verifies without Node's Buffer", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-bundle-"));
  const file = join(folder, "bundle.mjs");
  writeFileSync(file, (await bundle("index.ts")).outputFiles[0]?.text ?? "");
  const { pemSigner, signJson, verifyJson } = (await import(
    pathToFileURL(file).href
  )) as typeof import("../src/index.ts");
  const unit = await makeHolder();
  const { Buffer: kept } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, "Buffer");
    const signer = await pemSigner({ key: unit.key, certificates: unit.pem });
    const policy = { trust: { profile: "vi-du", anchors: [], pinned: [unit.pem] } };
    const report = await verifyJson({ tên: "Ví Dụ" }, await signJson({ tên: "Ví Dụ" }, signer), policy);
    expect(report.technicallyValid).toBe(true);
  } finally {
    globalThis.Buffer = kept;
    rmSync(folder, { recursive: true, force: true });
  }
});
