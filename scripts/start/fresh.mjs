// Generates the code of the packages only when the standard or the compiler changed since the last time.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate, root } from "../steps.mjs";

const STAMP = join(root, "node_modules", ".generated-stamp");
const INPUTS = ["schemas", "packages/compiler/src", "packages/core/src"];
const OUTPUTS = ["schemas", "code-tables", "validators", "convert", "quality", "client", "sandbox"].map(
  (name) => join(root, "packages", name, "src", "generated"),
);

/** Makes sure that the generated code is there and belongs to the sources. Returns whether it did. */
export function ensureGenerated() {
  const wanted = fingerprint();
  const fresh = OUTPUTS.every(existsSync) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;
  if (fresh) return true;
  if (!generate()) return false;
  writeFileSync(STAMP, wanted);
  return true;
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const input of INPUTS)
    for (const entry of readdirSync(join(root, input), { recursive: true, withFileTypes: true }).sort(
      byPath,
    )) {
      if (!entry.isFile() || entry.name.endsWith(".test.ts") || entry.parentPath.includes("generated"))
        continue;
      const file = join(entry.parentPath, entry.name);
      hash.update(file).update(readFileSync(file));
    }
  return hash.digest("hex");
}

const byPath = (a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1);
