import { type Issue, isPlaceholder, type Validator } from "@thongnhat/core";
import type { DatabaseShape, DefShape, RecordShape, RuleShape } from "../shape/types.ts";
import type { Word } from "../words/words.ts";
import { failsRecord, isStructural, wordOfCode } from "./codes.ts";
import type { Across } from "./counter.ts";
import { endOfDay, keepsDeadline } from "./deadlines.ts";
import { KeyTable, Marks } from "./key-table.ts";
import { type Asking, type Fields, fieldsOf, rootSpot, type Spot, visit, type Walk } from "./spots.ts";
import { NEVER } from "./tallies.ts";
import { looksLikeTest } from "./test-text.ts";

/** What one record showed: valid until the next record is looked at. */
export interface Looked {
  /** Keys that apply, as numbers of `keys`. */
  readonly applies: readonly number[];
  readonly fails: readonly number[];
  readonly warns: readonly number[];
  readonly lags: readonly { readonly key: number; readonly bucket: number }[];
  readonly structureRight: boolean;
  /** `sieuDuLieu.capNhatLuc` in milliseconds since 1970, where it is not in the future; else `NEVER`. */
  readonly updated: number;
}

/** Looks at records of one type. */
export interface RecordLooker {
  readonly keys: KeyTable;
  look(value: Fields, across?: Across): Looked;
}

/** What a looker goes by. */
export interface LookerParts {
  readonly record: RecordShape;
  readonly validator: Validator<unknown>;
  readonly def: (key: string) => DefShape;
  /** All shapes that the record refers to, its own database's first. */
  readonly databases: readonly DatabaseShape[];
  readonly today: string;
}

/** More findings than any record has: counts must not depend on where a list of them was cut. */
const ALL = 1_000_000;

/** Makes what looks at one record after the other, reusing everything that does not change between them. */
export function createLooker({ record, validator, def, databases, today }: LookerParts): RecordLooker {
  const keys = new KeyTable();
  const [applies, fails, warns] = [new Marks(), new Marks(), new Marks()];
  const rules = rulesOf(record, databases);
  const root = rootSpot(keys, record.def);
  const number = keyMaker(keys, wordsOf(record, rules));
  const deadlines = record.deadlines.map((deadline) => ({
    deadline,
    key: keys.number(`${deadline.id}@${deadline.to}`, "song"),
  }));
  const now = endOfDay(today);
  const shared = sharedKeys(keys, def(record.def));
  const tested = keys.number("TN-QUALITY-TEST@", "sach");
  const future = keys.number("TN-QUALITY-FUTURE@/sieuDuLieu/capNhatLuc", "song");
  const lags: { key: number; bucket: number }[] = [];
  const placeholders = new Map<Spot, number>();
  let current: Fields = {};

  const walk: Walk = {
    keys,
    marks: applies,
    defs: def,
    enter: (fields, path) => askingOf(fields, path, true),
    text(value, spot) {
      if (isPlaceholder(value)) fails.mark(placeholderKey(spot));
      if (looksLikeTest(value)) fails.mark(tested);
    },
  };

  function placeholderKey(spot: Spot): number {
    let key = placeholders.get(spot);
    if (key === undefined) {
      key = keys.number(`TN-QUALITY-PLACEHOLDER@${spot.path}`, "sach");
      placeholders.set(spot, key);
    }
    return key;
  }

  function onRule(id: string, path: string, kept: boolean, date: string | undefined): void {
    // One id may stand in several records, each with a field of its own.
    const rule = rules.get(id)?.find((one) => path.endsWith(one.path));
    if (rule === undefined) return;
    if (kept && rule.applies !== undefined) {
      const self = at(current, path.slice(0, path.length - rule.path.length));
      if (rule.applies(self, { today, date }) !== true) return;
    }
    applies.mark(number(id, path));
  }

  function take({ code, path, severity }: Issue): void {
    if (code === "TN-UNDECIDED") return;
    const key = number(code, path);
    const meaning = keys.meanings[key];
    if (meaning !== undefined && failsRecord(meaning.word, severity)) fails.mark(key);
    else warns.mark(key);
  }

  const options = { today, maxIssues: ALL, onRule };

  return {
    keys,
    look(value, across) {
      for (const marks of [applies, fails, warns]) marks.begin();
      lags.length = 0;
      current = value;
      const result = validator.validate(value, options);
      const issues = result.ok ? result.warnings : result.issues;
      const structureRight = result.ok || !issues.some(({ code }) => isStructural(code));
      for (const issue of issues) take(issue);
      if (structureRight && across !== undefined) {
        for (const { id, path } of across.asked) applies.mark(number(id, path));
        for (const issue of across.issues) take(issue);
      }
      const metadata = fieldsOf(value.sieuDuLieu);
      visit(walk, root, value, "", askingOf(value, "", structureRight));
      let updated = NEVER;
      if (structureRight) {
        applies.mark(tested);
        for (const { key, has } of shared) {
          applies.mark(key);
          if (!has(value, metadata)) fails.mark(key);
        }
        for (const { deadline, key } of deadlines) {
          const verdict = keepsDeadline(value, deadline, today);
          if (verdict === undefined) continue;
          applies.mark(key);
          if (!verdict.kept) fails.mark(key);
          if (verdict.lag !== undefined) lags.push({ key, bucket: verdict.lag });
        }
        const time = Date.parse(String(metadata?.capNhatLuc));
        if (time > now) fails.mark(future);
        else if (!Number.isNaN(time)) updated = time;
      }
      return {
        applies: applies.touched,
        fails: fails.touched,
        warns: warns.touched.length === 0 ? warns.touched : warns.touched.filter((key) => !fails.has(key)),
        lags,
        structureRight,
        updated,
      };
    },
  };
}

