import { buildModel, type CodeTable, emitDictionary, type Sources } from "@thongnhat/compiler";
import { beforeAll, describe, expect, it } from "vitest";
import { anchorsOf, brokenLinks } from "./dictionary.ts";
import { object, record, standard } from "./small-standard.ts";

const NASTY = 'Đơn <b>thử</b> {{ 1 + 1 }} & "nháy"\n\ndòng hai | `mã`';

const sources: Sources = standard(
  record(
    "don",
    "Don",
    {
      so: { type: "string", maxLength: 20, "x-label": { vi: NASTY, en: "Number <i>" }, description: NASTY },
      mau: { type: "string", "x-code-table": { table: "mau" } },
      ben: {
        type: "array",
        maxItems: 3,
        items: { oneOf: [{ $ref: "#/$defs/CaNhan" }, { $ref: "#/$defs/ToChuc" }], "x-tag": "loai" },
      },
      cu: { type: "integer", minimum: 1, maximum: 9, deprecated: true },
    },
    {
      "x-label": { vi: NASTY, en: "Order" },
      description: NASTY,
      required: ["so"],
      $defs: {
        CaNhan: object(
          "CaNhan",
          { loai: { type: "string", const: "ca-nhan" }, ten: { type: "string", maxLength: 9 } },
          { required: ["loai"] },
        ),
        ToChuc: object(
          "ToChuc",
          { loai: { type: "string", const: "to-chuc" }, ma: { type: "boolean" } },
          { required: ["loai"] },
        ),
      },
    },
  ),
);

const mau: CodeTable = {
  id: "mau",
  label: { vi: "Màu <đỏ>", en: "Colours" },
  description: NASTY,
  owner: "Thử",
  legalBasis: [],
  evidence: { mark: "proposed", source: "" },
  edition: "2026-01-01",
  open: true,
  rows: [
    {
      code: "do",
      vi: "<script>alert(1)</script>",
      en: "",
      aliases: ["{{ đỏ }}"],
      hiddenAliases: [],
      parent: "",
      from: "",
      to: "2025-07-01",
      replacedBy: [],
      status: "retired",
      basis: "",
      mark: "proposed",
      source: NASTY,
      province: "",
      line: 2,
    },
  ],
};

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await emitDictionary(
    { sources, model: buildModel(sources), tables: new Map([["mau", mau]]) },
    { api: "" },
  );
});

function read(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} was not emitted`);
  return text;
}

describe("the dictionary of an invented database", () => {
  it("knows nothing of civil status", () => {
    expect(
      [...files].filter(([path, text]) => /ho-tich|khai-sinh/.test(path + text)).map(([path]) => path),
    ).toEqual([]);
    expect(files.has("tu-dien/thu/don.md")).toBe(true);
    expect(files.has("en/dictionary/thu/don.md")).toBe(true);
  });

  it("shows labels, descriptions and codes as text, whatever they hold", () => {
    for (const [path, text] of files) {
      if (!path.endsWith(".md")) continue;
      expect(text.slice(text.indexOf("v-pre"))).not.toMatch(/<b>|<i>|<script>alert|\{\{/);
      // Nothing but what the emitter wrote: HTML blocks hold no empty line from a text.
      expect(text.split("\n").filter((line) => line.startsWith("dòng hai"))).toEqual([]);
    }
  });

  it("lists the fields of each kind of a choice once, and says in which kind they are", () => {
    const anchors = anchorsOf(read("tu-dien/thu/don.md"));
    for (const path of ["so", "mau", "ben", "ben.loai", "ben.ten", "ben.ma", "cu"])
      expect(anchors).toContain(path);
    expect(read("tu-dien/thu/don.md")).toContain("Chỉ ở loại: ca-nhan.");
    expect(read("tu-dien/thu/don.md")).toContain("một trong <code>ca-nhan</code>, <code>to-chuc</code>");
  });

  it("marks a deprecated field, a required one, and a retired code with its last day", () => {
    expect(read("en/dictionary/thu/don.md")).toContain("Deprecated: still read, no longer written.");
    expect(read("tu-dien/thu/don.md")).toContain("luôn bắt buộc");
    expect(read("tu-dien/danh-muc/mau.md")).toMatch(/đến hết 30\/6\/2025 <span class="tn-badge">đã bỏ/);
  });

  it("says that there is no example rather than inventing one", () => {
    expect(read("tu-dien/thu/don.md")).toContain("Chưa có ví dụ.");
  });

  it("links to nothing that is not there, TypeDoc left out", () => {
    expect(brokenLinks(files, ["tu-dien/tables.js"])).toEqual([]);
    expect([...files.values()].some((text) => text.includes("api/"))).toBe(false);
  });

  it("counts what it describes", () => {
    expect(read("tu-dien/do-phu.md")).toMatch(/data-label="Trường" class="tn-number">7</);
    expect(read("tu-dien/index.md")).toContain("1 loại bản ghi");
  });
});
