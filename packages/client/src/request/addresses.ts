import ipaddr from "ipaddr.js";

/** A cloud's own service at an address that looks public; the others lie in special ranges. */
const METADATA = new Set(["168.63.129.16"]);

/** True for a host that is this machine by its name or number. */
export function isLoopbackHost(host: string): boolean {
  // A name that ends with a dot is the same name.
  const name = host.endsWith(".") ? host.slice(0, -1) : host;
  return name === "localhost" || name.endsWith(".localhost") || rangeOf(name) === "loopback";
}

/**
 * What a host written as a number is: `unicast` for a public address, otherwise the name of its special range;
 * undefined for a name.
 *
 * @param host - host of a parsed URL, so that decimal, octal and hexadecimal forms are already plain numbers
 */
export function rangeOf(host: string): string | undefined {
  const bare = host.replace(/^\[|\]$/g, "").replace(/%[\s\S]*$/, "");
  if (!ipaddr.isValid(bare)) return undefined;
  // `process` sees the IPv4 address in an IPv6 one that wraps it.
  const address = ipaddr.process(bare);
  const range = address.range();
  if (METADATA.has(address.toString())) return "metadata";
  // Outside 2000::/3 nothing is given out (RFC 4291): whatever it is, it is not a public service.
  const isGiven = !(address instanceof ipaddr.IPv6) || ((address.parts[0] ?? 0) & 0xe000) === 0x2000;
  return range === "unicast" && !isGiven ? "reserved" : range;
}

/** True for a name or number that must not be reached by a redirect or by data that came from outside. */
export function isPrivateHost(host: string): boolean {
  if (isLoopbackHost(host)) return true;
  const range = rangeOf(host);
  if (range !== undefined) return range !== "unicast";
  // Names that only a local network or the cloud's own machine resolves.
  return (
    !host.includes(".") || /(?:^|\.)(?:local|internal|intranet|lan|home\.arpa|localdomain)\.?$/i.test(host)
  );
}
