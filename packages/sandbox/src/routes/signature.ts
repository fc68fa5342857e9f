import { verifyJson } from "@thongnhat/signing";
import { Problem } from "../problem/problem.ts";
import type { Unit } from "../units/types.ts";

/** What was found of a signature: technical validity only. */
export interface SignatureFound {
  readonly integrity: boolean;
  readonly keyId?: string;
}

/** A unit that named no authorities is held to what needs none: whole content, a sound algorithm. */
const NOBODY = { profile: "khong-neu", anchors: [] };

/**
 * Checks the detached signature of a body, where one was sent.
 *
 * @throws Problem `signature-invalid` when it does not belong to the body, or its algorithm or certificate is refused
 */
export async function checkSignature(
  { trust }: Unit,
  value: unknown,
  jws: string,
  now: number,
): Promise<SignatureFound | undefined> {
  if (jws === "") return undefined;
  const report = await verifyJson(value, jws, { trust: trust ?? NOBODY, now: new Date(now) });
  const sound = trust === undefined ? report.integrity && report.algorithmPolicy : report.technicallyValid;
  if (!sound) throw new Problem("signature-invalid");
  return { integrity: true, ...(report.keyId === undefined ? {} : { keyId: report.keyId }) };
}
