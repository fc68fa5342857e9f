/**
 * The structure of the standard as Zod schemas: `@thongnhat/zod/ho-tich`, `@thongnhat/zod/chung`.
 * This entry holds each database under its name (`hoTich`, `chung`), and every record by its id in `schemas`.
 * @module
 */
export * from "./generated/all.ts";
