// Run under `node --disallow-code-generation-from-strings`: imports every published entry with the network shut, then
// gives hostile inputs to the doors. Prints what it imported; ends with 1 when something was refused.
//   node --disallow-code-generation-from-strings packages/generator/test/hostile/strict/program.ts [inputs of each family]
import dns from "node:dns";
import { globSync, readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeTableEntries } from "../entries/code-tables.ts";
import { convertEntries } from "../entries/convert.ts";
import { exchangeEntries } from "../entries/exchange.ts";
import { qualityEntries } from "../entries/quality.ts";
import { recordEntries } from "../entries/record.ts";
import { runCorpus, sampleOf } from "../run.ts";
import { corpus } from "../seeds.ts";

const PACKAGES = join(import.meta.dirname, "../../../..");
const RUNTIME = [
  "core",
  "schemas",
  "code-tables",
  "validators",
  "zod",
  "convert",
  "quality",
  "signing",
  "client",
];
/** Need a device driver that is no dependency of ours. */
const NATIVE_PEERS: readonly string[] = [];

const tried: string[] = [];
function shut(what: string): () => never {
  return () => {
    tried.push(what);
    throw new Error(`the network is shut: ${what}`);
  };
}
net.Socket.prototype.connect = shut("a socket") as typeof net.Socket.prototype.connect;
dns.lookup = shut("a name") as unknown as typeof dns.lookup;
dns.promises.lookup = shut("a name") as unknown as typeof dns.promises.lookup;
globalThis.fetch = shut("fetch");

let compiled = false;
try {
  new Function("return 1")();
  compiled = true;
} catch {
  // As it should be.
}
if (compiled) throw new Error("run this with --disallow-code-generation-from-strings");

const most = Number(process.argv[2] ?? 2);
const imported = await importAll(most > 2);
const doors = [recordEntries, codeTableEntries, convertEntries, exchangeEntries, qualityEntries].flat();
// The client's own doors need a server, which the shut network has not.
const entries = doors.filter(({ name, long }) => !long && !name.startsWith("client"));
const kinds = new Set(entries.flatMap(({ takes }) => takes));
const families = sampleOf(
  (await corpus()).map((family) => ({
    ...family,
    inputs: family.inputs.filter(({ oversize }) => !oversize),
  })),
  most,
).map((family) => ({ ...family, inputs: family.inputs.filter((one) => kinds.has(one.make().kind)) }));
const { faults, tallies } = await runCorpus(families, entries);
const refused = faults.filter((fault) => /throws|Code generation|network is shut/.test(fault));
for (const { close } of entries) await close?.();
const asked = Object.values(tallies)
  .flatMap((family) => Object.values(family))
  .reduce((sum, { inputs }) => sum + inputs, 0);
console.log(JSON.stringify({ imported, asked, refused, tried }));
process.exit(refused.length === 0 && tried.length === 0 ? 0 : 1);

/** Every entry of `exports`; of those with a star one, or all. */
async function importAll(all: boolean): Promise<number> {
  let count = 0;
  for (const name of RUNTIME) {
    const folder = join(PACKAGES, name);
    const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      exports: Record<string, string>;
    };
    for (const target of Object.values(exports).flatMap((path) => filesOf(folder, path, all))) {
      if (NATIVE_PEERS.includes(target)) continue;
      await import(pathToFileURL(join(folder, target)).href);
      count++;
    }
  }
  return count;
}

function filesOf(folder: string, path: string, all: boolean): string[] {
  if (!path.endsWith(".ts")) return [];
  if (!path.includes("*")) return [path];
  const files = globSync(path.replace("*", "**/*"), { cwd: folder }).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  return all ? files : files.slice(0, 3);
}
