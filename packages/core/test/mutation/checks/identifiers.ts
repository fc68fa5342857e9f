// Identifiers: their parts, the same written back, and the words that say them.
import assert from "node:assert/strict";
import { DOCUMENT_TYPES } from "../../../src/identifiers/document-types.ts";
import * as core from "../../../src/index.ts";

type Said = readonly [vi: string, en: string];

/** Agency code, and what is said of it. */
const AGENCIES: readonly (readonly [string, ...Said])[] = [
  [
    "H26",
    "Mã gốc H26, cấp 1, viết theo lối mới. Lối cũ: 000.00.00.H26.",
    "Root H26, level 1, in the new spelling. Old spelling: 000.00.00.H26.",
  ],
  [
    "H26.12",
    "Mã gốc H26, cấp 2, viết theo lối mới. Lối cũ: 000.00.12.H26.",
    "Root H26, level 2, in the new spelling. Old spelling: 000.00.12.H26.",
  ],
  [
    "H26.12.34.567",
    "Mã gốc H26, cấp 4, viết theo lối mới. Lối cũ: 567.34.12.H26 (vị trí cấp 4 chưa được xác nhận).",
    "Root H26, level 4, in the new spelling. Old spelling: 567.34.12.H26 (place of level 4 not confirmed).",
  ],
  [
    "567.34.12.H26",
    "Mã gốc H26, cấp 4, viết theo lối cũ. Lối mới: H26.12.34.567 (vị trí cấp 4 chưa được xác nhận).",
    "Root H26, level 4, in the old spelling. New spelling: H26.12.34.567 (place of level 4 not confirmed).",
  ],
  [
    "000.34.12.H26",
    "Mã gốc H26, cấp 3, viết theo lối cũ. Lối mới: H26.12.34.",
    "Root H26, level 3, in the old spelling. New spelling: H26.12.34.",
  ],
  [
    "H21.129",
    "Mã gốc H21, cấp 2, viết theo lối mới. Lối cũ: không viết được.",
    "Root H21, level 2, in the new spelling. Old spelling: none.",
  ],
  [
    "567.00.12.H26",
    "Mã viết theo lối cũ, nhưng bỏ trống một cấp ở giữa.",
    "A code in the old spelling, but with an empty level in between.",
  ],
  ["x", "Không phải mã định danh cơ quan.", "Not an agency code."],
];

const OLD: readonly (readonly [string, unknown])[] = [
  ["H26.12.34.567.8", { ok: false, reason: "too-many-levels" }],
  ["H26.1", { ok: false, reason: "group-width" }],
  ["H26.12.3", { ok: false, reason: "group-width" }],
  ["H26.12.34.56", { ok: false, reason: "group-width" }],
  ["H26.12.345", { ok: false, reason: "group-width" }],
  ["H26.00", { ok: false, reason: "zero-group" }],
  ["H26.12.00", { ok: false, reason: "zero-group" }],
  ["H26.12.34.000", { ok: false, reason: "zero-group" }],
  ["000.00.12.H26", { ok: true, value: "000.00.12.H26", confirmed: true }],
  ["000.34.00.H26", { ok: false, reason: "empty-level" }],
  ["?", { ok: false, reason: "shape" }],
];

type Parts = Partial<core.DocumentNumber>;

