import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "./schemas.ts";

/** Words in both languages. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}

/** An operation as it stands in operations.json. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly action: string;
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly request?: { readonly type: string; readonly schema: string };
  readonly answers: Readonly<Record<string, string | null>>;
  readonly answerType?: string;
  readonly problems?: readonly string[];
  readonly summary: Both;
}

/** A header as it stands in operations.json. */
export interface Header {
  readonly name: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly example: string;
  readonly description: Both;
}

/** A problem as it stands in problems.json. */
export interface Problem {
  readonly status: number;
  readonly title: Both;
  readonly detail: Both;
}

/** The exchange as data, as `schemas/exchange` holds it. */
export interface Exchange {
  readonly version: string;
  readonly headers: Readonly<Record<string, Header>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly operations: readonly Operation[];
  readonly problems: Readonly<Record<string, Problem>>;
  readonly problemType: string;
  readonly messages: Readonly<Record<string, Schema>>;
}

/**
 * Reads `schemas/exchange`.
 *
 * @param dir folder of the standard
 */
export function readExchange(dir: string): Exchange {
  const read = (name: string) => JSON.parse(readFileSync(join(dir, "exchange", name), "utf8"));
  const { version, headers, limits, operations } = read("operations.json");
  const { problems, type } = read("problems.json");
  const { $defs } = read("messages.schema.json");
  return { version, headers, limits, operations, problems, problemType: type, messages: $defs };
}

/** Both languages in one line, Vietnamese first. */
export function say({ vi, en }: Both): string {
  return `${vi} · ${en}`;
}
