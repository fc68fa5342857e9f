// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { ChamDutNuoiConNuoi, ConNuoi, DongYChoLamConNuoi, GiaoConCho, GiayChungNhanNuoiConNuoi, NguoiNhanNuoi, NguonGocConNuoi, NuoiConNuoiCoYeuToNuocNgoai, NuoiConNuoiTrongNuoc, ThamChieuPhieuLyLich, TheoDoiConNuoi } from "./nuoi-con-nuoi/types.ts";
export { chamDutNuoiConNuoiDescriptor, nuoiConNuoiCoYeuToNuocNgoaiDescriptor, nuoiConNuoiTrongNuocDescriptor, theoDoiConNuoiDescriptor } from "./nuoi-con-nuoi/descriptors.ts";
