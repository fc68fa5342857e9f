import type { Migration, MigrationStep, RecordShape } from "@thongnhat/core";

const WHY = { vi: "Thử", en: "Test" };
const POINTERS: RecordShape["pointers"] = [
  { path: "/khongRo/*/truong", kind: "unknown" },
  { path: "/sieuDuLieu/nguonGoc/truongDaXacThuc/*", kind: "list" },
  { path: "/sieuDuLieu/phienBan/thayDoi/*/truong", kind: "single" },
];

type Bare<T> = T extends unknown ? Omit<T, "why"> : never;

/** A step without the words that people read. */
export function step<const T extends Bare<MigrationStep>>(written: T): T & { readonly why: typeof WHY } {
  return { ...written, why: WHY };
}

/** A migration of the record `thu/so-bo` from 1.0 to 2.0 that exists in tests only. */
export function migration(
  steps: readonly MigrationStep[],
  more: { readonly vanishing?: readonly string[]; readonly signatures?: readonly string[] } = {},
): Migration {
  const { vanishing = [], signatures = [] } = more;
  const shape = { pointers: POINTERS, embedded: [], signatures, vanishing: [] };
  const plan = { from: "so-bo", to: "so-bo", steps, older: shape, newer: { ...shape, vanishing } };
  return { database: "thu", from: "1.0", to: "2.0", draft: false, records: [plan], everywhere: [] };
}

/** A record of that migration; every person in it is invented. */
export function record(fields: object, { version = "1.0", meta = {} } = {}): Record<string, unknown> {
  const sieuDuLieu = {
    maBanGhi: "thu-1",
    luocDo: "thu/so-bo",
    phienBanLuocDo: version,
    nguon: "so-hoa",
    ...meta,
  };
  return { sieuDuLieu, ...fields };
}
