import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { inPieces, memorySink } from "../../../test/streams.ts";
import type { Answer } from "../answer/answer.ts";
import { TableError } from "../header/error.ts";
import { translateColumn } from "./column.ts";
import type { ColumnJob } from "./job.ts";

const ALWAYS = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
const NOTHING = { targets: [], complete: true, from: "2025-06-30", to: "2025-07-01" } as const;

/** Codes that begin with 1 have one answer, those with 2 several; an empty cell is blank. */
function answer(text: string): Answer {
  if (text === "") return { outcome: "trong", ...ALWAYS };
  if (text.startsWith("1"))
    return {
      outcome: "mot",
      code: text,
      translation: { status: "one", code: `9${text}`, ...NOTHING },
      ...ALWAYS,
    };
  if (text.startsWith("2"))
    return { outcome: "nhieu", code: text, translation: { status: "many", ...NOTHING }, ...ALWAYS };
  return { outcome: "sai-dang", fault: "not-a-code", ...ALWAYS };
}

async function translate(bytes: Buffer | string, more: Partial<ColumnJob> = {}, piece = 64 * 1024) {
  const made: Record<string, Buffer> = {};
  const out = memorySink("out", made);
  const undecided = memorySink("undecided", made);
  const result = await translateColumn(inPieces(bytes, piece), {
    column: "ma",
    day: 20250630,
    past: false,
    answer,
    decidable: () => ({ population: true, area: false }),
    details: ({ outcome }) => [`vì ${outcome}`, "a | b", "Xã A | Xã B", "", "", 'có "nháy", và phẩy'],
    out,
    undecided,
    ...more,
  });
  await out.done();
  await undecided.done();
  return { ...result, out: made.out?.toString() ?? "", undecided: made.undecided?.toString() ?? "" };
}

async function fault(...args: Parameters<typeof translate>): Promise<unknown> {
  return translate(...args).then(
    () => undefined,
    (error: unknown) => (error instanceof TableError ? error.fault : error),
  );
}

test("a row longer than what is read at once does not keep the rows after it in memory", async () => {
  const MEGABYTE = 1024 * 1024;
  const row = `${"x".repeat(300_000)},11\n`;
  const bytes = `id,ma\n${row}${"a,11\n".repeat((8 * MEGABYTE) / 5)}`;
  let read = 0;
  let written = 0;
  let most = 0;
  const out = {
    async write(page: Uint8Array) {
      written += page.length;
    },
    async done() {
      return undefined;
    },
    async drop() {},
  };
  async function* watched(): AsyncGenerator<Buffer> {
    for await (const piece of inPieces(bytes)) {
      yield piece;
      read += piece.length;
      most = Math.max(most, read - written);
    }
  }
  await translateColumn(watched(), {
    column: "ma",
    day: 20250630,
    past: false,
    answer,
    decidable: () => ({ population: false, area: false }),
    details: () => [],
    out,
  });
  expect(written).toBeGreaterThan(bytes.length);
  expect(most).toBeLessThan(3 * MEGABYTE);
});

test("a line with broken quotes is the same line wherever a piece of the file ends", async () => {
  const bytes = 'id,ma\n1,11\n"x"y,12\n2,"11" \n3,13\n"';
  const whole = await translate(bytes);
  expect(whole.tally.broken).toEqual({ count: 3, rows: [3, 4, 6] });
  for (let piece = 1; piece < bytes.length; piece += 1)
    expect(await translate(bytes, {}, piece), `${piece}`).toEqual(whole);
});

