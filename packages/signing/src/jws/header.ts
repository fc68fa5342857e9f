import { parseJson } from "@thongnhat/core";
import { fromBase64, fromBase64Url } from "../certificate/bytes.ts";
import { type FindingCode, finding, type SignatureFinding } from "../report/report.ts";
import { isAlgorithm, type SignatureAlgorithm } from "./algorithms.ts";
import { isKeyId } from "./signer.ts";

/** Most characters of a detached JWS: what the header TN-Signature holds. */
export const MAX_JWS = 16_000;

/** A header that is in form. */
export interface JwsHeader {
  readonly alg: SignatureAlgorithm;
  readonly kid?: string;
  /** DER in base64, the signer's first. */
  readonly x5c?: readonly string[];
  /** `x5t#S256`. */
  readonly thumbprint?: string;
  readonly time?: Date;
  readonly nonce?: string;
}

/** A detached JWS that is in form, or what is wrong with it. */
export interface ReadJws {
  readonly protected: string;
  readonly signature: string;
  readonly header: JwsHeader;
  readonly findings: readonly SignatureFinding[];
}

/** Never read, wherever they stand: keys and addresses that the sender chooses, and payloads in another form. */
const REFUSED = ["b64", "jwk", "jku", "x5u", "x5t", "zip", "enc", "epk"];
const KNOWN = ["alg", "kid", "x5c", "x5t#S256", "sigT", "nonce", "typ", "cty", "crit"];
/** What a sender may call critical (RFC 7515 §4.1.11): both are understood here. */
const MAY_BE_CRITICAL = ["sigT", "nonce"];
const TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** Reads `header..signature`. The first fault ends it: nothing of a header out of form is used. */
export function readJws(jws: unknown): ReadJws | SignatureFinding {
  const parts = typeof jws === "string" && jws.length <= MAX_JWS ? jws.split(".") : [];
  const [head = "", payload, signature = "", ...more] = parts;
  if (payload !== "" || more.length > 0 || !fromBase64Url(signature)) return finding("jws-form");
  const bytes = fromBase64Url(head);
  if (!bytes) return finding("jws-form");
  const fields = readFields(bytes);
  if (!fields) return finding("header-form");
  const fault = checkFields(fields);
  if (fault) return finding(fault);
  const others = Object.keys(fields).some((name) => !KNOWN.includes(name));
  return {
    protected: head,
    signature,
    header: headerOf(fields),
    findings: others ? [finding("header-more")] : [],
  };
}

type Fields = Readonly<Record<string, unknown>>;

function readFields(bytes: Uint8Array): Fields | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const parsed = parseJson(text);
  if (!("value" in parsed)) return undefined;
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  // Without a prototype: a field that nobody sent is not found, whatever its name.
  return Object.assign(Object.create(null), value) as Fields;
}

function checkFields(fields: Fields): FindingCode | undefined {
  if (REFUSED.some((name) => name in fields)) return "header-refused";
  if ("crit" in fields && !criticalUnderstood(fields)) return "critical-unknown";
  if (!isAlgorithm(fields.alg)) return "algorithm-refused";
  if (fields.kid !== undefined && !isKeyId(fields.kid)) return "key-id-form";
  const { x5c, nonce, typ, cty } = fields;
  if (x5c !== undefined && !(isTexts(x5c) && x5c.every((der) => fromBase64(der)))) return "header-form";
  const thumbprint = fields["x5t#S256"];
  if (
    thumbprint !== undefined &&
    (typeof thumbprint !== "string" || fromBase64Url(thumbprint)?.length !== 32)
  )
    return "header-form";
  if (nonce !== undefined && !isKeyId(nonce)) return "header-form";
  return [typ, cty].every((text) => text === undefined || typeof text === "string")
    ? undefined
    : "header-form";
}

function criticalUnderstood(fields: Fields): boolean {
  const { crit } = fields;
  if (!isTexts(crit) || new Set(crit).size !== crit.length) return false;
  return crit.every((name) => MAY_BE_CRITICAL.includes(name) && name in fields);
}

function headerOf(fields: Fields): JwsHeader {
  const { alg, kid, x5c, sigT, nonce } = fields;
  const thumbprint = fields["x5t#S256"];
  const time = typeof sigT === "string" && TIME.test(sigT) ? new Date(sigT) : undefined;
  return {
    alg: alg as SignatureAlgorithm,
    ...(typeof kid === "string" && { kid }),
    ...(isTexts(x5c) && { x5c }),
    ...(typeof thumbprint === "string" && { thumbprint }),
    ...(time && !Number.isNaN(time.getTime()) && { time }),
    ...(typeof nonce === "string" && { nonce }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}
