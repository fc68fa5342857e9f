import { type Json, put } from "../../../src/hostile/index.ts";
import { markedRecord } from "../seeds.ts";

/** An invented person whose every text holds a mark that nobody guesses. */
export interface Person {
  readonly mark: string;
  readonly name: string;
  readonly id: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** 200 marked people; the same ones in every run. Ids and phones hold the number of the mark as digits. */
export const PEOPLE: readonly Person[] = Array.from({ length: 200 }, (_, n) => {
  const letters = `${String.fromCharCode(97 + Math.floor(n / 20))}${String.fromCharCode(97 + (n % 20))}`;
  const mark = `Vuqz${letters}h`;
  const digits = String(7_310_000 + n * 37);
  return {
    mark,
    name: `Nguyễn ${mark} Ví Dụ`,
    id: `09998${digits}`,
    phone: `09${digits}1`,
    email: `${mark.toLowerCase()}@vi-du.example`,
    address: `Số 5, ngõ ${mark}, xã Ví Dụ`,
  };
});

const MARK = /vuqz[a-j][a-t]h|73[0-9]{5}/gi;
const NUMBERS = new Set(PEOPLE.map(({ id }) => id.slice(5)));

/** The marks that a text holds: of names, or the digits of an id or a phone. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(MARK) ?? [])].filter((mark) => /^v/i.test(mark) || NUMBERS.has(mark));
}

/** Where a person's values can be by mistake, each in a record that is otherwise right. */
const MISPLACED: readonly ((person: Person, record: Json) => Json)[] = [
  ({ name }, record) => put(record, ["ngayDangKy"], name),
  ({ id }, record) => put(record, ["nguoiDuocKhaiSinh", "gioiTinh"], id),
  ({ phone }, record) => put(record, ["nguoiDuocKhaiSinh", "noiSinh", "maXa"], phone),
  ({ email }, record) => put(record, ["sieuDuLieu", "trangThai"], email),
  ({ address }, record) => put(record, ["loaiDangKy"], address),
  ({ name, id }, record) => put(record, [name], id),
  ({ name }, record) => put(record, ["me", name], { [name]: name }),
  ({ id }, record) => put(record, ["sieuDuLieu", "maBanGhi"], ` ${id} `),
  ({ name, phone }, record) => put(record, ["khongRo"], [{ truong: `/${name}`, lyDo: phone }]),
  ({ name, email }, record) => put(record, ["moRong"], [{ donVi: name, duLieu: { [email]: name } }]),
  ({ name }, record) => put(record, ["nguoiDuocKhaiSinh", "hoTen"], name),
  ({ id }, record) => put(record, ["sieuDuLieu", "phienBanLuocDo"], id),
  ({ name }, record) => put(record, ["sieuDuLieu", "luocDo"], name),
  ({ id }, record) => put(record, ["soLuongBanSao"], Number(id.slice(5))),
  ({ name }, record) => put(record, ["nguoiDuocKhaiSinh", "quocTich"], [name]),
  (_, record) => record,
];

/** A record of the person: name, id and address where they belong, and one value where it does not. */
export function recordOf(person: Person, n: number): Json {
  const { mark, name, id, address } = person;
  const hoTen = { dayDu: name, ho: "Nguyễn", chuDem: `${mark} Ví`, ten: "Dụ" };
  let record = put(markedRecord(), ["nguoiDuocKhaiSinh", "hoTen"], hoTen);
  record = put(record, ["nguoiDuocKhaiSinh", "soDinhDanhCaNhan"], id);
  record = put(record, ["nguoiDuocKhaiSinh", "noiSinh", "chiTiet"], address);
  record = put(record, ["ghiChu"], `  ${name}\u200b `);
  const change = MISPLACED[n % MISPLACED.length];
  return change === undefined ? record : change(person, record);
}
