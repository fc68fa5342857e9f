import { before, notAfter, type Verdict } from "../partial-date/compare.ts";
import type { LegalDocument, LegalRelation } from "./legal-text-records.ts";
import { refersTo } from "./refers-to.ts";

/** What one relation does to the force of a text on a day. */
export interface EffectOnForce {
  readonly relation: LegalRelation;
  readonly does: "ends" | "suspends";
  /** undefined: the relation does not say, nor names a provision. */
  readonly scope: "whole" | "part" | undefined;
  /** Is it so on that day? Never false: such effects are left out. */
  readonly holds: true | undefined;
  /** Why that is not known. */
  readonly unknown?: "which-text" | "effect-date";
}

/** Kinds of relation that touch the force of their target; the others leave it as it is. */
const DOES = new Map<string, "ends" | "suspends">([
  ["bai-bo", "ends"],
  ["thay-the", "ends"],
  ["ngung-hieu-luc", "suspends"],
  ["dinh-chi-thi-hanh", "suspends"],
]);

/** The effects of relations on the force of a text that hold, or may hold, on a day. */
export function effectsOn(
  document: LegalDocument,
  relations: readonly LegalRelation[],
  day: string,
): EffectOnForce[] {
  return relations.flatMap((relation): EffectOnForce[] => {
    const does = DOES.get(relation?.loaiQuanHe ?? "");
    if (does === undefined) return [];
    const meant = refersTo(relation.vanBanDich, document);
    if (meant === false) return [];
    const scope = scopeOf(relation);
    const active = all(begun(document, relation, scope, day), notEnded(relation, day));
    const holds = all(meant, active);
    if (holds === false) return [];
    if (holds) return [{ relation, does, scope, holds }];
    return [{ relation, does, scope, holds, unknown: meant === undefined ? "which-text" : "effect-date" }];
  });
}

/** All of them: false when one is false, else undecided when one is. */
export function all(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

/** Any of them: true when one is true, else undecided when one is. */
export function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

function scopeOf({ phamVi, dieuKhoanBiTacDong = [] }: LegalRelation): EffectOnForce["scope"] {
  if (phamVi === "toan-bo") return "whole";
  return phamVi === "mot-phan" || dieuKhoanBiTacDong.length > 0 ? "part" : undefined;
}

/** Has the effect begun on that day? A text that says when it ended dates the repeal that does not. */
function begun(
  document: LegalDocument,
  { vanBanNguon, ngayHieuLucTacDong, loaiQuanHe }: LegalRelation,
  scope: EffectOnForce["scope"],
  day: string,
): Verdict {
  const ends = DOES.get(loaiQuanHe ?? "") === "ends" && scope === "whole";
  const from = ngayHieuLucTacDong ?? (ends ? document.ngayHetHieuLuc : undefined);
  if (from !== undefined) return notAfter(from, day);
  // Without a day: nothing is known, except that a text does nothing before it was issued.
  return before(day, vanBanNguon?.ngayBanHanh) === true ? false : undefined;
}

function notEnded({ ngayKetThucTacDong }: LegalRelation, day: string): Verdict {
  return ngayKetThucTacDong === undefined ? true : before(day, ngayKetThucTacDong);
}
