import { buildModel } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { object, record, standard } from "../../test/small-standard.ts";
import { lintOpenData } from "./open-data.ts";

const TEXT = { type: "string", maxLength: 100 };
const OPEN = { "x-profiles": ["mo"] };
const PERSONAL = { "x-personal-data": "basic" };

type Fields = Parameters<typeof record>[2];

/** The places at which a record of these fields breaks the rule of open data. */
function faults(fields: Fields, $defs: Fields = {}): string[] {
  const sources = standard(record("vu-viec", "VuViec", fields, { $defs }));
  return lintOpenData(buildModel(sources)).map(({ pointer }) => pointer);
}

describe("open data", () => {
  it("may hold what is nobody's", () => {
    expect(faults({ so: { ...TEXT, ...OPEN }, hoTen: { ...TEXT, ...PERSONAL } })).toEqual([]);
  });

  it("may not hold a personal field", () => {
    expect(faults({ hoTen: { ...TEXT, ...OPEN, ...PERSONAL } })).toEqual(["/properties/hoTen"]);
  });

  it("may not hold a field of a person, whatever the field itself says", () => {
    const nguoi = { ...object("NguoiLienQuan", { gioiTinh: { ...TEXT, ...OPEN } }), ...PERSONAL };
    expect(faults({ nguoi })).toEqual(["/properties/nguoi/properties/gioiTinh"]);
  });

  it("may not share as a whole what holds a personal field", () => {
    const ben = { ...object("Ben", { ten: TEXT, hoTen: { ...TEXT, ...PERSONAL } }), ...OPEN };
    expect(faults({ ben })).toEqual(["/properties/ben/properties/hoTen"]);
  });

  it("sees what a use says of the fields of a block", () => {
    const ben = { $ref: "#/$defs/Ben", ...PERSONAL, "x-fields": { ten: OPEN } };
    expect(faults({ ben }, { Ben: object("Ben", { ten: TEXT }) })).toEqual(["/$defs/Ben/properties/ten"]);
  });
});
