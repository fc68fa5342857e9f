import { maskKey, parseJson } from "@thongnhat/core";
import {
  type ThongDiepDuLieu,
  thongDiepDuLieuDescriptor,
} from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { MESSAGE_RECORD, messageId } from "./message.ts";
import { MessageError } from "./message-error.ts";
import { type WireField, wireFields } from "./wire.ts";

/** A message that was read. */
export interface ReadMessage {
  /** The message as a record; check it with its validator. */
  readonly message: ThongDiepDuLieu;
  /** Names of the wire that the standard does not know, as JSON Pointers; they were not carried over. */
  readonly ignored: readonly string[];
}

type Parts = Record<string, unknown>;

/**
 * Reads a message of the wire. Names are taken in any case; two keys equal up to case are refused, since readers
 * would differ about which one holds. Another system puts `MaDinhDanhDuLieu` and `PhienBan` at the root: that is
 * read too (`system`). Moments and dates are kept as written; @thongnhat/convert reads other spellings of them.
 *
 * @param text - JSON text
 * @returns the message as a record, and the names that were not understood
 * @throws MessageError `not-json` · `twin-keys` · `wrong-type` · `no-identity` · `no-version`; never with a value
 */
export async function readMessage(text: string): Promise<ReadMessage> {
  const parsed = parseJson(text);
  if (!("value" in parsed)) throw new MessageError("not-json");
  const ignored: string[] = [];
  const root = read(parsed.value, thongDiepDuLieuDescriptor.root, "", ignored);
  const source = partOf(root, "nguonDuLieu").idNguonDuLieu;
  const data = partOf(root, "duLieuTiepNhan").maDinhDanhDuLieu;
  if (typeof source !== "string" || typeof data !== "string") throw new MessageError("no-identity");
  const state = root.trangThaiDuLieu as Parts | undefined;
  if (state !== undefined && !isVersion(state.phienBan))
    throw new MessageError("no-version", "/TrangThaiDuLieu/PhienBan");
  const message = {
    sieuDuLieu: {
      maBanGhi: await messageId(source, data, state === undefined ? 0 : (state.phienBan as number)),
      luocDo: MESSAGE_RECORD,
      phienBanLuocDo: thongDiepDuLieuDescriptor.version,
      nguon: "dang-ky-moi",
    },
    ...root,
  } as unknown as ThongDiepDuLieu;
  return { message, ignored };
}

function read(value: unknown, title: string, path: string, ignored: string[]): Parts {
  if (!isObject(value)) throw new MessageError("wrong-type", path || "/");
  const fields = new Map(wireFields(title).map((field) => [field.name.toLowerCase(), field]));
  const out: Parts = {};
  const seen = new Set<string>();
  const atRoot: [Place, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const name = key.toLowerCase();
    const here = `${path}/${fields.get(name)?.name ?? maskKey(key)}`;
    if (seen.has(name)) throw new MessageError("twin-keys", here);
    seen.add(name);
    const field = fields.get(name);
    const other = path === "" ? ROOT_PLACES[name] : undefined;
    // Absent is what null means to the systems that were seen.
    if (item === null && (field !== undefined || other !== undefined)) continue;
    if (field !== undefined) out[field.field] = readField(item, field, here, ignored);
    else if (other !== undefined) atRoot.push([other, item]);
    else ignored.push(here);
  }
  for (const [place, item] of atRoot) putAtPlace(out, place, item);
  return out;
}

function readField(
  item: unknown,
  { field, descriptor }: WireField,
  path: string,
  ignored: string[],
): unknown {
  const { of, type } = descriptor;
  if (type === "array") {
    if (!Array.isArray(item)) throw new MessageError("wrong-type", path);
    return of === undefined ? item : item.map((each, i) => read(each, of, `${path}/${i}`, ignored));
  }
  if (of !== undefined) return read(item, of, path, ignored);
  if (field === "phienBan") return versionOf(item);
  if (typeof item !== "string") throw new MessageError("wrong-type", path);
  // A space more is another key, and a receiver that keys on it would take the same data for new.
  return IDENTITY.has(field) ? item.trim() : item;
}

const IDENTITY = new Set(["idNguonDuLieu", "maDinhDanhDuLieu"]);

interface Place {
  readonly group: string;
  readonly field: string;
}

/** Where another system writes at the root what the others write in a group. */
const ROOT_PLACES: Readonly<Record<string, Place>> = Object.assign(Object.create(null), {
  madinhdanhdulieu: { group: "duLieuTiepNhan", field: "maDinhDanhDuLieu" },
  phienban: { group: "trangThaiDuLieu", field: "phienBan" },
});

function putAtPlace(out: Parts, { group, field }: Place, item: unknown): void {
  const part = partOf(out, group);
  const value = field === "phienBan" ? versionOf(item) : typeof item === "string" ? item.trim() : item;
  if (field in part && part[field] !== value) throw new MessageError("twin-keys", `/${maskKey(field)}`);
  out[group] = { ...part, [field]: value };
}

/** Written as a number, or by some as digits. */
function versionOf(item: unknown): unknown {
  return typeof item === "string" && /^[1-9][0-9]{0,14}$/.test(item) ? Number(item) : item;
}

function isVersion(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function partOf(parts: Parts, key: string): Parts {
  const part = parts[key];
  return isObject(part) ? part : {};
}

function isObject(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
