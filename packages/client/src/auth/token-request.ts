import * as oauth from "oauth4webapi";
import { ExchangeError } from "../errors/exchange-error.ts";
import { RETRY_STATUSES } from "../errors/problem.ts";
import { checkBaseUrl, isPlainHeader } from "../request/address.ts";
import { readBytes } from "../request/answer.ts";
import type { FetchedToken } from "./token-source.ts";
import type { AuthContext } from "./types.ts";

const MOST_TOKEN_BYTES = 64 * 1024;

/** What a request for a token is made of. */
export interface TokenRequestInput {
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Puts the secret into the request. */
  readonly prove: oauth.ClientAuth;
  readonly scope?: string | undefined;
}

/**
 * Asks for a token (RFC 6749, client credentials).
 * @throws ExchangeError `unauthenticated` when the server does not accept the secret, `address-refused`,
 *   `invalid-answer` for an answer that is no token, or what passes by itself: `unavailable`, `network`
 */
export async function requestToken(input: TokenRequestInput, context: AuthContext): Promise<FetchedToken> {
  const url = checkBaseUrl(input.tokenUrl, context.allowInsecure);
  const server = { issuer: url.origin, token_endpoint: url.href };
  const client = { client_id: input.clientId };
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    input.prove,
    input.scope === undefined ? {} : { scope: input.scope },
    {
      signal: context.signal,
      [oauth.customFetch]: (address, init) => limited(context, address, init as RequestInit),
      // Where plain http is not allowed, the address was refused above.
      [oauth.allowInsecureRequests]: true,
    },
  );
  const answer = await oauth
    .processClientCredentialsResponse(server, client, response)
    .catch((cause: unknown) => {
      const refused = cause instanceof oauth.ResponseBodyError;
      throw new ExchangeError(refused ? "unauthenticated" : "invalid-answer", { status: response.status });
    });
  if (!isPlainHeader(answer.access_token)) throw new ExchangeError("invalid-answer");
  return { token: answer.access_token, seconds: answer.expires_in };
}

/** The answer in memory and within bounds: no redirect followed, what passes by itself told apart. */
async function limited(context: AuthContext, address: string, init: RequestInit): Promise<Response> {
  const response = await context.fetch(address, { ...init, redirect: "manual", credentials: "omit" });
  const { status } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel().catch(() => {});
    throw new ExchangeError("redirect-refused", { status });
  }
  const bytes = await readBytes(response, MOST_TOKEN_BYTES);
  if (RETRY_STATUSES.has(status)) {
    throw new ExchangeError(status === 429 ? "too-many-requests" : "unavailable", {
      status,
      retryable: true,
    });
  }
  const type = response.headers.get("content-type") ?? "";
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status, headers: { "content-type": type } });
}

/** Text in base64, by its UTF-8 bytes. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
