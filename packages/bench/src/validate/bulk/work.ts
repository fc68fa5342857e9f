import { dayNumber, formatIssue, type Validator } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { validatorName } from "../peers/peers.ts";
import type { TakeSpan } from "./spans.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** What was found in lines. */
export interface Tally {
  lines: number;
  valid: number;
  /** Lines that were parsed because their bytes did not say enough. */
  unsure: number;
  /** Characters of messages. */
  messages: number;
}

/** A way of going through lines. */
export interface Work {
  readonly tally: Tally;
  readonly take: TakeSpan;
}

/** How lines are looked at. */
export type WorkName = "parse" | "check" | "messages" | "objects";

/** The day on which everything is checked. */
export const TODAY = "2026-11-22";

/** Makes a way of going through the lines of one type. */
export async function makeWork(name: WorkName, record: string): Promise<Work> {
  const tally: Tally = { lines: 0, valid: 0, unsure: 0, messages: 0 };
  if (name === "parse") return { tally, take: eachLine(tally, (text) => isJson(text)) };
  const validator = await validatorOf(record);
  if (name === "objects") return { tally, take: eachLine(tally, (text) => isValid(validator, text)) };
  const checker = await loadByteChecker(record);
  if (checker === undefined) throw new Error(`${record}: không có checkBytes`);
  const today = dayNumber(TODAY);
  const judge =
    name === "messages" ? withMessages(validator, tally) : (text: string) => isValid(validator, text);
  const take: TakeSpan = ({ bytes, view }, { start, end }) => {
    for (let at = start; at < end; ) {
      const record = checker.scan(bytes, view, at, end - 1, today);
      let stop = record < 0 ? -1 : lineEnd(bytes, record);
      if (stop >= 0) tally.valid++;
      else {
        tally.unsure++;
        stop = bytes.indexOf(NEWLINE, at);
        if (judge(bytes.toString("utf8", at, stop))) tally.valid++;
      }
      tally.lines++;
      at = stop + 1;
    }
  };
  return { tally, take };
}

/** The validator of a record, loaded alone. */
export async function validatorOf(record: string): Promise<Validator<unknown>> {
  const module = (await import(`@thongnhat/validators/${record}`)) as Record<string, unknown>;
  return module[validatorName(record)] as Validator<unknown>;
}

function eachLine(tally: Tally, accept: (text: string) => boolean): TakeSpan {
  return ({ bytes }, { start, end }) => {
    for (let at = start; at < end; ) {
      const stop = bytes.indexOf(NEWLINE, at);
      if (accept(bytes.toString("utf8", at, stop))) tally.valid++;
      tally.lines++;
      at = stop + 1;
    }
  };
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function isValid(validator: Validator<unknown>, text: string): boolean {
  try {
    return validator.validate(JSON.parse(text), { today: TODAY }).ok;
  } catch {
    return false;
  }
}

/** Every issue of a record in words, as a person reads them. */
function withMessages(validator: Validator<unknown>, tally: Tally): (text: string) => boolean {
  return (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    const result = validator.validate(value, { today: TODAY });
    for (const issue of result.ok ? result.warnings : result.issues)
      tally.messages += formatIssue(issue, "vi", catalogue, { style: "full" }).length;
    return result.ok;
  };
}

/** Where the line of a record ends; -1 when something else stands behind the record. */
function lineEnd(bytes: Uint8Array, record: number): number {
  for (let at = record; ; at++) {
    const byte = bytes[at];
    if (byte === NEWLINE) return at;
    if (byte !== 0x20 && byte !== 0x09 && byte !== RETURN) return -1;
  }
}
