import { mayFollow, STATES_OF_THE_SENDER } from "@thongnhat/convert/edxml";
import { VxpRefusal } from "./refusal.ts";

/** A row of the directory. Removed ones stay, marked. */
export interface AgencyRow {
  readonly id: string;
  readonly pid: string;
  readonly code: string;
  readonly name: string;
  readonly mail: string;
  readonly version: number;
  readonly deleted: boolean;
  readonly changed: string;
  /** Unit whose key entered it. */
  readonly owner: string;
}

/** A packet that the exchange keeps. */
export interface FileRow {
  readonly id: string;
  readonly messageType: "edoc" | "status";
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly documentId: string;
  readonly title: string;
  readonly notation: string;
  readonly created: string;
  /** Agencies that fetched and kept it. */
  readonly done: ReadonlyMap<string, string>;
}

/** What the exchange holds: in memory, gone when it stops. */
export interface VxpStore {
  readonly agencies: Map<string, AgencyRow>;
  readonly files: Map<string, FileRow>;
  /** State of a document at a receiver. */
  readonly states: Map<string, string>;
}

/** An empty exchange whose directory holds the units of the sandbox. */
export function openStore(
  units: readonly { readonly code: string; readonly name: string }[],
  now: string,
): VxpStore {
  const agencies = new Map<string, AgencyRow>();
  for (const [i, { code, name }] of units.entries())
    agencies.set(code, {
      id: String(i + 1),
      pid: "",
      code,
      name,
      mail: "",
      version: 1,
      deleted: false,
      changed: now,
      owner: code,
    });
  return { agencies, files: new Map(), states: new Map() };
}

/** Is it an agency of the directory that was not removed? */
export function isAgency({ agencies }: VxpStore, code: string): boolean {
  return agencies.get(code)?.deleted === false;
}

const keyOf = (document: FileRow, receiver: string): string => `${document.id} ${receiver}`;

/** State of a document at a receiver; undefined before it was reported as arrived. */
export function stateOf({ states }: VxpStore, document: FileRow, receiver: string): string | undefined {
  return states.get(keyOf(document, receiver));
}

/** The document that a report speaks of. */
export function findDocument({ files }: VxpStore, sender: string, documentId: string): FileRow | undefined {
  return [...files.values()].find(
    (file) => file.messageType === "edoc" && file.from === sender && file.documentId === documentId,
  );
}

/**
 * Takes a step of a document at a receiver.
 * @returns false when the document stands there already: a report that was repeated
 * @throws VxpRefusal when the reporter may not report it, or the step may not follow
 */
export function takeStep(
  store: VxpStore,
  step: {
    readonly document: FileRow;
    readonly reporter: string;
    readonly receiver: string;
    readonly state: string;
  },
): boolean {
  const { document, reporter, receiver, state } = step;
  const asSender = reporter === document.from;
  if (!document.to.includes(receiver)) throw new VxpRefusal("NOT_ADDRESSED");
  if (STATES_OF_THE_SENDER.includes(state) !== asSender) throw new VxpRefusal("STATUS_NOT_YOURS");
  const before = stateOf(store, document, receiver);
  if (before === state) return false;
  if (!mayFollow(before, state)) throw new VxpRefusal("STATUS_NOT_ALLOWED");
  store.states.set(keyOf(document, receiver), state);
  return true;
}
