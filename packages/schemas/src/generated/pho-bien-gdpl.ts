// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BaoCaoVien } from "./pho-bien-gdpl/types.ts";
export { baoCaoVienDescriptor } from "./pho-bien-gdpl/descriptors.ts";
