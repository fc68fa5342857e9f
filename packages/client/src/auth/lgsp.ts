import type * as oauth from "oauth4webapi";
import { base64, requestToken } from "./token-request.ts";
import { tokenAuth } from "./token-source.ts";
import type { Auth } from "./types.ts";

/** Account of a system at an LGSP. */
export interface LgspOptions {
  /** Address of `/token` of the LGSP. */
  readonly tokenUrl: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly appName: string;
  readonly partnerCode: string;
  readonly partnerCodeCus: string;
}

/**
 * Signs in at an LGSP: `POST /token` with `grant_type=client_credentials` and the header `lgspaccesstoken`, then
 * `Authorization: Bearer`. Evidence: the header `system`, it stands in five files of published code; that it is the
 * base64 of a JSON with these five names `secondary`, seen once. Ask the LGSP before relying on it.
 *
 * @param options - the account, as the LGSP gave it
 * @returns for `createClient({ auth })`; without a token calls fail with `unauthenticated`
 */
export function lgsp(options: LgspOptions): Auth {
  const account = base64(
    JSON.stringify({
      AccessKey: options.accessKey,
      SecretKey: options.secretKey,
      AppName: options.appName,
      PartnerCode: options.partnerCode,
      PartnerCodeCus: options.partnerCodeCus,
    }),
  );
  const prove: oauth.ClientAuth = (_server, _client, _body, headers) => {
    headers.set("lgspaccesstoken", account);
  };
  const { tokenUrl, accessKey } = options;
  return tokenAuth((context) => requestToken({ tokenUrl, clientId: accessKey, prove }, context));
}
