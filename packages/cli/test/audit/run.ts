import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRegistry } from "../../src/check/registry.ts";
import { processIo } from "../../src/program/io.ts";
import { run } from "../../src/program/program.ts";

/** The day of the tests. */
export const DAY = "2026-11-22";

/** What a run of the command line printed. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for files of a test. */
export interface Desk {
  readonly folder: string;
  path(name: string): string;
  /** Writes a file: a text, or records one a line. */
  write(name: string, content: string | Buffer | readonly unknown[]): string;
  /** Runs `thongnhat audit` with the whole standard. */
  audit(...args: readonly string[]): Promise<Ran>;
  remove(): void;
}

/** Makes a desk below the folder for temporary files. */
export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-audit-"));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    write(name, content) {
      const text =
        typeof content === "string" || Buffer.isBuffer(content)
          ? content
          : content.map((one) => `${JSON.stringify(one)}\n`).join("");
      writeFileSync(path(name), text);
      return path(name);
    },
    async audit(...args) {
      const printed = { out: "", err: "" };
      const target = (name: "out" | "err") => ({
        write(text: string) {
          printed[name] += text;
          return true;
        },
        once() {},
      });
      const io = {
        ...processIo(loadRegistry),
        out: target("out"),
        err: target("err"),
        colour: false,
        terminal: false,
        today: () => DAY,
      };
      const code = await run(["audit", ...args], "1.2.3", io);
      return { code, ...printed };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Fields = Record<string, unknown>;

/** A birth that keeps all six words, of an invented child. */
export function birth(number = 1, more: Fields = {}, metadata: Fields = {}): Fields {
  const serial = String(number).padStart(6, "0");
  return {
    sieuDuLieu: {
      maBanGhi: `ks-${serial}`,
      luocDo: "ho-tich/khai-sinh",
      phienBanLuocDo: "1.0",
      nguon: "so-hoa",
      phienBanBanGhi: 1,
      trangThai: "hieu-luc",
      coQuanChuQuan: "H90.1",
      capNhatLuc: "2026-10-01T10:00:00+07:00",
      nguonGoc: { phuongThucTaoLap: "so-hoa-so-giay" },
      ...metadata,
    },
    loaiViecHoTich: "khai-sinh",
    soDangKy: { so: `${number}/1985`, quyenSo: "01/1985" },
    ngayDangKy: "1985-04-05",
    noiDangKy: { maDonViHoTich: "00004", ten: "Ủy ban nhân dân xã Ví Dụ" },
    chuKySo: [
      {
        loaiChuKy: "co-quan",
        nguoiKy: "CN=Ủy ban nhân dân xã Ví Dụ, C=VN",
        soChungThu: "5401A2B3C4",
        thoiDiemKy: "2026-10-01T09:58:00+07:00",
        dinhDang: "PAdES",
        phamViKy: "giay-khai-sinh.pdf",
        giaTriBam: `${"0".repeat(63)}1`,
        ketQuaKiemTra: "hop-le",
      },
    ],
    nguoiDuocKhaiSinh: {
      hoTen: { dayDu: "Hoàng Thị Ví Dụ" },
      ngaySinh: "1985-04-01",
      gioiTinh: "2",
      danToc: "01",
      quocTich: ["VN"],
    },
    ...more,
  };
}
