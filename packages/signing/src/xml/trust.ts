import type { TrustStore } from "../trust/trust-store.ts";
import { type ChainPolicy, type ChainReport, verifyChain } from "../trust/verify-chain.ts";
import type { XmlFinding } from "./finding.ts";

/** Whom to trust, and how strictly a chain is judged. */
export interface XmlTrust extends ChainPolicy {
  /** Whom to trust: authorities, or the certificates of units that exchanged them by hand (`pinned`). */
  readonly trust: TrustStore;
  /** How far the signer's clock may be ahead, in seconds; by default 300. */
  readonly maxSkewSeconds?: number;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Leads the signer to what the caller trusts, at the claimed time of signing where there is one. */
export async function checkTrust(
  certificates: readonly string[],
  signingTime: string | undefined,
  policy: XmlTrust,
): Promise<{ readonly chain: ChainReport; readonly findings: readonly XmlFinding[] }> {
  const now = policy.now ?? new Date();
  const findings: XmlFinding[] = [];
  const claimed = signingTime !== undefined && MOMENT.test(signingTime) ? new Date(signingTime) : undefined;
  const readable = claimed !== undefined && !Number.isNaN(claimed.getTime()) ? claimed : undefined;
  if (signingTime !== undefined && readable === undefined)
    findings.push({ code: "time-form", severity: "error" });
  if ((readable?.getTime() ?? 0) > now.getTime() + (policy.maxSkewSeconds ?? 300) * 1000)
    findings.push({ code: "time-in-future", severity: "error" });
  const chain = await verifyChain(certificates, policy.trust, readable ?? now, { ...policy, now });
  if (!chain.trusted) findings.push({ code: "chain-refused", severity: "error" });
  return { chain, findings };
}
