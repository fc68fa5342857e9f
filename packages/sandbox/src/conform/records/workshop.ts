import { textsAt } from "../../standard/places.ts";
import type { RecordType } from "../../standard/record-type.ts";
import type { Tally } from "./tally.ts";

/** A record as plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Makes invented records of one type that our own validator finds right. */
export interface Workshop {
  /** A new test record of a unit. */
  fresh(owner?: string): Json;
  /** The next version of a record; revoked where asked. */
  next(record: Json, options?: { readonly revoked?: boolean; readonly by?: number }): Json;
}

/**
 * A workshop for one kind of record.
 *
 * @returns nothing when no example can be owned by the unit and still be right
 */
export function openWorkshop(
  type: RecordType,
  examples: readonly object[],
  owner: string,
  tally: Tally,
): Workshop | undefined {
  const isRight = (record: Json): boolean => type.validator.validate(record).ok;
  const withOwner = (record: Json, unit: string): Json =>
    withMetadata(record, { maBanGhi: tally.nextId(), coQuanChuQuan: unit, phienBanBanGhi: 1 });
  const sorted = [...(examples as readonly Json[])].sort((a, b) => weight(a, type) - weight(b, type));
  const base = sorted.find(
    (one) => isRight(withOwner(one, owner)) && isRight(nextOf(withOwner(one, owner), 1)),
  );
  if (base === undefined) return undefined;
  return {
    fresh: (unit = owner) => withOwner(base, unit),
    next(record, { revoked = false, by = 1 } = {}) {
      const plain = nextOf(record, by);
      if (!revoked) return plain;
      return withMetadata(plain, { trangThai: "da-thu-hoi-huy-bo" });
    },
  };
}

/** The same record with other metadata. */
export function withMetadata(record: Json, more: Json): Json {
  return { ...record, sieuDuLieu: { ...metadataOf(record), ...more } };
}

/** What says which record it is. */
export function metadataOf(record: Json): Json {
  const { sieuDuLieu } = record;
  return typeof sieuDuLieu === "object" && sieuDuLieu !== null ? (sieuDuLieu as Json) : {};
}

/** Id of a record; empty when it says none. */
export function idOf(record: unknown): string {
  const { maBanGhi } = typeof record === "object" && record !== null ? metadataOf(record as Json) : {};
  return typeof maBanGhi === "string" ? maBanGhi : "";
}

/** Version of a record: 1 when it says none. */
export function versionOf(record: Json): number {
  const { phienBanBanGhi } = metadataOf(record);
  return typeof phienBanBanGhi === "number" ? phienBanBanGhi : 1;
}

function nextOf(record: Json, by: number): Json {
  return withMetadata(record, { phienBanBanGhi: versionOf(record) + by });
}

/** The lower, the more a record can show: in force, somebody's personal number, many fields to search by. */
function weight(record: Json, type: RecordType): number {
  const { trangThai, phienBan } = metadataOf(record);
  const has = (places: readonly string[]): number =>
    places.filter((place) => textsAt(record, place).length > 0).length;
  return (
    (trangThai === "hieu-luc" || trangThai === undefined ? 0 : 40) +
    (phienBan === undefined ? 0 : 2) -
    (has(type.personal) > 0 ? 20 : 0) -
    has(type.searchable)
  );
}
