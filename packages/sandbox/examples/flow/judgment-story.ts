import type { Log, Offices } from "./flow.ts";
import {
  COURT,
  CRIMINAL_RECORDS,
  criminalRecord,
  ENFORCEMENT,
  enforcementDecision,
  judgment,
} from "./justice.ts";

/** A judgment reaches the criminal record and civil enforcement; each answers with records of its own. */
export async function judgmentStory(office: Offices, log: Log): Promise<void> {
  const [court, records, enforcement] = [office(COURT), office(CRIMINAL_RECORDS), office(ENFORCEMENT)];

  log("3. Bản án");
  await court.send(judgment());
  log("   Toà án gửi bản án hình sự có phần dân sự.");

  await records.follow(records.client.thiHanhAnDanSu.banAnQuyetDinh, ({ data }) => {
    const { record, conviction } = criminalRecord(data, "2026-07-20");
    return [record, conviction];
  });
  log("   Lý lịch tư pháp lập lý lịch và ghi bản án vào đó.");

  await enforcement.follow(enforcement.client.thiHanhAnDanSu.banAnQuyetDinh, ({ data }) => [
    enforcementDecision(data, "2026-07-22"),
  ]);
  log("   Thi hành án dân sự chủ động ra quyết định thi hành phần án phí.");
}
