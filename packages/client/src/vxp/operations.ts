import { readData, readList } from "./envelope.ts";
import { ownBytes, sha256Hex } from "./hash.ts";
import { HASH_FILE, SEND_HEADERS, SERVICE_TYPE, type VxpMessageType, type VxpOperation } from "./names.ts";
import type {
  VxpAgency,
  VxpFile,
  VxpFilter,
  VxpReceivedItem,
  VxpRequest,
  VxpSentItem,
  VxpUnit,
} from "./types.ts";
import { VxpError } from "./vxp-error.ts";

/** The nine operations of the exchange, one method each. All throw `ExchangeError` for the way there, `VxpError` for the answer. */
export interface VxpOperations {
  /** Enters an agency into the directory. */
  registerAgency(agency: VxpAgency): Promise<void>;
  /** Marks an agency of the directory as removed. */
  deleteAgency(code: string): Promise<void>;
  /** The whole directory. */
  getAgenciesList(): Promise<readonly VxpAgency[]>;
  /** Rows of the directory that changed since a day, removed ones too. @param modifyDate `yyyy-MM-dd` */
  getSynchronizeUnit(modifyDate: string): Promise<readonly VxpUnit[]>;
  /**
   * Sends a packet once; never repeated by itself, as nobody published whether the exchange takes the same packet twice
   * for one. `send` of `createVxp` repeats safely.
   * @param packet the packet in UTF-8
   * @param to code of the receiver, for a status that the packet does not address
   * @returns the exchange's id of the file
   */
  sendEdoc(packet: Uint8Array, messageType: VxpMessageType, to?: string): Promise<{ readonly docId: string }>;
  /** Fetches a file and compares its digest. @throws VxpError `hash-differs` */
  getEdoc(docId: string): Promise<VxpFile>;
  /** The inbox. */
  getReceivedEdocList(filter?: VxpFilter): Promise<readonly VxpReceivedItem[]>;
  /** What was sent, a row for each receiver. */
  getSentEdocList(filter?: VxpFilter): Promise<readonly VxpSentItem[]>;
  /** Tells the exchange, not the sender, what became of a file: `done` when it is kept. */
  updateStatus(docId: string, status: string): Promise<void>;
}

/** Carries the nine operations over a connection. */
export function createOperations(request: VxpRequest, unit: string): VxpOperations {
  const ask = async (operation: VxpOperation, body: object, repeatable = true): Promise<unknown> => {
    const { json } = await request({ operation, body: JSON.stringify(body), headers: {}, repeatable });
    return readData(json, operation);
  };
  return {
    async registerAgency({ code, name, id, pid, mail }) {
      await ask("registerAgency", { code, name, id, pid, mail });
    },
    async deleteAgency(code) {
      await ask("deleteAgency", { code });
    },
    async getAgenciesList() {
      return readList<VxpAgency>(await ask("getAgenciesList", {}), "code");
    },
    async getSynchronizeUnit(modifyDate) {
      return readList<VxpUnit>(await ask("getSynchronizeUnit", { modifyDate: checkDay(modifyDate) }), "code");
    },
    async sendEdoc(packet, messageType, to) {
      const body = ownBytes(packet);
      const headers = {
        [HASH_FILE]: await sha256Hex(body),
        [SEND_HEADERS.messageType]: messageType,
        [SEND_HEADERS.from]: unit,
        ...(to === undefined ? {} : { [SEND_HEADERS.to]: to }),
      };
      const { json } = await request({ operation: "sendEdoc", body, headers, repeatable: false });
      const data = readData(json, "sendEdoc");
      const docId = docIdOf(data) ?? docIdOf(json);
      if (docId === undefined) throw new VxpError("answer-form", { operation: "sendEdoc" });
      return { docId };
    },
    async getEdoc(docId) {
      const body = JSON.stringify({ docId, serviceType: SERVICE_TYPE });
      const answer = await request({ operation: "getEdoc", body, headers: {}, repeatable: true });
      if (answer.bytes === undefined) {
        readData(answer.json, "getEdoc");
        throw new VxpError("answer-form", { operation: "getEdoc" });
      }
      const bytes = ownBytes(answer.bytes);
      const sha256 = await sha256Hex(bytes);
      const stated = answer.headers[HASH_FILE];
      if (stated !== undefined && stated.toLowerCase() !== sha256) throw new VxpError("hash-differs");
      return { docId, bytes, sha256, hashStated: stated !== undefined };
    },
    async getReceivedEdocList(filter = {}) {
      return readList<VxpReceivedItem>(await ask("getReceivedEdocList", listing(filter)), "id");
    },
    async getSentEdocList(filter = {}) {
      return readList<VxpSentItem>(await ask("getSentEdocList", listing(filter)));
    },
    async updateStatus(docId, status) {
      await ask("updateStatus", { docId, status });
    },
  };
}

function listing({ messageType = "edoc", fromDate, toDate }: VxpFilter): object {
  return {
    serviceType: SERVICE_TYPE,
    messageType,
    ...(fromDate === undefined ? {} : { fromDate: checkDay(fromDate) }),
    ...(toDate === undefined ? {} : { toDate: checkDay(toDate) }),
  };
}

function checkDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new VxpError("date-form");
  return day;
}

/** The name `DocId` was seen in answers (`system`), where in the answer was not. */
function docIdOf(value: unknown): string | undefined {
  const docId = typeof value === "object" && value !== null && "DocId" in value ? value.DocId : undefined;
  return typeof docId === "string" && docId !== "" && docId.length <= 200 ? docId : undefined;
}
