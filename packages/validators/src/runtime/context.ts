import type { Issue, Origin, RepairName, Severity, ValidateOptions } from "@thongnhat/core";
import {
  checkText,
  dayNumber,
  get,
  isDate,
  parsePartialDate,
  textRepairs,
  todayInVietnam,
} from "@thongnhat/core";
import type { Fields } from "./primitives.ts";

/** Severities of a rule by origin, as one number: new registration × 3 + digitised book. */
const SEVERITIES = [undefined, "warning", "error"] as const;

/** What stays the same for a whole call: options, and the issues found so far. */
export interface Run {
  readonly issues: Issue[];
  readonly max: number;
  readonly origin: Origin | undefined;
  readonly read: boolean;
  readonly today: string;
  /** Told of every rule that could be decided. */
  readonly onRule: ValidateOptions["onRule"];
  errors: number;
  truncated: boolean;
}

/** What stays the same within one record: its origin, its date and what it says is unknown. */
export interface Context {
  readonly run: Run;
  readonly record: string;
  readonly root: string;
  readonly origin: Origin;
  /** Whether the law that asks for fields was in force on the record's date, as far as that is known. */
  readonly lawful: boolean;
  /** A draft (`trangThai` "nhap") is on its way to registration: nothing is missing from it yet. */
  readonly draft: boolean;
  readonly today: string;
  /** The record's own date as it stands there. */
  readonly date: string | undefined;
  /** First and last day that the record's own date may mean; nothing when it has none. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly unknown: ReadonlySet<string> | undefined;
}

/** An option that makes no sense counts as not given: it must not switch off the cap or the rules. */
export function start(options: ValidateOptions | undefined): Run {
  const { maxIssues, origin, use, today, onRule } = options ?? {};
  return {
    issues: [],
    max: typeof maxIssues === "number" && maxIssues >= 0 ? maxIssues : 100,
    origin: origin === "dang-ky-moi" || origin === "so-hoa" ? origin : undefined,
    read: use === "read",
    today: typeof today === "string" && isDate(today) ? today : todayInVietnam(),
    onRule,
    errors: 0,
    truncated: false,
  };
}

/** What the compiler says of a record: its name, version, and the day from which its law asks for fields. */
export interface RecordKind {
  readonly id: string;
  readonly version: string;
  /** Days since 1970-01-01; a field that is missing from an older record is a warning, as the law was another. */
  readonly lawFrom?: number;
  /** Days since 1970-01-01; from then on another law asks, so that a missing field is a warning again. */
  readonly lawTo?: number;
}

interface Metadata {
  readonly luocDo?: string;
  readonly phienBanLuocDo?: string;
  readonly nguon?: Origin;
  readonly trangThai?: string;
}

/** Begins the full checks of one record, at the root or inside a message. */
export function enter(run: Run, kind: RecordKind, root: string, fields: Fields, date: unknown): Context {
  const metadata = fields.sieuDuLieu as Metadata | undefined;
  const written = typeof date === "string" ? date : undefined;
  const days = written === undefined ? undefined : parsePartialDate(written);
  const context: Context = {
    run,
    record: kind.id,
    root,
    origin: run.origin ?? metadata?.nguon ?? "dang-ky-moi",
    draft: metadata?.trangThai === "nhap",
    today: run.today,
    date: written,
    first: days?.first,
    last: days?.last,
    lawful:
      days === undefined ||
      (days.last >= (kind.lawFrom ?? Number.NEGATIVE_INFINITY) &&
        days.last < (kind.lawTo ?? Number.POSITIVE_INFINITY)),
    unknown: unknownFields(fields.khongRo, root),
  };
  identity(context, kind, metadata);
  if (context.unknown !== undefined) contradictions(context, fields);
  return context;
}

/** A record is judged by the schema that it names; another one, or another version, may mean something else. */
function identity(c: Context, kind: RecordKind, metadata: Metadata | undefined): void {
  const at = `${c.root}/sieuDuLieu`;
  if (metadata?.luocDo !== undefined && metadata.luocDo !== kind.id) {
    add(c.run, c.record, "TN-SCHEMA", "error", `${at}/luocDo`, { expected: kind.id });
  }
  if (metadata?.phienBanLuocDo !== undefined && metadata.phienBanLuocDo !== kind.version) {
    const severity = c.run.read ? "warning" : "error";
    add(c.run, c.record, "TN-SCHEMA-VERSION", severity, `${at}/phienBanLuocDo`, { expected: kind.version });
  }
}

/** Notes a finding of a record; past the limit of findings it is only counted, but the first error is always kept. */
export function add(
  run: Run,
  record: string,
  code: string,
  severity: Severity,
  path: string,
  params?: Issue["params"],
  repair?: RepairName,
): void {
  if (severity === "error") run.errors++;
  if (run.issues.length >= run.max) {
    run.truncated = true;
    // Whoever is told that a record is refused must be told why: the first error takes a warning's place.
    if (severity !== "error" || run.errors > 1 || run.issues.pop() === undefined) return;
  }
  run.issues.push({
    code,
    severity,
    path,
    record,
    ...(params ? { params } : {}),
    ...(repair ? { repair } : {}),
  });
}

/**
 * A field that this origin must have, `name` below `holder`. `wanted`: by 1 new registration, 2 digitised book, 3 both;
 * 4 more where it is an error.
 */
export function missing(c: Context, wanted: number, holder: string, name: string): void {
  if ((wanted & (c.origin === "dang-ky-moi" ? 1 : 2)) === 0 || c.draft) return;
  const path = `${holder}/${name}`;
  if (c.unknown?.has(path)) return;
  add(c.run, c.record, "TN-REQUIRED-BY-ORIGIN", c.lawful && wanted > 3 ? "error" : "warning", path, {
    origin: c.origin,
  });
}

/** Writing of a free text: composed Unicode, no invisible characters, no stray spaces. */
export function writing(c: Context, value: unknown, path: string, name: string | number): void {
  const code = checkText(value as string);
  if (code !== undefined)
    add(c.run, c.record, code, "warning", `${path}/${name}`, undefined, textRepairs[code]);
}

/** A day before every table begins: 1 January of the year 1. */
const EVER = -719_162;

/** A code must have been in force on the date it is read against. */
export function codeInForce(
  c: Context,
  table: string,
  hasBetween: (code: string, first: number, last: number) => boolean | undefined,
  code: unknown,
  own: unknown,
  path: string,
  name: string | number,
): void {
  const days = typeof own === "string" ? parsePartialDate(own) : undefined;
  const first = days?.first ?? c.first;
  const last = days?.last ?? c.last;
  if (first === undefined || last === undefined || hasBetween(code as string, first, last) !== false) return;
  const severity = c.run.read || c.origin === "so-hoa" ? "warning" : "error";
  const issue = hasBetween(code as string, EVER, first - 1) === true ? "TN-CODE-RETIRED" : "TN-CODE-NOT-YET";
  add(c.run, c.record, issue, severity, `${path}/${name}`, { table });
}

/** First and last day of an edition of a code table, as far as it has them. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** The date on which codes of an edition are read: the record's own, or the nearest day of the edition. */
export function within(c: Context, period: Period | undefined): string | undefined {
  const { from, until } = period ?? {};
  if (from !== undefined && (c.last === undefined || c.last < dayNumber(from))) return from;
  return until !== undefined && (c.first === undefined || c.first > dayNumber(until)) ? until : undefined;
}

/** Whether a rule runs: not off for this origin, and in force on the record's date. */
export function runs(c: Context, severities: number, from?: number, to?: number): boolean {
  if (severityOf(c, severities) === undefined) return false;
  if (from === undefined && to === undefined) return true;
  if (c.first === undefined || c.last === undefined) return false;
  return (from === undefined || c.first >= from) && (to === undefined || c.last < to);
}

/**
 * Reports a rule whose expression is false, or undecided where the rule asks for that. A rule whose field the
 * record itself declares unknown (`khongRo`) has nothing to say.
 * @param below where the rule points, from `holder` on
 */
export function verdict(
  c: Context,
  rule: string,
  severities: number,
  holder: string,
  below: string,
  result: unknown,
  undecided?: true,
): void {
  if (c.run.onRule === undefined && (result === true || (result === undefined && !undecided))) return;
  const path = holder + below;
  if (c.unknown?.has(path)) return;
  if (c.run.onRule !== undefined && result !== undefined) c.run.onRule(rule, path, result === true, c.date);
  if (result === true) return;
  const severity = severityOf(c, severities);
  if (severity === undefined) return;
  if (result === false) add(c.run, c.record, rule, severity, path);
  else if (undecided) add(c.run, c.record, "TN-UNDECIDED", "warning", path, { rule });
}

function severityOf(c: Context, severities: number): Severity | undefined {
  return SEVERITIES[c.origin === "dang-ky-moi" ? Math.floor(severities / 3) : severities % 3];
}

function unknownFields(value: unknown, root: string): ReadonlySet<string> | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return new Set(value.map((item: { truong: string }) => root + item.truong));
}

function contradictions(c: Context, fields: Fields): void {
  const list = fields.khongRo as { truong: string }[];
  for (let index = 0; index < list.length; index++) {
    const { truong } = list[index] as { truong: string };
    if (get(fields, truong) !== undefined)
      add(c.run, c.record, "TN-UNKNOWN-CONTRADICTION", "warning", `${c.root}/khongRo/${index}`);
  }
}
