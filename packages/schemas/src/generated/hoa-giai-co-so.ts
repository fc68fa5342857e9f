// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { HoaGiaiVien, ThoaThuanHoaGiai, ToHoaGiai, VuViecHoaGiai } from "./hoa-giai-co-so/types.ts";
export { hoaGiaiVienDescriptor, vuViecHoaGiaiDescriptor } from "./hoa-giai-co-so/descriptors.ts";
