import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleModule, PEERS, type Peer, validatorName } from "../peers/peers.ts";

/** A checker whose module for every measured type lies in a folder. */
export interface Built {
  readonly peer: Pick<Peer, "id" | "name">;
  /** Exports `checks`: one function for each type. */
  readonly module: string;
}

/** Writes the modules of all peers, and of our own `validate`, into a folder. */
export async function buildModules(
  folder: string,
  records: readonly string[],
): Promise<{ readonly built: readonly Built[]; readonly failed: readonly [name: string, reason: string][] }> {
  const built: Built[] = [];
  const failed: [string, string][] = [];
  for (const peer of [...PEERS.slice(0, 1), VALIDATE, ...PEERS.slice(1)]) {
    try {
      built.push({ peer, module: await buildOne(folder, peer, records) });
    } catch (error) {
      if (OURS.has(peer.id)) throw error;
      failed.push([peer.name, error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)]);
    }
  }
  return { built, failed };
}

/** Writes the module of one peer, for every record one file and one that names them all. */
export async function buildOne(
  folder: string,
  { id, source }: Pick<Peer, "id" | "source">,
  records: readonly string[],
): Promise<string> {
  const files: string[] = [];
  for (const [at, record] of records.entries()) {
    const file = join(folder, `${id}-${at}.mjs`);
    writeFileSync(file, await bundleModule(await source(record), { banner: REQUIRE }));
    files.push(file);
  }
  const all = join(folder, `${id}.mjs`);
  const lines = files.map((file, at) => `import { check as check${at} } from ${JSON.stringify(file)};`);
  const names = files.map((_, at) => `check${at}`);
  writeFileSync(all, `${lines.join("\n")}\nexport const checks = [${names.join(", ")}];\n`);
  return all;
}

/** What is ours must build, or nothing was measured. */
const OURS = new Set(["is", "validate"]);

/** Packages that still call `require` find one. */
const REQUIRE = {
  js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
};

/** The full verdict, with rules and codes on their day: no peer says as much. */
const VALIDATE: Peer = {
  id: "validate",
  name: "thongnhat validate",
  package: "@thongnhat/validators",
  source: async (record) => {
    const name = validatorName(record);
    return `import { ${name} } from "@thongnhat/validators/${record}";
const options = { today: "2026-11-22" };
export const check = (value) => ${name}.validate(value, options).ok;`;
  },
};
