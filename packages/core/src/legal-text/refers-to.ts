import { sameDay, type Verdict } from "../partial-date/compare.ts";
import { normalise } from "../text/normal-form.ts";
import type { LegalDocument, LegalDocumentReference } from "./legal-text-records.ts";

/**
 * Does a reference mean this text? By identity where both have one; else by number, date of adoption and issuing body,
 * because one number may belong to several texts (B-VB-06).
 */
export function refersTo(reference: LegalDocumentReference, document: LegalDocument): Verdict {
  // Relations come from stores, perhaps unchecked: one that names no text may mean any, and is asked about.
  const { soDinhDanhVanBan: identity, soKyHieu, ngayBanHanh, tenCoQuanBanHanh } = texts(reference);
  if (identity !== undefined && document.soDinhDanhVanBan !== undefined)
    return same(identity, document.soDinhDanhVanBan);
  if (document.soKyHieu === undefined || soKyHieu === undefined) return undefined;
  if (!same(soKyHieu, document.soKyHieu)) return false;
  const bodies = (document.coQuanBanHanh ?? []).flatMap(({ ten }) => (ten === undefined ? [] : [ten]));
  const otherBody =
    tenCoQuanBanHanh !== undefined &&
    bodies.length > 0 &&
    !bodies.some((name) => same(name, tenCoQuanBanHanh));
  const issued = sameDay(ngayBanHanh, document.ngayBanHanh);
  // A body may only be spelled in another way: that is no ground to pass over a repeal in silence.
  return issued === true && otherBody ? undefined : issued;
}

/** The parts of a reference that are texts. */
function texts(reference: LegalDocumentReference | null | undefined): Partial<LegalDocumentReference> {
  return Object.fromEntries(Object.entries(reference ?? {}).filter(([, part]) => typeof part === "string"));
}

function same(a: string, b: string): boolean {
  return normalise(a).trim() === normalise(b).trim();
}
