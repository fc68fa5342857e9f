import { dayNumber, type Validator } from "@thongnhat/core";
import { expect } from "vitest";
import { type ByteChecker, loadByteChecker, PADDING } from "../../src/generated/bytes.ts";
import { validators } from "../../src/index.ts";
import { examplesOf } from "../examples.ts";

export const TODAY = "2026-11-22";
export const encoder = new TextEncoder();

/** A record as tests change it, in ways that have no type. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Loose = any;

export async function known(id: string): Promise<{ validator: Validator<unknown>; checker: ByteChecker }> {
  const validator = validators[id as keyof typeof validators] as Validator<unknown> | undefined;
  const checker = await loadByteChecker(id);
  if (validator === undefined || checker === undefined) throw new Error(`${id} is not in the standard`);
  return { validator, checker };
}

/** Whether the bytes are valid, by `checkBytes` and by `scan`; fails when `validate` has anything to say then. */
export async function isValid(id: string, text: string, today = TODAY): Promise<boolean> {
  const { validator, checker } = await known(id);
  const verdict = checker.checkBytes(encoder.encode(text), { today });
  const scanned = scan(checker, text, today) >= 0;
  if (verdict === "valid" || scanned) {
    const result = validator.validate(JSON.parse(text), { today });
    if (!result.ok || result.warnings.length > 0) expect({ result, text }).toEqual("a valid record");
  }
  if (!text.includes("\n") && !text.includes("\r")) expect(scanned).toBe(verdict === "valid");
  return verdict === "valid";
}

export function scan(checker: ByteChecker, text: string, today = TODAY, behind = "\n"): number {
  const before = "trước đó\n";
  const bytes = encoder.encode(`${before}${text}${behind}${"}".repeat(PADDING)}`);
  const start = encoder.encode(before).length;
  const view = new DataView(bytes.buffer);
  return checker.scan(bytes, view, start, start + encoder.encode(text).length, dayNumber(today));
}

const read = new Map<string, ReturnType<typeof examplesOf>>();

export function example(id: string, begins: string): Loose {
  const all = read.get(id) ?? examplesOf(id);
  read.set(id, all);
  const found = all.valid.find(({ name }) => name.startsWith(begins));
  if (found === undefined) throw new Error(`${id} has no example ${begins}`);
  return structuredClone(found.content);
}

export function reversed(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

export const BIRTH = "ho-tich/khai-sinh";
export const birth = (): Loose => example(BIRTH, "01");
