import { CIVIL_STATUS, declaredDeath, reversedDeath } from "./civil-status.ts";
import type { Log, Offices } from "./flow.ts";
import { afterDeath, livingCitizen, POPULATION } from "./population.ts";

/**
 * A court declares a man dead: the registration locks his record. The court takes it back: the lock goes, by a new
 * version that names its ground. Nothing is deleted.
 *
 * @returns the versions of the citizen that the server tells afterwards, with their states
 */
export async function deathStory(office: Offices, log: Log): Promise<readonly string[]> {
  const civilStatus = office(CIVIL_STATUS);
  const population = office(POPULATION);
  let citizen = livingCitizen();
  const follow = () =>
    population.follow(population.client.hoTich.khaiTu, (change) => {
      citizen = afterDeath(citizen, change.data);
      return [citizen];
    });

  log("2. Khai tử theo tuyên bố của Toà án, rồi huỷ");
  await population.send(citizen);
  const declared = declaredDeath();
  await civilStatus.send(declared);
  log("   Hộ tịch đăng ký khai tử, khoá thông tin hộ tịch của người ấy.");
  await follow();
  log("   Dân cư khoá bản ghi công dân: phiên bản 2, trạng thái da-khoa.");

  await civilStatus.send(reversedDeath(declared));
  log("   Toà án huỷ quyết định: hộ tịch ghi phiên bản 2 của khai tử, có căn cứ huỷ.");
  await follow();
  log("   Dân cư mở khoá: phiên bản 3, trạng thái hieu-luc.");

  const history: string[] = [];
  for await (const { events } of population.client.danCu.congDan.changes())
    for (const { subject, version, data } of events)
      if (subject === citizen.sieuDuLieu.maBanGhi)
        history.push(`${version} ${data.sieuDuLieu.trangThai ?? ""}`);
  log(`   Lịch sử còn đủ ${history.length} phiên bản: ${history.join(", ")}.`);
  return history;
}
