import * as oauth from "oauth4webapi";
import { base64, requestToken } from "./token-request.ts";
import { tokenAuth } from "./token-source.ts";
import type { Auth } from "./types.ts";

/** Where and with what to ask for an OAuth 2 token. */
export interface ClientCredentialsOptions {
  /** Token endpoint: https, or plain http on this machine. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  /** How the secret is shown: in the body (default), or as HTTP Basic. */
  readonly method?: "post" | "basic";
}

/**
 * Signs in by OAuth 2 client credentials (RFC 6749). The token is kept, fetched once for all calls that wait,
 * renewed before it ends, and once more when the server refuses it.
 *
 * @param options - token endpoint, client id and secret
 * @returns for `createClient({ auth })`; without a token calls fail with `unauthenticated`
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const { tokenUrl, clientId, clientSecret, scope, method = "post" } = options;
  const prove =
    method === "basic" ? oauth.ClientSecretBasic(clientSecret) : oauth.ClientSecretPost(clientSecret);
  return tokenAuth((context) => requestToken({ tokenUrl, clientId, prove, scope }, context));
}

/** Consumer key and secret of a WSO2 gateway. */
export interface Wso2Options {
  readonly tokenUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly scope?: string;
}

/**
 * Signs in at a WSO2 gateway, as several LGSP are: the consumer key and secret as HTTP Basic, sent as they are,
 * without the escapes that RFC 6749 asks for and `clientCredentials({ method: "basic" })` makes. Evidence: `system`,
 * settings in published code.
 *
 * @param options - token endpoint, consumer key and secret
 * @returns for `createClient({ auth })`; without a token calls fail with `unauthenticated`
 */
export function wso2({ tokenUrl, consumerKey, consumerSecret, scope }: Wso2Options): Auth {
  const prove: oauth.ClientAuth = (_server, _client, _body, headers) => {
    headers.set("authorization", `Basic ${base64(`${consumerKey}:${consumerSecret}`)}`);
  };
  return tokenAuth((context) => requestToken({ tokenUrl, clientId: consumerKey, prove, scope }, context));
}