/** Document number as written, its parts, and what is said of it. */
const DOCUMENTS: readonly (readonly [string, Parts, ...Said])[] = [
  [
    "87/2020/NĐ-CP",
    { kind: "legal", number: "87", year: "2020", symbol: "NĐ-CP", type: "NĐ" },
    "Văn bản số 87 năm 2020, ký hiệu NĐ-CP (loại: nghị định).",
    "Document No. 87 of 2020, symbol NĐ-CP (type: decree).",
  ],
  [
    "1063/QĐ-TTg",
    { kind: "administrative", number: "1063", symbol: "QĐ-TTg", type: "QĐ" },
    "Văn bản số 1063, ký hiệu QĐ-TTg (loại: quyết định).",
    "Document No. 1063, symbol QĐ-TTg (type: decision).",
  ],
  [
    "4856/BCA-TTDLQG",
    { kind: "dispatch", number: "4856", symbol: "BCA-TTDLQG" },
    "Công văn hoặc văn bản không rõ loại số 4856, ký hiệu BCA-TTDLQG.",
    "Dispatch or document of no known type, No. 4856, symbol BCA-TTDLQG.",
  ],
  [
    "22-NQ/BCSĐ",
    { kind: "party", number: "22", symbol: "BCSĐ", type: "NQ" },
    "Văn bản của Đảng số 22, ký hiệu BCSĐ (loại: nghị quyết).",
    "Party document No. 22, symbol BCSĐ (type: resolution).",
  ],
  [
    "50/2020/HS-ST",
    { kind: "court", number: "50", year: "2020", symbol: "HS-ST" },
    "Bản án, quyết định của Tòa án số 50 năm 2020, ký hiệu HS-ST.",
    "Court judgment or decision No. 50 of 2020, symbol HS-ST.",
  ],
  [
    "60/2014/QH13",
    { kind: "legal", number: "60", year: "2014", symbol: "QH13" },
    "Văn bản số 60 năm 2014, ký hiệu QH13.",
    "Document No. 60 of 2014, symbol QH13.",
  ],
  [
    "123456-CTr/T1.a/B-c",
    { kind: "party", number: "123456", symbol: "T1.a/B-c", type: "CTr" },
    "Văn bản của Đảng số 123456, ký hiệu T1.a/B-c (loại: chương trình).",
    "Party document No. 123456, symbol T1.a/B-c (type: programme).",
  ],
  [
    "12a/QĐ-UBND",
    { kind: "administrative", number: "12a", symbol: "QĐ-UBND", type: "QĐ" },
    "Văn bản số 12a, ký hiệu QĐ-UBND (loại: quyết định).",
    "Document No. 12a, symbol QĐ-UBND (type: decision).",
  ],
  [
    "5/QĐ",
    { kind: "administrative", number: "5", symbol: "QĐ", type: "QĐ" },
    "Văn bản số 5, ký hiệu QĐ (loại: quyết định).",
    "Document No. 5, symbol QĐ (type: decision).",
  ],
  [
    "5/QĐ/VKS",
    { kind: "administrative", number: "5", symbol: "QĐ/VKS", type: "QĐ" },
    "Văn bản số 5, ký hiệu QĐ/VKS (loại: quyết định).",
    "Document No. 5, symbol QĐ/VKS (type: decision).",
  ],
];

/** Writings that are put right before they are read. */
const TIDIED: readonly (readonly [string, string])[] = [
  ["178 QĐ-CCTHADS", "178/QĐ-CCTHADS"],
  ["178  Đ-X", "178/Đ-X"],
  [" 87 / 2020 / NĐ - CP ", "87/2020/NĐ-CP"],
  ["87/2020/N\u00d0-CP", "87/2020/NĐ-CP"],
  ["87/2020/N\u0189-CP", "87/2020/NĐ-CP"],
  ["87/2020/N\u00f0-CP", "87/2020/Nđ-CP"],
  ["87/2020/N\u0256-CP", "87/2020/Nđ-CP"],
  ["87/2020/NĐ\u200b-CP", "87/2020/NĐ-CP"],
  ["1/TA\u0302B", "1/TÂB"],
];

const UNREAD: readonly (readonly [string, string])[] = [
  ["", "empty"], ["  ", "empty"], ["x", "no-number"], ["QĐ-UBND/5", "no-number"], ["-5/QĐ", "no-number"],
  ["5", "no-symbol"], ["5/", "no-symbol"], ["5/qđ", "no-symbol"], ["1234567/QĐ", "no-symbol"], ["5/202/QĐ", "no-symbol"], ["5/20201/QĐ", "no-symbol"], ["5/2020/", "no-symbol"], ["5/2020/QĐ/", "no-symbol"], ["5/2020/QĐ/a", "no-symbol"],
  ["5/QĐ/VKS/X", "no-symbol"], ["5/QĐ?", "no-symbol"], ["5ab/QĐ", "no-symbol"], ["5-XX/BCSĐ", "no-symbol"], ["5-NQ/bcs", "no-symbol"], ["5-NQ/", "no-symbol"], [`5/${"A".repeat(42)}`, "no-symbol"], ["178 qđ", "no-symbol"], ["1234567 QĐ", "no-symbol"], ["x5-NQ/BCSĐ", "no-number"], ["5-NQ/BCSĐ?", "no-symbol"], ["1234567-NQ/BCSĐ", "no-symbol"], [`5-NQ/B${"C".repeat(31)}`, "no-symbol"], ["5 178 QĐ", "no-symbol"],
]; // biome-ignore format: a list

const COURTS = ["HS", "DS", "HNGĐ", "HN", "HC", "KDTM", "LĐ", "KT"].flatMap((area) => [
  ...["ST", "PT", "GĐT", "TT"].flatMap((level) => [`${area}-${level}`, `${area}${level}`]),
  ...["ST", "PT", "GĐT"].flatMap((level) => [`QĐ${level}-${area}`, `QĐ${level}${area}`]),
]);

