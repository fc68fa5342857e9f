// Runs by itself, as a program whose other parts, or whose attacker, have put members on `Object.prototype`: prints what
// that changed of any verdict. Nothing may.
import { parseJson, redact } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { markedRecord, TODAY } from "../seeds.ts";

const checker = await loadByteChecker("ho-tich/khai-sinh");
const descriptor = catalogue.records["ho-tich/khai-sinh"];
if (checker === undefined || descriptor === undefined) throw new Error("no birth record");

const record = markedRecord();
const keys = Object.keys(record);
/** The record, the record without each of its members, and with one too many. */
const texts = [
  JSON.stringify(record),
  ...keys.map((key) =>
    JSON.stringify(Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))),
  ),
  JSON.stringify({ ...record, truongLa: 1 }),
  "{}",
  '{"__proto__":{"loaiDangKy":"dang-ky-moi"}}',
];
const bytes = texts.map((text) => new TextEncoder().encode(text));

function verdictOf(at: number): string {
  const read = parseJson(texts[at] ?? "");
  if (!Object.hasOwn(read, "value")) return "unreadable";
  const { value } = read as { value: object };
  const result = khaiSinh.validate(value, { today: TODAY });
  const issues = result.ok ? result.warnings : result.issues;
  const codes = issues.map(({ code, path }) => `${code} ${path}`).join();
  const kept = Object.keys(redact(value, descriptor as NonNullable<typeof descriptor>)).join();
  return [
    khaiSinh.is(value),
    result.ok,
    codes,
    checker?.checkBytes(bytes[at] as Uint8Array, { today: TODAY }),
    kept,
  ].join("|");
}

const clean = texts.map((_, at) => verdictOf(at));
/**
 * Members of records, of our own objects, and of what the language looks up. `get` and `set` stop Node itself. Options
 * of a caller (`use`, `maxIssues`) and words of descriptors (`enum`, `format`) are left out: they are read as JavaScript
 * reads members, by whoever controls the program.
 */
const MEMBERS: Readonly<Record<string, unknown>> = {
  ...record,
  truongLa: 1,
  ok: true,
  issues: [],
  warnings: [],
  code: "TN-TYPE",
  path: "/x",
  severity: "warning",
  today: "1900-01-01",
  faults: [],
  maxDepth: 1,
  keep: "basic",
  admin: true,
  length: 0,
  0: "x",
  toJSON: () => "x",
  toString: () => "x",
  valueOf: () => 0,
};

const changed: string[] = [];
for (const name of Object.keys(MEMBERS)) {
  const before = Object.getOwnPropertyDescriptor(Object.prototype, name);
  // A merge that goes wrong assigns, so what it leaves is enumerable.
  Object.defineProperty(Object.prototype, name, {
    value: MEMBERS[name],
    enumerable: true,
    configurable: true,
    writable: true,
  });
  for (const [at, expected] of clean.entries()) {
    let said: string;
    try {
      said = verdictOf(at);
    } catch (error) {
      said = `throws ${(error as Error).name}`;
    }
    if (said !== expected) changed.push(`${name}: ${at}`);
  }
  if (before === undefined) delete (Object.prototype as Record<string, unknown>)[name];
  else Object.defineProperty(Object.prototype, name, before);
}
process.stdout.write(
  JSON.stringify({
    members: Object.keys(MEMBERS).length,
    records: texts.length,
    kinds: new Set(clean).size,
    changed,
  }),
);
