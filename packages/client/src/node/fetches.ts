import { Agent, type RequestInit as UndiciInit, fetch as undiciFetch } from "undici";
import type { Fetch } from "../request/types.ts";
import { createGuard, type GuardOptions } from "./guard.ts";

/** A `fetch` with connections of its own. */
export type ClosableFetch = Fetch & {
  /** Ends its connections; calls under way end too. */
  close(): Promise<void>;
};

/** Certificate and key of a system, and whom it trusts. */
export interface MtlsOptions {
  /** Certificate with its chain, PEM. */
  readonly cert: string | Uint8Array;
  /** Private key, PEM. */
  readonly key: string | Uint8Array;
  /** Password of the key. */
  readonly passphrase?: string;
  /** Certificates of authorities that the server's must come from, PEM; default those of the system. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[];
}

/** What a guarded `fetch` may reach, and with what certificate. */
export interface GuardedFetchOptions extends GuardOptions {
  readonly tls?: MtlsOptions;
}

/**
 * A `fetch` that shows a certificate (mutual TLS), at least TLS 1.2.
 * @param options - certificate, key, trusted authorities
 * @returns for `createClient({ fetch })`
 */
export function mtls(options: MtlsOptions): ClosableFetch {
  return over(new Agent({ connect: tlsOf(options) }));
}

/**
 * A `fetch` for addresses that came from outside: https only, and never to this machine, a private network, a
 * cloud's metadata or any other address that is not public. A name is resolved once, all its addresses are looked
 * at, and the socket goes to one of these: a resolver that answers otherwise the second time changes nothing.
 *
 * @param options - ranges that are allowed all the same, plain http included; a certificate to show
 * @returns for `createClient({ fetch })`; it throws ExchangeError `address-refused`
 */
export function guardedFetch(options: GuardedFetchOptions = {}): ClosableFetch {
  const guard = createGuard(options);
  const tls = options.tls ? tlsOf(options.tls) : {};
  const secure = over(new Agent({ connect: { ...tls, lookup: guard.lookup } }));
  // Plain http is for the allowed ranges alone: a name that resolves to a public address is not asked over it.
  const plain = over(new Agent({ connect: { lookup: guard.lookupAllowed } }));
  const guarded: Fetch = async (url, init) => {
    const { href, protocol } = guard.checkUrl(url);
    return (protocol === "https:" ? secure : plain)(href, { ...init, redirect: "manual" });
  };
  const close = async () => void (await Promise.all([secure.close(), plain.close()]));
  return Object.assign(guarded, { close });
}

function tlsOf({ cert, key, passphrase, ca }: MtlsOptions) {
  return {
    cert: bufferOf(cert),
    key: bufferOf(key),
    minVersion: "TLSv1.2" as const,
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(ca === undefined ? {} : { ca: (Array.isArray(ca) ? ca : [ca]).map(bufferOf) }),
  };
}

function bufferOf(pem: string | Uint8Array): string | Buffer {
  return typeof pem === "string" ? pem : Buffer.from(pem);
}

/** The platform's own fetch may be of another version than the agent: so undici's, whose types differ in name only. */
function over(agent: Agent): ClosableFetch {
  const call = async (url: string, init: RequestInit = {}) =>
    (await undiciFetch(url, { ...(init as object as UndiciInit), dispatcher: agent })) as unknown as Response;
  return Object.assign(call, { close: () => agent.destroy() });
}
