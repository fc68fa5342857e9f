/**
 * Status packets of edXML (QCVN 102:2016), and the hop that a sender writes. Documents themselves are formats:
 * `edxmlVanBanDi` and `edxmlVanBanDen` of `@thongnhat/convert/van-thu`.
 * @module
 */
export { firstHop, type Hop } from "./first-hop.ts";
export {
  mayFollow,
  readStatusPacket,
  STATES_OF_THE_SENDER,
  type StatusReading,
  statusEvent,
  writeStatusPacket,
} from "./status.ts";
export type { StatusOfficial, StatusPacket, StatusReporter, StatusSubject } from "./status-packet.ts";
