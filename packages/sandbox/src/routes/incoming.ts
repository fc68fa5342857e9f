import { type Issue, isRecordId } from "@thongnhat/core";
import { type Caller, grantsOf } from "../auth/caller.ts";
import { Problem } from "../problem/problem.ts";
import { textsAt } from "../standard/places.ts";
import type { RecordType } from "../standard/record-type.ts";
import { digestOf, markOf } from "../store/mark.ts";
import type { Incoming } from "../store/records.ts";
import type { Context } from "./context.ts";

/** A record that may be written, and what was noticed about it. */
export interface Accepted {
  readonly incoming: Omit<Incoming, "kind">;
  readonly revoked: boolean;
  readonly warnings: readonly Issue[];
}

/** The part of the metadata that a server acts on. */
interface Metadata {
  readonly maBanGhi?: unknown;
  readonly phienBanBanGhi?: unknown;
  readonly coQuanChuQuan?: unknown;
  readonly trangThai?: unknown;
}

/** Ids that are words of addresses. */
const RESERVED = new Set(["changes", "search", "batch", "exports", "imports"]);

/**
 * Checks a record that somebody sends: valid, whole, and the sender's own.
 *
 * @throws Problem `record-invalid` with the issues, `not-owner`, `forbidden`
 */
export function accept(
  context: Context,
  caller: Caller,
  type: RecordType,
  value: unknown,
  ground: string,
): Accepted {
  const grants = grantsOf(caller, type.id, "write").filter(({ profile }) => profile === "full");
  if (grants.length === 0) throw new Problem("forbidden");
  const warnings = check(type, value, context.options);
  const prepared = prepare(context, type, value, ground);
  if (prepared.incoming.unit !== caller.unit.code && !grants.some(({ of }) => of === "any"))
    throw new Problem("not-owner");
  return { ...prepared, warnings };
}

/**
 * A record as it is kept. Nothing is asked of it but what the server itself acts on.
 *
 * @throws Problem `record-invalid` without an id, version or owning body
 */
export function prepare(
  { secret, now }: Pick<Context, "secret" | "now">,
  type: RecordType,
  value: unknown,
  ground: string,
): Omit<Accepted, "warnings"> {
  const { maBanGhi, phienBanBanGhi = 1, coQuanChuQuan, trangThai } = metadataOf(value);
  const version = Number(phienBanBanGhi);
  if (typeof maBanGhi !== "string" || !isRecordId(maBanGhi) || RESERVED.has(maBanGhi))
    throw invalid("/sieuDuLieu/maBanGhi", "TN-FORMAT", { format: "ma-ban-ghi" });
  if (!Number.isSafeInteger(version))
    throw invalid("/sieuDuLieu/phienBanBanGhi", "TN-TYPE", { type: "integer" });
  // The standard lets it be absent; to whom a record belongs is what every right here rests on.
  if (typeof coQuanChuQuan !== "string") throw invalid("/sieuDuLieu/coQuanChuQuan", "TN-REQUIRED");
  return {
    revoked: trangThai === "da-thu-hoi-huy-bo",
    incoming: {
      record: type.id,
      id: maBanGhi,
      version,
      unit: coQuanChuQuan,
      body: JSON.stringify(value),
      digest: digestOf(value),
      at: new Date(now()).toISOString(),
      ground,
      terms: type.searchable.flatMap((path) =>
        [...new Set(textsAt(value, path))].map((text) => [path, markOf(secret, text)] as const),
      ),
    },
  };
}

function check(type: RecordType, value: unknown, { validate, today }: Context["options"]): readonly Issue[] {
  if (validate === false) return [];
  const result = type.validator.validate(value, today === undefined ? {} : { today });
  if (result.ok) return result.warnings;
  throw new Problem("record-invalid", { issues: result.issues, truncated: result.truncated ?? false });
}

function metadataOf(value: unknown): Metadata {
  const { sieuDuLieu } = (typeof value === "object" && value !== null ? value : {}) as {
    sieuDuLieu?: unknown;
  };
  return typeof sieuDuLieu === "object" && sieuDuLieu !== null ? sieuDuLieu : {};
}

function invalid(path: string, code: string, params?: Issue["params"]): Problem {
  const issue: Issue = { code, severity: "error", path, ...(params === undefined ? {} : { params }) };
  return new Problem("record-invalid", { issues: [issue] });
}
