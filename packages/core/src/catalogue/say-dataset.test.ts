import { describe, expect, it } from "vitest";
import { sayDataset } from "./say-dataset.ts";

describe("a rule over several records in words", () => {
  it("says its keys, the others, which take part, and what must hold", () => {
    const dataset = {
      keys: [
        ["this.a", "this.b"],
        ["this.c", "this.d"],
      ],
      where: "this.e",
      with: [{ record: "thu/b", keys: [["other.a", "other.b"]], where: "other.e" }],
      pair: "this.n == other.n",
    };
    expect(sayDataset(dataset, "en")).toEqual([
      "Records that share the key (this.a, this.b) or (this.c, this.d), compared with records thu/b by the key (other.a, other.b) (only when other.e).",
      "Only records with this.e.",
      "Every two that share a key must keep: this.n == other.n.",
    ]);
    expect(sayDataset(dataset, "vi")[0]).toContain("so với bản ghi thu/b có khóa (other.a, other.b)");
  });

  it.each([
    [{ exists: "true" }, "Phải có ít nhất một bản ghi kia cùng khóa với: true."],
    [
      { sum: { whole: "this.tong", part: "other.khoan", relation: "atMost" } },
      "Tổng other.khoan của các bản ghi kia không được quá this.tong.",
    ],
    [{ sequence: "this.so" }, "Trong một khóa, this.so chạy từ 1, không hở, không trùng."],
  ] as const)("says %j", (verdict, sentence) => {
    expect(sayDataset({ keys: [["this.a"]], ...verdict }, "vi").at(-1)).toBe(sentence);
  });
});
