import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birth, type Desk, openDesk } from "../../test/audit/run.ts";

/** 200 marked identities: no report, state or message may show one, whatever is wrong with the record that holds it. */
const MARKS = Array.from({ length: 200 }, (_, index) => `CANARY${String(index).padStart(3, "0")}`);
const mark = (index: number) => `Trần ${MARKS[index]} Ví Dụ`;

function broken(index: number): string {
  const value = mark(index);
  const person = { hoTen: { dayDu: value }, ngaySinh: "1985-04-01", gioiTinh: "2" };
  const more = [
    { nguoiDuocKhaiSinh: person },
    { nguoiDuocKhaiSinh: { ...person, ngaySinh: value, gioiTinh: value, danToc: value } },
    { nguoiDuocKhaiSinh: { ...person, [value]: value } },
    { nguoiDuocKhaiSinh: { hoTen: value } },
    { soDangKy: { so: value, quyenSo: "Không rõ" }, ghiChu: `  ${value} ` },
    { noiDangKy: { maDonViHoTich: value, ten: value } },
    { khongRo: [{ truong: value, lyDo: value }] },
    { moRong: [{ donVi: value, duLieu: { [value]: value } }] },
  ][index % 8];
  const metadata = [
    {},
    { coQuanChuQuan: value, maBanGhi: value },
    { capNhatLuc: value, nguonGoc: { heThongNguon: value, phuongThucTaoLap: value } },
    { phienBanLuocDo: value },
    { luocDo: value },
    { trangThai: value, nguon: value },
  ][index % 6];
  const text = JSON.stringify(birth(index, more, metadata));
  switch (index % 11) {
    case 0:
      return text.slice(0, -1);
    case 1:
      return text.replace("{", `{"${value}":1,"${value}":2,`);
    case 2:
      return JSON.stringify(value);
    default:
      return text;
  }
}

let desk: Desk;
let shown = "";
beforeAll(async () => {
  desk = openDesk();
  const lines = MARKS.map((_, index) => broken(index));
  const file = desk.write("ks.ndjson", lines.join("\n"));
  const rows = MARKS.map((_, index) =>
    `${mark(index)};${mark(index)};"${mark(index)}`.slice(0, index % 3 === 0 ? undefined : -1),
  );
  const table = desk.write("so.csv", `sieuDuLieu.maBanGhi;ngayDangKy;${mark(0)}\n${rows.join("\n")}`);
  const other = desk.write("b.ndjson", [...lines].reverse().join("\n"));
  const runs = [
    [file],
    [file, "--lang", "en"],
    [file, "--json", "--out", desk.path("kq"), "--examples", desk.path("vd.ndjson")],
    [table, "--record", "khai-sinh"],
    [table],
    [file, "--with", other, "--record", "khai-sinh"],
    [file, "--workers", "2"],
    [file, "--previous", file],
    ["--merge", file],
    [file, "--thresholds", file],
    ["--merge", desk.path("kq"), "--json"],
    [file, "--plan", desk.path("kh.ndjson")],
    [desk.path("kh.ndjson"), "--part", "1", "--out", desk.path("phan")],
    ["--merge", desk.path("phan")],
    [file, "--part", "1", "--out", desk.path("phan")],
  ];
  for (const args of runs) {
    const { out, err } = await desk.audit(...args);
    expect({ args, printed: `${out}${err}`.length > 20 }).toEqual({ args, printed: true });
    shown += `${out}${err}`;
  }
  const files = ["bao-cao-chat-luong.html", "bao-cao-chat-luong.json", "trang-thai.json"];
  for (const path of [
    ...files.map((name) => `kq/${name}`),
    "vd.ndjson",
    "kh.ndjson",
    "phan/1.state.json",
    "phan/1.keys",
  ])
    shown += readFileSync(desk.path(path), "latin1");
});
afterAll(() => desk.remove());

describe("a value of a person is in nothing that an audit prints or writes", () => {
  test("200 marked identities, in every kind of fault, in both languages and every kind of output", () => {
    expect(MARKS.filter((one) => shown.includes(one))).toEqual([]);
  });

  test("but in the file that was asked for with values", async () => {
    const path = desk.path("kin.ndjson");
    const { out, err } = await desk.audit(desk.path("ks.ndjson"), "--with-examples", path);
    expect(readFileSync(path, "utf8")).toContain("CANARY");
    expect(MARKS.filter((one) => `${out}${err}`.includes(one))).toEqual([]);
  });
});
