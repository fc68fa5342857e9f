import type { RecordDescriptor } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import type { TextEncoding } from "../encoding-text/index.ts";
import type { WirePart } from "../wire-format/wire-format.ts";
import type { MapColumn, SkippedColumn, TableMap } from "./map-types.ts";
import type { ColumnRecognition, Reason, Recognition } from "./types.ts";

/** What a map says beside what was recognised. */
export interface MapOptions {
  /** Name of the table, for people. */
  readonly message: string;
  /** How the records came to be. */
  readonly origin: "so-hoa" | "dang-ky-moi";
  readonly sheet?: string;
  readonly headerRows?: readonly number[];
  /** Old encoding of the whole file. */
  readonly encoding?: TextEncoding;
  /** Day whose administrative units the codes belong to. */
  readonly unitsAsOf: string;
  /** First line, for people. */
  readonly comment: string;
  /** Words for a reason. */
  readonly say: (reason: Reason) => string;
  readonly records?: Readonly<Record<string, RecordDescriptor>>;
}

/** Stands for the number of the row, where nothing else numbers the records. */
export const ROW = "@#";

/**
 * Makes the map of a table from what was recognised. It is a wire format whose carrier is a row, so the converter reads
 * it; what is doubtful stands in it as doubtful, with the reasons.
 * @param recognition - what `recognise` gave; it must name a record
 * @param options - how the file is read, and the words
 * @throws RangeError where no kind of record was recognised
 */
