import { ExchangeError } from "@thongnhat/client";
import { birth, CIVIL_STATUS, nextBirth } from "./civil-status.ts";
import type { Log, Offices } from "./flow.ts";
import { NEW_NUMBER } from "./people.ts";
import { newCitizen, POPULATION } from "./population.ts";

/** How the first story ended. */
export interface BirthOutcome {
  /** Code with which a stale If-Match was refused. */
  readonly refused: string;
  /** Version of the birth record. */
  readonly version: number;
  /** Whether the child's number stands in it. */
  readonly isNumbered: boolean;
}

/**
 * A birth is registered, the population database gives a number, and the number is written to the birth record.
 *
 * @returns how it ended
 */
export async function birthStory(office: Offices, log: Log): Promise<BirthOutcome> {
  const civilStatus = office(CIVIL_STATUS);
  const population = office(POPULATION);
  const registered = birth();
  const id = registered.sieuDuLieu.maBanGhi;

  log("1. Khai sinh");
  await civilStatus.send(registered);
  log(`   Hộ tịch ghi ${id} phiên bản 1, chưa có số định danh; đã ký.`);

  const seen = await population.follow(population.client.hoTich.khaiSinh, (change) => {
    if (change.kind === "revoked" || change.data.nguoiDuocKhaiSinh?.soDinhDanhCaNhan !== undefined) return [];
    const { citizen, outcome } = newCitizen(change.data, change.version, "2026-08-13");
    return [citizen, outcome];
  });
  log(`   Dân cư thấy ${seen} thay đổi, chỉ phần được chia sẻ; lập công dân, cấp số.`);

  await civilStatus.follow(civilStatus.client.danCu.bienDongTuHoTich, (change) => {
    const number = change.data.ketQua?.soDinhDanhCap;
    if (change.data.banGhi?.maBanGhi !== id || number === undefined) return [];
    const nguoiDuocKhaiSinh = { ...registered.nguoiDuocKhaiSinh, soDinhDanhCaNhan: number };
    return [nextBirth(registered, "2026-08-14", { nguoiDuocKhaiSinh })];
  });
  log("   Hộ tịch nhận số, ghi vào khai sinh: phiên bản 2, If-Match phiên bản 1.");

  const refused = await staleWrite(office, log, id);
  const { value } = await civilStatus.client.hoTich.khaiSinh.get(id, { profile: "full" });
  return {
    refused,
    version: value.sieuDuLieu.phienBanBanGhi ?? 1,
    isNumbered: value.nguoiDuocKhaiSinh?.soDinhDanhCaNhan === NEW_NUMBER,
  };
}

/** Another desk still holds version 1: what it writes is refused, so it reads again and does its change on version 2. */
async function staleWrite(office: Offices, log: Log, id: string): Promise<string> {
  const { client } = office(CIVIL_STATUS);
  const births = client.hoTich.khaiSinh;
  const held = nextBirth(birth(), "2026-08-15", { soLuongBanSao: 3 });
  const stale = { ...held, sieuDuLieu: { ...held.sieuDuLieu, phienBanBanGhi: 3 } };
  try {
    await births.replace(stale, '"1"');
  } catch (error) {
    if (!(error instanceof ExchangeError) || error.code !== "version-changed") throw error;
    log(`   Bàn bên còn giữ phiên bản 1, ghi đè: máy chủ từ chối (${error.code}).`);
    const { value, etag } = await births.get(id, { profile: "full" });
    await births.replace(nextBirth(value, "2026-08-15", { soLuongBanSao: 3 }), etag);
    log("   Đọc lại, làm lại trên bản mới: phiên bản 3, số định danh còn nguyên.");
    return error.code;
  }
  throw new Error("Máy chủ đã nhận một lần ghi đè mù.");
}
