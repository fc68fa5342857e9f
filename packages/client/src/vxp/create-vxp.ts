import { type StatusPacket, type StatusSubject, writeStatusPacket } from "@thongnhat/convert/edxml";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import type { Arrival, ArrivedDocument } from "./arrival.ts";
import type { AttachmentPolicy, VxpAttachment } from "./attach.ts";
import { connect } from "./connection.ts";
import { createOperations, type VxpOperations } from "./operations.ts";
import type { ReportOptions, VxpOptions } from "./options.ts";
import { receiveAll } from "./receive.ts";
import { deliver, makePacket, type SentDocument } from "./send.ts";
import { checkStep, memoryStates, stateKey } from "./states.ts";
import { VxpError } from "./vxp-error.ts";

/** A unit at the document exchange. */
export interface Vxp extends VxpOperations {
  /** Code of the unit. */
  readonly unit: string;
  /**
   * Sends a document with its files: written as edXML, signed where a signer was given, sent until the exchange has it.
   * @param document of this unit, with `maVanBan`, receivers, and nothing classified
   * @throws VxpError before anything is sent; ExchangeError when the exchange cannot be reached
   */
  send(
    document: VanBanDi,
    files?: readonly VxpAttachment[],
    policy?: AttachmentPolicy,
  ): Promise<SentDocument>;
  /**
   * What came, and was not taken yet: documents first, then reports. A document is reported as arrived (01) when it is
   * handed over. A file is marked as taken when the loop asks for the next one: after a crash it comes again, so file a
   * document under its sender and id.
   */
  receive(): AsyncIterable<Arrival>;
  /**
   * Reports a step of a document: the receiver's steps by the receiver, `lay-lai` by the sender. Only a step that may follow
   * the last one is sent.
   * @param document the subject of an arrival, or the sender and id of an own document
   * @param state code of `trang-thai-van-ban-lien-thong`
   * @throws VxpError `status-not-allowed`, `status-not-ours`: nothing was sent
   */
  report(document: ArrivedDocument["subject"], state: string, options?: ReportOptions): Promise<StatusPacket>;
}

/**
 * A unit at the document exchange: the nine operations, and what one really wants to do with them. Needs
 * `@thongnhat/convert`. What nobody published (codes of errors, how a status is addressed, whether a packet that is sent
 * twice counts once) is assumed where it is marked so, and must be asked of the operator.
 * @param options the unit, the way to the exchange, how to sign and verify
 * @returns the unit's hand at the exchange
 * @throws ExchangeError `address-refused` for an address that is not https
 */
export function createVxp(options: VxpOptions): Vxp {
  const { unit, states = memoryStates(), now = Date.now } = options;
  const request = "request" in options ? options.request : connect(options);
  const operations = createOperations(request, unit);

  const report: Vxp["report"] = async (document, state, { to, description, official } = {}) => {
    const asSender = document.sender === unit;
    if (asSender && to === undefined) throw new VxpError("receiver-missing");
    const key = stateKey(document, asSender ? (to ?? "") : unit);
    checkStep({ before: await states.get(key), next: state, asSender });
    const packet: StatusPacket = {
      vanBan: subjectFields(document),
      coQuan: { ...options.reporter, maDinhDanh: unit },
      trangThai: state,
      ...(description === undefined ? {} : { moTa: description }),
      thoiDiem: `${new Date(now()).toISOString().slice(0, 19)}Z`,
      ...(official === undefined ? {} : { canBo: official }),
    };
    const text = writeStatusPacket(packet);
    const signed = options.sign === undefined ? text : await options.sign(text);
    const bytes = new TextEncoder().encode(signed);
    await operations.sendEdoc(bytes, "status", asSender ? to : document.sender);
    await states.set(key, state);
    return packet;
  };

  return {
    unit,
    ...operations,
    report,
    async send(document, files = [], policy = {}) {
      const made = await makePacket(options, document, files, policy);
      return { ...(await deliver(operations, options, made)), packet: made.packet, lost: made.lost };
    },
    receive: () => receiveAll({ operations, report, states, unit, verify: options.verify }),
  };
}

function subjectFields({ sender, id, number, date }: ArrivedDocument["subject"]): StatusSubject {
  return {
    coQuan: sender,
    maVanBan: id,
    ...(number === undefined ? {} : { soKyHieu: number }),
    ...(date === undefined ? {} : { ngayBanHanh: date }),
  };
}
