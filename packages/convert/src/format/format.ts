import { maskKey } from "@thongnhat/core";
import { openMessage, sealMessage } from "../carrier/carrier.ts";
import type { Tree } from "../carrier/tree.ts";
import { UnreadableError } from "../carrier/tree.ts";
import { type DecodedRecord, type Decoder, makeDecoder } from "../decode/decode.ts";
import { leavesOf } from "../decode/finish.ts";
import { type DecodeContext, type Decoded, type Library, MOST_ITEMS } from "../decode/work.ts";
import { buildMessage, writeRecord } from "../encode/encode.ts";
import type { Building } from "../wire-format/pointer.ts";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";
import { compileColumns } from "./compile.ts";

/** A message as it arrived: text, UTF-8 bytes, JSON that was parsed already; or one row of a table. */
export type Raw = string | Uint8Array | object;

/** A field of a record that a message does not carry. */
export interface FieldLoss {
  /** JSON Pointer of the field. */
  readonly path: string;
  /** Why: `TN-CONVERT-LOSS` (the format has no place, or less room), `-CODE` or `-DATE`. */
  readonly reason: string;
}

/** What encoding gives. */
export interface Encoded {
  /** The message; one row of a table is an object of column → text. */
  readonly payload: string | Readonly<Record<string, string>>;
  /** Every field of the record that reading the payload back would not give. Empty: nothing was lost. */
  readonly losses: readonly FieldLoss[];
}

/** What a message needs beside the record. */
export interface EncodeOptions {
  /**
   * Texts for columns that serve only the sending, by column. Of several records: one for all, or a list with one a
   * record, where a text belongs to one record only (the account of one applicant).
   */
  readonly transport?: Readonly<Record<string, string>> | readonly Readonly<Record<string, string>>[];
}

/** Another system's message or table, read into records of the standard and written from them. */
export interface Format<T> {
  /** System and message, as `moj-hotich-sohoa/HT_KHAISINH`. */
  readonly id: string;
  /** Record of the standard, as `ho-tich/khai-sinh`. */
  readonly record: string;
  readonly version: string;
  /** The columns of the table, or the paths of the message, in their order. */
  readonly columns: readonly string[];
  /** The format as data: which column goes into which field, and how. */
  readonly wire: WireFormat;
  /**
   * Reads a message with one record, or one row. Never throws on what a value says.
   * @throws UnreadableError for what cannot be read at all, and for a message with none or several records
   * @throws TypeError for a cell of a row that is a number or a date object and no text
   */
  decode(raw: Raw, context?: DecodeContext): Decoded<T>;
  /**
   * Reads a message with any number of records up to `maxItems` of the context.
   * @throws UnreadableError for what cannot be read at all, and for more records or values than that
   */
  decodeAll(raw: Raw, context?: DecodeContext): Decoded<T>[];
  /** Reads rows or messages one by one as they come, in bounded memory. */
  decodeStream(rows: AsyncIterable<Raw> | Iterable<Raw>, context?: DecodeContext): AsyncGenerator<Decoded<T>>;
  /** Writes one record. */
  encode(record: T, options?: EncodeOptions): Encoded;
  /** Writes several records into one message; paths of the losses begin with the position of the record. */
  encodeAll(records: readonly T[], options?: EncodeOptions): Encoded;
}

/**
 * Makes the reader and writer of a wire format.
 * @param format the columns and where they go
 * @param library the mappings and code tables that the columns name
 */
