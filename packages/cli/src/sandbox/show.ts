import type { SandboxOptions, Unit } from "@thongnhat/sandbox";
import { wrap } from "../words/wrap.ts";
import { isPostgres } from "./problem.ts";
import type { SandboxWords } from "./words.ts";

/** A server that listens. */
export interface Running {
  readonly url: string;
  readonly units: readonly Unit[];
  readonly how: SandboxOptions;
  readonly host: string;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** Where the server is, who may call it, and two commands that show that it answers. */
export function showRunning({ url, units, how, host }: Running, words: SandboxWords, json: boolean): string {
  // An address that stands for all of them cannot be called.
  const base = url.replace(/\/\/(?:0\.0\.0\.0|\[::\])/, "//127.0.0.1");
  if (json) {
    const named = units.map(({ code, name, clientId, clientSecret, apiKey }) => ({
      code,
      name,
      clientId,
      clientSecret,
      apiKey,
    }));
    return `${JSON.stringify({ url: base, page: `${base}/`, openapi: `${base}/openapi.json`, units: named })}\n`;
  }
  const { rate, seed } = how.faults ?? { rate: 0 };
  const kept = how.database === undefined || how.database === ":memory:" ? "memory" : undefined;
  const lines = [
    words.running(base),
    wrap(`${words.invented} ${words.kept[kept ?? (isPostgres(how.database) ? "postgres" : "file")]}`, ""),
    ...(rate > 0 ? [wrap(words.faulty(String(Math.round(rate * 1000) / 10), String(seed)), "")] : []),
    ...(LOOPBACK.has(host) ? [] : [wrap(words.open, "")]),
    "",
    `${words.page}: ${base}/`,
    `OpenAPI 3.1: ${base}/openapi.json`,
    "",
    words.units,
    ...units.flatMap(showUnit),
    "",
    words.tryIt,
    ...commands(base, units[0]),
    "",
    words.stop,
  ];
  return `${lines.join("\n")}\n`;
}

function showUnit({ code, name, clientId, clientSecret, apiKey }: Unit): string[] {
  return [
    `  ${code.padEnd(7)} ${name}`,
    `          X-API-Key: ${apiKey}`,
    `          OAuth 2: ${clientId} : ${clientSecret}`,
  ];
}

/** Double quotes: every shell knows them. */
function commands(base: string, unit: Unit | undefined): string[] {
  if (unit === undefined) return [];
  const key = `-H "X-API-Key: ${unit.apiKey}"`;
  return [
    `  curl ${key} "${base}/v1"`,
    `  curl ${key} -H "TN-Purpose: thu-nghiem" -H "TN-Requester: toi" "${base}/v1/ho-tich/khai-sinh/changes?limit=1"`,
  ];
}
