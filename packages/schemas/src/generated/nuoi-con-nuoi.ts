// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { ChamDutNuoiConNuoi, ConNuoi, DongYChoLamConNuoi, GiaoConCho, GiayChungNhanNuoiConNuoi, NguoiNhanNuoi, NguonGocConNuoi, NuoiConNuoiCoYeuToNuocNgoai, NuoiConNuoiTrongNuoc, ThamChieuPhieuLyLich, TheoDoiConNuoi } from "./nuoi-con-nuoi/types.ts";
export { chamDutDescriptor, coYeuToNuocNgoaiDescriptor, theoDoiDescriptor, trongNuocDescriptor } from "./nuoi-con-nuoi/descriptors.ts";
