import {
  type CertificateDescription,
  describe,
  type ReadCertificate,
  readCertificate,
  readCertificates,
} from "../certificate/certificate.ts";
import { SigningError } from "../error/signing-error.ts";
import { finding, holds, type RevocationResult, type SignatureFinding } from "../report/report.ts";
import { checkCertificate, checkValidity } from "./certificate-checks.ts";
import { buildPath } from "./path.ts";
import { readTrust, type TrustStore } from "./trust-store.ts";

/** Answer about one certificate. */
export type RevocationAnswer = "good" | "revoked" | "unknown";

/**
 * Asks whether a certificate was revoked: by OCSP, by a list, by a table of the caller's own. Nothing
 * is fetched here. A throw counts as `unknown`.
 */
export type RevocationCheck = (
  certificate: CertificateDescription,
  issuer: CertificateDescription,
  at: Date,
) => Promise<RevocationAnswer>;

/** How strictly a chain is judged. */
export interface ChainPolicy {
  /** Asks about revocation; without it the report says `not-checked`. */
  readonly revocation?: RevocationCheck;
  /** What `unknown` means: `warn` (default) or `refuse`. */
  readonly unknownRevocation?: "warn" | "refuse";
  /** Most certificates of a path, anchor included; by default 5. */
  readonly maxLength?: number;
  /** The verifier's time; by default the clock's. */
  readonly now?: Date;
  /** `required` (default): the certificates must be valid now too. `claimed`: validity at the claimed time is enough, with a warning. */
  readonly validNow?: "required" | "claimed";
}

/** What was found of a chain. */
export interface ChainReport {
  /** Whether it leads to an anchor and holds. */
  readonly trusted: boolean;
  /** Name of the trust store. */
  readonly trustProfile: string;
  /** The path, signer first, anchor last where one was reached. */
  readonly path: readonly CertificateDescription[];
  /** Whether the signer's certificate is valid at the time asked for. */
  readonly withinValidity: boolean;
  readonly revocation: RevocationResult;
  readonly findings: readonly SignatureFinding[];
}

/**
 * Checks a chain of certificates against the caller's anchors (RFC 5280 §6, without name constraints
 * and policy trees: certificates that need those are refused): signatures, validity at a time and
 * now, authorities, path length, key usage, strength of keys and hashes, critical extensions, loops.
 *
 * @param leafFirst - PEM or DER in base64; the signer's certificate first, then what issued each
 * @param trust - anchors and the name of their profile
 * @param at - the signing time
 * @param policy - revocation, length, clock
 * @returns what was found; faults of the chain are findings, never errors
 * @throws SigningError `certificate-unreadable` only for the trust store itself, `wrong-option` for a date that is none
 */
export async function verifyChain(
  leafFirst: readonly string[],
  trust: TrustStore,
  at: Date,
  policy: ChainPolicy = {},
): Promise<ChainReport> {
  const anchors = readTrust(trust);
  const report = (path: readonly CertificateDescription[], more: Partial<ChainReport>): ChainReport => ({
    trusted: false,
    trustProfile: trust.profile,
    path,
    withinValidity: false,
    revocation: "not-checked",
    findings: [],
    ...more,
  });
  const { maxLength = 5, now = new Date() } = policy;
  if (Number.isNaN(at.getTime()) || Number.isNaN(now.getTime()))
    throw new SigningError("wrong-option", "at, now");
  if (leafFirst.length > maxLength) return report([], { findings: [finding("chain-too-long")] });
  const sent = readAll(leafFirst);
  if (!sent) return report([], { findings: [finding("certificate-unreadable")] });

  const { certificates, anchored, findings: faults } = await buildPath(sent, anchors);
  const findings = [...faults];
  if (certificates.length > maxLength) findings.push(finding("chain-too-long"));
  const pinned = anchored && certificates.length === 1;
  for (const [index, certificate] of certificates.entries()) {
    const anchor = pinned || (anchored && index === certificates.length - 1);
    findings.push(...checkCertificate(certificate, { index, anchor }));
    findings.push(...checkTimes(certificate, index, at, now, policy.validNow ?? "required"));
  }
  const path = await Promise.all(certificates.map(describe));
  const revocation = anchored
    ? await askRevocation(path, at, policy)
    : { result: "not-checked" as const, findings: [] };
  findings.push(...revocation.findings);
  const [leaf] = certificates;
  return report(path, {
    trusted: anchored && holds(findings),
    withinValidity: leaf !== undefined && checkValidity(leaf, at, 0).length === 0,
    revocation: revocation.result,
    findings: unique(findings),
  });
}

function readAll(texts: readonly string[]): ReadCertificate[] | undefined {
  try {
    return texts.flatMap(readCertificates).map(readCertificate);
  } catch {
    return undefined;
  }
}

function checkTimes(
  certificate: ReadCertificate,
  index: number,
  at: Date,
  now: Date,
  validNow: "required" | "claimed",
): SignatureFinding[] {
  const then = checkValidity(certificate, at, index);
  const today = checkValidity(certificate, now, index);
  if (today.length === 0 || validNow === "required") return [...then, ...today];
  return [...then, finding("time-claimed-only", index)];
}

async function askRevocation(
  path: readonly CertificateDescription[],
  at: Date,
  { revocation, unknownRevocation = "warn" }: ChainPolicy,
): Promise<{ result: RevocationResult; findings: SignatureFinding[] }> {
  if (!revocation) return { result: "not-checked", findings: [finding("revocation-not-checked")] };
  const findings: SignatureFinding[] = [];
  let result: RevocationResult = "good";
  for (const [index, certificate] of path.entries()) {
    // An anchor is trusted because the caller says so; a pinned certificate is asked about itself.
    const issuer = path[index + 1] ?? (path.length === 1 ? certificate : undefined);
    if (!issuer) break;
    const answer = await ask(() => revocation(certificate, issuer, at));
    if (answer === "good") continue;
    if (answer === "revoked") findings.push(finding("revoked", index));
    else
      findings.push(
        finding(unknownRevocation === "refuse" ? "revocation-unknown-refused" : "revocation-unknown", index),
      );
    if (result !== "revoked") result = answer === "revoked" ? "revoked" : "unknown";
  }
  return { result, findings };
}

async function ask(revocation: () => Promise<RevocationAnswer>): Promise<RevocationAnswer> {
  try {
    return await revocation();
  } catch {
    return "unknown";
  }
}

function unique(findings: readonly SignatureFinding[]): SignatureFinding[] {
  const seen = new Map(findings.map((item) => [`${item.code} ${item.certificate ?? ""}`, item]));
  return [...seen.values()];
}
