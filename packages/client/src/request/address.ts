import { cutEnd, isRecordId } from "@thongnhat/core";
import { ExchangeError } from "../errors/exchange-error.ts";
import { headers } from "../generated/operations.ts";
import { isLoopbackHost } from "./addresses.ts";

const RECORD = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const JOB = /^[A-Za-z0-9_-]{1,100}$/;
const PROFILE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Last steps of paths that are operations: a record with such an id could not be read, only mistaken. */
const OPERATIONS = new Set(["search", "changes", "batch", "exports", "imports"]);

/**
 * The address of a server, checked: https, unless it is this machine or plain http was asked for.
 * @throws ExchangeError `address-refused` for a user name in it, a query, another scheme
 */
export function checkBaseUrl(text: string, allowInsecure = false): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ExchangeError("address-refused");
  }
  const secure = url.protocol === "https:";
  const local = url.protocol === "http:" && (allowInsecure || isLoopbackHost(url.hostname));
  if ((!secure && !local) || url.username || url.password || url.search || url.hash) {
    throw new ExchangeError("address-refused");
  }
  return url;
}

/** Puts a path of the exchange under the address of a server. */
export function join(base: URL, path: string): URL {
  const url = new URL(base);
  const [pathname = "", query] = path.split("?", 2);
  url.pathname = cutEnd(base.pathname, "/") + pathname;
  if (query !== undefined) url.search = query;
  return url;
}

/** What may stand in the path or query of an operation. */
export interface PathValues {
  /** `database/record` */
  readonly record?: string;
  readonly id?: string;
  readonly job?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Fills a path of operations.json. Every value is checked for its form before it is encoded, so that none can
 * become another path or another parameter.
 * @throws ExchangeError `query-invalid`: nothing was sent
 */
export function pathOf(template: string, { record, id, job, query = {} }: PathValues): string {
  let path = template;
  if (template.includes("{record}")) {
    if (record === undefined || !RECORD.test(record) || record.length > 120)
      throw new ExchangeError("query-invalid");
    path = path.replace("{database}/{record}", record);
  }
  if (template.includes("{id}")) {
    if (id === undefined || !isRecordId(id) || OPERATIONS.has(id)) throw new ExchangeError("query-invalid");
    path = path.replace("{id}", encodeURIComponent(id));
  }
  if (template.includes("{job}")) {
    if (job === undefined || !JOB.test(job)) throw new ExchangeError("query-invalid");
    path = path.replace("{job}", job);
  }
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (given.some(([key, value]) => key === "profile" && !PROFILE.test(String(value)))) {
    throw new ExchangeError("query-invalid");
  }
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(Object.fromEntries(given.map(([key, value]) => [key, String(value)])))}`;
}

type HeaderName = keyof typeof headers;

/**
 * A header of the exchange, checked against its form.
 * @throws ExchangeError `purpose-missing`, `key-missing` or `query-invalid`: nothing was sent
 */
export function headerOf(name: HeaderName, value: string): readonly [string, string] {
  const rule: { readonly name: string; readonly pattern?: string; readonly maxLength?: number } =
    headers[name];
  const fits =
    isPlainHeader(value) &&
    value.length <= (rule.maxLength ?? 1000) &&
    (rule.pattern === undefined || new RegExp(rule.pattern).test(value));
  if (!fits) {
    if (name === "purpose" || name === "requester") throw new ExchangeError("purpose-missing");
    if (name === "ifMatch") throw new ExchangeError("match-missing");
    throw new ExchangeError(name === "idempotencyKey" ? "key-missing" : "query-invalid");
  }
  return [rule.name, value];
}

/** Visible ASCII and spaces only: no line break can begin another header. */
export function isPlainHeader(value: string): boolean {
  return /^[\x20-\x7e]{1,16384}$/.test(value) && value.trim() === value;
}
