import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { schemaWithEnums } from "../shapes/schema.ts";
import { STRIPPED, startOther } from "../start/start.ts";

const MAIN = join(import.meta.dirname, "../../../../cli/src/main.ts");

/** A program of others, or our command, over a file as a whole: starting it is part of it. */
export interface Command {
  readonly name: string;
  /** Runs once: seconds on the clock, and the most memory it had, in MB, where it tells. */
  readonly run: (file: string) => Ran;
}

/** What a program took as a whole. */
export interface Ran {
  readonly seconds: number;
  /** Most memory, where it tells. */
  readonly megabytes?: number;
  readonly out: string;
}

/** `jq` as it is called on this machine, with its version; nothing where it is not. */
export function jqVersion(): string | undefined {
  const { status, stdout } = spawnSync("jq", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().replace("-", " ") : undefined;
}

/** Reads every value and writes nothing: no validation at all. */
export const jq: Command = {
  name: "jq (parse)",
  run: (file) => startOther("jq", ["-c", "empty", file]),
};

/** The validator of sourcemeta over NDJSON; its schema is written into a folder. */
export async function sourcemeta(folder: string, record: string): Promise<Command> {
  const schema = join(folder, "sourcemeta.schema.json");
  writeFileSync(schema, JSON.stringify(await schemaWithEnums(record)));
  const binary = sourcemetaBinary();
  return {
    name: "sourcemeta --fast",
    run: (file) => startOther(binary, ["validate", schema, file, ...OPTIONS], [0, FAILED]),
  };
}

const OPTIONS = ["--fast", "--format-assertion", "--continue"];
/** Its exit code when a record is refused. */
const FAILED = 2;

/** How many records the program of sourcemeta accepted, by its own words. */
export function accepted({ out }: Ran): number {
  return Number(/^\d+ validated, (\d+) passed/m.exec(out)?.[1]);
}

/** The program inside the npm package: its launcher in JavaScript is no part of what is measured. */
function sourcemetaBinary(): string {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("@sourcemeta/jsonschema")), "../build/github-releases");
  const machine = process.arch === "x64" ? "x86_64" : "arm64";
  const ending = process.platform === "win32" ? ".exe" : "";
  const system = process.platform === "win32" ? "windows" : process.platform;
  return join(folder, `jsonschema-${system}-${machine}${ending}`);
}

/** The command as users start it; it tells its most memory on a channel of its own. */
export function thongnhatCheck(...options: readonly string[]): Command {
  const report = `import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
  return {
    name: ["thongnhat check", ...options].join(" "),
    run(file) {
      const args = ["check", file, "--format", "json", "--no-progress", "--today", "2026-11-22"];
      const from = performance.now();
      const { status, output, stderr } = spawnSync(
        process.execPath,
        [`--import=data:text/javascript,${encodeURIComponent(report)}`, MAIN, ...args, ...options],
        { encoding: "utf8", env: STRIPPED, stdio: ["ignore", "pipe", "pipe", "pipe"], maxBuffer: 1 << 28 },
      );
      const seconds = (performance.now() - from) / 1000;
      if (status !== 0) throw new Error(`thongnhat check: mã thoát ${status}\n${stderr}`);
      return { seconds, megabytes: Number(output[3]) / 1024, out: output[1] ?? "" };
    },
  };
}
