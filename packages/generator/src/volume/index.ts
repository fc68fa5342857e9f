export { chiTraVolume } from "./chi-tra.ts";
export { khaiSinhVolume } from "./khai-sinh.ts";
export { inventedUnits, makeVolume, type VolumeOptions } from "./make.ts";
export { tienTrinhVolume } from "./tien-trinh.ts";
export type { Defect, Find, Planted, VolumeType } from "./types.ts";
