// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BanGhiThanhPhan, CheDoAnSinh, ChiTraAnSinh, DienHo, DoiTuongAnSinh, KhuyetTat, NguoiNhanThay } from "./an-sinh-xa-hoi/types.ts";
export { cheDoDescriptor, chiTraDescriptor, doiTuongDescriptor } from "./an-sinh-xa-hoi/descriptors.ts";
