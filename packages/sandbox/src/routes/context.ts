import type { FastifyRequest } from "fastify";
import type { Caller } from "../auth/caller.ts";
import { Problem } from "../problem/problem.ts";
import type { SandboxOptions } from "../sandbox/types.ts";
import type { RecordType, Standard } from "../standard/record-type.ts";
import type { Sql } from "../store/sql.ts";
import type { Unit } from "../units/types.ts";

/** What all routes share. */
export interface Context {
  readonly sql: Sql;
  /** Under which values are marked. */
  readonly secret: string;
  readonly standard: Standard;
  readonly units: readonly Unit[];
  readonly options: SandboxOptions;
  readonly now: () => number;
  /** Change tokens before this number are forgotten. */
  readonly oldest: { seq: number };
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who calls; set before any route of `/v1` runs. */
    caller: Caller | null;
  }
}

/** Who calls. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new Problem("unauthenticated");
  return request.caller;
}

/** The kind of record that an address names. */
export function typeOf({ standard }: Context, request: FastifyRequest): RecordType {
  const { database = "", record = "" } = request.params as { database?: string; record?: string };
  const type = standard.get(`${database}/${record}`);
  if (type === undefined) throw new Problem("not-found");
  return type;
}

/** The parameters behind the question mark: only known ones, each once. */
export function queryOf(
  request: FastifyRequest,
  known: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const query = request.query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(query))
    if (!known.includes(name) || typeof value !== "string" || value === "")
      throw new Problem("query-invalid");
  return query as Readonly<Record<string, string>>;
}

/** A whole number between bounds. */
export function countOf(value: unknown, fallback: number, most: number): number {
  if (value === undefined) return fallback;
  const text = String(value);
  const count = Number(text);
  if (!/^[0-9]{1,6}$/.test(text) || count < 1 || count > most) throw new Problem("query-invalid");
  return count;
}
