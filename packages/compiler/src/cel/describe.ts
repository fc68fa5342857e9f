import type { CelType } from "./types.ts";

/**
 * The kind of a value in words.
 *
 * @param type - the type
 * @returns Vietnamese words for it
 * @example
 * describe({ kind: "int" }) // "số nguyên"
 */
export function describe(type: CelType): string {
  switch (type.kind) {
    case "string":
      return type.format === undefined ? "chuỗi" : `chuỗi ${type.format}`;
    case "int":
      return "số nguyên";
    case "bool":
      return "đúng/sai";
    case "list":
      return "danh sách";
    case "object":
      return `khối ${type.title}`;
    case "union":
      return "khối nhiều loại";
    case "open":
      return "phần mở";
  }
}
