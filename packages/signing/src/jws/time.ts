import { finding, type SignatureFinding } from "../report/report.ts";
import type { JwsHeader } from "./header.ts";
import type { VerifyPolicy } from "./policy.ts";

/** Clock, age and nonce of a signature. */
export function checkTime(
  { time, nonce }: JwsHeader,
  now: Date,
  { maxSkewSeconds = 300, maxAgeSeconds = Number.POSITIVE_INFINITY, nonce: expected }: VerifyPolicy,
): SignatureFinding[] {
  const findings: SignatureFinding[] = [];
  if (!time) findings.push(finding("time-missing"));
  else {
    const age = (now.getTime() - time.getTime()) / 1000;
    // Written so that a limit that is no number accepts nothing.
    if (!(age >= -maxSkewSeconds)) findings.push(finding("time-in-future"));
    if (!(age <= maxAgeSeconds)) findings.push(finding("time-too-old"));
  }
  if (expected !== undefined && nonce !== expected) findings.push(finding("nonce-differs"));
  return findings;
}
