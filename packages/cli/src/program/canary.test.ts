import { describe, expect, test } from "vitest";
import { birth } from "../../test/fake-registry.ts";
import { cli } from "../../test/streams.ts";

/** 200 marked values: no output may show one, whatever is wrong with the record that holds it. */
const MARKS = Array.from({ length: 200 }, (_, index) => `CANARY${String(index).padStart(3, "0")}`);
const mark = (index: number) => `Trần ${MARKS[index]} Mơ`;

function broken(index: number): Buffer | string {
  const value = mark(index);
  const person = { hoTen: { dayDu: value } };
  const good = JSON.stringify(birth({ nguoiDuocKhaiSinh: person, ngayDangKy: value }));
  switch (index % 10) {
    case 0:
      return good.slice(0, -1);
    case 1:
      return JSON.stringify(
        birth({ nguoiDuocKhaiSinh: { hoTen: { dayDu: [value] } }, soLuongBanSao: value }),
      );
    case 2:
      return `{"${value}":1,"${value}":2}`;
    case 3:
      return `{"a":"${value}","b":NaN}`;
    case 4:
      return Buffer.concat([Buffer.from(`{"a":"${value}`), Buffer.from([0xd4, 0xe9]), Buffer.from('"}')]);
    case 5:
      return JSON.stringify(value);
    case 6:
      return `{"a":"${value}\\ud800"}`;
    case 7:
      return JSON.stringify(birth({ sieuDuLieu: { luocDo: value, maBanGhi: value } }));
    case 8:
      return `{"a":"${value}`;
    default:
      return JSON.stringify(
        birth({ nguoiDuocKhaiSinh: { ...person, ngaySinh: "2030" }, ngayDangKy: "2025" }),
      );
  }
}

const NDJSON = Buffer.concat(
  MARKS.flatMap((_, index) => [Buffer.from(broken(index) as string), Buffer.from("\n")]),
);
const ARRAY = Buffer.concat([
  Buffer.from("["),
  ...MARKS.flatMap((_, index) => [
    Buffer.from(index === 0 ? "" : ",\n"),
    Buffer.from(broken(index) as string),
  ]),
]);
const rows = MARKS.map((_, index) => {
  const value = mark(index);
  return [`${value};${value}`, `"${value};1`, value, `${value};${value};${value}`][index % 4];
});
const TABLE = `sieuDuLieu.maBanGhi;soLuongBanSao\n${rows.join("\n")}`;
const HEADLESS = `${rows[0]}\n${TABLE}`;
const KEYED = `sieuDuLieu.maBanGhi;${mark(0)};${mark(1)}\n1;2;3\n`;
const LATIN = Buffer.from(NDJSON.toString("utf8"), "utf16le");

describe.each(["pretty", "json", "ndjson"])("a value of a person is never printed as %s", (format) => {
  test.each([
    ["a.ndjson", NDJSON],
    ["a.json", ARRAY],
    ["a.csv", TABLE],
    ["b.csv", HEADLESS],
    ["c.csv", KEYED],
    ["-", LATIN],
    ["d.json", TABLE],
    ["e.csv", NDJSON],
  ])("%s", async (name, bytes) => {
    const record = name.endsWith(".csv") ? ["--record", "khai-sinh"] : [];
    for (const lang of ["vi", "en"]) {
      const { code, out, err } = await cli(["check", name, "-f", format, "--lang", lang, ...record], {
        [name]: bytes,
      });
      expect(code).toBe(1);
      const shown = `${out}${err}`;
      expect(MARKS.filter((one) => shown.includes(one))).toEqual([]);
      expect(shown.length).toBeGreaterThan(10);
    }
  });
});
