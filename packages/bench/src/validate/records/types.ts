import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  chiTraVolume,
  khaiSinhVolume,
  tienTrinhVolume,
  type VolumeType,
} from "../../../../generator/src/volume/index.ts";
import { formerEra, withPlaces } from "./era.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../../schemas");
const EXAMPLE = "ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json";

/** A type whose records are measured, once for each era of place codes that it can have. */
export interface MeasuredType {
  /** `database/record`. */
  readonly record: string;
  readonly eras: readonly VolumeType[];
}

/** Births, payments of social assistance and steps of dossiers: large, middling, small. */
export const MEASURED: readonly MeasuredType[] = [
  {
    record: "ho-tich/khai-sinh",
    eras: [withPlaces(births()), withPlaces(formerEra(births()))],
  },
  {
    record: "an-sinh-xa-hoi/chi-tra",
    eras: [withPlaces(chiTraVolume), withPlaces(formerEra(chiTraVolume))],
  },
  { record: "dich-vu-cong/tien-trinh", eras: [tienTrinhVolume, formerEra(tienTrinhVolume)] },
];

function births(): VolumeType {
  const text = readFileSync(join(SCHEMAS, EXAMPLE), "utf8");
  return khaiSinhVolume(JSON.parse(text) as { [name: string]: unknown });
}
