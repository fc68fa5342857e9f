// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BanGhiThanhPhan, CheDoAnSinh, ChiTraAnSinh, DienHo, DoiTuongAnSinh, KhuyetTat, NguoiNhanThay } from "./an-sinh-xa-hoi/types.ts";
export { cheDoAnSinhDescriptor, chiTraAnSinhDescriptor, doiTuongAnSinhDescriptor } from "./an-sinh-xa-hoi/descriptors.ts";
