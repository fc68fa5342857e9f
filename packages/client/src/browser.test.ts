import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function bundle(name: string) {
  // Without `external`, an import of a module of Node fails the build for a browser.
  const { outputFiles, warnings } = await build({
    entryPoints: [entry(name)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    minify: true,
    logLevel: "silent",
  });
  return { text: outputFiles[0]?.text ?? "", warnings };
}

test("the client bundles for browsers, without a module of Node, in 100 kB", async () => {
  const { text, warnings } = await bundle("./index.ts");
  expect(warnings).toEqual([]);
  expect(text).toContain("Idempotency-Key");
  expect(text).not.toMatch(/["'](?:node:[a-z]+|undici)["']/);
  expect(text.length).toBeLessThan(100_000);
});

test("the part for Node does not: the check above can fail", async () => {
  await expect(bundle("./node/index.ts")).rejects.toThrow(/Could not resolve|node:/);
});
