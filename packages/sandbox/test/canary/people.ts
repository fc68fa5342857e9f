import { type Birth, birth } from "../server/kit.ts";

/** What no log, error or report may hold: parts of the invented people of this test, and of nobody else. */
export const MARK = /xuqzen|qazwer|00019677\d{4}|0900077\d{3}/i;

/** An invented mother whose name, number, address, phone and mail are marked. */
export interface Person {
  readonly number: string;
  readonly name: string;
  readonly record: Birth;
}

type Fields = Readonly<Record<string, unknown>>;

/** Births of fifty marked mothers, owned by H26.12. */
export async function people(): Promise<readonly Person[]> {
  const plain = await birth("canh-bao");
  const { me, nguoiYeuCau } = plain as unknown as { readonly me: Fields; readonly nguoiYeuCau: Fields };
  const home = me.noiCuTru as { readonly diaChi: Fields };
  return Array.from({ length: 50 }, (_, at) => {
    const number = `00019677${String(at).padStart(4, "0")}`;
    const ten = `Xuqzen${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;
    const name = `Trần Thị ${ten}`;
    const diaChi = { ...home.diaChi, chiTiet: `Số ${at}, ngõ Qazwer` };
    const record = {
      ...plain,
      sieuDuLieu: { ...plain.sieuDuLieu, maBanGhi: `canh-bao-${at}` },
      ghiChu: `Bà ${name} xin thêm bản sao`,
      me: {
        ...me,
        soDinhDanhCaNhan: number,
        hoTen: { dayDu: name, ho: "Trần", chuDem: "Thị", ten },
        noiCuTru: { ...home, diaChi },
        giayToTuyThan: [
          { loai: "the-can-cuoc", so: number, ngayCap: "2024-09-10", noiCap: "Bộ Công an", quocGiaCap: "VN" },
        ],
      },
      nguoiYeuCau: {
        ...nguoiYeuCau,
        soDienThoai: `0900077${String(at).padStart(3, "0")}`,
        email: `xuqzen${at}@example.vn`,
      },
    };
    return { number, name, record };
  });
}

/** Ways in which a program puts a person's values where they do not belong. */
export function misplaced({ record, name, number }: Person): readonly object[] {
  return [
    { ...record, [name]: name },
    { ...record, [number]: { [name]: number } },
    { ...record, [`__proto__${name}`]: 1, ngayDangKy: name },
    { ...record, loaiKhaiSinh: name, loaiDangKy: number, soLuongBanSao: number },
    { ...record, me: name, cha: [number], nguoiKy: { hoTen: name, [name]: 1 } },
    { ...record, chuKySo: [{ loaiChuKy: name, soChungThu: [name] }] },
    {
      ...record,
      sieuDuLieu: { ...record.sieuDuLieu, maBanGhi: name, phienBanBanGhi: number, trangThai: name },
    },
    { ...record, sieuDuLieu: { ...record.sieuDuLieu, coQuanChuQuan: "H26.13", nguon: number } },
    { ...record, noiDangKy: { maTinh: name, diaBan: { maTinh: number, maXa: name } } },
  ];
}
