/** States of a record that say nothing of the register: drafts and what was revoked. */
export const ASIDE: ReadonlySet<unknown> = new Set(["nhap", "da-thu-hoi-huy-bo"]);

/** What a record says of itself; undefined when it is no record. */
export function typeOf(
  record: unknown,
): { readonly record: object; readonly schema: unknown; readonly state: unknown } | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return undefined;
  const about = Object.hasOwn(record, "sieuDuLieu")
    ? (record as { sieuDuLieu?: unknown }).sieuDuLieu
    : undefined;
  const { luocDo: schema, trangThai: state } = (typeof about === "object" && about !== null ? about : {}) as {
    luocDo?: unknown;
    trangThai?: unknown;
  };
  return { record, schema, state };
}
