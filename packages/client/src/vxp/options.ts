import type { StatusOfficial, StatusReporter } from "@thongnhat/convert/edxml";
import type { VxpConnection } from "./connection.ts";
import type { VxpStates } from "./states.ts";
import type { VxpRequest } from "./types.ts";

/** What is needed of the report of `verifyXml` (`@thongnhat/signing/xml`). */
export interface XmlVerdict {
  readonly signature: "present" | "empty" | "absent" | "unreadable";
  readonly technicallyValid: boolean;
  readonly signed: readonly { readonly uri: string; readonly xml: string }[];
  readonly findings: readonly { readonly code: string }[];
}

/** How to take part in the exchange. */
export interface VxpSettings {
  /** Code of this unit, `H26.12`. */
  readonly unit: string;
  /** Name, address and telephone that reports carry beside the code. */
  readonly reporter?: Omit<StatusReporter, "maDinhDanh">;
  /** Signs a packet: `(packet) => signXml(packet, signer)`. Without it packets leave unsigned. */
  readonly sign?: (packet: string) => Promise<string>;
  /** Verifies a packet: `(packet) => verifyXml(packet, policy)`. Without it signatures are not looked at. */
  readonly verify?: (packet: string) => Promise<XmlVerdict>;
  /** Where the states of documents are kept; default this program's memory. */
  readonly states?: VxpStates;
  /** How often `send` tries; default 3. */
  readonly sendTries?: number;
  /** Milliseconds before `send` looks whether a packet arrived whose answer was lost; default 1,000, doubled each time. */
  readonly sendWaitMs?: number;
  /** Wall clock in milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/** A connection of its own, or a function that carries requests. */
export type VxpOptions = VxpSettings & (VxpConnection | { readonly request: VxpRequest });

/** What a report says beside the state. */
export interface ReportOptions {
  /** For the sender's `lay-lai`: code of the receiver. */
  readonly to?: string;
  readonly description?: string;
  readonly official?: StatusOfficial;
}
