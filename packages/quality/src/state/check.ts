import { isDate } from "@thongnhat/core";
import { WORDS } from "../words/words.ts";
import type { State } from "./types.ts";

/** A code and a pointer of letters that the standard uses: no name or number of a person fits in. */
const KEY = /^(?:[A-Z][A-Za-z0-9-]*)?@(?:\/(?:[A-Za-z][A-Za-z0-9]*|\*))*$/;
const CODE = /^TN-[A-Z0-9-]+$/;
const RECORD = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const BOUND = /^[0-9]{1,6}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Whether a value is a state that some run can have counted: no part is larger than its whole, no name is hostile. */
export function isState(value: unknown): value is State {
  if (!isObject(value) || !isObject(value.standard)) return false;
  const { format, asOf, runs, standard, unreadable, inputs, groups } = value;
  return (
    format === "thongnhat-audit-state/1" &&
    typeof asOf === "string" &&
    isDate(asOf) &&
    isCount(runs) &&
    typeof standard.edition === "string" &&
    isObject(standard.versions) &&
    Object.entries(standard.versions).every(([id, one]) => RECORD.test(id) && typeof one === "string") &&
    areCounts(unreadable, (code) => CODE.test(code)) &&
    Array.isArray(inputs) &&
    inputs.every(isInput) &&
    Array.isArray(groups) &&
    groups.every(isGroup) &&
    Number.isSafeInteger(groups.reduce((sum, { tally }) => sum + tally.records, 0))
  );
}

function isInput(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === "string" &&
    isCount(value.records) &&
    (value.bytes === undefined || isCount(value.bytes)) &&
    (value.sha256 === undefined || (typeof value.sha256 === "string" && SHA256.test(value.sha256)))
  );
}

function isGroup(value: unknown): value is State["groups"][number] {
  if (!isObject(value) || !isObject(value.tally)) return false;
  const { system, unit, record, tally } = value;
  const { records, failing, words, applies, fails, warns, sets, lags, newest } = tally;
  if (typeof system !== "string" || typeof unit !== "string") return false;
  if (typeof record !== "string" || !RECORD.test(record)) return false;
  if (!isCount(records) || !isCount(failing, records) || !isObject(words) || !isObject(lags)) return false;
  return (
    Object.entries(words).every(
      ([word, pair]) => WORDS.some((one) => one === word) && isPair(pair, records),
    ) &&
    [applies, fails, warns].every((counts) => areCounts(counts, (key) => KEY.test(key), records)) &&
    areCounts(sets, isSet, records) &&
    Object.entries(lags).every(
      ([key, buckets]) => KEY.test(key) && areCounts(buckets, (bound) => BOUND.test(bound), records),
    ) &&
    (newest === undefined || (typeof newest === "string" && !Number.isNaN(Date.parse(newest))))
  );
}

function isPair(value: unknown, most: number): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [applies, fails] = value as unknown[];
  return isCount(applies, most) && isCount(fails, applies);
}

function isSet(text: string): boolean {
  return text === "…" || text.split(" ").every((key) => KEY.test(key));
}

function areCounts(value: unknown, isKey: (key: string) => boolean, most?: number): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([key, count]) => isKey(key) && count !== 0 && isCount(count, most))
  );
}

function isCount(value: unknown, most = Number.MAX_SAFE_INTEGER): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
