import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { ExchangeError } from "../errors/exchange-error.ts";
import { isPrivateHost, rangeOf } from "../request/addresses.ts";

/** Resolves a host to all its addresses, as `dns.lookup` with `all` does. */
export type Lookup = (
  host: string,
  options: { readonly all: true; readonly verbatim: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** What may be reached although it is not public. */
export interface GuardOptions {
  /** Addresses or ranges that are allowed, `10.20.0.0/16`: the networks of one's own LGSP. */
  readonly allow?: readonly string[];
  /** Resolver; default that of the system. */
  readonly lookup?: Lookup;
}

/** Decides what may be reached. */
export interface Guard {
  /**
   * Looks at an address before anything is sent.
   * @throws ExchangeError `address-refused`
   */
  checkUrl(text: string): URL;
  /** Resolver for sockets: it gives only addresses that were looked at, so the socket goes nowhere else. */
  readonly lookup: SocketLookup;
  /** The same for plain http: only addresses that were allowed. */
  readonly lookupAllowed: SocketLookup;
}

type SocketLookup = (host: string, options: object, done: LookupDone) => void;
type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A guard against being led to other people's machines by an address that came from outside (SSRF).
 * @throws ExchangeError `address-refused` when an allowed range is not one
 */
export function createGuard({ allow = [], lookup = systemLookup }: GuardOptions): Guard {
  const ranges = allow.map(rangeIn);
  const isAllowed = (address: string) => ranges.some((range) => contains(range, address));
  const isOpen = (address: string) => rangeOf(address) === "unicast" || isAllowed(address);

  return {
    checkUrl(text) {
      let url: URL;
      try {
        url = new URL(text);
      } catch {
        throw new ExchangeError("address-refused");
      }
      const host = url.hostname.replace(/^\[|\]$/g, "");
      // A parsed URL writes decimal, octal and hexadecimal numbers as four plain ones.
      const allowed = isIP(host) > 0 ? isAllowed(host) : ranges.length > 0 && !host.includes("%");
      const open = isIP(host) > 0 ? isOpen(host) : allowed || !isPrivateHost(host);
      const secure = url.protocol === "https:" || (url.protocol === "http:" && allowed);
      if (!open || !secure || url.username || url.password) throw new ExchangeError("address-refused");
      return url;
    },
    lookup: resolveTo(isOpen),
    lookupAllowed: resolveTo(isAllowed),
  };

  function resolveTo(may: (address: string) => boolean): SocketLookup {
    return (host, options, done) => {
      lookup(host, { all: true, verbatim: true }, (error, addresses) => {
        if (error) return done(error, []);
        // One bad address among good ones is a trap too: which one a socket takes is not ours to choose.
        if (addresses.length === 0 || !addresses.every(({ address }) => may(address))) {
          return done(new ExchangeError("address-refused"), []);
        }
        if ("all" in options && options.all) return done(null, addresses);
        const [first] = addresses;
        return first ? done(null, first.address, first.family) : undefined;
      });
    };
  }
}

const systemLookup: Lookup = (host, options, done) => dnsLookup(host, options, done);

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

function rangeIn(text: string): Range {
  if (!ipaddr.isValidCIDR(text) && !ipaddr.isValid(text)) throw new ExchangeError("address-refused");
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function contains([network, bits]: Range, text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return address.kind() === network.kind() && address.match(network, bits);
}