/** Number, book and page of a register, what is read of them, and what is said. */
const REGISTERS: readonly (readonly [core.RegistrationNumberText, object, ...Said])[] = [
  [
    { so: "45", quyenSo: "01/2014", trangSo: "12" },
    { so: { number: 45 }, quyenSo: { number: 1, year: 2014 }, trangSo: { page: 12 } },
    "Số 45, quyển số 1 năm 2014, trang 12.",
    "Number 45, book 1 of 2014, page 12.",
  ],
  [
    { so: " 45/2014 ", quyenSo: " 2014 " },
    { so: { number: 45, year: 2014 }, quyenSo: { year: 2014 } },
    "Số  45/2014 , quyển năm 2014.",
    "Number  45/2014 , book of 2014.",
  ],
  [
    { so: "45/2014/KS-1" },
    { so: { number: 45, year: 2014, symbol: "KS-1" } },
    "Số 45/2014/KS-1.",
    "Number 45/2014/KS-1.",
  ],
  [{ so: "45/KS" }, { so: { number: 45, symbol: "KS" } }, "Số 45/KS.", "Number 45/KS."],
  [
    { so: "bìa", quyenSo: "bìa", trangSo: "bìa" },
    { so: {}, quyenSo: {}, trangSo: {} },
    "Số bìa, quyển số ghi “bìa”, trang “bìa”.",
    "Number bìa, book written “bìa”, page “bìa”.",
  ],
  [
    { so: "1", quyenSo: "01 TP/KS-2015-A.1-02" },
    { so: { number: 1 }, quyenSo: { number: 1, symbol: "TP/KS-2015-A.1", part: "02" } },
    "Số 1, quyển số ghi “01 TP/KS-2015-A.1-02”.",
    "Number 1, book written “01 TP/KS-2015-A.1-02”.",
  ],
  [
    { so: "1", quyenSo: " TP/KS " },
    { so: { number: 1 }, quyenSo: { symbol: "TP/KS" } },
    "Số 1, quyển số ghi “ TP/KS ”.",
    "Number 1, book written “ TP/KS ”.",
  ],
  [
    { so: "1", trangSo: " 7 " },
    { so: { number: 1 }, trangSo: { page: 7 } },
    "Số 1, trang 7.",
    "Number 1, page 7.",
  ],
  [
    { so: "999999999", trangSo: "999999" },
    { so: { number: 999_999_999 }, trangSo: { page: 999_999 } },
    "Số 999999999, trang 999999.",
    "Number 999999999, page 999999.",
  ],
  [{ so: "1/KA\u0302" }, { so: {} }, "Số 1/KA\u0302.", "Number 1/KA\u0302."],
  [{ so: "1/D\u0323" }, { so: {} }, "Số 1/D\u0323.", "Number 1/D\u0323."],
];

/** What is kept as it was written and says nothing. */
const UNCLEAR = {
  so: [
    "x1",
    "1x",
    "1234567890",
    "1/20",
    "1/20145",
    "1/2014/",
    "1/2014/ks",
    `1/K${"S".repeat(31)}`,
    "1//KS",
    "-1",
  ],
  quyenSo: [
    "x2014",
    "2014x",
    "1/20145",
    "1234/2014",
    "/2014",
    "1/201",
    "01TP/KS",
    "TP/ks",
    "TP/",
    "xTP/KS",
    "TP/KS?",
    "1234 TP/KS",
    `TP/${"K".repeat(11)}`,
    "TP/KS-2015-1234",
    "TP/KS-20155",
    `TP/KS-A${"B".repeat(31)}`,
    "TP KS",
  ],
  trangSo: ["x1", "1x", "1234567", "1 2", ""],
};

