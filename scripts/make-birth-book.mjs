// Makes docs/examples/so-khai-sinh/HT_KHAISINH.csv: a digitised birth book as communes export it.
// Every person is invented: names are drawn from the lists in birth-book/people.mjs by a seeded generator, identity numbers
// start with 900 or 000 so that anyone can see they are not real. Only the two communes and their old codes are real.
// The same seed gives the same bytes: there is no clock and no Math.random here.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DIRT } from "./birth-book/dirt.mjs";
import { COLUMNS, entry } from "./birth-book/entry.mjs";
import { COMMUNES } from "./birth-book/people.mjs";
import { chance, int, seed } from "./birth-book/random.mjs";

const SEED = 19760702;
const FIRST_YEAR = 1976;
const LAST_YEAR = 2010;

/** All rows of the book, spoilt as real books are. */
export function makeBirthBook() {
  seed(SEED);
  const rows = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (const commune of COMMUNES) {
      const last = 7 + int(3);
      for (let so = 1; so <= last; so++) if (!chance(0.02)) rows.push(entry(commune, year, so));
    }
  for (const [times, spoil] of DIRT) for (let i = 0; i < times; i++) spoil(rows[int(rows.length)]);
  // A number used twice for two children, and rows that were exported twice.
  for (let i = 0; i < 2; i++) {
    const at = 1 + int(rows.length - 1);
    Object.assign(rows[at], {
      so: rows[at - 1].so,
      quyenSo: rows[at - 1].quyenSo,
      noiDangKy: rows[at - 1].noiDangKy,
      ngayDangKy: rows[at - 1].ngayDangKy,
    });
  }
  for (let i = 0; i < 9; i++) {
    const at = int(rows.length - 5);
    rows.splice(at + 1 + int(4), 0, { ...rows[at] });
  }
  return rows;
}

const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** UTF-8 with a byte order mark and CRLF, as such tools export. */
export const toCsv = (rows) =>
  `\ufeff${[COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name]))].map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL("../docs/examples/so-khai-sinh/HT_KHAISINH.csv", import.meta.url));
  const rows = makeBirthBook();
  writeFileSync(file, toCsv(rows));
  console.log(`Đã ghi ${rows.length} dòng hư cấu vào docs/examples/so-khai-sinh/HT_KHAISINH.csv`);
}
