// JavaScript, DuckDB and PostgreSQL count the same: on every trap, and on invented records of three databases. The run of
// ten million: node packages/quality/test/parity.ts 10000000
import { parseJson } from "@thongnhat/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SourceItem } from "../../src/source/types.ts";
import type { State } from "../../src/state/types.ts";
import { examplesOf, type Json } from "../examples.ts";
import { hasPostgres, type PostgresServer, startPostgres } from "../postgres-server.ts";
import { whole } from "../share.ts";
import { traps } from "../traps/traps.ts";
import { copies, corpusOf, TYPES } from "./corpus.ts";
import { countInDuckDB, countInJavaScript, countInPostgres, differencesOf } from "./engines.ts";

/** Records of each type: distinct ones, and with copies. */
const DISTINCT = whole ? 1000 : 150;
const COUNT = whole ? 2000 : 300;

/** Engines share two cores with whatever else runs. */
const TIMEOUT = 900_000;

const withPostgres = whole && hasPostgres("so kết quả JavaScript với PostgreSQL");
let server: PostgresServer | undefined;
beforeAll(() => {
  if (withPostgres) server = startPostgres();
});
afterAll(() => server?.stop());

function trapItems(): SourceItem[] {
  return traps().map(({ text }) => {
    const read = parseJson(text);
    return "value" in read ? { value: read.value } : { unreadable: read.faults[0]?.code ?? "" };
  });
}

const sources: readonly (readonly [name: string, load: () => Promise<() => Iterable<SourceItem>>])[] = [
  [
    "the traps",
    async () => {
      const items = trapItems();
      return () => items;
    },
  ],
  [
    "records outside of the tables that have keys of records inside",
    async () => {
      const [birth = {}] = examplesOf("ho-tich/khai-sinh");
      const number = birth.soDangKy as Json;
      const records = [
        birth,
        { ...birth, ghiChu: "a\u0000b" },
        { ...birth, ghiChu: "a\ud800b" },
        { ...birth, ghiChu: "không rõ" },
        { ...birth, soDangKy: { ...number, so: "1\u0000" }, ghiChu: "một" },
        { ...birth, soDangKy: { ...number, so: "1\u0000" }, ghiChu: "hai" },
        { ...birth, soDangKy: { ...number, so: "1" } },
      ];
      return () => records.map((value) => ({ value }));
    },
  ],
  ...TYPES.map(
    (id) =>
      [
        `invented records of ${id}`,
        async () => {
          const records = await corpusOf(id, DISTINCT);
          return () => copies(records, COUNT);
        },
      ] as const,
  ),
];

it("there are more than two hundred traps, and most can be read", () => {
  const items = trapItems();
  expect(items.length).toBeGreaterThan(200);
  expect(items.filter((item) => "value" in item).length).toBeGreaterThan(200);
});

if (!whole) console.warn("⚠ BỎ QUA so với PostgreSQL và hai loại bản ghi: chỉ khi QUALITY=all.");

describe.each(whole ? sources : sources.slice(0, 3))(
  "%s are counted alike",
  { timeout: TIMEOUT },
  (_, load) => {
    let open: () => Iterable<SourceItem>;
    let reference: State;
    beforeAll(async () => {
      open = await load();
      reference = await countInJavaScript(open);
    }, TIMEOUT);

    it("in DuckDB, key by key", async () => {
      const counted = await countInDuckDB(open);
      expect(differencesOf(reference, counted)).toEqual([]);
    });

    it.runIf(withPostgres)("in PostgreSQL, key by key", async () => {
      const counted = await countInPostgres(server?.url ?? "", open);
      expect(differencesOf(reference, counted)).toEqual([]);
    });
  },
);
