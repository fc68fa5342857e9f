/** Prime steps through a row of numbers: neighbours look unrelated and none comes twice. */
const STEP = 61_803_373;

/** Syllables of invented names, all different without their marks, so that folded names are different too. */
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò"] as const;
const MIDDLE = [
  "Văn", "Đức", "Thu", "Minh", "Ngọc", "Hữu", "Kim", "Xuân", "Thanh", "Quang", "Hồng", "Bảo", "Gia", "Khánh", "Phương",
  "Anh", "Tuấn", "Hải", "Mai", "Lan", "Trọng", "Công", "Thế", "Diệu", "Kiều", "Mỹ", "Tường", "Sơn", "Thủy", "Yến",
] as const; // biome-ignore format: a list
const NUMBERS = [
  "", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "mười bốn",
  "mười lăm", "mười sáu", "mười bảy", "mười tám", "mười chín", "hai mươi", "hai mươi mốt", "hai mươi hai", "hai mươi ba",
  "hai mươi tư", "hai mươi lăm", "hai mươi sáu", "hai mươi bảy", "hai mươi tám",
] as const; // biome-ignore format: a list
const SEXES = ["1", "2"] as const;

/** Every day of 2026 up to September, whose 28 first days every month has. */
const DAYS = 9 * 28;
const SYSTEMS = ["phan-mem-ho-tich-dung-chung", "phan-mem-cu", "mot-cua-dien-tu"] as const;
const AMOUNTS = ["540000", "750000", "1080000", "1620000", "2250000"] as const;
const PEOPLE = FAMILY.length * MIDDLE.length ** 3 * SEXES.length * DAYS;

/** Which record a slot is filled for: the line itself, the record whose key, person or place it repeats. */
export type SlotOf = "line" | "key" | "person" | "place";

/** One place of a pattern that is filled anew in every record. */
export interface Slot {
  readonly of: SlotOf;
  readonly fill: (at: number, setting: SlotSetting) => string;
}

/** What slots are filled from. */
export interface SlotSetting {
  readonly seed: number;
  /** Codes of agencies. */
  readonly units: readonly string[];
}

/** The slots by the name that patterns use. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  id: { of: "line", fill: (at) => String(at).padStart(9, "0") },
  key: { of: "key", fill: (at) => String(at).padStart(9, "0") },
  unit: { of: "place", fill: (at, { seed, units }) => units[hash(at, seed + 1) % units.length] ?? "" },
  system: { of: "place", fill: (at, { seed }) => SYSTEMS[hash(at, seed + 2) % SYSTEMS.length] ?? "" },
  amount: { of: "line", fill: (at, { seed }) => AMOUNTS[hash(at, seed + 3) % AMOUNTS.length] ?? "" },
  /** Six digits after a province that is nobody's. */
  digits: { of: "line", fill: (at, { seed }) => String(hash(at, seed + 4) % 1_000_000).padStart(6, "0") },
  month: { of: "person", fill: (at) => month(person(at)) },
  day: { of: "person", fill: (at) => two(1 + (Math.floor(person(at) / 9) % 28)) },
  sex: { of: "person", fill: (at) => SEXES[Math.floor(person(at) / DAYS) % 2] ?? "" },
  family: { of: "person", fill: (at) => FAMILY[nameOf(at) % FAMILY.length] ?? "" },
  given: { of: "person", fill: given },
  /** A month after the birthday, on the same day. */
  nextMonth: { of: "person", fill: (at) => two(2 + (person(at) % 9)) },
  dayInWords: { of: "person", fill: (at) => NUMBERS[1 + (Math.floor(person(at) / 9) % 28)] ?? "" },
  monthInWords: { of: "person", fill: (at) => NUMBERS[1 + (person(at) % 9)] ?? "" },
  /** The digit of a personal number for sex and century. */
  sexDigit: { of: "person", fill: (at) => String(2 + (Math.floor(person(at) / DAYS) % 2)) },
};

/** A number that looks like chance: the same for the same record and seed, on every machine. */
export function hash(at: number, seed: number): number {
  let t = (Math.imul(at, 0x9e3779b1) + Math.imul(seed, 0x85ebca6b)) | 0;
  t = Math.imul(t ^ (t >>> 16), 0x21f0aaad);
  t = Math.imul(t ^ (t >>> 15), 0x735a2d97);
  return (t ^ (t >>> 15)) >>> 0;
}

/** One person of all that there can be: name, day and sex together are nobody else's. */
function person(at: number): number {
  return (at * STEP) % PEOPLE;
}

function month(who: number): string {
  return two(1 + (who % 9));
}

function nameOf(at: number): number {
  return Math.floor(person(at) / DAYS / SEXES.length);
}

function given(at: number): string {
  const rest = Math.floor(nameOf(at) / FAMILY.length);
  const of = (number: number): string => MIDDLE[number % MIDDLE.length] ?? "";
  return `${of(rest)} ${of(Math.floor(rest / 30))} ${of(Math.floor(rest / 900))}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
