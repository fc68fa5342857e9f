import { headers } from "@thongnhat/client/protocol";
import type { FastifyRequest } from "fastify";
import { Problem } from "../problem/problem.ts";

/** Why somebody reads. */
export interface Reason {
  readonly purpose: string;
  readonly requester: string;
  readonly ground: string;
}

const PURPOSE = new RegExp(headers.purpose.pattern);
const REQUESTER = new RegExp(headers.requester.pattern);
const KEY = new RegExp(headers.idempotencyKey.pattern);
const GROUND = /^[\x20-\x7e]{0,200}$/;

/** @throws Problem `purpose-missing` when purpose or requester is absent or in a wrong form */
export function reasonOf(request: FastifyRequest): Reason {
  const purpose = one(request, headers.purpose.name);
  const requester = one(request, headers.requester.name);
  const fits = purpose.length <= headers.purpose.maxLength && requester.length <= headers.requester.maxLength;
  if (!fits || !PURPOSE.test(purpose) || !REQUESTER.test(requester)) throw new Problem("purpose-missing");
  return { purpose, requester, ground: groundOf(request) };
}

/** @throws Problem `key-missing` when the key is absent or in a wrong form */
export function keyOf(request: FastifyRequest): string {
  const key = one(request, headers.idempotencyKey.name);
  if (!KEY.test(key)) throw new Problem("key-missing");
  return key;
}

/** Legal ground, empty when absent. */
export function groundOf(request: FastifyRequest): string {
  const ground = one(request, headers.ground.name);
  if (!GROUND.test(ground)) throw new Problem("query-invalid");
  return ground;
}

/** A header's value, empty when absent. */
export function one(request: FastifyRequest, name: string): string {
  const value = request.headers[name.toLowerCase()];
  return typeof value === "string" ? value : "";
}
