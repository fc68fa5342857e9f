import { parseJson } from "@thongnhat/core";
import { flattenedVerify } from "jose";
import { digestOf, fromBase64Url, toBase64Url, utf8 } from "../certificate/bytes.ts";
import { describe, keyOf, type ReadCertificate } from "../certificate/certificate.ts";
import { publicKeyOf } from "../certificate/public-key.ts";
import { SigningError } from "../error/signing-error.ts";
import {
  closeReport,
  finding,
  type SignatureFinding,
  type SignatureReport,
  type SignedContent,
} from "../report/report.ts";
import { verifyChain } from "../trust/verify-chain.ts";
import { ALGORITHM_NAMES, ALGORITHMS } from "./algorithms.ts";
import { type SignedText, signedText } from "./canonical.ts";
import { signerCertificates } from "./find-signer.ts";
import { type ReadJws, readJws } from "./header.ts";
import type { VerifyPolicy } from "./policy.ts";
import { checkTime } from "./time.ts";

/** What a signature is checked against; undefined where nothing readable came. */
interface Content {
  readonly bytes: Uint8Array;
  readonly json?: SignedText;
}

/**
 * Verifies a detached JWS over a value of JSON. Keys in another order, other spaces, `1.0` for `1` and
 * text in NFD for NFC still verify, because the signature covers the canonical text; `signed.value` is
 * what was signed.
 *
 * @param value - the received value, parsed; for text use {@link verifyJsonText}, which sees a key given twice
 * @param jws - `header..signature`
 * @param policy - trust store, algorithms, clock, replay
 * @returns the report; a bad signature is a report, not an error
 * @throws SigningError only for a policy that cannot be used: its trust store, its certificates, its time
 */
export async function verifyJson(
  value: unknown,
  jws: string,
  policy: VerifyPolicy,
): Promise<SignatureReport> {
  try {
    const json = signedText(value);
    return await verify({ bytes: utf8(json.text), json }, jws, policy);
  } catch (error) {
    if (error instanceof SigningError && CONTENT_FAULTS.includes(error.code))
      return verify(undefined, jws, policy);
    throw error;
  }
}

const CONTENT_FAULTS: readonly string[] = ["not-json", "not-unicode", "too-deep", "same-key"];

/**
 * Verifies a detached JWS over a text of JSON, and refuses text that readers could take differently:
 * the same key twice, half a surrogate pair, nesting without end.
 *
 * @param text - JSON as received
 * @param jws - `header..signature`
 * @param policy - trust store, algorithms, clock, replay
 * @returns the report
 * @throws SigningError as {@link verifyJson}
 */
export async function verifyJsonText(
  text: string,
  jws: string,
  policy: VerifyPolicy,
): Promise<SignatureReport> {
  const parsed = parseJson(text);
  return "value" in parsed ? verifyJson(parsed.value, jws, policy) : verify(undefined, jws, policy);
}

/**
 * Verifies a detached JWS over bytes as they are.
 *
 * @param bytes - the received file or export
 * @param jws - `header..signature`
 * @param policy - trust store, algorithms, clock, replay
 * @returns the report
 * @throws SigningError as {@link verifyJson}
 */
export async function verifyBytes(
  bytes: Uint8Array,
  jws: string,
  policy: VerifyPolicy,
): Promise<SignatureReport> {
  return verify({ bytes }, jws, policy);
}

async function verify(
  content: Content | undefined,
  jws: string,
  policy: VerifyPolicy,
): Promise<SignatureReport> {
  const now = policy.now ?? new Date();
  if (Number.isNaN(now.getTime())) throw new SigningError("wrong-option", "now");
  const time = { verified: now.toISOString(), withinValidity: false };
  const nothing = {
    integrity: false,
    chain: false,
    time,
    revocation: "not-checked" as const,
    trustProfile: policy.trust.profile,
  };
  const read = readJws(jws);
  if (!("header" in read)) return closeReport({ ...nothing, findings: [read] });
  const { header } = read;
  const named = { ...nothing, algorithm: header.alg, ...(header.kid !== undefined && { keyId: header.kid }) };

  const found = await signerCertificates(header, policy.certificates ?? []);
  if (!("leaf" in found)) return closeReport({ ...named, findings: [...read.findings, found] });
  const findings: SignatureFinding[] = [...read.findings];
  if (!content) findings.push(finding("content-unreadable"));
  const wrong = content && (await checkSignature(read, content.bytes, found.leaf, policy));
  if (wrong) findings.push(wrong);
  const integrity = content !== undefined && wrong === undefined;
  if (integrity && content.json?.composed) findings.push(finding("text-composed"));

  const at = header.time ?? now;
  const chain = await verifyChain(found.chain, policy.trust, at, { ...policy, now });
  findings.push(...chain.findings, ...checkTime(header, now, policy));
  const report = closeReport({
    ...named,
    integrity,
    chain: chain.trusted,
    time: {
      ...time,
      ...(header.time && {
        claimed: header.time.toISOString(),
        skewSeconds: Math.round((header.time.getTime() - now.getTime()) / 1000),
      }),
      withinValidity: header.time !== undefined && chain.withinValidity,
    },
    revocation: chain.revocation,
    signer: await describe(found.leaf),
    ...(integrity && { signed: await signedContent(content) }),
    findings,
  });
  return content && report.technicallyValid ? refuseReplay(report, read, content.bytes, policy) : report;
}

async function checkSignature(
  { header, protected: head, signature }: ReadJws,
  bytes: Uint8Array,
  leaf: ReadCertificate,
  policy: VerifyPolicy,
): Promise<SignatureFinding | undefined> {
  const algorithms = [...(policy.algorithms ?? ALGORITHM_NAMES)];
  if (!algorithms.includes(header.alg)) return finding("algorithm-refused");
  const key = await publicKeyOf(leaf, header.alg);
  if (!key) return finding("algorithm-key-differs");
  const length = ALGORITHMS[header.alg].length ?? Math.ceil((keyOf(leaf)?.bits ?? 0) / 8);
  if (fromBase64Url(signature)?.byteLength !== length) return finding("signature-length");
  try {
    const jws = { protected: head, payload: toBase64Url(bytes), signature };
    await flattenedVerify(jws, key, { algorithms, crit: { sigT: true, nonce: true } });
    return undefined;
  } catch {
    return finding("signature-wrong");
  }
}

async function signedContent({ bytes, json }: Content): Promise<SignedContent> {
  const digest = await digestOf(bytes);
  if (!json) return { digest, bytes: bytes.byteLength };
  return { digest, bytes: bytes.byteLength, text: json.text, value: JSON.parse(json.text) as unknown };
}

async function refuseReplay(
  report: SignatureReport,
  { protected: head }: ReadJws,
  bytes: Uint8Array,
  { seen }: VerifyPolicy,
): Promise<SignatureReport> {
  const id = seen && (await digestOf(utf8(`${head}.${toBase64Url(bytes)}`)));
  if (!seen || id === undefined || !(await seen(id))) return report;
  return closeReport({ ...report, findings: [...report.findings, finding("replayed")] });
}
