import type { FieldDescriptor } from "@thongnhat/core";
import {
  type ThongDiepDuLieu,
  thongDiepDuLieuDescriptor,
} from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";

/** A field of a message on the wire. */
export interface WireField {
  /** Its name in the record. */
  readonly field: string;
  /** Its name on the wire, PascalCase. */
  readonly name: string;
  readonly descriptor: FieldDescriptor;
}

const SYSTEM = "qcvn-09-2025-bca";

/** Beside what was seen on the wire, only the content of the record travels: our proposal. */
const PROPOSED = new Set(["noiDung"]);

/** The fields of an object that travel, in the order of the standard. */
export function wireFields(title: string): readonly WireField[] {
  const fields = Object.entries(thongDiepDuLieuDescriptor.defs[title]?.fields ?? {});
  return fields.flatMap(([field, descriptor]) => {
    const alias = descriptor.aliases?.find(({ system }) => system === SYSTEM)?.name;
    if (alias === undefined && !PROPOSED.has(field)) return [];
    return [{ field, name: alias?.split(".").pop() ?? pascal(field), descriptor }];
  });
}

/**
 * Writes a message as it goes over the wire: the names of QCVN 09:2025/BCA in PascalCase, as seen in running
 * integration code; metadata of the record and the group of data stay behind.
 *
 * @param message - a record of type `trung-tam-du-lieu-quoc-gia/thong-diep`
 * @returns JSON text
 */
export function messageText(message: ThongDiepDuLieu): string {
  return JSON.stringify(write(message, thongDiepDuLieuDescriptor.root));
}

function write(value: object, title: string): Record<string, unknown> {
  const from = value as Readonly<Record<string, unknown>>;
  const out: Record<string, unknown> = {};
  for (const { field, name, descriptor } of wireFields(title)) {
    const item = from[field];
    if (item === undefined) continue;
    const of = descriptor.of;
    if (of === undefined || typeof item !== "object" || item === null) out[name] = item;
    else out[name] = Array.isArray(item) ? item.map((each: object) => write(each, of)) : write(item, of);
  }
  return out;
}

function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
