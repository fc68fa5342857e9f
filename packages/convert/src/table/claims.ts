import type { Candidate } from "./candidates.ts";
import type { FieldEntry } from "./fields.ts";
import type { Reason } from "./types.ts";

/** A column and the field it is taken for, on its way. */
export interface Claim {
  readonly index: number;
  readonly column: string;
  readonly candidates: readonly Candidate[];
  chosen?: Candidate;
  /** A field that was weighed and is not meant. */
  settled?: string;
  readonly doubts: Reason[];
}

/** The pointer of the person, or of the object, around a field. */
function ownerOf(entry: FieldEntry): string {
  const person = entry.steps.findLast(({ person }) => person);
  return person?.at ?? "";
}

/** Candidates that say the same of the same person in another way: the number of the paper is the personal number. */
const NEAR_ENOUGH = 0.75;

/**
 * Headers that do not say whose they are ("Ngày sinh", "Dân tộc") after columns that do ("Họ tên mẹ") may be of either
 * person. What was read before decides what is proposed, never what is sure.
 */
export function settleOwners(claims: readonly Claim[]): void {
  const taken = new Set<string>();
  let owner: string | undefined;
  for (const claim of claims) {
    const { chosen } = claim;
    if (chosen === undefined) continue;
    const own = ownerOf(chosen.entry);
    if (chosen.assumed === undefined) {
      if (own !== "" && ownerIsNamed(chosen)) owner = own;
    } else if (owner !== undefined && !isWithin(owner, own)) {
      const other = claim.candidates.find(
        (one) =>
          ownerOf(one.entry) === owner && sameField(one.entry, chosen.entry) && one.fit >= chosen.fit - 0.1,
      );
      if (other !== undefined) {
        claim.doubts.push({
          code: "whose-open",
          params: { readings: [other.entry.path, chosen.entry.path] },
        });
        if (taken.has(chosen.entry.path) || previousIsOf(claims, claim, owner)) claim.chosen = other;
      }
    } else owner = own;
    const path = claim.chosen?.entry.path;
    if (path !== undefined) taken.add(path);
  }
}

/** A party and the person that it is are the same owner. */
const isWithin = (left: string, right: string): boolean =>
  `${left}/`.startsWith(`${right}/`) || `${right}/`.startsWith(`${left}/`);

/** The header named the person: not a field of the record itself. */
const ownerIsNamed = ({ entry }: Candidate): boolean => entry.steps.some(({ person }) => person);

function previousIsOf(claims: readonly Claim[], claim: Claim, owner: string): boolean {
  const before = claims.slice(0, claims.indexOf(claim)).findLast(({ chosen }) => chosen !== undefined);
  return before?.chosen !== undefined && ownerOf(before.chosen.entry) === owner;
}

function sameField(left: FieldEntry, right: FieldEntry): boolean {
  return left.holder === right.holder && left.steps.at(-1)?.name === right.steps.at(-1)?.name;
}

const PART_OF_NAME = /\/(?:ho|chuDem)$/;
const NAME = /\/(?:ten|dayDu)$/;

/**
 * "Tên" is the given name where the family name has a column of its own, and the whole name where it has none.
 * Numbers that mean the same person are the field that the header names.
 */
export function settleSame(claims: readonly Claim[]): void {
  const divided = new Set(
    claims.flatMap(({ chosen }) => {
      const path = chosen?.entry.path ?? "";
      return PART_OF_NAME.test(path) ? [path.replace(PART_OF_NAME, "")] : [];
    }),
  );
  for (const claim of claims) {
    const { chosen } = claim;
    if (chosen === undefined) continue;
    const path = chosen.entry.path;
    const block = path.replace(NAME, "");
    if (NAME.test(path)) {
      const wanted = `${block}/${divided.has(block) ? "ten" : "dayDu"}`;
      const other = claim.candidates.find(
        (one) => one.entry.path === wanted && one.total > chosen.total - CLOSE,
      );
      if (other !== undefined) claim.chosen = other;
      claim.settled = `${block}/${divided.has(block) ? "dayDu" : "ten"}`;
    }
    if (PAPERS.test(path)) {
      const same = claim.candidates.filter(
        (one) => one.total > chosen.total - CLOSE && meansTheSame(one.entry, chosen.entry),
      );
      const named = same.reduce((best, one) => (one.score > best.score ? one : best), chosen);
      claim.chosen = named;
    }
  }
}

/** As good as the best, as far as header and values can tell. */
const CLOSE = 0.12;

/** A column that fits this much worse than another one is not meant. */
const WORSE = 0.3;

/**
 * Two columns that claim one field are both doubtful; a list takes several. One that fits far worse claims its next
 * best field instead, or none.
 */
export function settleTwins(claims: readonly Claim[]): void {
  for (const [path, group] of groups(claims)) {
    const best = Math.max(...group.map(({ chosen }) => chosen?.total ?? 0));
    for (const claim of group) {
      if ((claim.chosen?.total ?? 0) > best - WORSE) continue;
      const next = claim.candidates.find((one) => one.entry.path !== path && one.total >= NEXT_BEST);
      if (next === undefined) delete claim.chosen;
      else claim.chosen = next;
    }
  }
  for (const [path, group] of groups(claims))
    for (const claim of group) {
      const others = group.filter((one) => one !== claim).map((one) => one.column);
      claim.doubts.push({ code: "same-field", params: { path, columns: others } });
    }
}

const NEXT_BEST = 0.5;

/** Columns that claim one field, two or more. */
function groups(claims: readonly Claim[]): readonly (readonly [path: string, group: readonly Claim[]])[] {
  const byPath = new Map<string, Claim[]>();
  for (const claim of claims) {
    const path = claim.chosen?.entry.path;
    if (path === undefined || path.endsWith("/-")) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), claim]);
  }
  return [...byPath].filter(([, group]) => group.length > 1);
}

/** Another field that fits as well as the one that is proposed. */
export function rivalOf({ chosen, candidates, settled }: Claim, margin: number): Candidate | undefined {
  if (chosen === undefined) return undefined;
  return candidates.find(
    (one) =>
      one !== chosen &&
      one.total > chosen.total - margin &&
      one.total >= NEAR_ENOUGH &&
      one.entry.path !== settled &&
      !meansTheSame(one.entry, chosen.entry),
  );
}

const PAPERS = /\/(?:soDinhDanhCaNhan|soCmnd9|(?:giayToTuyThan|theCanCuoc)\/0\/so)$/;

function meansTheSame(left: FieldEntry, right: FieldEntry): boolean {
  return (
    PAPERS.test(left.path) &&
    PAPERS.test(right.path) &&
    left.path.replace(PAPERS, "") === right.path.replace(PAPERS, "")
  );
}
