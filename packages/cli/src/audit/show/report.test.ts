import { describe, expect, test } from "vitest";
import { handMade, measure, unit, word } from "../../../test/audit/hand-made.ts";
import { fakeCatalogue } from "../../../test/fake-registry.ts";
import { tellReport } from "./report.ts";
import { arrow, limit, share } from "./share.ts";

const show = (report = handMade(), lang: "vi" | "en" = "vi", colour = false) =>
  tellReport(report, fakeCatalogue, { lang, colour, brief: false });
const lineOf = (text: string, start: string) =>
  text.split("\n").find((line) => line.trim().startsWith(start)) ?? "";
const widest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));
/** A blank that keeps a number with its sign looks like any other. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a share as people write it", () => {
  test("is cut and not rounded, so that 100 % means that nothing failed", () => {
    expect(plain(share(999_999, 1_000_000, "vi"))).toBe("99,9 %");
    expect(plain(share(1_000_000, 1_000_000, "vi"))).toBe("100 %");
  });

  test("is never shown as nothing when something is there", () => {
    expect(plain(share(1, 1_000_000, "vi"))).toBe("< 0,1 %");
    expect(plain(share(0, 1_000_000, "vi"))).toBe("0 %");
  });

  test("without a denominator there is no share", () => expect(share(0, 0, "vi")).toBe("–"));

  test("a limit keeps its decimals", () => expect(plain(limit(0.9999, "vi"))).toBe("99,99 %"));

  test("a difference has an arrow, and one too small to write is not called none", () => {
    expect([arrow(0.003, "vi"), arrow(-0.012, "vi"), arrow(0, "vi"), arrow(undefined, "vi")]).toEqual([
      "▲ 0,3",
      "▼ 1,2",
      "=",
      "",
    ]);
    expect(plain(arrow(-0.000_01, "vi"))).toBe("▼ < 0,1");
  });
});

describe("the six bars", () => {
  test("each word has its value, status, change and target on one line", () => {
    const line = plain(lineOf(show(), "Đúng "));
    expect(line).toContain("97,2 %  chưa đạt");
    expect(line).toContain("▲ 0,3");
    expect(line).toContain("≥ 99,5 %");
  });

  test("a word without anything to measure is not measured, and has no share", () => {
    const line = lineOf(show(), "Sống");
    expect(line).toContain("chưa đo được");
    expect(line).not.toContain("%");
  });

  test("a bar that is not whole is not drawn whole", () => {
    const filled = (name: string) => lineOf(show(), name).split("█").length;
    expect(filled("Sạch")).toBe(filled("Đủ"));
    expect(filled("Đúng")).toBeLessThanOrEqual(filled("Sạch"));
    expect(filled("Dùng chung")).toBe(1);
  });

  test("identifying fields that miss their 100 % are named below their word", () => {
    const identifying = { applies: 10_000, passes: 9_999, status: "red" as const };
    const report = handMade();
    const text = plain(
      show({ ...report, words: { ...report.words, du: word(10_000, 9_999, "red", { identifying }) } }),
    );
    expect(text).toContain("trường định danh: 99,9 %, phải đạt 100 %");
  });
});

describe("the rules that most records break", () => {
  const measures = Array.from({ length: 12 }, (_, index) =>
    measure(
      `KS-${String(index + 1).padStart(2, "0")}`,
      1200 - index * 100,
      10_000,
      `Ngày đăng ký ${index + 1}`,
    ),
  );

  test("ten are told, the costliest first, with count, share and how to fix them", () => {
    const text = plain(show(handMade({ measures: [...measures].reverse() })));
    const codes = [...text.matchAll(/\[(KS-\d\d)\]/g)].map(([, code]) => code);
    expect(codes).toEqual(measures.slice(0, 10).map(({ code }) => code));
    expect(text).toContain("1.200 trên 10.000 bản ghi (12,0 %)");
    expect(text.match(/Cách sửa: Xem lại theo sổ\./g)).toHaveLength(1);
  });

  test("the Pareto sentence says how few rules give how much back", () => {
    const steps = [
      {
        key: "KS-01@/ngayDangKy",
        record: "ho-tich/khai-sinh",
        fails: 1200,
        gained: 900,
        cumulative: 900 / 1810,
      },
      {
        key: "KS-02@/ngayDangKy",
        record: "ho-tich/khai-sinh",
        fails: 1100,
        gained: 570,
        cumulative: 1470 / 1810,
      },
      { key: "KS-03@/ngayDangKy", record: "ho-tich/khai-sinh", fails: 1000, gained: 340, cumulative: 1 },
    ];
    expect(plain(show(handMade({ measures, pareto: steps }))).replaceAll(/\s+/g, " ")).toContain(
      "Sửa lỗi của 2 quy tắc (KS-01, KS-02) thì 81,2 % số bản ghi có lỗi sẽ hết lỗi: 1.470 trên 1.810.",
    );
  });

  test("a report without failures says so", () => {
    expect(show()).toContain("Không bản ghi nào vi phạm quy tắc nào.");
  });
});

describe("the rest of the report", () => {
  test("units are named from the worst on, each with its worst word; one unit alone is not compared", () => {
    const groups = [unit("H26.12", 100, 90), unit("H26.13", 100, 40), unit("", 100, 100)];
    const text = show(handMade({ groups }));
    expect(text.indexOf("H26.13")).toBeGreaterThan(0);
    expect(text.indexOf("H26.13")).toBeLessThan(text.indexOf("H26.12"));
    expect(show(handMade({ groups: groups.slice(0, 1) }))).not.toContain("Đơn vị cần giúp trước");
  });

  test("what could not be read is counted with its name", () => {
    const text = show(handMade({ unreadable: { "TN-READ-JSON": 3 } }));
    expect(text).toMatch(/3 · .*\[TN-READ-JSON\]/);
  });

  test("without any record there is no word, no bar and no share", () => {
    const text = show(handMade({ records: 0, passing: 0, unreadable: { "TN-READ-EMPTY": 1 } }));
    expect(text).toContain("không có gì để đo");
    expect(text).not.toContain("%");
  });

  test("what the engine could not count is said, and warnings are told apart from failures", () => {
    const jsOnly = [{ key: "KS-09@", record: "ho-tich/khai-sinh", reason: { vi: "v", en: "e" } }];
    const measures = [{ ...measure("KS-01", 0, 10, "Ngày"), warns: 4 }];
    const text = show(handMade({ jsOnly, measures })).replaceAll(/\s+/g, " ");
    expect(text).toContain("Bộ máy đếm này không làm được 1 phép đo, không tính là đạt");
    expect(text).toContain("có 1 phép đo chỉ có cảnh báo");
  });

  test("agreement of two systems names the fields that differ and how", () => {
    const cells = [
      {
        record: "r",
        path: "/a",
        label: { vi: "Họ tên", en: "Name" },
        compared: 50,
        equal: 45,
        differences: { "khac-dau": 5, "kieu-moi": 1 },
      },
      {
        record: "r",
        path: "/b",
        label: { vi: "Ngày sinh", en: "Birth" },
        compared: 50,
        equal: 50,
        differences: {},
      },
    ];
    const agreement = [{ a: "ks.ndjson", b: "dc.ndjson", matched: 50, onlyA: 2, onlyB: 3, cells }];
    const kinds = { "khac-dau": { name: { vi: "Khác dấu", en: "Other diacritics" } } };
    const said = tellReport(handMade({ agreement }), fakeCatalogue, {
      lang: "vi",
      colour: false,
      brief: false,
      kinds,
    });
    const text = said.replaceAll(/\s+/g, " ");
    expect(text).toContain("Họ tên: giống 90,0 % trên 50 lần so (Khác dấu: 5; kieu-moi: 1)");
    expect(text).not.toContain("Ngày sinh:");
  });

  test("everything fits 80 columns, in both languages and however long a label is", () => {
    const measures = [measure("KS-01", 5, 10, "Họ, chữ đệm, tên người được khai sinh › ".repeat(6))];
    const groups = [unit("Ủy ban nhân dân xã Ví Dụ ".repeat(5), 10, 5), unit("H26.13", 10, 1)];
    for (const lang of ["vi", "en"] as const)
      expect(
        widest(show(handMade({ measures, groups, unreadable: { "TN-READ-JSON": 3 } }), lang)),
      ).toBeLessThanOrEqual(80);
  });

  test("in brief it is the sentence, the bars and what to fix first", () => {
    const steps = [{ key: "KS-01@", record: "r", fails: 5, gained: 5, cumulative: 1 }];
    const report = handMade({ measures: [measure("KS-01", 5, 10, "Ngày")], pareto: steps });
    const text = tellReport(report, fakeCatalogue, { lang: "vi", colour: false, brief: true });
    expect(text).toContain("Sửa lỗi của 1 quy tắc (KS-01)");
    expect(text).not.toContain("[KS-01]");
  });

  test("colour is added for a terminal only, and the words are the same without it", () => {
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
    const coloured = show(handMade(), "vi", true);
    expect(coloured).not.toBe(show());
    expect(coloured.replaceAll(escapes, "")).toBe(show());
  });
});
