import { describe, expect, test } from "vitest";
import { birth } from "../../../test/fake-registry.ts";
import { inPieces, outline, readAll } from "../../../test/streams.ts";
import { FormatError, readItems } from "./reader.ts";

const ONE = JSON.stringify(birth());

describe("a file with one record a line", () => {
  test("gives each record with its line, whatever the pieces it comes in", async () => {
    for (const piece of [1, 2, 7, 1000]) {
      expect(await outline("a.ndjson", `${ONE}\r\n\n${ONE}\n${ONE}`, { piece })).toEqual([
        "record@1",
        "record@3",
        "record@4",
      ]);
    }
  });
  test("reports what is no JSON at its character, and goes on", async () => {
    const items = await readAll("a.ndjson", `${ONE}\n{"so": "Nguyễn", "x": }\n${ONE}`);
    expect(items.map((item) => item.kind)).toEqual(["record", "fault", "record"]);
    expect(items[1]).toMatchObject({ code: "TN-READ-JSON", line: 2, position: 23 });
  });
  test("reports NaN and Infinity as what they are", async () => {
    expect(await outline("a.ndjson", '{"a":NaN}\n{"a":[-Infinity]}\n{"a":Infinity}')).toEqual([
      "TN-READ-NAN@1",
      "TN-READ-NAN@2",
      "TN-READ-NAN@3",
    ]);
  });
  test("reports a key that stands twice, also when one is written with escapes", async () => {
    const items = await readAll("a.ndjson", '{"cha":{"so":1,"\\u0073o":2},"so":3}');
    expect(items).toEqual([
      {
        kind: "fault",
        code: "TN-READ-DUPLICATE-KEY",
        severity: "error",
        line: 1,
        position: 16,
        path: "/cha/so",
      },
    ]);
  });
  test("does not take the same key in two groups for a key that stands twice", async () => {
    expect(
      await outline("a.ndjson", '{"a":{"so":1},"b":{"so":1},"c":[{"so":1},{"so":1}],"d":"{\\"so\\":1}"}'),
    ).toEqual(["record@1"]);
  });
  test("masks a key that looks like a person's data", async () => {
    const items = await readAll("a.ndjson", '{"Trần Thị Mơ":1,"Trần Thị Mơ":2}');
    expect(items[0]).toMatchObject({ code: "TN-READ-DUPLICATE-KEY", path: "/***" });
  });
  test("reports half a surrogate pair, and accepts a whole one", async () => {
    expect(await outline("a.ndjson", '{"a":"\\ud800"}\n{"a":"\\ud83d\\ude00"}\n{"a":"\\\\ud800"}')).toEqual([
      "TN-READ-SURROGATE@1",
      "record@2",
      "record@3",
    ]);
  });
  test("refuses 100 000 levels without going into them", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const items = await readAll("a.ndjson", `{"a":${deep}}\n{"a":${"[".repeat(100_000)}\n${ONE}`);
    expect(items.map((item) => (item.kind === "fault" ? item.code : "record"))).toEqual([
      "TN-READ-DEPTH",
      "TN-READ-DEPTH",
      "record",
    ]);
    expect(items[0]).toMatchObject({ params: { max: 64 } });
  });
  test("skips a line that is too long and reads the next", async () => {
    for (const piece of [3, 1000]) {
      const text = `${ONE}\n{"a":"${"x".repeat(5000)}"}\n${ONE}\n${"y".repeat(5000)}`;
      expect(await outline("a.ndjson", text, { maxBytes: 4000, piece })).toEqual([
        "record@1",
        "TN-READ-TOO-LONG@2",
        "record@3",
        "TN-READ-TOO-LONG@4",
      ]);
    }
  });
  test("reports a line that is no record", async () => {
    expect(await outline("a.ndjson", '12\n"x"\n[1]\nnull\n{}')).toEqual([
      "TN-READ-NOT-OBJECT@1",
      "TN-READ-NOT-OBJECT@2",
      "TN-READ-NOT-OBJECT@3",
      "TN-READ-NOT-OBJECT@4",
      "record@5",
    ]);
  });
  test("keeps __proto__ as a field like any other", async () => {
    const [item] = await readAll("a.ndjson", '{"__proto__":{"x":1}}');
    expect(item?.kind === "record" && Object.keys(item.value as object)).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("a JSON document", () => {
  test("is one record over many lines", async () => {
    expect(await outline("a.json", JSON.stringify(birth(), null, 2))).toEqual(["record@1"]);
  });
  test("is an array of records, read element by element, with the lines they begin on", async () => {
    for (const piece of [1, 5, 4096]) {
      const text = JSON.stringify([birth(), birth({ ghiChu: 'ngoặc ] } trong "chữ"' }), birth()], null, 1);
      const lines = text.split("\n").flatMap((line, index) => (line === " {" ? [index + 1] : []));
      expect(await outline("a.json", text, { piece })).toEqual(lines.map((line) => `record@${line}`));
    }
  });
  test("keeps the good elements around a bad one", async () => {
    const items = await readAll("a.json", '[{"a":1},\n {"a":01},{"a":2},\n {"ễ":1}, {"b" 2}]');
    expect(items.map((item) => item.kind)).toEqual(["record", "fault", "record", "record", "fault"]);
    expect(items[1]).toMatchObject({ line: 2, position: 8 });
    expect(items[4]).toMatchObject({ line: 3, position: 16 });
  });
  test("says where the array is broken", async () => {
    expect(await outline("a.json", '[{"a":1},]')).toEqual(["record@1", "TN-READ-JSON@1"]);
    expect(await outline("a.json", '[{"a":1} {"a":2}]')).toEqual(["record@1", "TN-READ-JSON@1", "record@1"]);
    expect(await outline("a.json", '[{"a":1},\n{"a":')).toEqual(["record@1", "TN-READ-JSON@2"]);
    expect(await outline("a.json", '[{"a":1}')).toEqual(["record@1", "TN-READ-JSON@1"]);
  });
  test("that forgets a quote does not lose the elements on the next lines", async () => {
    expect(await outline("a.json", '[{"a":"x},\n{"a":1}\n]')).toContain("record@2");
  });
  test("in a .json file with one record a line is read line by line", async () => {
    expect(await outline("a.json", '{"a":1}\n{"a":\n{"a":2}')).toEqual([
      "record@1",
      "TN-READ-JSON@2",
      "record@3",
    ]);
  });
  test("that is no JSON at all is reported once", async () => {
    expect(await outline("a.json", "đây là một lá thư, không phải dữ liệu")).toEqual(["TN-READ-JSON@1"]);
  });
});

describe("encodings", () => {
  const text = '{"a":"Nguyễn Thị Ngọc Ánh"}\n{"a":"Đỗ Quyên"}\n';
  test("a UTF-8 byte order mark is no matter", async () => {
    for (const name of ["a.ndjson", "a.json"]) {
      expect(await outline(name, `\ufeff${text}`)).toEqual(["record@1", "record@2"]);
    }
  });
  test("UTF-16 is converted, with a warning, with or without its mark, in both byte orders", async () => {
    const little = Buffer.from(text, "utf16le");
    const marked = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const bytes of [little, marked, Buffer.from(little).swap16(), Buffer.from(marked).swap16()]) {
      for (const piece of [1, 3, 4096]) {
        const items = await readAll("a.ndjson", bytes, { piece });
        expect(items[0]).toMatchObject({ code: "TN-READ-UTF16", severity: "warning", file: true });
        expect(items.slice(1)).toMatchObject([
          { value: { a: "Nguyễn Thị Ngọc Ánh" } },
          { value: { a: "Đỗ Quyên" } },
        ]);
      }
    }
  });
  test("half a pair in UTF-16 costs its line only", async () => {
    const bytes = Buffer.from('{"a":"\ud800x"}\n{"a":"😀"}\n', "utf16le");
    for (const piece of [1, 4096]) {
      expect(await outline("a.ndjson", bytes, { piece })).toEqual([
        "TN-READ-UTF16@1",
        "TN-READ-SURROGATE@1",
        "record@2",
      ]);
    }
  });
  test("Windows-1258 and TCVN3 lines are named, and the rest goes on", async () => {
    const windows = Buffer.from([...Buffer.from('{"a":"Nguy'), 0xea, 0xde, ...Buffer.from('n"}\n')]);
    const tcvn3 = Buffer.from([...Buffer.from('{"a":"Nguy'), 0xd4, ...Buffer.from('n"}\n')]);
    const bytes = Buffer.concat([Buffer.from(`${ONE}\n`), windows, tcvn3, Buffer.from(ONE)]);
    expect(await outline("a.ndjson", bytes)).toEqual([
      "record@1",
      "TN-READ-WINDOWS-1258@2",
      "TN-READ-TCVN3@3",
      "record@4",
    ]);
  });
});

describe("what is no text of ours", () => {
  test("an empty file has no record", async () => {
    for (const name of ["-", "a.json", "a.ndjson", "a.csv"]) {
      for (const text of ["", "\n \n", "\ufeff"])
        expect(await outline(name, text)).toEqual(["TN-READ-EMPTY@1"]);
    }
  });
  test.each([
    ["excel", Buffer.from("PK\u0003\u0004…")],
    ["pdf", Buffer.from("%PDF-1.7")],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0])],
    ["xml", Buffer.from('<?xml version="1.0"?><a/>')],
  ])("%s is refused as a whole", async (kind, bytes) => {
    const read = async () => {
      for await (const _ of readItems("a.csv", inPieces(bytes), { maxBytes: 1000 }));
    };
    await expect(read()).rejects.toEqual(new FormatError(kind as "excel"));
  });
});

describe("without a telling name", () => {
  test.each([
    ["one record a line", `${ONE}\n${ONE}\n`, ["record@1", "record@2"]],
    ["an array", `[${ONE},\n${ONE}]`, ["record@1", "record@2"]],
    ["one record over lines", JSON.stringify(birth(), null, 2), ["record@1"]],
    ["a table", "ngayDangKy;soLuongBanSao\n2025-08-12;2\n", ["record@2"]],
  ])("%s is recognised", async (_, text, expected) => {
    expect(await outline("-", text)).toEqual(expected);
  });
});
