import { isAgencyCode } from "../formats/agency-code.ts";
import type { Locale, Parsed } from "./result.ts";

/** An agency code: the ministry or province at its root, then one group a level below it. */
export interface AgencyCode {
  readonly spelling: "new" | "old";
  readonly root: string;
  /** Levels below the root, the nearest first. */
  readonly groups: readonly string[];
}

/** Why a code has no counterpart in the other spelling. */
export type AgencyCodeReason =
  /** Not an agency code in either spelling. */
  | "shape"
  /** Old spelling: a level is 00 while one below it is not. */
  | "empty-level"
  /** New spelling: more levels than the old form has places for. */
  | "too-many-levels"
  /** New spelling: a group has not the width of its place in the old form, as in `H21.129`. */
  | "group-width"
  /** New spelling: a group of zeros, which the old form reads as "no such level". */
  | "zero-group";

/** A code in the other spelling. `confirmed` is false where the place of the last level rests on memory. */
export type AgencyCodeConversion =
  | { readonly ok: true; readonly value: string; readonly confirmed: boolean }
  | { readonly ok: false; readonly reason: AgencyCodeReason };

/**
 * Reads an agency code in the new spelling `H26.12` (QĐ 20/2020/QĐ-TTg) or the old `000.00.12.H26`.
 *
 * @param code - the code as written
 * @returns root and levels, or why it could not be read
 * @example
 * parseAgencyCode("000.00.12.H26"); // { ok: true, value: { spelling: "old", root: "H26", groups: ["12"] } }
 */
export function parseAgencyCode(code: string): Parsed<AgencyCode, "shape" | "empty-level"> {
  if (!isAgencyCode(code)) return { ok: false, reason: "shape" };
  const parts = code.split(".");
  if (code.charCodeAt(0) >= 65) {
    return { ok: true, value: { spelling: "new", root: parts[0] ?? "", groups: parts.slice(1) } };
  }
  const [fourth = "", third = "", second = "", root = ""] = parts;
  const groups = [second, third, fourth];
  while (groups.length > 0 && Number(groups.at(-1)) === 0) groups.pop();
  if (groups.some((group) => Number(group) === 0)) return { ok: false, reason: "empty-level" };
  return { ok: true, value: { spelling: "old", root, groups } };
}

/**
 * Writes an agency code in its own spelling.
 *
 * @param code - as `parseAgencyCode` gives it
 * @returns the code
 * @throws RangeError when an old code has levels that the old form cannot hold
 * @example
 * formatAgencyCode({ spelling: "new", root: "H26", groups: ["12"] }); // "H26.12"
 */
export function formatAgencyCode(code: AgencyCode): string {
  const joined = [code.root, ...code.groups].join(".");
  if (code.spelling === "new") return joined;
  const old = toOldAgencyCode(joined);
  if (!old.ok) throw new RangeError("formatAgencyCode: the old spelling cannot hold these levels");
  return old.value;
}

/**
 * An agency code in the new spelling; one that is new already stays.
 *
 * @param code - the code in either spelling
 * @returns the new spelling, or why there is none
 * @example
 * toNewAgencyCode("000.00.12.H26"); // { ok: true, value: "H26.12", confirmed: true }
 */
export function toNewAgencyCode(code: string): AgencyCodeConversion {
  const parsed = parseAgencyCode(code);
  if (!parsed.ok) return parsed;
  const { spelling, root, groups } = parsed.value;
  const confirmed = spelling === "new" || groups.length < 3;
  return { ok: true, value: [root, ...groups].join("."), confirmed };
}

/**
 * An agency code in the old spelling of 13 characters; one that is old already stays. Groups are never
 * padded or cut to fit: such a code has no old spelling.
 *
 * @param code - the code in either spelling
 * @returns the old spelling, or why there is none
 * @example
 * toOldAgencyCode("G15"); // { ok: true, value: "000.00.00.G15", confirmed: true }
 * toOldAgencyCode("H21.129"); // { ok: false, reason: "group-width" }
 */
export function toOldAgencyCode(code: string): AgencyCodeConversion {
  const parsed = parseAgencyCode(code);
  if (!parsed.ok) return parsed;
  const { spelling, root, groups } = parsed.value;
  if (spelling === "old") return { ok: true, value: code, confirmed: true };
  if (groups.length > 3) return { ok: false, reason: "too-many-levels" };
  if (groups.some((group, i) => group.length !== (i === 2 ? 3 : 2)))
    return { ok: false, reason: "group-width" };
  if (groups.some((group) => Number(group) === 0)) return { ok: false, reason: "zero-group" };
  const [second = "00", third = "00", fourth = "000"] = groups;
  return { ok: true, value: `${fourth}.${third}.${second}.${root}`, confirmed: groups.length < 3 };
}

/**
 * Says in words how an agency code is built. Which agency it is, only a list of agencies can tell.
 *
 * @param code - the code in either spelling
 * @param locale - language of the words
 * @returns the words
 * @example
 * explainAgencyCode("000.00.12.H26", "en");
 */
export function explainAgencyCode(code: string, locale: Locale): string {
  const vi = locale === "vi";
  const parsed = parseAgencyCode(code);
  if (!parsed.ok && parsed.reason === "empty-level") {
    return vi
      ? "Mã viết theo lối cũ, nhưng bỏ trống một cấp ở giữa."
      : "A code in the old spelling, but with an empty level in between.";
  }
  if (!parsed.ok) return vi ? "Không phải mã định danh cơ quan." : "Not an agency code.";
  const { spelling, root, groups } = parsed.value;
  const other = spelling === "new" ? toOldAgencyCode(code) : toNewAgencyCode(code);
  const level = groups.length + 1;
  const said = vi
    ? [`Mã gốc ${root}, cấp ${level}, viết theo lối ${spelling === "new" ? "mới" : "cũ"}.`]
    : [`Root ${root}, level ${level}, in the ${spelling} spelling.`];
  const name = vi ? (spelling === "new" ? "Lối cũ" : "Lối mới") : spelling === "new" ? "Old" : "New";
  if (!other.ok) said.push(vi ? `${name}: không viết được.` : `${name} spelling: none.`);
  else {
    const doubt = other.confirmed
      ? ""
      : vi
        ? " (vị trí cấp 4 chưa được xác nhận)"
        : " (place of level 4 not confirmed)";
    said.push(vi ? `${name}: ${other.value}${doubt}.` : `${name} spelling: ${other.value}${doubt}.`);
  }
  return said.join(" ");
}
