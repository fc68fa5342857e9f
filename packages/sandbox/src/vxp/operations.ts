import { randomUUID } from "node:crypto";
import { readAddress, readStatus, sha256Hex } from "./packet.ts";
import { VxpRefusal } from "./refusal.ts";
import {
  type AgencyRow,
  type FileRow,
  findDocument,
  isAgency,
  stateOf,
  takeStep,
  type VxpStore,
} from "./store.ts";

/** Who asks, when, of which exchange. */
export interface Asking {
  readonly store: VxpStore;
  /** Code of the unit whose key was given. */
  readonly caller: string;
  /** ISO 8601. */
  readonly now: string;
}

/** What is written in a JSON body. */
export type Fields = Readonly<Record<string, unknown>>;

const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (value === undefined) return "";
  if (typeof value !== "string" || value.length > 500) throw new VxpRefusal("BODY_INVALID");
  return value;
};

const CODE = /^[A-Z0-9][A-Z0-9.]{0,34}$/;

/** Enters an agency at or below the caller's code, or changes it. */
export function registerAgency({ store, caller, now }: Asking, fields: Fields): null {
  const code = textIn(fields, "code");
  const name = textIn(fields, "name");
  if (!CODE.test(code) || name === "") throw new VxpRefusal("BODY_INVALID");
  const before = store.agencies.get(code);
  const mine = code === caller || code.startsWith(`${caller}.`);
  if (!mine || (before !== undefined && before.owner !== caller)) throw new VxpRefusal("SENDER_DIFFERS");
  store.agencies.set(code, {
    id: before?.id ?? String(store.agencies.size + 1),
    pid: textIn(fields, "pid"),
    code,
    name,
    mail: textIn(fields, "mail"),
    version: (before?.version ?? 0) + 1,
    deleted: false,
    changed: now,
    owner: caller,
  });
  return null;
}

/** Marks an agency that the caller entered as removed. */
export function deleteAgency({ store, caller, now }: Asking, fields: Fields): null {
  const row = store.agencies.get(textIn(fields, "code"));
  if (row === undefined || row.deleted) throw new VxpRefusal("UNKNOWN_AGENCY");
  if (row.owner !== caller) throw new VxpRefusal("SENDER_DIFFERS");
  store.agencies.set(row.code, { ...row, deleted: true, version: row.version + 1, changed: now });
  return null;
}

const shown = ({ id, pid, code, name, mail }: AgencyRow): Fields => ({ id, pid, code, name, mail });

/** The directory. */
export function getAgenciesList({ store }: Asking): readonly Fields[] {
  return [...store.agencies.values()].filter(({ deleted }) => !deleted).map(shown);
}

/** Rows that changed on a day or after it, removed ones too. */
export function getSynchronizeUnit({ store }: Asking, fields: Fields): readonly Fields[] {
  const since = textIn(fields, "modifyDate");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new VxpRefusal("BODY_INVALID");
  return [...store.agencies.values()]
    .filter(({ changed }) => changed.slice(0, 10) >= since)
    .map((row) => ({ ...shown(row), centerCode: "", version: row.version, deleted: row.deleted }));
}

/** What the headers of `sendEdoc` say. */
export interface SendHeaders {
  readonly hash: string;
  readonly messageType: string;
  readonly to: string;
}

/** Takes a packet: its digest must be right, its sender the caller, its receivers in the directory. */
export function sendEdoc(asking: Asking, bytes: Uint8Array, headers: SendHeaders): Fields {
  const sha256 = sha256Hex(bytes);
  if (headers.hash.toLowerCase() !== sha256) throw new VxpRefusal("HASH_DIFFERS");
  if (headers.messageType === "status") return sendStatus(asking, bytes, sha256, headers.to);
  if (headers.messageType !== "edoc") throw new VxpRefusal("BODY_INVALID");
  const { store, caller } = asking;
  const address = readAddress(bytes);
  if (address.from !== caller) throw new VxpRefusal("SENDER_DIFFERS");
  if (!address.to.every((code) => isAgency(store, code))) throw new VxpRefusal("UNKNOWN_AGENCY");
  const before = findDocument(store, caller, address.documentId);
  // Sent again: the id of the document is the key, and the same packet counts once.
  if (before?.sha256 === sha256) return { DocId: before.id };
  if (before !== undefined) throw new VxpRefusal("DOCUMENT_DIFFERS");
  return { DocId: keep(asking, { ...address, messageType: "edoc", bytes, sha256 }) };
}

