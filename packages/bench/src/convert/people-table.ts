import { toDate } from "@thongnhat/core";
import { chance } from "../measure/chance.ts";

/** Header of the table that is measured: a birth book as a commune types it. */
export const HEADER = [
  "Số",
  "Quyển số",
  "Ngày đăng ký",
  "Nơi đăng ký",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Dân tộc",
  "Nơi sinh",
  "Họ và tên mẹ",
  "Năm sinh mẹ",
  "Họ và tên cha",
] as const;

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò"] as const;
const MIDDLE = [
  "Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Hữu", "Kim", "Xuân", "Thanh", "Quang", "Hồng", "Bảo", "Gia", "Khánh",
  "Phương", "Anh", "Tuấn", "Hải", "Mai", "Lan", "Trọng", "Công", "Thế", "Diệu", "Ánh", "Kiều", "Mỹ", "Tường", "Vân",
] as const; // biome-ignore format: a list
const PEOPLE = ["Kinh", "Kinh", "Kinh", "Tày", "Thái", "Mường", "Hmông", "Dao"] as const;
const FIRST_DAY = 9000; // In 1994.
const DAYS = 9000;

/** One invented row after another; every name ends in "Ví Dụ". */
export function* rowsOf(count: number): Generator<readonly string[]> {
  const below = chance(20_261_122);
  const of = (list: readonly string[]): string => list[below(list.length)] ?? "";
  const name = (): string => `${of(FAMILY)} ${of(MIDDLE)} ${of(MIDDLE)} Ví Dụ`;
  for (let at = 0; at < count; at++) {
    const born = FIRST_DAY + below(DAYS);
    yield [
      String(1 + (at % 400)),
      `${1 + (Math.floor(at / 400) % 9)}/${2000 + Math.floor(at / 3600)}`,
      written(born + 1 + below(59)),
      `Ủy ban nhân dân xã Ví Dụ ${below(300)}`,
      name(),
      written(born),
      below(2) === 0 ? "Nam" : "Nữ",
      of(PEOPLE),
      `Trạm y tế xã Ví Dụ ${below(300)}, huyện Ví Dụ`,
      name(),
      String(1960 + below(30)),
      name(),
    ];
  }
}

function written(day: number): string {
  const [year, month, date] = toDate(day).split("-");
  return `${date}/${month}/${year}`;
}