describe("a column of a table", () => {
  test("gets a code and an outcome at the end of each row, and every other byte stays", async () => {
    const { out, tally } = await translate('\ufeffid,ma,x\r\n1,11,"a\nb"\r\n\r\n2, 22 ,\r\n3,,y\r\n4,x,z');
    expect(out).toBe(
      '\ufeffid,ma,x,ma_moi,ma_ket_qua\r\n1,11,"a\nb",911,mot\r\n\r\n2, 22 ,,,nhieu\r\n3,,y,,trong\r\n4,x,z,,sai-dang',
    );
    expect(tally).toMatchObject({
      rows: 4,
      outcomes: { mot: 1, nhieu: 1, "can-nguoi": 0, "khong-co": 0, trong: 1, "sai-dang": 1 },
      faults: { "not-a-code": 1 },
      decidable: { population: 1, area: 0 },
      empty: 1,
      utf8: true,
    });
  });
  test("hands the rows that a person decides out once more, with their number and what is known", async () => {
    const { undecided, open } = await translate("ma;x\n11;a\n22;b\n23;c\n22;d\n??;e\n");
    expect(undecided.split("\n")).toEqual([
      "ma;x;ma_hang;ma_ket_qua;ma_ly_do;ma_ung_vien;ma_ung_vien_ten;ma_ung_vien_dan_so;ma_ung_vien_dien_tich;ma_ung_vien_can_cu",
      '22;b;3;nhieu;vì nhieu;a | b;Xã A | Xã B;;;"có ""nháy"", và phẩy"',
      '23;c;4;nhieu;vì nhieu;a | b;Xã A | Xã B;;;"có ""nháy"", và phẩy"',
      '22;d;5;nhieu;vì nhieu;a | b;Xã A | Xã B;;;"có ""nháy"", và phẩy"',
      '??;e;6;sai-dang;vì sai-dang;a | b;Xã A | Xã B;;;"có ""nháy"", và phẩy"',
      "",
    ]);
    expect(open).toEqual([
      { code: "22", outcome: "nhieu", rows: 2 },
      { code: "23", outcome: "nhieu", rows: 1 },
    ]);
  });
  test("reads a quoted cell, and the day of another column", async () => {
    const days: [string, number][] = [];
    const { out } = await translate('ngay,ma\n2025-06-30,"11"\n"30/06/2025",11\n,11\nhôm qua,11\n', {
      day: { column: "ngay" },
      answer: (text, day) => {
        days.push([text, day]);
        return { ...answer(text), since: day, until: day + 1 };
      },
    });
    expect(days).toEqual([
      ["11", 20250630],
      ["11", -1],
      ["11", -2],
    ]);
    expect(out).toContain('2025-06-30,"11",911,mot\n"30/06/2025",11,911,mot\n');
  });
  test("passes rows with another number of cells on as they are, and says where they are", async () => {
    const { out, tally } = await translate("id,ma\n1,11\n2\n3,11,x\n4,11\n");
    expect(out).toBe("id,ma,ma_moi,ma_ket_qua\n1,11,911,mot\n2\n3,11,x\n4,11,911,mot\n");
    expect(tally.uneven).toEqual({ count: 2, rows: [3, 4] });
  });
  test("passes a line with a broken quote on, and goes on with the next", async () => {
    const { out, tally } = await translate('id,ma\n1,11\n"2"x,11\n"3,11\n4,11\n');
    expect(out).toBe('id,ma,ma_moi,ma_ket_qua\n1,11,911,mot\n"2"x,11\n"3,11\n4,11,911,mot\n');
    expect(tally.broken).toEqual({ count: 2, rows: [3, 4] });
  });
  test("asks for a translation once for each code", async () => {
    let asked = 0;
    const rows = Array.from({ length: 5000 }, (_, at) => `${at},1${at % 7}\n`).join("");
    const { tally } = await translate(`id,ma\n${rows}`, {
      answer: (text) => [answer(text), asked++][0] as Answer,
    });
    expect({ asked, rows: tally.outcomes.mot }).toEqual({ asked: 7, rows: 5000 });
  });
  test("counts rows truly when there are more codes than are remembered", async () => {
    const rows = Array.from({ length: 80_000 }, (_, at) => `${at},${1 + (at % 2)}${at % 40_000}\n`).join("");
    const { tally, open } = await translate(`id,ma\n${rows}`);
    expect(tally.outcomes).toMatchObject({ mot: 40_000, nhieu: 40_000 });
    expect(open[0]?.rows).toBe(2);
  });
  test("keeps bytes that are not UTF-8, and says so", async () => {
    const row = Buffer.concat([Buffer.from("id,ma,x\n1,11,"), Buffer.from([0xb7, 0x0a])]);
    const { tally } = await translate(row);
    expect(tally.utf8).toBe(false);
  });
  test.each([
    ["has no such column", "id,x\n1,2\n", {}, { kind: "no-column", column: "ma", names: ["id", "x"] }],
    ["has it twice", "ma,ma\n1,2\n", {}, { kind: "column-twice", column: "ma" }],
    ["was translated before", "ma,ma_moi\n1,2\n", {}, { kind: "column-exists", column: "ma_moi" }],
    [
      "has no column of days",
      "ma,x\n1,2\n",
      { day: { column: "ngay" } },
      { kind: "no-column", column: "ngay" },
    ],
    [
      "has the code as the day",
      "ma,x\n1,2\n",
      { day: { column: "ma" } },
      { kind: "same-column", column: "ma" },
    ],
    ["is empty", "", {}, { kind: "empty" }],
  ])("is refused when the file %s", async (_, text, more, wanted) => {
    expect(await fault(text, more)).toMatchObject(wanted);
  });
  test("is refused with the line when a row is longer than 10 MB, and a long quote is a broken one", async () => {
    const long = "x".repeat(11 * 1024 * 1024);
    expect(await fault(`id,ma\n1,11\n2,${long}\n`)).toEqual({ kind: "too-long", line: 3, row: 3 });
    const { tally } = await translate(`id,ma\n"1,11\n${"2,11\n".repeat(2_200_000)}`, {}, 1 << 20);
    expect(tally.broken).toEqual({ count: 1, rows: [2] });
    expect(tally.outcomes.mot).toBe(2_200_000);
  });
});

