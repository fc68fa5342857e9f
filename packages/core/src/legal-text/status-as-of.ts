import { daysOf } from "../moment/days.ts";
import { notAfter, type Verdict } from "../partial-date/compare.ts";
import { any, type EffectOnForce, effectsOn } from "./effects.ts";
import type {
  AffectedProvision,
  LegalDocument,
  LegalDocumentReference,
  LegalRelation,
} from "./legal-text-records.ts";

/** A provision that is not in force although its text is. */
export interface ProvisionOutOfForce {
  readonly provision: AffectedProvision;
  readonly because: "ended" | "suspended";
  /** The text that did it. */
  readonly by: LegalDocumentReference;
}

/** Something that has to be known to answer, or to answer fully. */
export interface OpenQuestion {
  /**
   * `day`: the day asked for cannot be read · `entry-into-force`, `end`: that date of the text is partial or cannot be
   * read · `effect-date`: that of a relation is missing, partial or cannot be read · `scope`: a relation does not say
   * whether whole or part · `which-text`: it may mean another text of the same number · `provisions`: it acts on a part
   * without naming one.
   */
  readonly question:
    | "day"
    | "entry-into-force"
    | "end"
    | "effect-date"
    | "scope"
    | "which-text"
    | "provisions";
  /** The acting text of the relation in question. */
  readonly by?: LegalDocumentReference;
}

/** The status of a legal text on a day. */
export interface LegalStatus {
  /**
   * A code of the table `tinh-trang-hieu-luc`; or `no-force-of-its-own` for a consolidated text, or `undecided` when
   * the dates allow several answers.
   */
  readonly status:
    | "chua-co-hieu-luc"
    | "con-hieu-luc"
    | "het-hieu-luc-mot-phan"
    | "het-hieu-luc"
    | "ngung-hieu-luc"
    | "ngung-hieu-luc-mot-phan"
    | "no-force-of-its-own"
    | "undecided";
  /** For `het-hieu-luc`: the texts that replaced it. */
  readonly replacedBy: readonly LegalDocumentReference[];
  /** While the text itself is in force: the provisions that are not, as far as relations name them. */
  readonly provisions: readonly ProvisionOutOfForce[];
  /** What is not known; never empty for `undecided`. */
  readonly open: readonly OpenQuestion[];
}

/**
 * The status of a legal text on a day, from its own dates and from what other texts did to it.
 *
 * Intervals are half-open: the day of entry into force is in force, the day of the end is not. A text without a day of
 * entry into force is never in force. Partial dates are intervals: an answer is given only when it holds for every day
 * they may mean. A repeal or replacement ends the text or some of its provisions, a suspension rests until it ends;
 * amendments, corrections and citations leave the status alone. When a part has ended and another is suspended, the
 * status is `het-hieu-luc-mot-phan` and `provisions` lists both. A relation counts with its own dates, whatever became
 * of the text that made it. `khong-con-phu-hop`, a label of the national portal, is never the answer: no date leads to it.
 *
 * @param document - record `van-ban-qppl/van-ban`
 * @param relations - records `van-ban-qppl/quan-he`; those that do not act on the text are passed over
 * @param day - the day asked for, `YYYY-MM-DD`
 * @returns the status, what replaced the text, which provisions are out of force, and what is not known
 * @example
 * const old = { soKyHieu: "62/2015/NĐ-CP", ngayBanHanh: "2015-07-18" };
 * const document = { ...old, ngayCoHieuLuc: "2015-09-01" };
 * const acts = { loaiQuanHe: "thay-the", phamVi: "toan-bo", ngayHieuLucTacDong: "2026-07-01" };
 * const replaced = { ...acts, vanBanNguon: { soKyHieu: "152/2026/NĐ-CP" }, vanBanDich: old };
 * statusAsOf(document, [replaced], "2026-06-30").status; // "con-hieu-luc"
 * statusAsOf(document, [replaced], "2026-07-01").status; // "het-hieu-luc"
 * statusAsOf(document, [replaced], "2026-07-01").replacedBy; // [{ soKyHieu: "152/2026/NĐ-CP" }]
 */
