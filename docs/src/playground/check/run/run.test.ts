import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { validators } from "@thongnhat/validators";
import { describe, expect, test } from "vitest";
import { readSamples } from "../../build/samples.ts";
import type { CheckOptions } from "../../common/cli.ts";
import { slices } from "../../common/slices.ts";
import { PLAYGROUND_WORDS } from "../../words/words.ts";
import { sentence } from "../export/summary.ts";
import { lineIndex, textLines } from "../lines/lines.ts";
import { placeFindings } from "../locate/place.ts";
import { allProfiles, keepByProfile } from "../profile/profile.ts";
import { repairText } from "../repair-text.ts";
import { textSource } from "../source/source.ts";
import { MOST_SHOWN, runCheck } from "./run.ts";

const registry = { catalogue, validators: new Map(Object.entries(validators)) };
const samples = readSamples(fileURLToPath(new URL("../../../../../", import.meta.url)));
const never = new AbortController().signal;

async function check(text: string, options: CheckOptions = {}) {
  const outcome = await runCheck(textSource(text), registry, options, {
    slices: slices(),
    signal: never,
    onProgress() {},
  });
  const lines = textLines(text);
  const placed = await Promise.all(outcome.shown.map((faulty) => placeFindings(faulty, lines)));
  const marks = placed.flatMap((one) => one.marks);
  const told = marks.map(
    ({ line, from, to, finding }) => `${line} ${finding.code} ${lines.line(line).slice(from, to)}`,
  );
  return { outcome, lines, marks, told };
}

describe("a record that is pasted", () => {
  test("has each fault at its line", async () => {
    const { told } = await check(samples.wrong.text);
    expect(told.sort()).toEqual([
      '104 TN-CODE-RETIRED "00001"',
      '41 HT-02 "huyen-lich-su"',
      '80 TN-TEXT-SPACE "Nguyễn  Minh Anh"',
    ]);
  });
  test("is clean when it is the right sample", async () => {
    const { outcome } = await check(samples.right.text);
    expect(sentence(outcome, PLAYGROUND_WORDS.vi.check, "vi")).toBe(
      "Kết luận: bản ghi hợp lệ. Không có lỗi, không có cảnh báo.",
    );
  });
  test("that is no JSON is marked where it stops being JSON", async () => {
    expect((await check('{\n  "a": 1,\n  "b": NaN\n}')).told).toEqual(["3 TN-READ-NAN N"]);
    expect((await check('{"a":1,"a":2}')).told).toEqual(['1 TN-READ-DUPLICATE-KEY "']);
  });
  test("among others on one line is told apart from them", async () => {
    const good = JSON.stringify(JSON.parse(samples.right.text));
    const bad = good.replace('"danToc":"01"', '"danToc":"99"');
    const { marks, lines } = await check(`[${good},${bad},${good}]`);
    const [mark] = marks;
    const before = good.length + 2;
    expect(mark?.from).toBe(before + bad.indexOf('"99"'));
    expect(lines.line(1).slice(mark?.from, mark?.to)).toBe('"99"');
  });
  test("is repaired where it is, everything else left as it stands", async () => {
    const { marks, lines, outcome } = await check(samples.wrong.text);
    const mark = marks.find(({ value }) => value !== undefined);
    const text = mark === undefined ? "" : repairText(lines, mark);
    expect(text).toBe(samples.wrong.text.replace("Nguyễn  Minh Anh", "Nguyễn Minh Anh"));
    expect(outcome.results.totals).toMatchObject({ errors: 2, warnings: 1 });
    expect((await check(text)).outcome.results.totals).toMatchObject({ errors: 2, warnings: 0 });
  });
});

describe("a table", () => {
  const options: CheckOptions = { record: "khai-sinh", origin: "so-hoa" };
  test("has each fault at its row and cell", async () => {
    const { told, marks } = await check(samples.table.text, options);
    expect(told).toEqual(["4 TN-FORMAT 30/03/1985", "5 TN-CODE Kinh"]);
    expect(marks.map(({ finding }) => [finding.row, finding.column])).toEqual([
      [4, "nguoiDuocKhaiSinh.ngaySinh"],
      [5, "nguoiDuocKhaiSinh.danToc"],
    ]);
  });
  test("has rows behind a cell of several lines at their right line", async () => {
    const [header = "", ...rows] = samples.table.text.split("\n");
    const broken = [header, (rows[0] ?? "").replace(",,01", ',"tháng 3\nnăm 1985",01'), ...rows.slice(1)];
    expect((await check(broken.join("\n"), options)).told).toContain("5 TN-FORMAT 30/03/1985");
  });
  test("is repaired in its cell", async () => {
    const text = samples.table.text.replace("Lò Văn Thử", '"Lò  Văn, Thử"');
    const { marks, lines } = await check(text, options);
    const mark = marks.find(({ value }) => value !== undefined);
    expect(mark && repairText(lines, mark)).toBe(text.replace("Lò  Văn, Thử", "Lò Văn, Thử"));
  });
});

