import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const BIRTH = JSON.parse(
  readFileSync(
    fileURLToPath(
      new URL(
        "../../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json",
        import.meta.url,
      ),
    ),
    "utf8",
  ),
) as Birth;

interface Birth {
  sieuDuLieu: Record<string, unknown>;
  soDangKy: Record<string, unknown>;
  nguoiDuocKhaiSinh: Record<string, unknown> & { hoTen: Record<string, unknown> };
  [field: string]: unknown;
}

/** Lines that no reader should take, and what they are called. */
export const BROKEN: readonly (readonly [line: string | Buffer, code: string])[] = [
  ['{"a":1', "TN-READ-JSON"],
  ['{"a":1,}', "TN-READ-JSON"],
  ["xin chào", "TN-READ-JSON"],
  ['{"a":NaN}', "TN-READ-NAN"],
  ['{"a":-Infinity}', "TN-READ-NAN"],
  ['{"a":1,"a":2}', "TN-READ-DUPLICATE-KEY"],
  ['{"a":{"b":1,"\\u0062":2}}', "TN-READ-DUPLICATE-KEY"],
  ['{"a":"\\ud83d"}', "TN-READ-SURROGATE"],
  ['{"a":"\\uDE00\\uD83D"}', "TN-READ-SURROGATE"],
  [Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d]), "TN-READ-SURROGATE"],
  [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), "TN-READ-UTF8"],
  [Buffer.from('{"a":"Nguy\u00d4n V\u00a8n \u00a7\u00f8c"}', "latin1"), "TN-READ-TCVN3"],
  [`{"a":${"[".repeat(64)}${"]".repeat(64)}}`, "TN-READ-DEPTH"],
  ["[1,2]", "TN-READ-NOT-OBJECT"],
  ['"khai-sinh"', "TN-READ-NOT-OBJECT"],
  ["null", "TN-READ-NOT-OBJECT"],
  ['{"a":1}', "TN-READ-RECORD"],
  ['{"sieuDuLieu":{"luocDo":"khong-co/loai-nay"}}', "TN-READ-RECORD"],
];

/**
 * Lines of invented births: right ones, some with a fault, some twice within their unit, some of one person under two
 * numbers, and lines that cannot be read.
 *
 * @param count how many
 * @param units agencies in turn: `H01` to `H63`
 */
export function sampleLines(count: number, units = 63): Buffer[] {
  return Array.from({ length: count }, (_, n) => {
    const broken = n % 97 === 96 ? BROKEN[Math.floor(n / 97) % BROKEN.length] : undefined;
    return broken === undefined ? Buffer.from(JSON.stringify(birth(n, units))) : Buffer.from(broken[0]);
  });
}

/** Lines one below the other, the last with a line break too. */
export function fileOf(lines: readonly Buffer[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]));
}

function birth(n: number, units: number): Birth {
  const record = structuredClone(BIRTH);
  // A fifth of all has the number of the one before it in its unit.
  const number = n >= units && Math.floor(n / units) % 5 === 1 ? n - units : n;
  record.sieuDuLieu.maBanGhi = `ks-${n}`;
  record.sieuDuLieu.coQuanChuQuan = `H${String((n % units) + 1).padStart(2, "0")}`;
  record.soDangKy.so = `${number + 1}/2025`;
  record.soDangKy.quyenSo = `${String((number % 12) + 1).padStart(2, "0")}/2025`;
  record.nguoiDuocKhaiSinh.hoTen.dayDu = n % 2 === 0 ? "Nguyễn Thị Hoà Ví Dụ" : "NGUYỄN THỊ HÒA VÍ DỤ";
  record.nguoiDuocKhaiSinh.ngaySinh = `2025-0${(n % 9) + 1}-${10 + (n % 19)}`;
  if (n % 11 === 3) record.nguoiDuocKhaiSinh.ngaySinh = "20/03/2025";
  if (n % 13 === 5) record.laThu = true;
  if (n % 17 === 8) delete record.sieuDuLieu.coQuanChuQuan;
  return record;
}