/** How a record says that it is to be asked. */
function askingOf(fields: Fields, path: string, deep: boolean): Asking {
  const metadata = fieldsOf(fields.sieuDuLieu);
  const list = deep ? fields.khongRo : undefined;
  return {
    deep,
    origin: metadata?.nguon === "so-hoa" ? 2 : 1,
    draft: metadata?.trangThai === "nhap",
    unknown:
      Array.isArray(list) && list.length > 0
        ? new Set(list.map((item) => path + String(fieldsOf(item)?.truong)))
        : undefined,
  };
}

/** What every record must carry so that others can use it: the keys, and how it is seen. */
function sharedKeys(
  keys: KeyTable,
  root: DefShape,
): readonly {
  readonly key: number;
  readonly has: (record: Fields, metadata: Fields | undefined) => boolean;
}[] {
  const one = (
    code: string,
    path: string,
    has: (record: Fields, metadata: Fields | undefined) => boolean,
  ) => ({
    key: keys.number(`${code}@${path}`, "dungChung"),
    has,
  });
  return [
    one("TN-QUALITY-PROVENANCE", "/sieuDuLieu/nguonGoc", (_, metadata) => metadata?.nguonGoc !== undefined),
    one(
      "TN-QUALITY-OWNER",
      "/sieuDuLieu/coQuanChuQuan",
      (_, metadata) => metadata?.coQuanChuQuan !== undefined,
    ),
    one("TN-QUALITY-UPDATED", "/sieuDuLieu/capNhatLuc", (_, metadata) => metadata?.capNhatLuc !== undefined),
    ...(Object.hasOwn(root.fields, "chuKySo")
      ? [one("TN-QUALITY-SIGNED", "/chuKySo", (record) => record.chuKySo !== undefined)]
      : []),
  ];
}

/** The number of a code at a pointer, looked up in two steps: nearly every pointer was met before. */
function keyMaker(keys: KeyTable, words: ReadonlyMap<string, Word>): (code: string, path: string) => number {
  const byCode = new Map<string, Map<string, number>>();
  return (code, path) => {
    let byPath = byCode.get(code);
    if (byPath === undefined) {
      byPath = new Map();
      byCode.set(code, byPath);
    }
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const word: Word = words.get(code) ?? wordOfCode(code);
    const key = keys.number(`${code}@${templateOf(code, path)}`, word);
    // Positions in lists make pointers without end.
    if (byPath.size < 5000) byPath.set(path, key);
    return key;
  };
}

/** Findings about a field that is not there, or that nobody may name: they are counted at the object that holds it. */
const AT_HOLDER = new Set(["TN-UNKNOWN-FIELD", "TN-TAG"]);

/** A pointer with `*` for positions; for some codes that of the object around the field. */
export function templateOf(code: string, path: string): string {
  const spot = AT_HOLDER.has(code) ? path.slice(0, path.lastIndexOf("/")) : path;
  return spot.replace(/\/\d+(?=\/|$)/g, "/*");
}

function wordsOf(
  { across }: RecordShape,
  rules: ReadonlyMap<string, readonly RuleShape[]>,
): ReadonlyMap<string, Word> {
  const single = [...rules].flatMap(([id, [rule]]) => (rule === undefined ? [] : [[id, rule.word] as const]));
  return new Map([...single, ...across.map(({ id, word }) => [id, word] as const)]);
}

/** Rules by id, the record's own first. */
function rulesOf(
  record: RecordShape,
  databases: readonly DatabaseShape[],
): ReadonlyMap<string, readonly RuleShape[]> {
  const rules = new Map<string, RuleShape[]>();
  const others = databases.flatMap(({ defs, records }) => [
    ...Object.values(defs),
    ...Object.values(records),
  ]);
  for (const { rules: own } of [record, ...others])
    for (const rule of own) rules.set(rule.id, [...(rules.get(rule.id) ?? []), rule]);
  return rules;
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split("/").slice(1)) found = (found as Record<string, unknown> | undefined)?.[step];
  return found;
}
