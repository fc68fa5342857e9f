import { DuckDBInstance } from "@duckdb/node-api";
import { awayFromTet, withinWorkingDays } from "@thongnhat/code-tables/working-days";
import { inProvince } from "@thongnhat/code-tables/xa/parents";
import * as core from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { looksLikeTest } from "../../count/test-text.ts";
import type { Value } from "../cel/value.ts";
import { createWrite } from "../dialect/common.ts";
import { duckdb } from "../dialect/duckdb.ts";
import { quoted } from "../dialect/writer.ts";
import { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { codesOf, PROVINCES } from "../tables/ask.ts";
import { codeTableStatements } from "../tables/fill.ts";
import { loadProvinces } from "../tables/provinces.ts";
import { ageFunctions } from "./ages.ts";
import { dateFunctions, daysIn } from "./compare.ts";
import { hasFormat } from "./formats.ts";
import { idFunctions } from "./ids.ts";
import { moneyFunctions } from "./money.ts";
import { nameFunctions } from "./names.ts";
import { isStandIn, isTrial } from "./stand-ins.ts";
import { workingDayFunctions } from "./working-days.ts";
import { TEXT_FAULTS, textFault } from "./writing.ts";

const PARTIAL = [
  ...["1954", "1954-03", "1954-03-20", "1944/1945", "2000-02", "1900-02", "2024-02/2024-03", "2004-02-29"],
  ...["2005-06-01", "2025", "2025-06-01", "2025-07-01", "2025-06-30", "2025-07", "0001-01-01", "9999-12-31"],
  ...[
    "2023-02-28",
    "2023-03-01",
    "2024-02-28/2024-03-02",
    "1985-02-01",
    "2007-12",
    "2026-11-22",
    "2012-12-31",
  ],
];
const MOMENTS = [
  ...["2025-07-01T08:00:00+07:00", "2025-06-30T23:30:00Z", "2025-06-30T16:59:59Z", "2025-06-30T17:00:00Z"],
  ...["2025-07-01T08:00:00.001+07:00", "2025-07-01T01:00:00-14:00", "2024-02-29T23:59:59.999999999+14:00"],
  ...["2025-07-02T08:00:00+07:00", "2025-07-01T08:00:00.0010+07:00", "1969-12-31T23:59:59Z"],
];

/** Values of a type: what stands in a record, and the format that says how it is read. */
interface Sample {
  readonly values: readonly string[];
  readonly format?: string;
}

const partial: Sample = { values: PARTIAL, format: "ngay-khuyet" };
const moments: Sample = { values: MOMENTS, format: "date-time" };

/** Every pair of two samples, judged by SQL and by the function of the standard. */
async function compare(
  samples: readonly Sample[],
  ask: (g: Graph, values: readonly Value[]) => Node,
  reference: (...values: string[]) => unknown,
): Promise<void> {
  const [first = { values: [] }, second = { values: [""] }] = samples;
  const rows = first.values.flatMap((a) => second.values.map((b) => [a, b] as const));
  const g = new Graph();
  const values = samples.map(({ format }, index) => ({
    node: g.make("column", "text", [], index === 0 ? "a" : "b"),
    ...(format === undefined ? {} : { format }),
  }));
  const sql = createWrite(duckdb, new Map())(ask(g, values));
  const found = await answers(sql, rows);
  const wrong = rows.flatMap(([a, b], index) => {
    const wanted = reference(a, b) ?? null;
    return found[index] === wanted ? [] : [{ a, b, wanted, found: found[index] }];
  });
  expect(wrong).toEqual([]);
}

async function answers(sql: string, rows: readonly (readonly [string, string])[]): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    for (const statement of sql.includes("ma_xa_tinh")
      ? await codeTableStatements("duckdb", [PROVINCES])
      : [])
      await connection.run(statement);
    await connection.run("CREATE TABLE rows (so INTEGER, a VARCHAR, b VARCHAR)");
    const values = rows.map(([a, b], index) => `(${index}, ${quoted(a)}, ${quoted(b)})`);
    await connection.run(`INSERT INTO rows VALUES ${values.join(", ")}`);
    const lookup = sql.includes("ma_xa_tinh") ? `, ${duckdb.lookup?.("ma_xa_tinh 5 tinh")}` : "";
    const reader = await connection.runAndReadAll(
      `SELECT ${sql} FROM (SELECT *${lookup} FROM rows) ORDER BY so`,
    );
    return reader.getRows().map(([answer]) => answer);
  } finally {
    connection.closeSync();
  }
}

