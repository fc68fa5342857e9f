import { isAgencyCode, isDateTime, isRecordId } from "@thongnhat/core";
import { headers } from "../generated/operations.ts";
import type { Direction, SharingEntry } from "./types.ts";

/** Stands in place of a text that is not a code in its form: it might be a person's name. */
const NOT_A_CODE = "?";

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OPERATION = /^[A-Za-z]{1,40}$/;
const RECORD = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;
const GROUND = /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/;
const PURPOSE = new RegExp(headers.purpose.pattern);
const REQUESTER = new RegExp(headers.requester.pattern);
const REQUEST_ID = new RegExp(headers.requestId.pattern);

/** What may be said of an exchange; whatever is not in its form is not kept. */
export interface ExchangeFacts {
  /** Id of the request. */
  readonly requestId: string;
  /** When, ISO 8601 with offset. */
  readonly at: string;
  /** Which way the data went. */
  readonly direction: Direction;
  /** Agency code of the other side. */
  readonly partner: string;
  /** Id of the operation. */
  readonly operation: string;
  /** `database/record` */
  readonly record: string;
  /** What part of the records. */
  readonly profile?: string | undefined;
  /** Why. */
  readonly purpose?: string | undefined;
  /** Code of who asked. */
  readonly requester?: string | undefined;
  /** Legal ground, a code. */
  readonly ground?: string | undefined;
  /** How many records; default the number of ids. */
  readonly count?: number | undefined;
  /** Ids of the records. */
  readonly ids?: readonly string[] | undefined;
  /** `ok`, or the code of the problem; default `ok`. */
  readonly outcome?: string | undefined;
}

/**
 * Makes an entry of a sharing log: a closed list of codes, each checked against its form, so that a name written
 * where a code belongs, or an id that is a personal number, is not kept.
 *
 * @param facts - what is known of the exchange
 * @returns the entry, safe to keep and to send
 */
export function makeEntry(facts: ExchangeFacts): SharingEntry {
  const given = facts.ids ?? [];
  const ids = given.filter((id) => isRecordId(id) && !holdsPersonalId(id));
  const count = facts.count ?? given.length;
  return {
    // Made by programs: digits inside a UUID are nobody's number, digits alone may be.
    requestId: REQUEST_ID.test(facts.requestId) && !isNumber(facts.requestId) ? facts.requestId : NOT_A_CODE,
    at: isDateTime(facts.at) ? facts.at : NOT_A_CODE,
    direction: facts.direction === "received" ? "received" : "given",
    partner: code(facts.partner, isAgencyCode),
    operation: code(facts.operation, (text) => OPERATION.test(text)),
    record: code(facts.record, (text) => RECORD.test(text)),
    ...optional("profile", facts.profile, (text) => text.length <= 60 && NAME.test(text)),
    ...optional("purpose", facts.purpose, (t) => t.length <= headers.purpose.maxLength && PURPOSE.test(t)),
    ...optional("requester", facts.requester, (t) => t.length <= 80 && REQUESTER.test(t)),
    ...optional(
      "ground",
      facts.ground,
      (text) => text.length <= headers.ground.maxLength && GROUND.test(text),
    ),
    count: Number.isSafeInteger(count) && count >= 0 ? count : 0,
    ids,
    outcome: facts.outcome === undefined ? "ok" : code(facts.outcome, (t) => t.length <= 60 && NAME.test(t)),
  };
}

/**
 * Reads an entry that was kept: what is not one gives undefined, what is not in its form is not passed on.
 *
 * @param value - parsed JSON
 * @returns the entry, or undefined
 */
export function readEntry(value: unknown): SharingEntry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const facts = value as Readonly<Record<string, unknown>>;
  const text = (key: string) => (typeof facts[key] === "string" ? (facts[key] as string) : undefined);
  const [requestId, at, partner, operation, record] = [
    text("requestId"),
    text("at"),
    text("partner"),
    text("operation"),
    text("record"),
  ];
  if (requestId === undefined || at === undefined || partner === undefined) return undefined;
  if (operation === undefined || record === undefined) return undefined;
  const ids = Array.isArray(facts.ids) ? facts.ids.filter((id): id is string => typeof id === "string") : [];
  return makeEntry({
    requestId,
    at,
    partner,
    operation,
    record,
    direction: facts.direction === "received" ? "received" : "given",
    profile: text("profile"),
    purpose: text("purpose"),
    requester: text("requester"),
    ground: text("ground"),
    count: typeof facts.count === "number" ? facts.count : undefined,
    ids,
    outcome: text("outcome"),
  });
}

function code(value: unknown, isCode: (text: string) => boolean): string {
  return typeof value === "string" && isCode(value) && !holdsPersonalId(value) ? value : NOT_A_CODE;
}

function optional<K extends string>(
  key: K,
  value: unknown,
  isCode: (text: string) => boolean,
): { readonly [P in K]?: string } {
  if (value === undefined) return {};
  return { [key]: code(value, isCode) } as { [P in K]: string };
}

/** A run of digits as long as a personal number, an old identity card number or a telephone number. */
function holdsPersonalId(text: string): boolean {
  return (text.match(/[0-9]+/g) ?? []).some(isNumber);
}

function isNumber(text: string): boolean {
  return /^[0-9]{9,12}$/.test(text);
}