describe("a long file", () => {
  const good = JSON.stringify(JSON.parse(samples.right.text));
  const bad = good.replace('"danToc":"01"', '"danToc":"99"');
  const text = Array.from({ length: 600 }, (_, index) => (index % 2 === 0 ? good : bad)).join("\n");

  test("is counted whole, while the first records with findings are kept", async () => {
    const source = textSource(text);
    const index = lineIndex(source.slice);
    const outcome = await runCheck(
      source,
      registry,
      {},
      {
        slices: slices(),
        signal: never,
        onChunk: index.note,
        onProgress() {},
      },
    );
    expect(outcome.results.totals).toMatchObject({ records: 600, valid: 300, invalid: 300 });
    expect([outcome.shown.length, outcome.faulty]).toEqual([MOST_SHOWN, 300]);
    const last = outcome.shown.at(-1);
    const placed = last && (await placeFindings(last, index));
    expect(placed?.marks[0]).toMatchObject({ line: 200, from: bad.indexOf('"99"') });
  });

  test("that is one long line has its findings where they are", async () => {
    const array = `[${text.replaceAll("\n", ",")}]`;
    const source = textSource(array);
    const index = lineIndex(source.slice);
    const watch = { slices: slices(), signal: never, onChunk: index.note, onProgress() {} };
    const outcome = await runCheck(source, registry, {}, watch);
    const last = outcome.shown.at(-1);
    const placed = last && (await placeFindings(last, index));
    const [mark] = placed?.marks ?? [];
    expect(placed?.skipped).toBe((good.length + 1) * 199 + 1);
    expect(placed?.text.slice(mark?.from, mark?.to)).toBe('"99"');
    expect(placed?.text.startsWith(bad)).toBe(true);
  });

  test("can be stopped, and says how far it came", async () => {
    const stop = new AbortController();
    const outcome = await runCheck(
      textSource(text),
      registry,
      {},
      {
        slices: slices(
          () => 0,
          async () => {},
          0,
        ),
        signal: stop.signal,
        onProgress: (_, records) => {
          if (records === 100) stop.abort();
        },
      },
    );
    expect(outcome.results.totals.records).toBe(100);
    expect(outcome.stoppedAt).toBeGreaterThan(0);
    expect(sentence(outcome, PLAYGROUND_WORDS.en.check, "en")).toMatch(
      /Stopped as asked; \d+% of the file was read\.$/,
    );
  });
});

describe("a file that is no text", () => {
  test("is named for what it is", async () => {
    const zip = { ...textSource("PK\u0003\u0004 rest"), name: "so.xlsx" };
    const outcome = await runCheck(zip, registry, {}, { slices: slices(), signal: never, onProgress() {} });
    expect(outcome.problem).toBe("excel");
  });
});

describe("a profile", () => {
  test("is one of those that the standard defines, and each of those is in use", () => {
    const defined = JSON.parse(
      readFileSync(new URL("../../../../../schemas/profiles.json", import.meta.url), "utf8"),
    );
    expect(allProfiles(catalogue)).toEqual(Object.keys(defined).sort());
  });
  test("keeps what may be shared, and tells what it leaves out", () => {
    const record: unknown = JSON.parse(samples.right.text);
    const kept = keepByProfile(record, "chia-se-3458", catalogue, undefined);
    expect(kept?.value).toHaveProperty("nguoiDuocKhaiSinh.hoTen.dayDu");
    expect(kept?.value).not.toHaveProperty("ghiChu");
    expect(kept?.dropped).toContain("/ghiChu");
    expect(kept?.dropped).not.toContain("/nguoiDuocKhaiSinh/hoTen/dayDu");
    expect((kept?.all ?? 0) - (kept?.kept ?? 0)).toBeGreaterThanOrEqual(kept?.dropped.length ?? 1);
  });
  test("of an unknown record keeps nothing and says so", () => {
    expect(
      keepByProfile({ sieuDuLieu: { luocDo: "constructor" } }, "chia-se-3458", catalogue, undefined),
    ).toBeUndefined();
    expect(keepByProfile(null, "chia-se-3458", catalogue, "ho-tich/khai-sinh")).toBeUndefined();
  });
});