describe("rules ask in SQL what they ask in JavaScript", () => {
  const dates = { notAfter: core.notAfter, before: core.before, sameDay: core.sameDay } as const;
  for (const [name, reference] of Object.entries(dates)) {
    const ask = dateFunctions[name as keyof typeof dates];
    it(`${name} of partial dates and of moments`, async () => {
      await compare([partial, partial], ask, reference);
      await compare([moments, partial], ask, reference);
    });
  }

  it("whole dates, years, days and hours after", async () => {
    const after =
      (n: number) =>
      (g: Graph, [a, b]: readonly Value[]) =>
        dateFunctions.notMoreThanDaysAfter(g, [a as Value, b as Value, { node: g.int(n) }]);
    await compare([partial], dateFunctions.isFullDate, core.isFullDate);
    await compare([partial], dateFunctions.yearOf, core.yearOf);
    await compare([partial, partial], after(60), (a, b) => core.notMoreThanDaysAfter(a, b, 60));
    await compare([moments, moments], dateFunctions.notAfterTime, core.notAfterTime);
    const within = (g: Graph, [a, b]: readonly Value[]) =>
      dateFunctions.withinHours(g, [a as Value, b as Value, { node: g.int(24) }]);
    await compare([moments, moments], within, (a, b) => core.withinHours(a, b, 24));
  });

  it.each([0, 1, 16, 20])("ages of %i years, leap days too", async (years) => {
    const with3 =
      (ask: (g: Graph, values: readonly Value[]) => Node) =>
      (g: Graph, values: readonly Value[]): Node =>
        ask(g, [...values, { node: g.int(years) }]);
    await compare([partial, partial], with3(ageFunctions.atLeastAge), (a, b) => core.atLeastAge(a, b, years));
    await compare([partial, partial], with3(ageFunctions.atMostAge), (a, b) => core.atMostAge(a, b, years));
    await compare([partial, partial], with3(ageFunctions.isMonthsAfter), (a, b) =>
      core.isMonthsAfter(a, b, years),
    );
  });

  it.each([1, 2, 5, 30])("%i working days, beyond the announced years too", async (n) => {
    const some: Sample = {
      values: [
        ...PARTIAL,
        "2025-01-24",
        "2025-02-03",
        "2025-04-29",
        "2025-05-05",
        "2025-05-06",
        "2026-02-13",
        "2026-02-23",
      ],
      format: "ngay-khuyet",
    };
    const ask = (g: Graph, [a, b]: readonly Value[]) =>
      workingDayFunctions.withinWorkingDays(g, [a as Value, b as Value, { node: g.int(n) }]);
    await compare([some, some], ask, (a, b) => withinWorkingDays(a, b, n));
    const tet = (g: Graph, [a]: readonly Value[]) =>
      workingDayFunctions.awayFromTet(g, [a as Value, { node: g.int(n) }]);
    await compare([some], tet, (a) => awayFromTet(a, n));
  });

  it("personal ids, sexes and births; district bodies", async () => {
    const ids: Sample = {
      values: ["001085000123", "001185000123", "001285000123", "001299000123", "00108500012", "x"],
    };
    await compare([ids, { values: ["1", "2", "0", "x"] }], idFunctions.idMatchesSex, core.idMatchesSex);
    const births: Sample = {
      values: ["1985-03", "1985", "1984/1986", "2085-01-01", "1899-12-31"],
      format: "ngay-khuyet",
    };
    await compare([ids, births], idFunctions.idMatchesBirth, core.idMatchesBirth);
    const levels: Sample = { values: ["huyen", "huyen-lich-su", "xa", "tinh", "trung-uong", "khac"] };
    await compare([levels, partial], idFunctions.communeBodyExisted, core.communeBodyExisted);
  });

  it("money, without rounding", async () => {
    const amounts: Sample = {
      values: ["0", "10", "9.9999", "10.0000", "999999999999999998", "999999999999999999", "0.5", "20"],
    };
    await compare([amounts, amounts], moneyFunctions.atMostMoney, core.atMostMoney);
    const twice = (g: Graph, [a, b]: readonly Value[]) =>
      moneyFunctions.isProduct(g, [a as Value, b as Value, { node: g.text("2") }]);
    await compare([amounts, amounts], twice, (a, b) => core.isProduct(a, b, "2"));
  });

  it("names", async () => {
    const names = [
      ...[
        "Nguyễn Văn Ví Dụ",
        "H'Hen Niê",
        "Nguyễn Văn 2",
        "",
        " ",
        "-",
        "Đỗ-Ví Dụ",
        "A\u0301n",
        "\u0301An",
        "- \u0301A",
      ],
      ...[
        "នាយ ឧទាហរណ៍",
        "An ខ",
        "Ví Dụ_",
        "O’Ví Dụ",
        "Chăm ꨀꨁ",
        "An\u0000".slice(0, 2),
        "Example",
        "Ví\tDụ",
        "😀",
      ],
    ];
    await compare([{ values: names }], nameFunctions.isName, core.isName);
  });

  it("communes of their provinces through time", async () => {
    const { spans } = await loadProvinces();
    const codes = [...new Set(spans.map(([code]) => code))].filter((_, index) => index % 97 === 0);
    const dates = [
      "2003",
      "2005-05-05",
      "2008-07-31",
      "2008-08-01",
      "2008",
      "2025-06-30",
      "2025-07-01",
      "2025",
      "2010/2030",
    ];
    const { width, knownFrom } = await loadProvinces();
    const source = codesOf(new Map(), duckdb, { width, knownFrom });
    const province = spans.find(([code]) => code === codes[3])?.[1] ?? "01";
    const ask = (g: Graph, [a, b]: readonly Value[]) =>
      source.inProvince(g, (a as Value).node, g.text(province), daysIn(g, b));
    await compare([{ values: [...codes, "x", "1"] }, { values: dates, format: "ngay-khuyet" }], ask, (a, b) =>
      inProvince(a, province, b),
    );
  });
});

