import { spawnSync } from "node:child_process";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { versionOf } from "../peers/peers.ts";
import { type Words, words } from "./words.ts";

const PACKAGES = ["ajv", "zod", "valibot", "typebox", "arktype", "@sourcemeta/jsonschema", "esbuild"];

/** The machine, what runs on it, how busy it is, and the versions of all peers. */
export function aboutRun(jq: string | undefined): Words[] {
  const model = cpus()[0]?.model.trim() ?? "?";
  const memory = Math.round(totalmem() / 2 ** 30);
  const hypervisor = hypervisorName();
  const busy = (loadavg()[0] ?? 0).toFixed(1);
  const versions = PACKAGES.map((name) => `${name} ${versionOf(name)}`);
  const peers = [...versions, ...(jq === undefined ? [] : [jq])].join(", ");
  const where = `${platform()} ${release()}; Node ${process.versions.node}`;
  const virtual = hypervisor === undefined ? "" : ` (${hypervisor})`;
  return [
    words(
      `Máy: ${model}, ${cpus().length} nhân${virtual}, ${memory} GB; ${where}; tải lúc bắt đầu ${busy}.`,
      `Machine: ${model}, ${cpus().length} cores${virtual}, ${memory} GB; ${where}; load at the start ${busy}.`,
    ),
    words(`So với: ${peers}.`, `Peers: ${peers}.`),
  ];
}

/** What the machine runs inside, where the system tells. */
function hypervisorName(): string | undefined {
  const { stdout } = spawnSync("lscpu", { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  return /^Hypervisor vendor:\s*(\S+)/m.exec(stdout ?? "")?.[1];
}
