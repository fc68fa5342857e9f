import type { Text } from "@thongnhat/core";
import { appliesKeyOf, isStructural } from "../count/codes.ts";
import type { DatabaseShape } from "../shape/types.ts";
import { WORDS } from "../words/words.ts";
import { createWrite } from "./dialect/common.ts";
import { dialects } from "./dialect/index.ts";
import { Graph } from "./graph/graph.ts";
import { askedOf } from "./measures/asked.ts";
import { codeInForce } from "./measures/codes.ts";
import { Collector } from "./measures/collector.ts";
import { deadlinesOf } from "./measures/deadlines.ts";
import { identityOf } from "./measures/identity.ts";
import { rulesOf } from "./measures/rules.ts";
import { future, sharedOf } from "./measures/shared.ts";
import { requiredOf, structureOf } from "./measures/structure.ts";
import { TextPool } from "./measures/texts.ts";
import { walkRecord } from "./places/walk.ts";
import { countsOf, warnsOf } from "./select/counts.ts";
import { writeQuery, writeRows } from "./select/query.ts";
import { standardOf, tablesOf } from "./standard.ts";
import { codesOf } from "./tables/ask.ts";
import { loadHistory } from "./tables/history.ts";
import { loadProvinces } from "./tables/provinces.ts";
import type { Dialect, SqlAudit, SqlOptions } from "./types.ts";

/**
 * Writes the audit of one record type as SQL over its typed table. The reference is the JavaScript validator with the
 * counter of this package: what a dialect cannot ask in exactly the same way is named in `jsOnly`.
 *
 * @param databases - the record's own database and all whose objects it has, as `loadRecord` gives them
 * @param recordId - `database/record`
 * @param dialect - the engine
 * @param options - the day, and perhaps the only keys that are wanted
 * @returns measures, what is left to JavaScript, and the whole query
 * @throws RangeError when the databases have no such record
 * @example
 * const { databases } = await loadRecord("ho-tich/khai-sinh");
 * const audit = await compileSql(databases, "ho-tich/khai-sinh", "duckdb", { asOf: "2026-11-22" });
 * audit.select("read_parquet('khai-sinh.parquet')");
 */
export async function compileSql(
  databases: readonly DatabaseShape[],
  recordId: string,
  dialect: Dialect,
  options: SqlOptions,
): Promise<SqlAudit> {
  const standard = standardOf(databases);
  const record = standard.record(recordId);
  const histories = await Promise.all(tablesOf(standard, recordId).map(loadHistory));
  const writer = dialects[dialect];
  const provinces = histories.some(({ id }) => id === "xa") ? await loadProvinces() : undefined;
  const codes = codesOf(new Map(histories.map((history) => [history.id, history])), writer, provinces);
  const g = new Graph(options.fields === undefined ? undefined : new Set(options.fields));
  // A key is of no use without its denominator.
  const wanted =
    options.keys === undefined ? undefined : new Set(options.keys.flatMap((key) => [key, appliesKeyOf(key)]));

  const structure = new Collector(g, options.assumeStructure ? wanted : undefined);
  walkRecord(g, standard, recordId, {
    value: (place, shape) => structureOf(g, structure, codes, place, shape),
    object: (place, def) => requiredOf(g, structure, place, def),
    record: () => undefined,
  });
  const broken = g.or(
    ...[...structure.drafts.values()]
      .filter(({ key }) => isStructural(key.slice(0, key.indexOf("@"))))
      .map(({ fails }) => fails),
  );
  const right = options.assumeStructure ? g.true : g.not(g.sure(broken));

  const deep = new Collector(g, wanted);
  const texts = new TextPool(g);
  walkRecord(g, standard, recordId, {
    value(place, shape, siblings) {
      if (shape.kind !== "string") return;
      texts.add(place, shape);
      if (shape.table !== undefined) codeInForce(g, deep, codes, place, shape.table, siblings, right);
    },
    object(place, def, below) {
      askedOf(g, deep, place, def, below, right);
      rulesOf(g, deep, standard, place, def, def.rules, right, options.asOf, codes);
    },
    record(place, own, def) {
      identityOf(g, deep, place, own, Object.hasOwn(def.fields, "khongRo"), right);
      rulesOf(g, deep, standard, place, def, own.rules, right, options.asOf, codes);
    },
  });
  const root = g.make("root", "struct", []);
  const metadata = g.make("field", "struct", [root], "sieuDuLieu");
  texts.measure(deep, right, writer.hasNfc);
  sharedOf(g, deep, root, standard.def(record.def), right, options.asOf);
  deadlinesOf(g, deep, standard, root, standard.def(record.def), record.deadlines, right, options.asOf);

  const jsOnly = new Map([...structure.jsOnly, ...deep.jsOnly]);
  // Where the structure cannot be asked as a whole, nothing that depends on it can.
  const unsure = options.assumeStructure === true ? undefined : structure.jsOnly.keys().next().value;
  if (unsure !== undefined)
    for (const { key, word } of deep.drafts.values()) jsOnly.set(key, { reason: notWhole(unsure), word });
  const drafts = [...structure.drafts.values(), ...deep.drafts.values()].filter(
    ({ key }) => !jsOnly.has(key) && (wanted === undefined || wanted.has(key)),
  );

  const live = g.and(
    right,
    g.present(g.make("field", "text", [metadata], "capNhatLuc")),
    g.not(future(g, metadata, options.asOf)),
  );
  const counts = countsOf(g, drafts, right, live, wanted !== undefined);
  const failures = new Map(drafts.map((draft) => [draft.key, g.sure(draft.fails)]));
  const lags = [...deep.lags].filter(([key, lag]) => failures.has(key) && lag.op !== "null");
  const query = writeQuery(g, writer, counts);
  const write = createWrite(writer, new Map());
  const presence = new Map(drafts.map((draft) => [draft.key, draft.applies]));
  return {
    record: recordId,
    dialect,
    measures: drafts.map((draft) => ({
      key: draft.key,
      word: draft.word,
      get applies() {
        return write(presence.get(appliesKeyOf(draft.key)) ?? g.true);
      },
      get fails() {
        return write(draft.fails);
      },
      get warns() {
        return write(warnsOf(g, draft));
      },
    })),
    jsOnly: [...jsOnly].map(([key, { reason }]) => ({ key, reason })),
    atEdge: [...structure.atEdge],
    openWords: WORDS.filter((word) =>
      [...jsOnly].some(([key, left]) => left.word === word && !onlyWarns(key)),
    ),
    tables: [...codes.used],
    columns: query.columns,
    select: query.select,
    lags: lags.map(([key]) => key),
    failing: (table, keys, more = []) =>
      writeRows(
        writer,
        [
          ...keys.map((key, index) => [`f${index}`, failures.get(key) ?? g.false] as const),
          ["cau_truc_dung", right],
          ...lags.map(([, lag], index) => [`tre${index}`, lag] as const),
        ],
        table,
        more,
      ),
  };
}

/** A key that fails no record leaves no word open. */
function onlyWarns(key: string): boolean {
  return key.startsWith("TN-UNKNOWN-CONTRADICTION@");
}

function notWhole(key: string): Text {
  return {
    vi: `cấu trúc chưa hỏi hết được bằng SQL (${key})`,
    en: `the structure cannot be asked whole in SQL (${key})`,
  };
}
