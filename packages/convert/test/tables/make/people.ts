/** An invented person. Every name ends in "Ví Dụ"; no province has code 000 and no phone book 0900 0000. */
export interface Person {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  readonly name: string;
  readonly male: boolean;
  readonly born: Day;
  readonly ethnic: string;
  readonly id12: string;
  readonly id9: string;
  readonly phone: string;
  readonly commune: string;
  readonly district: string;
  readonly province: string;
  readonly home: string;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Numbers from a fixed seed: the same files every time. */
export interface Chance {
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Starts the numbers of one file. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new RangeError("an empty list");
    return item;
  };
  return { below, pick };
}

const FAMILIES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lò",
  "Nông",
  "Y",
] as const;
const MALE = ["Văn", "Đức", "Hữu", "Quang", "Minh", "Xuân", "Công", "Thế"] as const;
const FEMALE = ["Thị", "Thị Thu", "Thị Ngọc", "Thúy", "Thị Ánh", "Mỹ", "Thị Kiều"] as const;
const ETHNIC = ["Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Thái", "Mường", "Nùng", "Hoa", "Khmer"] as const;
const PLACES = [
  ["phường Phúc Xá", "quận Ba Đình", "thành phố Hà Nội"],
  ["xã Cổ Bi", "huyện Gia Lâm", "thành phố Hà Nội"],
  ["phường Dịch Vọng", "quận Cầu Giấy", "thành phố Hà Nội"],
  ["xã Tân Hội", "huyện Đan Phượng", "thành phố Hà Nội"],
  ["thị trấn Chi Nê", "huyện Lạc Thủy", "tỉnh Hòa Bình"],
  ["xã Chiềng Mung", "huyện Mai Sơn", "tỉnh Sơn La"],
  ["phường Trần Phú", "thành phố Hà Giang", "tỉnh Hà Giang"],
  ["xã Ea Tu", "thành phố Buôn Ma Thuột", "tỉnh Đắk Lắk"],
  ["phường Thới Bình", "quận Ninh Kiều", "thành phố Cần Thơ"],
] as const;

/** Invents a person born in one of the years. */
export function inventPerson(chance: Chance, from: number, to: number, male = chance.below(2) === 0): Person {
  const family = chance.pick(FAMILIES);
  const middle = male ? chance.pick(MALE) : chance.pick(FEMALE);
  const [commune, district, province] = chance.pick(PLACES);
  return {
    family,
    middle,
    given: "Ví Dụ",
    name: `${family} ${middle} Ví Dụ`,
    male,
    born: inventDay(chance, from, to),
    ethnic: chance.pick(ETHNIC),
    id12: `000${String(chance.below(4))}${digits(chance, 8)}`,
    id9: `000${digits(chance, 6)}`,
    phone: `09000000${digits(chance, 2)}`,
    commune,
    district,
    province,
    home: `${commune}, ${district}, ${province}`,
  };
}

/** A day in one of the years; never after the 28th. */
export function inventDay(chance: Chance, from: number, to: number): Day {
  return { year: from + chance.below(to - from + 1), month: 1 + chance.below(12), day: 1 + chance.below(28) };
}

/** Digits of a number, zeros in front kept. */
export function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => String(chance.below(10))).join("");
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The day written in one of the forms. */
export const write = {
  vn: (d: Day): string => `${two(d.day)}/${two(d.month)}/${d.year}`,
  vnShort: (d: Day): string => `${d.day}/${d.month}/${d.year}`,
  us: (d: Day): string => `${two(d.month)}/${two(d.day)}/${d.year}`,
  dots: (d: Day): string => `${two(d.day)}.${two(d.month)}.${d.year}`,
  dashes: (d: Day): string => `${two(d.day)}-${two(d.month)}-${d.year}`,
  iso: (d: Day): string => `${d.year}-${two(d.month)}-${two(d.day)}`,
  cell: (d: Day): Date => new Date(Date.UTC(d.year, d.month - 1, d.day)),
  /** The number that a workbook keeps for a day. */
  serial: (d: Day): number => Math.round(Date.UTC(d.year, d.month - 1, d.day) / 86_400_000) + 25_569,
} as const;
