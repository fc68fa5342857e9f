/**
 * Compiled validators. Import one record (`@thongnhat/validators/ho-tich/khai-sinh`) or a database
 * (`@thongnhat/validators/ho-tich`); this entry holds them all by name.
 * @module
 */
export type { Validator } from "@thongnhat/core";
export { validators } from "./generated/all.ts";
