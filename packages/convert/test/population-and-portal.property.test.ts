// The other way round: records of the standard, written for these systems and read again.
import type { YeuCauTraCuu } from "@thongnhat/schemas/dan-cu";
import type { HoSoThuTuc } from "@thongnhat/schemas/dich-vu-cong";
import type { ThongDiepDuLieu } from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import {
  array,
  assert,
  constantFrom,
  date,
  integer,
  oneof,
  option,
  property,
  record,
  stringMatching,
} from "fast-check";
import { expect, test } from "vitest";
import { danCuYeuCauTraCuu } from "../src/generated/dan-cu.ts";
import { dvcqgHoSo } from "../src/generated/dich-vu-cong.ts";
import { ttdlqgThongDiep } from "../src/generated/trung-tam-du-lieu-quoc-gia.ts";

/** Only these are not in any message: what the record says about itself. */
const ofTheMessage = (losses: readonly { path: string }[]): string[] =>
  losses.map(({ path }) => path).filter((path) => !path.startsWith("/sieuDuLieu/"));

const meta = <T extends string>(luocDo: T) =>
  ({ maBanGhi: "vi-du", luocDo, phienBanLuocDo: "1.0", nguon: "dang-ky-moi" }) as const;

const day = date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }).map(
  (one) => one.toISOString().slice(0, 10),
);
const moment = date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map(
  (one) => `${one.toISOString().slice(0, 19)}+07:00`,
);
/** Words with the marks of Vietnamese, and with what XML and JSON must escape. */
const words = array(constantFrom("Nguyễn", "Đặng", "Thị", "Ước", "A&B", "<Ví>", 'D"ụ', "O'", "\\"), {
  minLength: 1,
  maxLength: 5,
}).map((one) => `${one.join(" ")} Ví Dụ`);
const digits = (length: number) => stringMatching(new RegExp(`^[2-9][0-9]{${length - 1}}$`));
const lasting = <T>(arbitrary: import("fast-check").Arbitrary<T>) => option(arbitrary, { nil: undefined });
/** The record without what is undefined. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test("a dossier written for the portal reads to the same dossier", () => {
  const person = record({
    loaiChuThe: constantFrom("ca-nhan"),
    nguoi: record({
      hoTen: record({ dayDu: words }),
      soDinhDanhCaNhan: digits(12).map((one) => `0${one.slice(1)}`),
      email: lasting(constantFrom("vi.du@vi-du.example")),
    }),
  });
  const dossier = record({
    maHoSo: stringMatching(/^H[0-9]{2}\.[0-9]{2}-26[01][0-9]{3}-[0-9]{4}$/),
    maThuTuc: stringMatching(/^[12]\.[0-9]{6}$/),
    kenhTiepNhan: lasting(constantFrom("truc-tiep", "truc-tuyen", "buu-chinh")),
    ngayNop: lasting(day),
    ngayTiepNhan: lasting(moment),
    ngayHenTra: lasting(moment),
    trangThai: constantFrom(
      "moi-dang-ky",
      "duoc-tiep-nhan",
      "khong-duoc-tiep-nhan",
      "dang-xu-ly",
      "da-tra-ket-qua",
    ),
    ketQua: lasting(array(record({ ma: digits(4), tenGiayTo: words }), { minLength: 1, maxLength: 3 })),
  });
  const organisation = record({
    loaiChuThe: constantFrom("doanh-nghiep-hop-tac-xa"),
    toChuc: record({ ten: words }),
  });
  const owned = oneof(
    record({ loaiDoiTuong: constantFrom("nguoi-dan"), chuHoSo: person }),
    record({ loaiDoiTuong: constantFrom("doanh-nghiep"), chuHoSo: organisation }),
  );
  assert(
    property(dossier, owned, (fields, owner) => {
      const one = plain({ sieuDuLieu: meta("dich-vu-cong/ho-so"), ...fields, ...owner }) as HoSoThuTuc;
      const { payload, losses } = dvcqgHoSo.encode(one);
      expect(ofTheMessage(losses)).toEqual([]);
      const { sieuDuLieu, ...back } = dvcqgHoSo.decode(String(payload)).record;
      expect({ ...back, sieuDuLieu: one.sieuDuLieu }).toEqual(one);
    }),
  );
});

test("a request written for the population database reads to the same request, but for its small letters", () => {
  const question = record({
    maYeuCau: stringMatching(/^YC-[0-9]{8}$/),
    maDichVuCong: lasting(constantFrom("1.001193", "2.000488")),
    maTichHop: lasting(digits(20)),
    maCanBo: lasting(constantFrom("cb-vi-du")),
    hoVaTen: words,
    ngayThangNamSinh: oneof(day, integer({ min: 1900, max: 2026 }).map(String)),
  });
  const number = oneof(
    record({ soDinhDanh: digits(12).map((one) => `0${one.slice(1)}`) }),
    record({ soCmnd: digits(9) }),
  );
  assert(
    property(question, number, (fields, who) => {
      const one = plain({ sieuDuLieu: meta("dan-cu/yeu-cau-tra-cuu"), ...fields, ...who }) as YeuCauTraCuu;
      const { payload, losses } = danCuYeuCauTraCuu.encode(one);
      expect(ofTheMessage(losses)).toEqual(["/hoVaTen"]);
      const { sieuDuLieu, ...back } = danCuYeuCauTraCuu.decode(String(payload)).record;
      expect({ ...back, sieuDuLieu: one.sieuDuLieu }).toEqual({
        ...one,
        hoVaTen: one.hoVaTen.toLocaleUpperCase("vi"),
      });
    }),
  );
});

test("a message written for the data centre reads to the same message, and in small letters too", () => {
  const message = record({
    nguonDuLieu: record({
      idNguonDuLieu: words,
      tenNguonDuLieu: lasting(words),
      maLoaiDuLieu: constantFrom("G03", "G02_001"),
    }),
    duLieuTiepNhan: record({
      maDinhDanhDuLieu: stringMatching(/^KS\.[0-9]{5}\.[0-9]{4}$/),
      phanPhoi: lasting(
        array(
          record({
            id: digits(6),
            tenTep: words,
            maKiemTra: record({ giaTri: digits(64) }),
            duongDanTaiXuong: words,
          }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      ),
    }),
    trangThaiDuLieu: lasting(
      record({
        phienBan: integer({ min: 1, max: 999_999_999 }),
        ngayHieuLuc: lasting(day),
        thoiGianCapNhat: lasting(moment),
      }),
    ),
  });
  const smallKeys = (json: string): string => json.replace(/"([A-Za-z]+)":/g, (key) => key.toLowerCase());
  assert(
    property(message, (fields) => {
      const one = plain({
        sieuDuLieu: meta("trung-tam-du-lieu-quoc-gia/thong-diep"),
        ...fields,
      }) as ThongDiepDuLieu;
      const { payload, losses } = ttdlqgThongDiep.encode(one);
      expect(ofTheMessage(losses)).toEqual([]);
      for (const text of [String(payload), smallKeys(String(payload))]) {
        const { sieuDuLieu, ...back } = ttdlqgThongDiep.decode(text).record;
        expect({ ...back, sieuDuLieu: one.sieuDuLieu }).toEqual(one);
      }
    }),
  );
});
