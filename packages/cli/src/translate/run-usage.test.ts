import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";

describe("wrong usage of thongnhat translate", () => {
  const files = {
    "so.csv": "id;xa_ma;ngay_dang_ky\n1;00001;2025-06-30\n",
    "khong-ten.csv": "Trần Thị Mơ,00001\n",
    "xong.csv": "xa_ma,xa_ma_moi\n1,2\n",
    "so.xlsx": Buffer.from("PK\u0003\u0004...."),
  };
  const file = (name: string, ...more: string[]) => [
    "xa",
    "--in",
    name,
    "--column",
    "xa_ma",
    "--from",
    "2025-06-30",
    ...more,
  ];
  test.each([
    ["no table", [], "Thiếu tham số danh mục."],
    ["an unknown table", ["xaa", "00001", "--from", "2025-06-30"], 'Không có danh mục "xaa". Có phải: xa ('],
    ["no code", ["xa", "--from", "2025-06-30"], "Thiếu mã."],
    ["no day", ["xa", "00001"], "Thiếu --from"],
    ["a day that does not exist", ["xa", "00001", "--from", "2025-02-30"], "Viết một ngày có trong lịch"],
    ["a wrong --to", ["xa", "00001", "--from", "2025-06-30", "--to", "mai"], "Giá trị của --to không đúng"],
    [
      "an unknown rule",
      ["xa", "00001", "--from", "2025-06-30", "--by", "ten"],
      "Được dùng: population, area.",
    ],
    ["a code and a file", [...file("so.csv"), "00001"], "không ghi cả hai"],
    ["a day column for one code", ["xa", "00001", "--from", "column:ngay"], "chỉ dùng được với --in"],
    [
      "a file option for one code",
      ["xa", "00001", "--from", "2025-06-30", "--out", "a"],
      "chỉ dùng được với --in",
    ],
    ["no column", ["xa", "--in", "so.csv", "--from", "2025-06-30"], "Thiếu --column"],
    ["a missing file", file("khong-co.csv"), "Không tìm thấy tệp khong-co.csv"],
    ["the input as the output", file("so.csv", "--out", "so.csv"), "so.csv cũng là tệp đang đọc"],
    ["one file for both outputs", file("so.csv", "--out", "a", "--undecided", "a"), "a cũng là tệp đang đọc"],
    ["standard output twice", file("so.csv", "--undecided", "-"), "Chỉ một nơi ghi được là đầu ra chuẩn"],
    [
      "a file without a header",
      file("khong-ten.csv", "--out", "a"),
      "Các cột có: ***, ***. Ghi đúng tên cột",
    ],
    ["a file that was translated before", file("xong.csv", "--out", "a"), 'Tệp đã có cột "xa_ma_moi"'],
    ["an Excel file", file("so.xlsx", "--out", "a"), "Hãy lưu thành CSV UTF-8."],
  ])("%s ends with 2, one sentence, and no file", async (_, args, sentence) => {
    const { code, out, err, files: made } = await cli(["translate", ...args], files);
    expect({ code, out, made }).toEqual({ code: 2, out: "", made: {} });
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(err).not.toMatch(/Mơ|\n\s+at /);
  });
});