export function makeMap(recognition: Recognition, options: MapOptions): TableMap {
  const { record } = recognition;
  const records = options.records ?? catalogue.records;
  const descriptor = record === undefined ? undefined : records[record.id];
  if (record === undefined || descriptor === undefined)
    throw new RangeError("makeMap: no record was recognised");
  const columns = columnsOf(recognition.columns, options);
  const paths = columns
    .flatMap(({ path, parts }) => (path === undefined ? [] : [{ path, parts }]))
    .map(({ path }) => path);
  const event = recognition.columns.find(({ path }) => path === descriptor.eventDate);
  const { sheet, headerRows, encoding } = options;
  return {
    $comment: options.comment,
    system: "bang",
    message: options.message,
    record: record.id,
    version: record.version,
    directions: ["decode"],
    ...(record.state === "sure"
      ? {}
      : { recordState: record.state, recordOthers: record.others.map(({ id }) => id) }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(encoding === undefined ? {} : { encoding }),
    carrier: { form: "row" },
    ...(event === undefined ? {} : { eventColumn: event.column, dates: event.forms ?? [] }),
    unitsAsOf: options.unitsAsOf,
    constants: constantsOf(descriptor, options.origin),
    ...(moneyTags(paths, descriptor) ?? {}),
    recordId: recordIdOf(descriptor, paths),
    ...(record.id.startsWith("ho-tich/") && paths.includes("/ngayDangKy")
      ? { derived: [{ path: "/sieuDuLieu/cheDoPhapLy", as: "legal-regime" as const, from: "/ngayDangKy" }] }
      : {}),
    columns,
    skipped: recognition.columns
      .filter(({ state, why }) => state === "unknown" && !why.some(({ code }) => code === "row-number"))
      .map(({ column, why }): SkippedColumn => ({ column, why: why.map(options.say).join("; ") })),
  };
}

function columnsOf(columns: readonly ColumnRecognition[], options: MapOptions): MapColumn[] {
  const known = columns.filter(({ state }) => state !== "unknown");
  const whole = known.filter(({ part }) => part === undefined);
  const numbers = columns.filter(({ why }) => why.some(({ code }) => code === "row-number"));
  return [
    ...numbers.map(
      ({ column, why }): MapColumn => ({ column, as: "transport", why: why.map(options.say).join("; ") }),
    ),
    ...joinNames(whole.map((column) => mapColumn(column, options))),
    ...joinDates(known, options),
  ];
}

function mapColumn(found: ColumnRecognition, { say, encoding }: MapOptions): MapColumn {
  const {
    column,
    path,
    as = "text",
    forms,
    mapping,
    table,
    codes,
    verbatim,
    age,
    state,
    score,
    why,
    doubts,
  } = found;
  const others = found.candidates.map((one) => one.path).filter((one) => one !== path);
  return {
    column,
    ...(path === undefined ? {} : { path }),
    as,
    ...(forms === undefined ? {} : { forms }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(table === undefined ? {} : { table }),
    ...(codes === undefined ? {} : { codes }),
    ...(verbatim === undefined ? {} : { verbatim }),
    ...(age === undefined ? {} : { age }),
    ...(found.encoding === undefined || encoding !== undefined ? {} : { encoding: found.encoding }),
    state: state === "sure" ? "sure" : "doubtful",
    score,
    why: why.map(say).join("; "),
    ...(doubts.length === 0 ? {} : { doubt: doubts.map(say).join("; ") }),
    ...(state === "sure" || others.length === 0 ? {} : { others }),
  };
}

/** Columns of one date become one entry with parts; doubtful when one of them is. */
function joinDates(columns: readonly ColumnRecognition[], options: MapOptions): MapColumn[] {
  const byPath = new Map<string, ColumnRecognition[]>();
  for (const one of columns)
    if (one.part !== undefined && one.path !== undefined)
      byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  return [...byPath].map(([path, group]) => {
    const first = group.find(({ doubts }) => doubts.length > 0) ?? group[0];
    const base = first === undefined ? {} : mapColumn(first, options);
    const parts: Partial<Record<WirePart, string>> = {};
    for (const { part, column } of group) if (part !== undefined) parts[part] = column;
    return {
      ...base,
      column: group.map(({ column }) => column).join(" + "),
      path,
      as: "split-date",
      parts,
    } as MapColumn;
  });
}

const NAME_PARTS: Readonly<Record<string, WirePart>> = { ho: "family", chuDem: "middle", ten: "given" };

/** A name in several columns: the standard wants it whole as well. */
function joinNames(columns: readonly MapColumn[]): MapColumn[] {
  const out: MapColumn[] = [];
  const groups = new Map<string, MapColumn[]>();
  for (const column of columns) {
    const match = /^(.*\/(?:hoTen\w*|hoVaTen))\/(ho|chuDem|ten)$/i.exec(column.path ?? "");
    if (match === null) out.push(column);
    else groups.set(match[1] ?? "", [...(groups.get(match[1] ?? "") ?? []), column]);
  }
  for (const [path, group] of groups) {
    const parts: Partial<Record<WirePart, string>> = {};
    for (const { column, path: at = "" } of group) {
      const part = NAME_PARTS[at.slice(at.lastIndexOf("/") + 1)];
      if (part !== undefined) parts[part] = column;
    }
    const worst = group.find(({ state }) => state === "doubtful") ?? group[0];
    const { forms: _, ...rest } = worst as MapColumn;
    out.push({
      ...rest,
      column: group.map(({ column }) => column).join(" + "),
      path,
      as: "split-name",
      parts,
    });
  }
  return out;
}

/** What every record of the table says, whatever its cells hold. */
function constantsOf(descriptor: RecordDescriptor, origin: MapOptions["origin"]): TableMap["constants"] {
  const root = descriptor.defs[descriptor.root]?.fields ?? {};
  const fixed = Object.entries(root).flatMap(([name, field]) =>
    field.enum?.length === 1 && field.enum[0] !== undefined && /^loai/.test(name)
      ? [[`/${name}`, field.enum[0]] as const]
      : [],
  );
  return {
    "/sieuDuLieu/luocDo": descriptor.id,
    "/sieuDuLieu/phienBanLuocDo": descriptor.version,
    "/sieuDuLieu/nguon": origin,
    ...Object.fromEntries(fixed),
  };
}

/** An amount of the standard names its currency; the tables of offices are in đồng. It stands in the map to be seen. */
function moneyTags(paths: readonly string[], { defs }: RecordDescriptor): Pick<TableMap, "tags"> | undefined {
  if (!Object.values(defs).some(({ required }) => required?.includes("loaiTien"))) return undefined;
  const sums = paths.filter((path) => path.endsWith("/soTien"));
  if (sums.length === 0) return undefined;
  return { tags: Object.fromEntries(sums.map((path) => [path.replace(/soTien$/, "loaiTien"), "VND"])) };
}

/** The id of a record is made of what the record numbers by, as far as the table has it; else of the row. */
function recordIdOf({ id, keys = [], eventDate }: RecordDescriptor, paths: readonly string[]): string[] {
  const name = id.slice(id.indexOf("/") + 1);
  const word = name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
  const known = keys.filter((key) => paths.some((path) => path === key || key.startsWith(`${path}/`)));
  const numbers = known.filter((key) => key !== eventDate);
  if (numbers.length === 0) return [word, ROW];
  return [word, ...known.map((key) => (key === eventDate ? `${key}#year` : key))];
}
