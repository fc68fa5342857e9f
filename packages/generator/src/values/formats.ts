import type { FormatName } from "@thongnhat/core";
import type { Random } from "../random/random.ts";

/** No record is later than the day on which the tests read it. */
export const TODAY = "2026-11-22";

const DAY = 86_400_000;

/** How a value of each format is made up. Numbers of persons begin with 000: no place has that code. */
const MAKE: Readonly<Record<FormatName, (random: Random, near?: string) => string>> = {
  date: day,
  "ngay-khuyet": partialDay,
  "date-time": (random, near) => `${day(random, near)}T${clock(random)}:${twoDigits(random, 59)}+07:00`,
  "so-dinh-danh": (random) => `000${random.digits(9)}`,
  cmnd: (random) => `000${random.digits(6)}`,
  "ma-co-quan": (random) => `H${random.digits(2)}${random.chance(0.5) ? "" : `.${random.whole(1, 99)}`}`,
  "gio-phut": clock,
  "ma-ban-ghi": (random) => `vi-du-${random.digits(6)}`,
  "json-pointer": (random) => random.pick(["/ghiChu", "/viDu", ""]),
  sha256: (random) => Array.from({ length: 64 }, () => random.pick([..."0123456789abcdef"])).join(""),
  email: (random) => `vi.du.${random.digits(4)}@example.vn`,
  "dien-thoai": (random) => `09000${random.digits(5)}`,
  "so-tien": (random) =>
    random.pick(["0", "500000", `${random.whole(1, 9)}000000`, `${random.whole(1, 999)}250.5`]),
};

/** A value of a format; nothing for a format that this generator does not know. */
export function ofFormat(format: string, random: Random, near?: string): string | undefined {
  return Object.hasOwn(MAKE, format) ? MAKE[format as FormatName](random, near) : undefined;
}

/** A day; one near another day is at most two months away from it and not after today. */
function day(random: Random, near?: string): string {
  const around = near === undefined ? Number.NaN : Date.parse(near.slice(0, 10));
  const time = Number.isNaN(around)
    ? Date.parse(TODAY) - random.whole(0, 20 * 365) * DAY
    : around + random.whole(-60, 60) * DAY;
  return new Date(Math.min(time, Date.parse(TODAY))).toISOString().slice(0, 10);
}

function partialDay(random: Random, near?: string): string {
  const whole = day(random, near);
  const dice = random.next();
  if (dice < 0.7) return whole;
  return dice < 0.85 ? whole.slice(0, 7) : whole.slice(0, 4);
}

function clock(random: Random): string {
  return `${twoDigits(random, 23)}:${twoDigits(random, 59)}`;
}

function twoDigits(random: Random, most: number): string {
  return String(random.whole(0, most)).padStart(2, "0");
}
