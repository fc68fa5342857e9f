import type { SandboxOptions } from "@thongnhat/sandbox";
import type { SandboxCommand } from "./run.ts";
import type { SandboxProblems } from "./words.ts";

/** Where the server listens, and how it is made. */
export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly sandbox: SandboxOptions;
}

/** The port that the OpenAPI documents name too. */
const PORT = "8900";

/** Reads the options of the command line; a text says which one is wrong. */
export function readOptions(command: SandboxCommand, problems: SandboxProblems): StartOptions | string {
  const { host = "127.0.0.1", database, seed } = command;
  const port = whole(command.port ?? PORT, 0, 65_535);
  if (port === undefined) return problems.number("--port", "0–65535");
  const rate = /^(?:0(?:\.[0-9]{1,6})?|1(?:\.0+)?)$/.test(command.faults ?? "0")
    ? Number(command.faults ?? 0)
    : undefined;
  if (rate === undefined) return problems.number("--faults", "0–1 (0.3)");
  const faultSeed = whole(command.faultSeed ?? "1", 0, 2_147_483_647);
  if (faultSeed === undefined) return problems.number("--fault-seed", "0–2147483647");
  const tokenSeconds = whole(command.tokenSeconds ?? "3600", 1, 86_400);
  if (tokenSeconds === undefined) return problems.number("--token-seconds", "1–86400");
  return {
    port,
    host,
    sandbox: {
      tokenSeconds,
      ...(database === undefined ? {} : { database }),
      ...(seed === false ? { seed } : {}),
      ...(rate > 0 ? { faults: { rate, seed: faultSeed } } : {}),
    },
  };
}

function whole(text: string, least: number, most: number): number | undefined {
  const number = Number(text);
  return /^[0-9]{1,10}$/.test(text) && number >= least && number <= most ? number : undefined;
}