describe("texts are judged in SQL as in JavaScript", () => {
  const odd = [
    ...[
      "Nguyễn Văn Ví Dụ",
      " đầu",
      "cuối ",
      "hai  dấu",
      "",
      "a\tb",
      "a\nb",
      "a\u200bb",
      "\u200ba",
      "ក\u200bខ",
      "a\u00a0b",
      "tag\u{e0041}",
    ],
    ...[
      "Nguye\u0302\u0303n",
      "a\u0301",
      "\u00d0ặng Ví Dụ",
      "Gu\u00f0r\u00fan",
      "N\u00d0-CP",
      "\u0410nna",
      "Анна",
      "A\u0432c",
      "\u00f0",
      "xx\u00f0",
    ],
    ...[
      "\ufffd",
      "a\u2028b",
      "\ufeffa",
      "½",
      "№",
      "😀 vui",
      "\u{1d400}",
      "ꨀꨁ",
      "\u0189ặng",
      "a\u0256b",
      "QĐ\u0256",
    ],
  ];

  it("writing: control characters, hidden ones, composition, look-alikes, spaces", async () => {
    const letters = new Map<string, string>(
      Object.entries(TEXT_FAULTS).map(([letter, code]) => [code, letter]),
    );
    await compare(
      [{ values: odd }],
      (g, [a]) => textFault(g, (a as Value).node, true),
      (a) => letters.get(core.checkText(a) ?? ""),
    );
  });

  it("stand-ins for values, and texts of people who try a program out", async () => {
    const texts = [
      ...odd,
      ...[
        "Không rõ",
        "KHÔNG RÕ",
        "không  có thông tin",
        "khong ro",
        "Khong\u0300 rõ",
        "chưa xác định",
        "Đính kèm",
        "đinhkem",
        "ĐÍNH KÈM",
        "Ðính kèm",
      ],
      ...[
        "null",
        "N/A",
        "nan",
        "none",
        "xxx",
        "x",
        "xX",
        "...",
        "-",
        "--",
        "?",
        "Dinh Kem",
        "D\u00ednh kèm",
        "Dương",
        "Nulls",
        "Ñull",
        "unknown ",
      ],
      ...[
        "000000001",
        "123456789",
        "111111",
        "11111",
        "234567",
        "890123",
        "1234568",
        "0123456789".repeat(6),
        "9".repeat(60),
        "012345678901",
      ],
      ...[
        "test",
        "Test 2",
        "thử nghiệm 01",
        "Thử thách mới",
        "THỬ",
        "kiểm thử",
        "kiem thử",
        "asdff",
        "qwerty",
        "abc",
        "abcd",
        "demo_1",
        "tester",
        "dữ liệu thử nghiệm",
      ],
      ...["T\u00e9st", "te\u0301st", "ｔest", "\u212ahông rõ", "kh\u00f4ng r\u00f5\u200b", "\u{1d165}null"],
    ];
    await compare([{ values: texts }], (g, [a]) => isStandIn(g, (a as Value).node), core.isPlaceholder);
    await compare([{ values: texts }], (g, [a]) => isTrial(g, (a as Value).node), looksLikeTest);
  });

  it.each(Object.keys(core.formats))("format %s", async (format) => {
    const values = [
      ...PARTIAL,
      ...MOMENTS,
      ...odd,
      ...[
        "2023-02-29",
        "1900-02-29",
        "2000-02-29",
        "0000-01-01",
        "2024-13-01",
        "1954-00-00",
        "1945/1944",
        "1944/1945-01",
        "2024-04-31",
      ],
      ...[
        "2025-07-01T24:00:00Z",
        "2025-07-01T08:00:60Z",
        "2025-07-01t08:00:00z",
        "2025-07-01T08:00:00.1234567890Z",
        "2025-07-01T08:00:00",
      ],
      ...[
        "23:59",
        "24:00",
        "001085000123",
        "0010850001234",
        "012345678",
        "H26.12",
        "000.00.12.H26",
        "H26.",
        "H26.12345",
        "H2",
        "a1",
        "-a",
      ],
      ...[
        "/a/b~0c",
        "/a~2",
        "a",
        `/${"a".repeat(499)}`,
        `/${"a".repeat(500)}`,
        `/${"😀".repeat(250)}`,
        "a".repeat(64),
        "A".repeat(64),
      ],
      ...[
        "a@b.vn",
        "a@b",
        "@b.vn",
        "a@b.",
        "a@.vn",
        "a@b..vn",
        "a@@b.vn",
        "a b@c.vn",
        `${"a".repeat(250)}@b.vn`,
        "0912345678",
        "+84912345678",
        "84912345678",
      ],
      ...[
        "0",
        "00",
        "1.5",
        "1.",
        "1.00001",
        "-1",
        "1e3",
        "123456789012345678",
        "1234567890123456789",
        "1\n",
        "H26.12\n",
      ],
    ];
    const has = core.formats[format as keyof typeof core.formats];
    await compare([{ values }], (g, [a]) => hasFormat(g, format, (a as Value).node), has);
  });
});
