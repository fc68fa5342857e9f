import { ExchangeError } from "../errors/exchange-error.ts";
import { isPlainHeader } from "../request/address.ts";
import type { Auth, OutgoingRequest } from "./types.ts";

/**
 * Signs in with a token that the caller holds.
 * @param token - access token, or a function that gives the current one
 * @returns for `createClient({ auth })`
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  return {
    async apply(request) {
      return withHeader(
        request,
        "Authorization",
        `Bearer ${typeof token === "string" ? token : await token()}`,
      );
    },
  };
}

/**
 * Signs in with the key of a unit.
 * @param options - the key, and its header; default `X-API-Key`
 * @returns for `createClient({ auth })`
 */
export function apiKey({
  key,
  header = "X-API-Key",
}: {
  readonly key: string;
  readonly header?: string;
}): Auth {
  return { apply: async (request) => withHeader(request, header, key) };
}

/** The request with one more header. A credential that is no plain text is refused before anything is sent. */
export function withHeader(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  if (!isPlainHeader(value) || !/^[A-Za-z0-9-]{1,60}$/.test(name)) throw new ExchangeError("unauthenticated");
  return { ...request, headers: { ...request.headers, [name]: value } };
}
