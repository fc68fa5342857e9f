/**
 * Operations of the national document exchange, under the address of its REST service. All are POST.
 * Names: evidence `system`, seen in the published kit of the exchange (SDKVXP 2.0.0).
 */
export const VXP_OPERATIONS = [
  "registerAgency",
  "deleteAgency",
  "getAgenciesList",
  "getSynchronizeUnit",
  "sendEdoc",
  "getEdoc",
  "getReceivedEdocList",
  "getSentEdocList",
  "updateStatus",
] as const;

/** Name of an operation of the exchange. */
export type VxpOperation = (typeof VXP_OPERATIONS)[number];

/** `edoc` a document, `status` a report on one. Evidence `system`. */
export type VxpMessageType = "edoc" | "status";

/** Header with the SHA-256 of the file in hex. Evidence `system` for sending; for fetching `proposed`. */
export const HASH_FILE = "hash-file";

/**
 * Headers that say what a sent file is. The names are those of the fields of the lists (`system`); that they travel as
 * headers of `sendEdoc` is `proposed`: how the exchange learns them was not seen.
 */
export const SEND_HEADERS = { messageType: "messageType", from: "from", to: "to" } as const;

/** The only service that was seen. Evidence `system`. */
export const SERVICE_TYPE = "eDoc";

/** Transport status that `updateStatus` gives to a file that was fetched and kept. Evidence `proposed`: no list was seen. */
export const DONE = "done";
