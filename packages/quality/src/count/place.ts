import { has as isSystem } from "@thongnhat/code-tables/he-thong/codes";
import { isAgencyCode } from "@thongnhat/core";
import { fieldsOf } from "./spots.ts";

/** Whose a record is, as the caller says or the record itself. */
export interface Place {
  readonly system: string;
  readonly unit: string;
}

/**
 * The unit and the system of a record: what the caller says, else what the record says in `sieuDuLieu`. Only codes are
 * taken, so that no person's value that strayed into these fields gets into a count.
 *
 * @param record a record of any type
 * @param given unit and system where the caller knows them
 * @returns both, empty where nobody says
 * @example
 * placeOf({ sieuDuLieu: { coQuanChuQuan: "H26.12" } }); // { system: "", unit: "H26.12" }
 */
export function placeOf(record: unknown, given: Partial<Place> = {}): Place {
  const metadata = fieldsOf(fieldsOf(record)?.sieuDuLieu);
  const unit = given.unit ?? metadata?.coQuanChuQuan;
  const system = given.system ?? fieldsOf(metadata?.nguonGoc)?.heThongNguon;
  return {
    unit: given.unit ?? (typeof unit === "string" && isAgencyCode(unit) ? unit : ""),
    system: given.system ?? (typeof system === "string" && isSystem(system) ? system : ""),
  };
}