/** The checks of identifiers. */
export function identifierChecks(): Record<string, () => void> {
  return {
    "an agency code is explained and spelt in both ways": () => {
      for (const [code, vi, en] of AGENCIES) {
        assert.equal(core.explainAgencyCode(code, "vi"), vi);
        assert.equal(core.explainAgencyCode(code, "en"), en);
        const parsed = core.parseAgencyCode(code);
        if (parsed.ok) assert.equal(core.formatAgencyCode(parsed.value), code);
      }
      for (const [code, old] of OLD) assert.deepEqual(core.toOldAgencyCode(code), old, code);
      assert.deepEqual(core.toNewAgencyCode("H26.12.34.567"), {
        ok: true,
        value: "H26.12.34.567",
        confirmed: true,
      });
      assert.deepEqual(core.toNewAgencyCode("x"), { ok: false, reason: "shape" });
      assert.deepEqual(core.parseAgencyCode("A00"), {
        ok: true,
        value: { spelling: "new", root: "A00", groups: [] },
      });
      assert.throws(() => core.formatAgencyCode({ spelling: "old", root: "H26", groups: ["1"] }), {
        name: "RangeError",
        message: "formatAgencyCode: the old spelling cannot hold these levels",
      });
    },
    "a document number is read, written back and explained": () => {
      for (const [text, parts, vi, en] of DOCUMENTS) {
        const parsed = core.parseDocumentNumber(text);
        assert.deepEqual(parsed, { ok: true, value: parts }, text);
        assert.equal(core.formatDocumentNumber(parts as core.DocumentNumber), text);
        assert.equal(core.explainDocumentNumber(text, "vi"), vi);
        assert.equal(core.explainDocumentNumber(text, "en"), en);
      }
      for (const [written, tidy] of TIDIED) {
        const parsed = core.parseDocumentNumber(written);
        assert.equal(parsed.ok && core.formatDocumentNumber(parsed.value), tidy, written);
      }
      for (const [text, reason] of UNREAD)
        assert.deepEqual(core.parseDocumentNumber(text), { ok: false, reason }, text);
      assert.equal(core.explainDocumentNumber("x", "vi"), "Không đọc được số, ký hiệu văn bản.");
      assert.equal(core.explainDocumentNumber("x", "en"), "The document number could not be read.");
      assert.equal(core.formatDocumentNumber({ kind: "party", number: "1", symbol: "X" }), "1-/X");
    },
    "every type of document has its two names": () => {
      assert.deepEqual(DOCUMENT_TYPES, TYPES);
      for (const type of Object.keys(TYPES)) {
        const parsed = core.parseDocumentNumber(`1/${type}-X`);
        assert.equal(parsed.ok && parsed.value.type, type);
      }
    },
    "every symbol of a court is known, and nothing near it": () => {
      const kindOf = (symbol: string): unknown => {
        const parsed = core.parseDocumentNumber(`1/2020/${symbol}`);
        return parsed.ok && parsed.value.kind;
      };
      for (const symbol of COURTS) {
        assert.equal(kindOf(symbol), "court", symbol);
        for (const near of [`${symbol}X`, `X${symbol}`]) assert.equal(kindOf(near), "legal", near);
      }
      for (const other of ["HS", "HS-XX", "ST", "QĐST", "QĐST-XX", "QĐTT-HS", "HS--ST"])
        assert.equal(kindOf(other), "legal", other);
    },
    "a registration number keeps its own words and says what could be read": () => {
      for (const [text, read, vi, en] of REGISTERS) {
        const raw = Object.fromEntries(
          Object.entries(read).map(([key, parts]) => [
            key,
            { raw: text[key as keyof typeof text], ...(parts as object) },
          ]),
        );
        const parsed = core.parseRegistrationNumber(text);
        assert.deepEqual(parsed, { ok: true, value: raw });
        assert.deepEqual(parsed.ok && core.formatRegistrationNumber(parsed.value), text);
        assert.equal(core.explainRegistrationNumber(text, "vi"), vi);
        assert.equal(core.explainRegistrationNumber(text, "en"), en);
      }
      for (const [field, texts] of Object.entries(UNCLEAR))
        for (const raw of texts) {
          const parsed = core.parseRegistrationNumber({ so: "1", [field]: raw });
          assert.deepEqual(parsed.ok && parsed.value[field as "so"], { raw }, raw);
        }
      for (const none of [{}, { so: "" }, { so: "  " }]) {
        assert.deepEqual(core.parseRegistrationNumber(none), { ok: false, reason: "no-number" });
        assert.equal(core.explainRegistrationNumber(none, "vi"), "Không có số đăng ký.");
        assert.equal(core.explainRegistrationNumber(none, "en"), "There is no registration number.");
      }
    },
    "a personal number is read, written back and explained": () => {
      for (const [id, sex, year] of [
        ["001085000123", "1", 1985],
        ["001185000123", "2", 1985],
        ["079200000001", "1", 2000],
        ["079399000001", "2", 2099],
        ["001999000123", "2", 2399],
        ["001000000123", "1", 1900],
      ] as const) {
        const parts = { placeCode: id.slice(0, 3), sex, birthYear: year, random: id.slice(6) };
        assert.deepEqual(core.parsePersonalId(id), { ok: true, value: parts });
        assert.equal(core.formatPersonalId(parts), id);
        const vi = (place: string): string =>
          `Theo cấu trúc số: mã nơi đăng ký khai sinh ${place}, giới tính ${sex === "1" ? "nam" : "nữ"}, sinh năm ${year}; sáu chữ số cuối là ngẫu nhiên. Số không có chữ số kiểm tra, và có thể được cấp trước khi thông tin hộ tịch được cải chính.`;
        const en = (place: string): string =>
          `By its structure: place of birth registration ${place}, ${sex === "1" ? "male" : "female"}, born in ${year}; the last six digits are random. The number has no check digit, and may be older than a correction of the person's data.`;
        assert.equal(core.explainPersonalId(id, "vi"), vi(parts.placeCode));
        assert.equal(core.explainPersonalId(id, "en"), en(parts.placeCode));
        assert.equal(
          core.explainPersonalId(id, "vi", () => "Ví Dụ"),
          vi(`${parts.placeCode} (Ví Dụ)`),
        );
        assert.equal(
          core.explainPersonalId(id, "en", () => undefined),
          en(parts.placeCode),
        );
        assert.equal(
          core.explainPersonalId(id, "en", (code) => `of ${code}`),
          en(`${parts.placeCode} (of ${parts.placeCode})`),
        );
      }
      assert.equal(
        core.explainPersonalId("x", "vi"),
        "Không phải số định danh cá nhân: số này phải có đúng 12 chữ số.",
      );
      assert.equal(core.explainPersonalId("x", "en"), "Not a personal ID: it must have exactly 12 digits.");
      const right = { placeCode: "001", sex: "2", birthYear: 1985, random: "000123" } as const;
      const wrong = [
        { placeCode: "01" },
        { placeCode: "0011" },
        { placeCode: "x001" },
        { placeCode: "001x" },
        { random: "12345" },
        { random: "x000123" },
        { random: "000123x" },
        { sex: "3" },
        { birthYear: 1899 },
        { birthYear: 2400 },
        { birthYear: 1985.5 },
      ];
      for (const one of wrong)
        assert.throws(() => core.formatPersonalId({ ...right, ...one } as core.PersonalId), {
          name: "RangeError",
          message: "formatPersonalId: the parts make no personal ID",
        });
      for (const [id, reason] of [
        ["00118500012", "length"],
        ["0011850001234", "length"],
        ["00118500012x", "not-digits"],
        ["x01185000123", "not-digits"],
      ] as const)
        assert.deepEqual(core.parsePersonalId(id), { ok: false, reason });
      for (const [id, reason] of [
        ["01234567", "length"],
        ["0123456789", "length"],
        ["01234567x", "not-digits"],
        ["x12345678", "not-digits"],
      ] as const)
        assert.deepEqual(core.parseCmnd(id), { ok: false, reason });
      assert.deepEqual(core.parseCmnd("012345670"), { ok: true, value: { number: "012345670" } });
    },
  };
}

