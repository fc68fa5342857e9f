/** Milliseconds to wait before a try is repeated: full jitter, so that clients that failed together come back apart. */
export function backOff(attempt: number, baseMs: number, capMs: number, random: () => number): number {
  return Math.floor(random() * Math.min(capMs, baseMs * 2 ** Math.min(attempt - 1, 30)));
}

/**
 * Milliseconds that a server asks to wait, never more than `mostMs`. Undefined when it asks nothing sensible:
 * a negative number, a moment gone by, words.
 *
 * @param header - value of Retry-After: seconds, or an HTTP date
 * @param sentAt - the answer's own Date: both moments are of the server's clock, so that ours may be wrong
 * @param now - our clock in milliseconds, where the answer has no Date
 */
export function retryAfter(
  header: string | null,
  sentAt: string | null,
  mostMs: number,
  now: () => number,
): number | undefined {
  const text = header?.trim() ?? "";
  if (/^[0-9]{1,15}$/.test(text)) return Math.min(Number(text) * 1000, mostMs);
  // Only the form of RFC 9110: `Date.parse` would also take "5" or "-1" for a year.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$/.test(text))
    return undefined;
  const from = sentAt === null ? Number.NaN : Date.parse(sentAt);
  const wait = Date.parse(text) - (Number.isNaN(from) ? now() : from);
  return Number.isNaN(wait) || wait < 0 ? undefined : Math.min(wait, mostMs);
}
