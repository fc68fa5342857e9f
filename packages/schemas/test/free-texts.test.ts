// A field of free words may name a person, and a card number leads to one in a public register.
import { type RecordDescriptor, redact } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { describe, expect, it } from "vitest";

const WORDS = "của ông Nguyễn Văn Ví Dụ";
const OF_A_PERSON =
  /(?:^|[./])(?:lyDo|ghiChu|noiDung|trichYeu|chucDanh|nguyenNhan|dienBien|soThe|soChungChi)\w*$/;
const records = Object.entries(catalogue.records);

describe("open data", () => {
  it.each(records.filter(([id]) => !id.startsWith("van-ban-qppl/")))(
    "of %s tells no story",
    (_, descriptor) => {
      const fields = [
        ...Object.values(descriptor.defs).flatMap(({ fields, overlays = {} }) => [
          ...Object.entries(fields),
          ...Object.entries(overlays),
        ]),
        ...Object.entries(descriptor.overlays),
      ];
      const open = fields.filter(([, { profiles }]) => profiles?.includes("mo")).map(([name]) => name);
      expect(open.filter((name) => OF_A_PERSON.test(name))).toEqual([]);
    },
  );

  it("of an auction does not name the lot: it is often called by its owner", () => {
    const auction = catalogue.records["dau-gia-tai-san/cuoc-dau-gia"] as RecordDescriptor;
    expect(auction.defs.TaiSanDauGia?.fields.ten?.profiles).toEqual(["cong-khai"]);
  });
});

describe("a redacted record", () => {
  it.each([
    [
      "thi-hanh-an-dan-su/cong-khai-chua-co-dieu-kien",
      { banAn: WORDS, quyetDinhThiHanhAn: WORDS, lyDo: WORDS },
    ],
    ["thi-hanh-an-dan-su/khoan-phai-thi-hanh", { khoan: { taiSanHienVat: WORDS } }],
    ["van-thu/van-ban-di", { ghiChu: WORDS, noiNhan: [{ ten: WORDS }], thuHoi: { lyDo: WORDS } }],
    ["van-thu/van-ban-den", { dacTa: { donViNguoiNhan: WORDS } }],
    ["dau-gia-tai-san/cuoc-dau-gia", { taiSan: [{ ten: WORDS }] }],
    ["cong-chung/giao-dich", { tenGiaoDich: WORDS }],
    ["dan-cu/yeu-cau-tra-cuu", { mucDich: WORDS }],
    ["dang-ky-bien-phap-bao-dam/tai-san", { taiSan: { quyenTaiSan: { ten: WORDS } } }],
    ["xu-ly-vphc/quyet-dinh", { hinhThucXuPhat: [{ noiDung: WORDS }] }],
    ["can-bo-cong-chuc-vien-chuc/ho-so", { chucVu: [{ ten: WORDS }] }],
    ["luat-su/luat-su", { hanhNghe: { soThe: WORDS, soChungChi: WORDS } }],
    ["chung-thuc/ban-sao", { chungThuc: { nguoiThucHien: { soThe: WORDS, hoTen: { dayDu: WORDS } } } }],
  ])("of %s hides its free words and card numbers", (id, record) => {
    const hidden = JSON.stringify(redact(record, catalogue.records[id] as RecordDescriptor));
    expect(hidden).not.toContain("Ví Dụ");
    expect(hidden).toContain("***");
  });
});