/** The list once more, so that no name changes unseen. */
const TYPES: typeof DOCUMENT_TYPES = {
  NQ: { vi: "nghị quyết", en: "resolution" },
  NQLT: { vi: "nghị quyết liên tịch", en: "joint resolution" },
  NĐ: { vi: "nghị định", en: "decree" },
  QĐ: { vi: "quyết định", en: "decision" },
  TT: { vi: "thông tư", en: "circular" },
  TTLT: { vi: "thông tư liên tịch", en: "joint circular" },
  CT: { vi: "chỉ thị", en: "directive" },
  QC: { vi: "quy chế", en: "regulation" },
  QyĐ: { vi: "quy định", en: "rules" },
  TC: { vi: "thông cáo", en: "communiqué" },
  TB: { vi: "thông báo", en: "notice" },
  HD: { vi: "hướng dẫn", en: "guidance" },
  CTr: { vi: "chương trình", en: "programme" },
  KH: { vi: "kế hoạch", en: "plan" },
  PA: { vi: "phương án", en: "scheme" },
  ĐA: { vi: "đề án", en: "project proposal" },
  DA: { vi: "dự án", en: "project" },
  BC: { vi: "báo cáo", en: "report" },
  BB: { vi: "biên bản", en: "minutes" },
  TTr: { vi: "tờ trình", en: "submission" },
  HĐ: { vi: "hợp đồng", en: "contract" },
  CĐ: { vi: "công điện", en: "official telegram" },
  BGN: { vi: "bản ghi nhớ", en: "memorandum" },
  BTT: { vi: "bản thỏa thuận", en: "agreement" },
  GUQ: { vi: "giấy ủy quyền", en: "authorisation" },
  GM: { vi: "giấy mời", en: "invitation" },
  GGT: { vi: "giấy giới thiệu", en: "letter of introduction" },
  PG: { vi: "phiếu gửi", en: "sending slip" },
  PC: { vi: "phiếu chuyển", en: "forwarding slip" },
  PB: { vi: "phiếu báo", en: "notice slip" },
};
