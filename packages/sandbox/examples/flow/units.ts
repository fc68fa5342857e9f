// Who may do what in the flow. The population database sees of a birth what QĐ 3458 shares; of a death the whole.
import type { Grant, Unit } from "../../src/index.ts";
import { CIVIL_STATUS } from "./civil-status.ts";
import { COURT, CRIMINAL_RECORDS, ENFORCEMENT } from "./justice.ts";
import { POPULATION } from "./population.ts";

const JUDGMENTS = "thi-hanh-an-dan-su/ban-an-quyet-dinh";

/**
 * The five units of the flow.
 *
 * @param root - certificate of the authority that they all trust, PEM
 */
export function flowUnits(root: string): readonly Unit[] {
  const unit = (code: string, name: string, grants: readonly Grant[]): Unit => ({
    code,
    name,
    clientId: `luong-${code}`,
    clientSecret: `bi-mat-vi-du-${code}`,
    apiKey: `khoa-vi-du-${code}`,
    grants,
    trust: { profile: "vi-du", anchors: [root] },
  });
  return [
    unit(CIVIL_STATUS, "Hộ tịch phường Ví Dụ", [
      own("ho-tich/*"),
      look("dan-cu/bien-dong-tu-ho-tich", "full"),
    ]),
    unit(POPULATION, "Dân cư Ví Dụ", [
      own("dan-cu/*"),
      look("ho-tich/khai-sinh", "chia-se-3458"),
      look("ho-tich/khai-tu", "full"),
    ]),
    unit(COURT, "Tòa án Ví Dụ", [own(JUDGMENTS)]),
    unit(CRIMINAL_RECORDS, "Lý lịch tư pháp Ví Dụ", [own("ly-lich-tu-phap/*"), look(JUDGMENTS, "full")]),
    unit(ENFORCEMENT, "Thi hành án dân sự Ví Dụ", [
      own("thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an"),
      look(JUDGMENTS, "full"),
    ]),
  ];
}

function own(records: string): Grant {
  return { records, actions: ["read", "write", "changes"], profile: "full", of: "own" };
}

function look(records: string, profile: string): Grant {
  return { records, actions: ["read", "changes"], profile, of: "any" };
}
