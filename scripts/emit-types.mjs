// Declarations of a package with very many entries, file by file by tsc: bundling them one entry at a time, as tsup
// does, runs out of memory. Run in the folder of the package, after tsup; writes dist/types.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const out = join("dist", "types");

rmSync(out, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    tsc,
    "-p",
    "tsconfig.json",
    "--noEmit",
    "false",
    "--declaration",
    "--emitDeclarationOnly",
    // What is unused is a matter of `pnpm types`.
    "--noUnusedLocals",
    "false",
    "--noUnusedParameters",
    "false",
    "--outDir",
    out,
  ],
  { stdio: "inherit" },
);
for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  // The sources name each other by their own extension; who installs the package has JavaScript.
  const text = readFileSync(file, "utf8").replace(/((?:from |import\()"\.[^"]*)\.ts"/g, '$1.js"');
  writeFileSync(file, text);
}
