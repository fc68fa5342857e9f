import { expect, test } from "vitest";
import { makeFormat } from "../format/format.ts";

const book = makeFormat<{ readonly gioPhutChet?: string }>(
  {
    system: "so",
    message: "so",
    record: "ho-tich/khai-tu",
    version: "1.0",
    directions: ["decode", "encode"],
    carrier: { form: "row" },
    constants: {},
    recordId: ["@so"],
    columns: [{ column: "gio", as: "time", path: "/gioPhutChet" }],
  },
  { mappings: {}, tables: {} },
);
const read = (gio: string) => {
  const { record, losses } = book.decode({ gio });
  return [record.gioPhutChet, ...losses.map(({ reason }) => reason)];
};

test.each([
  ["07:30", "07:30"],
  ["7h30", "07:30"],
  ["4 : 05", "04:05"],
  ["23 giờ 05 phút", "23:05"],
  ["0 giờ, 5 phút", "00:05"],
])("%s is an hour with its minutes", (text, time) => {
  expect(read(text)).toEqual([time]);
});

test.each(["25:10", "7:61", "5 giờ", "sáng", "5 giờ 30 phút chiều", "17.30"])(
  "%s is no hour with minutes, and is said to be lost",
  (text) => {
    expect(read(text)).toEqual([undefined, "TN-CONVERT-DATE"]);
  },
);

test("a filler in place of the hour says that nothing is known", () => {
  const { record, losses } = book.decode({ gio: "Không rõ" });
  expect(record).toMatchObject({ khongRo: [{ truong: "/gioPhutChet", lyDo: "khong-xac-dinh-duoc" }] });
  expect(losses.map(({ reason }) => reason)).toEqual(["TN-CONVERT-PLACEHOLDER"]);
});

test("an hour is written as the standard writes it", () => {
  expect(book.encode({ gioPhutChet: "07:30" })).toEqual({ payload: { gio: "07:30" }, losses: [] });
});
