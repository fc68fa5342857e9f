import type { Json, VolumeType } from "../../../../generator/src/volume/types.ts";

/** The first and the last day of which codes of the former era are taken: what was there on both was there between. */
export const FORMER = ["2024-01-01", "2025-06-30"] as const;

/** What stands for a place of the day in a pattern, until the line is written: which place, and which part of it. */
export const PLACE = /«(\d+)(\w+)»/g;

/**
 * A volume of records whose place codes change from one to the next: every address names a province, a district where
 * there were districts, and a commune.
 */
export function withPlaces(type: VolumeType): VolumeType {
  let place = 0;
  const placed = map(type.pattern, (object) => {
    if (typeof object.maXa !== "string") return object;
    const at = place++;
    const former = object.boMaDvhc === "truoc-2025-07-01";
    const { tenXa, tenTinh, maHuyen: _, tenHuyen: __, ...rest } = object;
    return {
      ...rest,
      maTinh: `«${at}province»`,
      ...(former ? { maHuyen: `«${at}district»` } : {}),
      maXa: `«${at}commune»`,
      ...(tenTinh === undefined ? {} : { tenTinh: "Tỉnh Ví Dụ" }),
      ...(tenXa === undefined ? {} : { tenXa: "Xã Ví Dụ" }),
    };
  });
  return { ...type, pattern: placed };
}

/** The same volume two years earlier, when communes lay in districts. */
export function formerEra(type: VolumeType): VolumeType {
  const earlier = map(type.pattern, (object) => {
    const dated = Object.fromEntries(
      Object.entries(object).map(([name, value]) => [
        name,
        typeof value === "string" ? former(value) : value,
      ]),
    );
    return dated.boMaDvhc === undefined ? dated : { ...dated, boMaDvhc: "truoc-2025-07-01" };
  });
  return { ...type, pattern: earlier };
}

function former(text: string): string {
  return text
    .replace(/^2026-/, "2024-")
    .replace(/^2025-/, "2023-")
    .replace("luat-2014-hai-cap", "luat-2014")
    .replace("{key}/2026", "{key}/2024")
    .replace("000{sexDigit}26{digits}", "000{sexDigit}24{digits}")
    .replace("hai nghìn không trăm hai mươi sáu", "hai nghìn không trăm hai mươi tư");
}

/** Every object of a pattern changed, the inner ones first. */
function map(pattern: Json, change: (object: Json) => Json): Json {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== "object" || value === null) return value;
    return change(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)])));
  };
  return inner(pattern) as Json;
}