describe("csv-parse agrees", () => {
  let seed = 3;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % limit;
  };
  const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const CELLS = [
    "",
    "1",
    "Xã Tân Lập",
    'a "b" c',
    "x,y;z\tw",
    "dòng\nmới",
    "dòng\r\nmới",
    " ",
    '"',
    "🏠",
    "11",
    "22",
  ];

  /** An invented table with everything that a table may have. */
  function table(): { text: string; delimiter: string } {
    const delimiter = pick([",", ";", "\t"]);
    const end = pick(["\n", "\r\n"]);
    const width = 2 + below(5);
    const place = below(width);
    const cell = (text: string) =>
      /["\r\n,;\t]/.test(text) || below(4) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
    const row = (cells: readonly string[]) => cells.map(cell).join(delimiter);
    const names = Array.from({ length: width }, (_, at) => (at === place ? "ma" : `cột ${at}`));
    const rows = Array.from({ length: below(60) }, () => {
      if (below(12) === 0) return "";
      const size = below(10) === 0 ? 1 + below(width + 2) : width;
      return row(
        Array.from({ length: size }, (_, at) =>
          at === place ? pick(["11", "12", "22", "x", ""]) : pick(CELLS),
        ),
      );
    });
    const text = [row(names), ...rows].join(end) + (below(2) === 0 ? end : "");
    return { text: (below(3) === 0 ? "\ufeff" : "") + text, delimiter };
  }

  test("on the cells of 300 generated tables, whatever the pieces they come in", async () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const { text, delimiter } = table();
      const options = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true };
      const before: string[][] = parse(text, options);
      const { out, tally } = await translate(text, {}, 1 + below(40));
      const after: string[][] = parse(out, options);
      const [names = [], ...rows] = before;
      const place = names.indexOf("ma");
      const wanted = rows.map((cells) => {
        if (cells.length !== names.length) return cells;
        const { outcome, translation } = answer(cells[place] ?? "");
        return [...cells, translation?.code ?? "", outcome];
      });
      expect(after).toEqual([[...names, "ma_moi", "ma_ket_qua"], ...wanted]);
      expect(tally.broken.count).toBe(0);
    }
  });
  test("and without what was added, the bytes are the same", async () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const { text, delimiter } = table();
      const marked = { status: "one", code: "##", ...NOTHING } as const;
      const { out } = await translate(
        text,
        { answer: () => ({ outcome: "mot", translation: marked, ...ALWAYS }) },
        1 + below(200),
      );
      const d = delimiter;
      expect(out.replace(`${d}ma_moi${d}ma_ket_qua`, "").replaceAll(`${d}##${d}mot`, "")).toBe(text);
    }
  });
});
