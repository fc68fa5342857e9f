import { expect, test } from "vitest";
import { makeFormat } from "../format/format.ts";

const envelope = makeFormat<object>(
  {
    system: "mot-cua",
    message: "ho-so",
    record: "ho-tich/thong-diep-lien-thong",
    version: "1.0",
    directions: ["decode"],
    carrier: { form: "json", opens: { data: "json" }, at: "data" },
    constants: {},
    recordId: ["LT", "@/maHoSo"],
    innerIds: { "/duLieu/sieuDuLieu/maBanGhi": ["KS", "@/maHoSo", "/duLieu/soDangKy/so"] },
    columns: [
      { column: "/maHoSo", as: "text", path: "/maHoSoMCDT" },
      { column: "so", as: "number-text", path: "/duLieu/soDangKy/so" },
      { column: "ma", as: "text", path: "/duLieu/sieuDuLieu/maBanGhi" },
    ],
  },
  { mappings: {}, tables: {} },
);
const idsOf = (data: object): unknown => {
  const { record } = envelope.decode({ maHoSo: "H00/7", data: JSON.stringify(data) });
  const { sieuDuLieu, duLieu } = record as Record<string, { sieuDuLieu?: unknown }>;
  return [sieuDuLieu, duLieu?.sieuDuLieu];
};

test("a message and the event inside it have ids of their own, made from what the source numbers by", () => {
  expect(idsOf({ so: "12" })).toEqual([{ maBanGhi: "LT.H00-7" }, { maBanGhi: "KS.H00-7.12" }]);
});

test("an id that the source gives is kept", () => {
  expect(idsOf({ so: "12", ma: "KS-9" })).toEqual([{ maBanGhi: "LT.H00-7" }, { maBanGhi: "KS-9" }]);
});
