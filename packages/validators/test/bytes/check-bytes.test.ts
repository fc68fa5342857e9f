import { describe, expect, it } from "vitest";
import { loadByteChecker } from "../../src/generated/bytes.ts";
import { validators } from "../../src/index.ts";
import { FIRST_FRAME, reset, S } from "../../src/runtime/bytes/state.ts";
import { examplesOf } from "../examples.ts";
import { BIRTH, birth, encoder, example, isValid, known, type Loose, reversed, TODAY } from "./records.ts";

/** Every byte of a record: in `.ci/run`. */
const STEP = process.env.MUTATIONS === undefined ? 4 : 1;

describe("checkBytes", () => {
  it("finds valid only examples that validate has nothing to say about, and nearly all of those", async () => {
    let clean = 0;
    let found = 0;
    for (const validator of Object.values(validators)) {
      const { valid, invalid } = examplesOf(validator.id);
      for (const { content } of valid) {
        const result = validator.validate(content, { today: TODAY });
        if (result.ok && result.warnings.length === 0) clean++;
        if (await isValid(validator.id, JSON.stringify(content))) found++;
      }
      for (const { content } of invalid) {
        const checker = await loadByteChecker(validator.id);
        const { record, options } = content;
        const today = options?.today ?? TODAY;
        // What the example is refused for may need an origin that only `validate` is told.
        if (options?.origin === undefined)
          expect(checker?.checkBytes(encoder.encode(JSON.stringify(record)), { today })).toBe("not-sure");
      }
    }
    expect(clean).toBeGreaterThan(300);
    expect(found).toBeGreaterThan(clean * 0.95);
  });

  it("takes keys in any order, and blanks and line breaks between them", async () => {
    for (const text of [
      JSON.stringify(birth()),
      JSON.stringify(reversed(birth())),
      JSON.stringify(birth(), undefined, 2),
      JSON.stringify(birth(), undefined, "\t").replaceAll("\n", "\r\n"),
      ` \n\t${JSON.stringify(reversed(birth()), undefined, 1)}\r\n `,
    ])
      expect(await isValid(BIRTH, text), text.slice(0, 40)).toBe(true);
  });

  it("is not sure of unknown keys, keys that come twice, and keys with escapes", async () => {
    const text = JSON.stringify(birth());
    for (const other of [
      text.replace('{"sieuDuLieu"', '{"la":1,"sieuDuLieu"'),
      text.replace('"nguoiKy":{', '"nguoiKy":{"la":"x",'),
      text.replace('"ghiChu":', '"ghiChu":"Ví dụ","ghiChu":'),
      text.replace('"gioiTinh":"2"', '"gioiTinh":"1","gioiTinh":"2"'),
      text.replace('"gioiTinh":"2"', '"gioiTinh":"2","gioiTinh":"1"'),
      text.replace('"ghiChu"', '"ghiCh\\u0075"'),
      text.replace('"ghiChu"', '"ghichu"'),
      text.replace('"ghiChu":', '"ghiChu" :'),
    ]) {
      expect(other).not.toBe(text);
      expect(await isValid(BIRTH, other), other.slice(0, 60)).toBe(false);
    }
  });

  it("is not sure of a text that breaks off, goes on, or is no object", async () => {
    const text = JSON.stringify(birth());
    const { checker } = await known(BIRTH);
    const bytes = encoder.encode(text);
    for (let n = 0; n < bytes.length; n += n < 200 || n > bytes.length - 200 ? 1 : 7)
      expect(checker.checkBytes(bytes.subarray(0, n), { today: TODAY })).toBe("not-sure");
    for (const other of [
      `${text}}`,
      `${text},`,
      `${text}${text}`,
      `[${text}]`,
      `\ufeff${text}`,
      "",
      " ",
      "null",
      "{}",
      "[]",
      `${text}\u0000`,
    ])
      expect(checker.checkBytes(encoder.encode(other), { today: TODAY })).toBe("not-sure");
  });

  it("is not sure where any one byte of a record is another, unless validate has nothing to say either", async () => {
    const { checker, validator } = await known(BIRTH);
    const bytes = encoder.encode(JSON.stringify(birth()));
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let valid = 0;
    for (let at = 0; at < bytes.length; at += STEP)
      for (const other of [
        0,
        10,
        32,
        34,
        44,
        48,
        57,
        92,
        125,
        0x80,
        0xc3,
        0xff,
        (bytes[at] as number) ^ 1,
        (bytes[at] as number) ^ 32,
      ]) {
        const before = bytes[at] as number;
        bytes[at] = other;
        if (checker.checkBytes(bytes, { today: TODAY }) === "valid") {
          valid++;
          const result = validator.validate(JSON.parse(decoder.decode(bytes)), { today: TODAY });
          if (!result.ok || result.warnings.length > 0)
            expect({ result, at, other }).toEqual("a valid record");
        }
        bytes[at] = before;
      }
    expect(valid).toBeGreaterThan(100);
    expect(checker.checkBytes(bytes, { today: TODAY })).toBe("valid");
  });

  it("knows drafts, digitised books, records of other laws and codes of both eras", async () => {
    for (const [id, begins] of [
      [BIRTH, "02"],
      [BIRTH, "03"],
      [BIRTH, "10"],
      [BIRTH, "11"],
      [BIRTH, "12"],
      [BIRTH, "16"],
      ["ho-tich/ket-hon", "08"],
      ["ho-tich/khai-tu", "10"],
    ] as const)
      expect(await isValid(id, JSON.stringify(example(id, begins))), `${id} ${begins}`).toBe(true);
    for (const begins of ["01", "02", "03", "10", "12", "16"])
      for (const change of [
        (r: Loose) => (r.sieuDuLieu.nguon = "so-hoa"),
        (r: Loose) => (r.sieuDuLieu.nguon = "dang-ky-moi"),
        (r: Loose) => (r.sieuDuLieu.trangThai = "nhap"),
        (r: Loose) => (r.sieuDuLieu.trangThai = "hieu-luc"),
        (r: Loose) => (r.ngayDangKy = "2012-03-04"),
        (r: Loose) => (r.ngayDangKy = "1987"),
        (r: Loose) => (r.ngayDangKy = "2025-06-30"),
        (r: Loose) => (r.ngayDangKy = "2025-07-01"),
        (r: Loose) => (r.ngayDangKy = "2025"),
        (r: Loose) => (r.ngayDangKy = "2026-11-23"),
        (r: Loose) => delete r.ngayDangKy,
        (r: Loose) => delete r.nguoiKy,
        (r: Loose) => delete r.noiDangKy,
        (r: Loose) => (r.sieuDuLieu.luocDo = "ho-tich/khai-tu"),
        (r: Loose) => (r.sieuDuLieu.phienBanLuocDo = "9.9"),
        (r: Loose) =>
          (r.noiDangKy = {
            ...r.noiDangKy,
            diaBan: { maQuocGia: "VN", maTinh: "01", maHuyen: "001", maXa: "00001" },
          }),
        (r: Loose) =>
          (r.noiDangKy = {
            ...r.noiDangKy,
            diaBan: { maQuocGia: "VN", maTinh: "01", maXa: "00004", boMaDvhc: "truoc-2025-07-01" },
          }),
      ]) {
        const record = example(BIRTH, begins);
        change(record);
        await isValid(BIRTH, JSON.stringify(record));
      }
  });

  it("reads what a record says is unknown, and sees where it says otherwise itself", async () => {
    const unknowns = [
      [],
      ["/ghiChu"],
      ["/khongCo"],
      ["/nguoiKy"],
      ["/nguoiKy/chucVu"],
      ["/nguoiKy/hoTen"],
      ["/me/ngaySinh"],
      ["/me/quocTich/0"],
      ["/me/quocTich/1"],
      ["/a~1b"],
      ["/a~0b", "/ngayDangKy"],
      ["/nguoiDuocKhaiSinh/gioiTinh"],
      ["/sieuDuLieu/cheDoPhapLy"],
      [""],
    ];
    const removals: ((r: Loose) => void)[] = [
      () => undefined,
      (r) => delete r.ghiChu,
      (r) => delete r.nguoiKy,
      (r) => delete r.nguoiKy?.chucVu,
      (r) => delete r.me.ngaySinh,
      (r) => delete r.ngayDangKy,
      (r) => delete r.nguoiDuocKhaiSinh.gioiTinh,
      (r) => delete r.sieuDuLieu.cheDoPhapLy,
    ];
    let valid = 0;
    for (const origin of ["dang-ky-moi", "so-hoa"])
      for (const pointers of unknowns)
        for (const remove of removals)
          for (const first of [false, true]) {
            const record = birth();
            remove(record);
            record.sieuDuLieu.nguon = origin;
            const khongRo = pointers.map((truong) => ({ truong, lyDo: "khong-ghi" }));
            if (await isValid(BIRTH, JSON.stringify(first ? { khongRo, ...record } : { ...record, khongRo })))
              valid++;
          }
    expect(valid).toBeGreaterThan(5);
  });

  it("knows today: a date of tomorrow is not yet one of today", async () => {
    for (const day of [
      "2025-08-11",
      "2025-08-12",
      "2025-08-13",
      "2024-02-29",
      "2028-02-29",
      "2025-02-29",
      "hôm nay",
      "",
    ]) {
      await isValidOn(day);
    }
    async function isValidOn(today: string): Promise<void> {
      const { checker, validator } = await known(BIRTH);
      const verdict = checker.checkBytes(encoder.encode(JSON.stringify(birth())), { today });
      const result = validator.validate(birth(), { today });
      expect(verdict === "valid", today).toBe(result.ok && result.warnings.length === 0);
    }
  });

  it("keeps nothing of the record before, whatever it was", async () => {
    const { checker } = await known(BIRTH);
    const good = encoder.encode(JSON.stringify(birth()));
    const keys = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, i]));
    for (const change of [
      (r: Loose) => (r.moRong = [{ khongGian: "vi-du", duLieu: { a: keys, b: 1 } }]),
      (r: Loose) => (r.chuKySo = Array.from({ length: 20 }, () => r.chuKySo[0])),
      (r: Loose) => (r.khongRo = Array.from({ length: 100 }, () => ({ truong: "/x", lyDo: "khong-ghi" }))),
      (r: Loose) => (r.me = { la: 1 }),
      (r: Loose) => (r.me.quocTich = ["VN", "XX", "zz"]),
    ]) {
      const record = birth();
      change(record);
      await isValid(BIRTH, JSON.stringify(record));
      await isValid(BIRTH, JSON.stringify(reversed(record)));
      expect(checker.checkBytes(good, { today: TODAY })).toBe("valid");
      reset(0, 0);
      expect(S.subarray(FIRST_FRAME).every((number: number) => number === 0)).toBe(true);
    }
  });

  it("is not sure of a record that has more to note than there is room for", async () => {
    const id = "ly-lich-tu-phap/ly-lich";
    const { checker } = await known(id);
    let most = 0;
    for (const { content } of examplesOf(id).valid)
      for (const key of Object.keys(content as object)) {
        const record = structuredClone(content) as Loose;
        if (!Array.isArray(record[key]) || record[key].length === 0) continue;
        for (const times of [100, 1000, 10_000]) {
          record[key] = Array.from({ length: times }, () => record[key][0]);
          const text = JSON.stringify(record);
          most = Math.max(most, text.length);
          await isValid(id, text);
        }
        expect(checker.checkBytes(encoder.encode(JSON.stringify(content)), { today: TODAY })).toBe("valid");
      }
    expect(most).toBeGreaterThan(65_536);
  });

  it("reads a text that holds a record as a text, and a record in a message as a record", async () => {
    const id = "trung-tam-du-lieu-quoc-gia/thong-diep";
    for (const { content } of examplesOf(id).valid) {
      const record = structuredClone(content) as Loose;
      expect(await isValid(id, JSON.stringify(record))).toBe(true);
      for (const noiDung of [
        JSON.stringify(birth()),
        "{",
        "null",
        '{"vi":"du","vi":"du"}',
        "[1,]",
        "\ud800",
        "a\nb",
      ]) {
        record.duLieuTiepNhan = { ...record.duLieuTiepNhan, noiDung };
        await isValid(id, JSON.stringify(record));
      }
    }
  });
});
