// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BacLuong, BienDongCanBo, ChucVuDamNhiem, GiaTriTruong, HoSoCanBo, NoiCuTruCanBo, SucKhoe, ThanNhan, VaoDang } from "./can-bo-cong-chuc-vien-chuc/types.ts";
export { bienDongCanBoDescriptor, hoSoCanBoDescriptor } from "./can-bo-cong-chuc-vien-chuc/descriptors.ts";
