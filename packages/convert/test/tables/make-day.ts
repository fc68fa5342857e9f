/**
 * Writes the birth book of `npm start`, a workbook as a commune keeps it: `node packages/convert/test/tables/make-day.ts`.
 * Everybody in it is invented; the same file every time.
 */
import { writeFileSync } from "node:fs";
import { byDie, type Case, inventCases, sexOf } from "./make/case.ts";
import { layOut } from "./make/grid.ts";
import { type Person, write } from "./make/people.ts";
import { fault, type Sample } from "./make/sample.ts";
import { writeSample } from "./make/write.ts";

const CHILD = "Người được khai sinh";
const MOTHER = "Người mẹ";
const FATHER = "Người cha";
const to = null;

/** A number of nobody that fits the person: no province has code 000; the fourth digit tells century and sex. */
const idOf = ({ male, born, id12 }: Person): string => {
  const century = born.year >= 2000 ? 2 : 0;
  return `000${century + (male ? 0 : 1)}${String(born.year).slice(2)}${id12.slice(6)}`;
};

const BOOK: Sample<Case> = {
  name: "so-khai-sinh",
  format: "xlsx",
  record: "ho-tich/khai-sinh",
  style: "Sổ Excel của một xã, tiêu đề hai tầng",
  encoding: "unicode",
  sheet: "Năm 2024",
  rows: inventCases(20261122, 48, [2023, 2024]),
  above: [["ỦY BAN NHÂN DÂN XÃ CHIỀNG MUNG"], ["SỔ ĐĂNG KÝ KHAI SINH NĂM 2024"], []],
  columns: [
    { header: "STT", to, value: (r) => r.no },
    { header: "Số", to, value: (r) => String(r.no) },
    { header: "Quyển số", to, value: () => "01/2024" },
    { header: "Ngày đăng ký", to, value: (r) => write.cell(r.day) },
    { group: CHILD, header: "Họ, chữ đệm, tên", to, value: (r) => r.main.name },
    { group: CHILD, header: "Ngày sinh", to, value: (r) => write.vn(r.main.born) },
    { group: CHILD, header: "Giới tính", to, value: (r) => sexOf(r.main, "Nam", "Nữ") },
    { group: CHILD, header: "Dân tộc", to, value: (r) => r.main.ethnic },
    { group: CHILD, header: "Quốc tịch", to, value: () => "Việt Nam" },
    { group: CHILD, header: "Nơi sinh", to, value: (r) => `Trạm y tế ${r.main.home}` },
    { group: CHILD, header: "Quê quán", to, value: (r) => r.father.home },
    { group: MOTHER, header: "Họ, chữ đệm, tên", to, value: (r) => r.mother.name },
    { group: MOTHER, header: "Ngày sinh", to, value: (r) => write.vn(r.mother.born) },
    { group: MOTHER, header: "Dân tộc", to, value: (r) => r.mother.ethnic },
    { group: MOTHER, header: "Số CCCD", to, value: (r) => idOf(r.mother) },
    { group: MOTHER, header: "Nơi cư trú", to, value: (r) => r.mother.home },
    { group: FATHER, header: "Họ, chữ đệm, tên", to, value: (r) => r.father.name },
    { group: FATHER, header: "Ngày sinh", to, value: (r) => write.vn(r.father.born) },
    { group: FATHER, header: "Dân tộc", to, value: (r) => r.father.ethnic },
    { group: FATHER, header: "Số CCCD", to, value: (r) => idOf(r.father) },
    { group: FATHER, header: "Nơi cư trú", to, value: (r) => r.father.home },
    { header: "Người đi khai", to, value: (r) => byDie(r, [r.father.name, r.mother.name]) },
    { header: "Quan hệ với trẻ", to, value: (r) => byDie(r, ["Cha", "Mẹ"]) },
    { header: "Ghi chú", to, value: (r) => (r.die === 3 ? "Cấp lại bản chính" : null) },
  ],
  faults: [
    fault(3, 5, "31/02/2024", "no-such-day"),
    fault(8, 12, "khoảng 1990", "about"),
    fault(11, 7, "Kinhh", "unknown-code"),
    fault(14, 12, "00/00/1994", "zero-day-month"),
    fault(20, 14, 196004512, "lost-zero"),
    fault(27, 6, "Trai", "unknown-code"),
    fault(31, 17, "1989", "year-only"),
    fault(35, 15, "Không rõ", "not-known"),
    fault(40, 5, "12/2023", "month-only"),
  ],
  blankAfter: [24],
  below: [[null, null, null, null, "Cộng: 48 trường hợp"]],
};

const target = new URL("../../../../docs/examples/mot-ngay/so-khai-sinh.xlsx", import.meta.url);
writeFileSync(target, await writeSample(BOOK, layOut(BOOK)));
