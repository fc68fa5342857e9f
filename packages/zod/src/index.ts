/**
 * The structure of the standard as Zod schemas: `@thongnhat/zod/ho-tich`, `@thongnhat/zod/chung`.
 * @module
 */
export * as chung from "./generated/chung.ts";
export * as hoTich from "./generated/ho-tich.ts";
