import type { VxpMessageType } from "./names.ts";

/** An agency of the directory. Field names: evidence `system`. */
export interface VxpAgency {
  readonly id?: string;
  /** Id of the agency above. */
  readonly pid?: string;
  /** Agency code, `H26.12`. */
  readonly code: string;
  readonly name: string;
  readonly mail?: string;
}

/** A row of the directory as it changed: never removed, marked. Field names: evidence `system`. */
export interface VxpUnit extends VxpAgency {
  readonly centerCode?: string;
  /** Rises with each change. */
  readonly version?: number;
  readonly deleted?: boolean;
}

/** A file in the inbox. Field names: evidence `system`; the words of `status` were not seen. */
export interface VxpReceivedItem {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly created_time?: string;
  readonly updated_time?: string;
  readonly messageType?: string;
  readonly serviceType?: string;
  readonly status?: string;
  readonly status_desc?: string;
}

/** A file that was sent, to one receiver. Field names: evidence `system`. */
export interface VxpSentItem {
  readonly id?: string;
  /** Read as the id that the sender gave to the document; evidence `proposed`. */
  readonly senderDocId?: string;
  readonly receiverDocId?: string;
  readonly fromCode?: string;
  readonly toCode?: string;
  readonly title?: string;
  readonly notation?: string;
  readonly sendStatus?: string;
  readonly sendStatusDesc?: string;
  readonly receiveStatus?: string;
  readonly receiveStatusDesc?: string;
  readonly sentTime?: string;
  readonly receivedTime?: string;
}

/** Which files to list. */
export interface VxpFilter {
  readonly messageType?: VxpMessageType;
  /** `yyyy-MM-dd`; its form at the exchange was not seen. */
  readonly fromDate?: string;
  /** `yyyy-MM-dd` */
  readonly toDate?: string;
}

/** A file that was fetched. */
export interface VxpFile {
  readonly docId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 in hex, computed here. */
  readonly sha256: string;
  /** Did the exchange state a digest? It was compared then; without one nothing proves that the file came whole. */
  readonly hashStated: boolean;
}

/** Carries one operation to the exchange and its answer back. */
export type VxpRequest = (call: VxpCall) => Promise<VxpAnswer>;

/** One operation to carry. */
export interface VxpCall {
  readonly operation: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** May it be sent again by itself after a failure? */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal;
}

/** What the exchange answered: parsed JSON, or the bytes of a file. */
export interface VxpAnswer {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}