export function makeFormat<T>(format: WireFormat, library: Library): Format<T> {
  const decoder = makeDecoder(format, library);
  const columns = compileColumns(format.columns);
  const { carrier } = format;
  const typed = (decoded: DecodedRecord): Decoded<T> =>
    // The format names only fields of the record (linted against its schema); what they hold is for `validate` to say.
    ({ ...decoded, record: decoded.record as unknown as T });
  const decodeAll = (raw: Raw, context: DecodeContext = {}): Decoded<T>[] => {
    if (carrier.form === "row") return [typed(decoder.row(raw as Record<string, string>, context))];
    const { maxItems = MOST_ITEMS } = context;
    const { root, nodes } = openMessage(raw, carrier);
    if (nodes.length > maxItems) throw new UnreadableError("TN-CONVERT-COUNT", { max: maxItems });
    const all = new Set(nodes);
    return nodes.map((node) => typed(decoder.node(node, root, { ...context, maxItems }, all)));
  };
  const encodeAll = (records: readonly T[], { transport = {} }: EncodeOptions = {}): Encoded => {
    const given = (i: number): Readonly<Record<string, string>> =>
      isList(transport) ? (transport[i] ?? {}) : transport;
    const written = records.map((one, i) => writeRecord(format, library, columns, one as Building, given(i)));
    const root = buildMessage(
      written.map(({ cells }) => cells),
      carrier,
    );
    const payload =
      carrier.form === "row" ? rowOf(written[0]?.cells ?? new Map()) : sealMessage(root, carrier);
    const several = records.length > 1;
    const losses = lossesOf(decoder, format, payload, records as readonly Building[]).map(
      ({ record, path }): FieldLoss => ({
        path: several ? `/${record}${maskPath(path)}` : maskPath(path),
        reason: reasonOf(written[record]?.reasons, path),
      }),
    );
    return { payload, losses };
  };
  return {
    id: `${format.system}/${format.message}`,
    record: format.record,
    version: format.version,
    columns: namesOf(format.columns),
    wire: format,
    decode(raw, context) {
      const all = decodeAll(raw, context);
      const [only] = all;
      if (only === undefined || all.length > 1)
        throw new UnreadableError("TN-CONVERT-MANY", { found: all.length });
      return only;
    },
    decodeAll,
    async *decodeStream(rows, context = {}) {
      let row = context.row ?? 0;
      for await (const raw of rows) {
        row++;
        yield* decodeAll(raw, { ...context, row });
      }
    },
    encode: (record, options) => encodeAll([record], options),
    encodeAll,
  };
}

/** `Array.isArray` forgets that a list may be read only. */
const isList = <T extends object>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

/** Every name a column is made of; the fields of a list with its name before them. */
function namesOf(columns: readonly WireColumn[], before = ""): string[] {
  return columns.flatMap((column) =>
    column.columns === undefined
      ? (column.parts === undefined ? [column.column] : Object.values(column.parts)).map(
          (name) => before + name,
        )
      : namesOf(column.columns, `${before}${column.column}[].`),
  );
}

function rowOf(cells: ReadonlyMap<string, unknown>): Readonly<Record<string, string>> {
  return Object.fromEntries([...cells].map(([column, value]) => [column, String(value)]));
}

/** What reading the payload back would not give: the one measure of a loss, whatever the reason. */
function lossesOf(
  decoder: Decoder,
  { carrier }: WireFormat,
  payload: string | Readonly<Record<string, string>>,
  records: readonly Building[],
): { readonly record: number; readonly path: string }[] {
  const back = typeof payload === "string" ? readBack(decoder, payload, carrier) : [decoder.row(payload, {})];
  return records.flatMap((record, i) => {
    const leaves = back[i] === undefined ? new Map<string, unknown>() : leavesOf(back[i].record);
    return [...leavesOf(record)]
      .filter(([path, value]) => value !== undefined && leaves.get(path) !== value)
      .map(([path]) => ({ record: i, path }));
  });
}

/** A key that is no name of a field may be a person's name or number, and is not repeated. */
function maskPath(path: string): string {
  return path.replace(/[^/]+/g, (key) => (/^[0-9]{1,4}$/.test(key) ? key : maskKey(key)));
}

function readBack(decoder: Decoder, payload: string, carrier: WireFormat["carrier"]): DecodedRecord[] {
  const { root, nodes } = openMessage(payload, carrier);
  const all = new Set(nodes);
  return nodes.map((node: Tree) => decoder.node(node, root, {}, all));
}

function reasonOf(reasons: ReadonlyMap<string, string> | undefined, path: string): string {
  for (const [field, reason] of reasons ?? [])
    if (path === field || path.startsWith(`${field}/`)) return reason;
  return "TN-CONVERT-LOSS";
}
