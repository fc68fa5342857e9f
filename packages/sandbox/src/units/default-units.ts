import type { Action, Grant, Unit } from "./types.ts";

const ALL: readonly Action[] = ["read", "write", "changes", "export"];
const LOOK: readonly Action[] = ["read", "changes", "export"];

/** The unit as which `thongnhat conform` may do everything with records of its own. */
export const TEST_UNIT = "H99.99";

/**
 * The units of a fresh sandbox, one of each kind. Their secrets are invented and printed when it starts.
 *
 * @returns a civil status office, the population database, a justice department, a public reader, an auditor, and a
 * unit to test with
 */
export function defaultUnits(): readonly Unit[] {
  return [
    unit("H26.12", "Ủy ban nhân dân phường Ví Dụ (hộ tịch)", "ho-tich", [
      ...["ho-tich/*", "chung-thuc/*", "nuoi-con-nuoi/*"].map((records) => own(records)),
      // What became of its births and deaths, and the personal number that comes back.
      { records: "dan-cu/bien-dong-tu-ho-tich", actions: LOOK, profile: "full", of: "any" },
    ]),
    unit("G01", "Cơ sở dữ liệu dân cư Ví Dụ", "dan-cu", [
      own("dan-cu/*"),
      own("ly-lich-tu-phap/*"),
      { records: "ho-tich/*", actions: LOOK, profile: "chia-se-3458", of: "any" },
    ]),
    unit("G15", "Cơ quan tư pháp Ví Dụ", "tu-phap", [
      own("*"),
      { records: "*", actions: LOOK, profile: "chia-se-3458", of: "any" },
    ]),
    unit("H98.1", "Cổng công khai Ví Dụ", "cong-khai", [
      { records: "*", actions: LOOK, profile: "mo", of: "any" },
      { records: "*", actions: LOOK, profile: "cong-khai", of: "any" },
    ]),
    unit("H98.2", "Bộ phận kiểm tra Ví Dụ", "kiem-tra", [
      { records: "*", actions: ["audit"], profile: "full", of: "any" },
    ]),
    unit(TEST_UNIT, "Đơn vị thử Ví Dụ", "thu", [
      { records: "*", actions: [...ALL, "audit"], profile: "full", of: "own" },
    ]),
  ];
}

function own(records: string): Grant {
  return { records, actions: ALL, profile: "full", of: "own" };
}

/** Secrets that nobody could take for real ones. */
function unit(code: string, name: string, word: string, grants: readonly Grant[]): Unit {
  return {
    code,
    name,
    clientId: `vi-du-${word}`,
    clientSecret: `bi-mat-vi-du-${word}`,
    apiKey: `khoa-vi-du-${word}`,
    grants,
  };
}