function sendStatus(asking: Asking, bytes: Uint8Array, sha256: string, toHeader: string): Fields {
  const { store, caller } = asking;
  const { vanBan, coQuan, trangThai } = readStatus(bytes);
  if (coQuan.maDinhDanh !== caller) throw new VxpRefusal("SENDER_DIFFERS");
  const document = findDocument(store, vanBan.coQuan ?? "", vanBan.maVanBan ?? "");
  const asSender = caller === document?.from;
  // To whoever has no part in it a document is as if it were not there.
  if (document === undefined || !(asSender || document.to.includes(caller)))
    throw new VxpRefusal("UNKNOWN_DOCUMENT");
  const receiver = asSender ? toHeader : caller;
  const isNew = takeStep(store, { document, reporter: caller, receiver, state: trangThai });
  if (!isNew) return { DocId: document.id };
  const address = { from: caller, to: [asSender ? receiver : document.from] };
  const { documentId, title, notation } = document;
  return {
    DocId: keep(asking, { ...address, documentId, title, notation, messageType: "status", bytes, sha256 }),
  };
}

function keep({ store, now }: Asking, file: Omit<FileRow, "id" | "created" | "done">): string {
  const id = randomUUID();
  store.files.set(id, { ...file, id, created: now, done: new Map() });
  return id;
}

/** A file, for those to whom it is addressed and for its sender; to all others it is as if it were not there. */
export function getEdoc({ store, caller }: Asking, fields: Fields): FileRow {
  const file = store.files.get(textIn(fields, "docId"));
  if (file === undefined || !(file.to.includes(caller) || file.from === caller))
    throw new VxpRefusal("UNKNOWN_DOCUMENT");
  return file;
}

/** The inbox of the caller. */
export function getReceivedEdocList({ store, caller }: Asking, fields: Fields): readonly Fields[] {
  return select(store, fields)
    .filter(({ to }) => to.includes(caller))
    .map((file) => ({
      id: file.id,
      from: file.from,
      to: caller,
      created_time: file.created,
      updated_time: file.created,
      messageType: file.messageType,
      serviceType: "eDoc",
      status: file.done.get(caller) ?? "initial",
      status_desc: "",
    }));
}

/** What the caller sent, a row for each receiver. */
export function getSentEdocList({ store, caller }: Asking, fields: Fields): readonly Fields[] {
  return select(store, fields)
    .filter(({ from }) => from === caller)
    .flatMap((file) =>
      file.to.map((toCode) => ({
        id: file.id,
        senderDocId: file.documentId,
        receiverDocId: file.id,
        fromCode: caller,
        toCode,
        title: file.title,
        notation: file.notation,
        sendStatus: "done",
        sendStatusDesc: "",
        receiveStatus: stateOf(store, file, toCode) ?? "",
        receiveStatusDesc: "",
        sentTime: file.created,
        receivedTime: "",
      })),
    );
}

/** Marks a file of the inbox. */
export function updateStatus({ store, caller }: Asking, fields: Fields): null {
  const file = store.files.get(textIn(fields, "docId"));
  if (file === undefined || !file.to.includes(caller)) throw new VxpRefusal("UNKNOWN_DOCUMENT");
  const status = textIn(fields, "status");
  if (!/^[a-z]{1,20}$/.test(status)) throw new VxpRefusal("BODY_INVALID");
  store.files.set(file.id, { ...file, done: new Map([...file.done, [caller, status]]) });
  return null;
}

function select({ files }: VxpStore, fields: Fields): FileRow[] {
  const type = textIn(fields, "messageType") || "edoc";
  const from = textIn(fields, "fromDate");
  const to = textIn(fields, "toDate");
  return [...files.values()].filter(
    ({ messageType, created }) =>
      messageType === type && created.slice(0, 10) >= from && (to === "" || created.slice(0, 10) <= to),
  );
}
