import { isPlaceholder } from "@thongnhat/core";
import type { Category } from "../categories.ts";
import { codeDiffers, placeNameDiffers } from "./code.ts";
import { dateDiffers } from "./date.ts";
import { identifierDiffers } from "./identifier.ts";
import { listDiffers, stableText } from "./list.ts";
import { nameDiffers } from "./name.ts";
import { isAbolishedDistrict } from "./place.ts";
import { isAbbreviation, isOneSlip, shorterSide, wordsOf, writingDiffers } from "./text.ts";
import type { ComparedField, DiagnoseContext } from "./types.ts";

/**
 * The difference doctor: what sets two systems' values of one field apart. The first category that explains the
 * difference wins: an empty side, a placeholder, writing, then what is told of this kind of field, and `khac-han` when
 * nothing explains it. It says what the difference looks like, never which side is right.
 *
 * @param field what the field holds
 * @param a value of the first system; `undefined`, `null`, an empty text and an empty list are "empty"
 * @param b value of the second system
 * @param context days and codes beside the values, for codes and names of places
 * @returns the category; `undefined` when there is no difference
 * @example
 * diagnose({ kind: "name" }, "Trần Thị Hoà Ví Dụ", "TRẦN THỊ HOÀ VÍ DỤ"); // "khac-hoa-thuong"
 * diagnose({ kind: "name" }, "Ng. Văn Ví Dụ", "Nguyễn Văn Ví Dụ"); // "viet-tat"
 * diagnose({ kind: "date" }, "1954-05-03", "1954-03-05"); // "dao-ngay-thang"
 * diagnose({ kind: "date" }, "1954", "1954-03-20"); // "ngay-kem-day-du-a"
 * diagnose({ kind: "date" }, "1954-03-20", "1954-03-20"); // undefined
 */
export function diagnose(
  field: ComparedField,
  a: unknown,
  b: unknown,
  context: DiagnoseContext = {},
): Category | undefined {
  const emptyA = isEmpty(a);
  const emptyB = isEmpty(b);
  if (emptyA || emptyB) return emptyA && emptyB ? undefined : oneEmpty(field, emptyA, context);
  if (a === b) return undefined;
  if (Array.isArray(a) && Array.isArray(b)) return listsDiffer(field, a, b, context);
  if (isScalar(a) && isScalar(b)) return scalarsDiffer(field, a, b, context);
  return stableText(a) === stableText(b) ? undefined : "khac-han";
}

function oneEmpty(field: ComparedField, emptyA: boolean, { a, b }: DiagnoseContext): Category {
  const [empty, full] = emptyA ? [a, b] : [b, a];
  if (field.table !== undefined && isAbolishedDistrict(field.table, empty, full)) return "doi-don-vi";
  return emptyA ? "a-trong" : "b-trong";
}

function listsDiffer(
  field: ComparedField,
  a: readonly unknown[],
  b: readonly unknown[],
  context: DiagnoseContext,
): Category | undefined {
  const found = listDiffers(a, b);
  if (found === "same") return undefined;
  if (found !== undefined) return found;
  const single = a.length === 1 && b.length === 1 && field.items !== undefined;
  return single ? diagnose(field.items, a[0], b[0], context) : "khac-han";
}

function scalarsDiffer(
  field: ComparedField,
  a: string | number | boolean,
  b: string | number | boolean,
  context: DiagnoseContext,
): Category {
  if (typeof a !== typeof b) return String(a) === String(b) ? "khac-kieu" : "khac-han";
  if (typeof a !== "string" || typeof b !== "string") return "khac-han";
  const placeholder = field.kind === "code" ? undefined : placeholders(a, b);
  return placeholder ?? byKind(field, a, b, context) ?? "khac-han";
}

function placeholders(a: string, b: string): Category | undefined {
  const madeUpA = isPlaceholder(a) === true;
  const madeUpB = isPlaceholder(b) === true;
  if (madeUpA && madeUpB) return "giu-cho-hai-ben";
  return madeUpA ? "giu-cho-a" : madeUpB ? "giu-cho-b" : undefined;
}

function byKind(field: ComparedField, a: string, b: string, context: DiagnoseContext): Category | undefined {
  switch (field.kind) {
    case "name":
      return nameDiffers(a, b);
    case "date":
      return dateDiffers(a, b) ?? writingDiffers(a, b);
    case "code":
      return codeDiffers(field, a, b, context);
    case "place-name":
      return placeNameDiffers(field, a, b, context) ?? textDiffers(a, b);
    case "identifier":
      return identifierDiffers(a, b) ?? writingDiffers(a, b);
    default:
      return textDiffers(a, b);
  }
}

function textDiffers(a: string, b: string): Category | undefined {
  const writing = writingDiffers(a, b);
  if (writing !== undefined) return writing;
  if (isAbbreviation(a, b)) return "viet-tat";
  const shorter = shorterSide(a, b);
  if (shorter !== undefined) return shorter === "a" ? "ngan-hon-a" : "ngan-hon-b";
  return isOneSlip(wordsOf(a).join(" "), wordsOf(b).join(" ")) ? "mot-ky-tu" : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Nothing, or a text or list with nothing in it. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}
