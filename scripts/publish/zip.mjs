// The whole standard as one zip for machines without a network: the same content gives the same bytes.
// `--check` also unpacks it, checks the sums, and installs and uses the packages without a network.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { root } from "../steps.mjs";
import { main, timed } from "./run.mjs";
import { checkZip } from "./zip/check.mjs";
import { contentOf, sumsOf } from "./zip/content.mjs";

const { zipSync } = createRequire(join(root, "packages/compiler/package.json"))("fflate");

/** The bytes of a zip with sorted paths below `top`, all with the date of the edition. */
export function pack(files, top, edition) {
  const [year, month, day] = edition.split("-").map(Number);
  // A zip keeps local time: midnight of the day wherever it is made.
  const mtime = new Date(year, month - 1, day);
  const entries = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => [
      `${top}/${path}`,
      [bytes, { mtime, level: /\.(tgz|png|woff2)$/.test(path) ? 0 : 9 }],
    ]);
  return zipSync(Object.fromEntries(entries));
}

async function writeZip() {
  const { edition } = JSON.parse(readFileSync(join(root, "schemas/standard.json"), "utf8"));
  const top = `thongnhat-chuan-${edition}`;
  const out = join(root, ".tmp", "publish", `${top}.zip`);
  const files = await timed("gom nội dung", () => contentOf(edition));
  files.set("SHA256SUMS", sumsOf(files));
  const bytes = await timed(`nén ${files.size} tệp`, () => pack(files, top, edition));
  mkdirSync(join(out, ".."), { recursive: true });
  rmSync(out, { force: true });
  writeFileSync(out, bytes);
  const digest = createHash("sha256").update(bytes).digest("hex");
  console.log(`  ${relative(root, out)}: ${(bytes.length / 1e6).toFixed(1)} MB\n  sha256 ${digest}`);
  return { out, top };
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    const { out, top } = await writeZip();
    if (process.argv.includes("--check")) await checkZip(out, top);
  });
