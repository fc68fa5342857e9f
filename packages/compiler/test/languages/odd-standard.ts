import { buildModel, type CodeTable, type Compiled } from "@thongnhat/compiler";
import { object, record, standard } from "../small-standard.ts";

const text = { type: "string", maxLength: 50 };

/** Words that end a comment, a string or a tag somewhere. */
const ODD = 'Ghi */ """ <b>&amp; \\u0041 ?> -- $$ \' ` {@code x} $y \u202e\n#H\rx();\u2028y() hết.';

const $defs = {
  ToNho: object("ToNho", { so: { type: "integer", minimum: 1, maximum: 9 } }),
  CaNhan: object("CaNhan", { loai: { type: "string", const: "ca-nhan" }, ten: text }, { required: ["loai"] }),
  ToChuc: object(
    "ToChuc",
    { loai: { type: "string", const: "to-chuc" }, nguoiDaiDien: { $ref: "#/$defs/ToNho" } },
    { required: ["loai"] },
  ),
  // The names of these classes are kept by some language.
  Do: object("Do", { class: text, from: text, default: text, order: text, select: text, this: text }),
  String: object("String", { trong: { type: "boolean" } }),
  Trong: object("Trong", {}),
  SieuDuLieu: object(
    "SieuDuLieu",
    { maBanGhi: { ...text, format: "ma-ban-ghi" }, luocDo: text },
    { required: ["maBanGhi", "luocDo"] },
  ),
};
const ben = { oneOf: [{ $ref: "#/$defs/CaNhan" }, { $ref: "#/$defs/ToChuc" }], "x-tag": "loai" };

const phieu = record(
  "phieu-thu",
  "PhieuThu",
  {
    sieuDuLieu: { $ref: "#/$defs/SieuDuLieu" },
    ghiChu: {
      type: "string",
      maxLength: 100,
      description: ODD,
      examples: [ODD],
      "x-personal-data": "sensitive",
    },
    hinhThuc: { type: "string", enum: ["tien-mat", "o'ngoac"] },
    mau: { type: "string", "x-code-table": { table: "mau" }, "x-required": ["dang-ky-moi"] },
    ngay: { type: "string", format: "date", maxLength: 10 },
    ngayBiet: { type: "string", format: "ngay-khuyet", maxLength: 21 },
    soTo: { type: "integer", minimum: 0, maximum: 150 },
    daThu: { type: "boolean", deprecated: true },
    maSo: { ...text, pattern: "^(?:[A-Z]{2}-)?[0-9]{1,4}$" },
    cacBen: { type: "array", items: ben, minItems: 1, maxItems: 3 },
    benChinh: ben,
    bang: { type: "array", items: { type: "array", items: text, maxItems: 2 }, maxItems: 2 },
    do: { $ref: "#/$defs/Do" },
    chu: { $ref: "#/$defs/String" },
    trong: { $ref: "#/$defs/Trong" },
    rieng: { type: "object", title: "Rieng", "x-open": true },
  },
  { required: ["sieuDuLieu"], $defs },
);

const row = { en: "", aliases: [], hiddenAliases: [], parent: "", replacedBy: [], province: "" };
const proposed = { mark: "proposed", source: "thử" };
const mau: CodeTable = {
  id: "mau",
  label: { vi: "Màu", en: "Colour" },
  description: "Thử",
  owner: "Thử",
  legalBasis: [],
  evidence: proposed,
  edition: "2026-01-01",
  open: false,
  rows: [
    {
      ...row,
      ...proposed,
      code: "do",
      vi: "Đỏ",
      from: "",
      to: "2020-01-01",
      status: "retired",
      basis: "",
      line: 2,
    },
    {
      ...row,
      ...proposed,
      code: "xanh",
      vi: "Xanh 'lá'",
      from: "2020-01-01",
      to: "",
      status: "active",
      basis: "",
      line: 3,
    },
  ],
};

/** A standard of one small record with everything that the dialect has, in names and words that languages trip over. */
export function oddStandard(): Compiled {
  const sources = standard(phieu);
  return { sources, model: buildModel(sources), tables: new Map([["mau", mau]]) };
}

const about = { maBanGhi: "pt-1", luocDo: "thu/phieu-thu" };

/** Records of that standard. */
export const ODD_RECORDS: readonly Readonly<Record<string, unknown>>[] = [
  { sieuDuLieu: about },
  {
    sieuDuLieu: { ...about, maBanGhi: "pt-2" },
    ghiChu: ODD,
    hinhThuc: "o'ngoac",
    mau: "do",
    ngay: "2024-02-29",
    ngayBiet: "1944/1945",
    soTo: 0,
    daThu: false,
    maSo: "AB-12",
    cacBen: [
      { loai: "ca-nhan", ten: "Ví Dụ" },
      { loai: "to-chuc", nguoiDaiDien: { so: 9 } },
    ],
    benChinh: { loai: "to-chuc" },
    bang: [["a", "b"], []],
    do: { class: "1", from: "2", default: "3", order: "4", select: "5", this: "6" },
    chu: { trong: true },
    trong: {},
    rieng: { sau: { a: [1, {}, [], null, "x"] }, trong: {} },
  },
];
