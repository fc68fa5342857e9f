/**
 * Sends records safely: written in one transaction with the rows of the program, delivered at least once, effect once.
 * @module
 */

export type { BatchLine, ExchangeIssue, ExchangeProblem, Receipt } from "../generated/messages.ts";
export type { CallOptions, ReadOptions, Stored, WriteOptions } from "../resource/types.ts";
export type { Row, SqlValue, Statement, Steps, Store } from "../store/types.ts";
export { createOutbox } from "./outbox.ts";
export { OutboxError, type OutboxFault } from "./outbox-error.ts";
export type {
  Added,
  AddOptions,
  DeadLetter,
  Delivery,
  DeliveryReceipt,
  Outbox,
  OutboxClient,
  OutboxOptions,
  OutboxResource,
  OutboxStatus,
  Send,
  TryReceipt,
} from "./types.ts";
