import { cutEnd } from "@thongnhat/core";
import { ExchangeError } from "../errors/exchange-error.ts";
import { checkBaseUrl } from "../request/address.ts";
import type { Auth } from "./types.ts";

/** Where a service lies behind the X-Road adapter of the national data exchange platform. */
export interface NdxpOptions {
  /** Address of the adapter up to `forward`: `https://…/XrdAdapter/RestService/forward`. */
  readonly forward: string;
  /** Subsystem that provides the service: `VN:GOV:<org>:<subsystem>`, or of a company `VN:COM:<tax code>:<subsystem>`. */
  readonly dstcode: string;
  /** Address of the service as its provider knows it; the adapter calls it. */
  readonly providerurl: string;
}

const DSTCODE = /^VN:(?:GOV|COM):[A-Za-z0-9._-]{1,60}:[A-Za-z0-9._-]{1,60}$/;

/**
 * Goes through the X-Road adapter of the national data exchange platform (NDXP): every call goes to
 * `<forward>/<path>?dstcode=…&providerurl=…` instead of the base address, signed in as `inner` does it. Evidence of
 * the two parameters: `system`, published code.
 *
 * @param inner - how to sign in at the adapter, `lgsp(…)` or another
 * @param options - the adapter, and the service behind it
 * @returns for `createClient({ auth })`
 * @throws ExchangeError `address-refused` when one of them is no such address
 */
export function ndxp(inner: Auth, options: NdxpOptions): Auth {
  const { forward, dstcode, providerurl } = options;
  if (!DSTCODE.test(dstcode)) throw new ExchangeError("address-refused");
  // Plain http is looked at when a call is made, where it is known whether it was allowed.
  const base = checkBaseUrl(forward, true);
  checkBaseUrl(providerurl, true);
  return {
    async apply(request, context) {
      checkBaseUrl(forward, context.allowInsecure);
      const [path = "", query = ""] = request.path.split("?", 2);
      const url = new URL(base);
      url.pathname = `${cutEnd(base.pathname, "/")}${path}`;
      const search = new URLSearchParams(query);
      search.set("dstcode", dstcode);
      search.set("providerurl", providerurl);
      url.search = search.toString();
      return inner.apply({ ...request, url }, context);
    },
    refused: (request) => inner.refused?.(request) ?? false,
  };
}