export function statusAsOf(
  document: LegalDocument,
  relations: readonly LegalRelation[],
  day: string,
): LegalStatus {
  if (document.laVanBanHopNhat === true) return answer("no-force-of-its-own");
  if (daysOf(day) === undefined) return answer("undecided", { open: [{ question: "day" }] });

  const effects = effectsOn(document, relations, day);
  const whole = (does: EffectOnForce["does"]): Verdict => wholly(effects, does);
  const part = (does: EffectOnForce["does"]): Verdict =>
    any(
      effects.filter((effect) => effect.does === does && effect.scope === "part").map(({ holds }) => holds),
    );

  const expired = document.ngayHetHieuLuc === undefined ? false : notAfter(document.ngayHetHieuLuc, day);
  const ended = any([expired, whole("ends")]);
  if (ended === true) return answer("het-hieu-luc", { replacedBy: replacements(effects) });

  const inForce = document.ngayCoHieuLuc === undefined ? false : notAfter(document.ngayCoHieuLuc, day);
  const open: readonly OpenQuestion[] = [
    ...(inForce === undefined ? [{ question: "entry-into-force" } as const] : []),
    ...(expired === undefined ? [{ question: "end" } as const] : []),
    ...effects.flatMap(questionOf),
  ];
  if (ended === undefined || inForce === undefined) return answer("undecided", { open });
  if (!inForce) return answer("chua-co-hieu-luc");

  const provisions = effects.flatMap(outOfForce);
  const resting = whole("suspends");
  if (resting === true) return answer("ngung-hieu-luc", { provisions, open });
  const [partEnded, partResting] = [part("ends"), part("suspends")];
  if (resting === undefined) return answer("undecided", { provisions, open });
  if (partEnded === true) return answer("het-hieu-luc-mot-phan", { provisions, open });
  if (partEnded === undefined || partResting === undefined) return answer("undecided", { provisions, open });
  return answer(partResting ? "ngung-hieu-luc-mot-phan" : "con-hieu-luc", { provisions, open });
}

function answer(status: LegalStatus["status"], more: Partial<LegalStatus> = {}): LegalStatus {
  return { replacedBy: [], provisions: [], open: [], ...more, status };
}

/** Does it hold for the whole text? An effect that does not say its scope may. */
function wholly(effects: readonly EffectOnForce[], does: EffectOnForce["does"]): Verdict {
  return any(
    effects
      .filter((effect) => effect.does === does && effect.scope !== "part")
      .map(({ scope, holds }) => (scope === "whole" ? holds : undefined)),
  );
}

function replacements(effects: readonly EffectOnForce[]): LegalDocumentReference[] {
  return effects
    .filter(({ relation, scope, holds }) => relation.loaiQuanHe === "thay-the" && scope === "whole" && holds)
    .map(({ relation }) => relation.vanBanNguon);
}

function outOfForce({ relation, does, scope, holds }: EffectOnForce): ProvisionOutOfForce[] {
  if (scope !== "part" || holds !== true) return [];
  const because = does === "ends" ? "ended" : "suspended";
  return (relation.dieuKhoanBiTacDong ?? []).map((provision) => ({
    provision,
    because,
    by: relation.vanBanNguon,
  }));
}

function questionOf({ relation, scope, unknown }: EffectOnForce): OpenQuestion[] {
  const by = relation.vanBanNguon;
  const nameless = scope === "part" && (relation.dieuKhoanBiTacDong ?? []).length === 0;
  return [
    ...(unknown === undefined ? [] : [{ question: unknown, by }]),
    ...(scope === undefined ? [{ question: "scope", by } as const] : []),
    ...(nameless ? [{ question: "provisions", by } as const] : []),
  ];
}
