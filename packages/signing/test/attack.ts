// What the attacks start from: a record that a unit signed, and an attacker who can write any header.
import { expect } from "vitest";
import type { VerifyPolicy } from "../src/jws/policy.ts";
import { signJson } from "../src/jws/sign.ts";
import type { Signer } from "../src/jws/signer.ts";
import { verifyJson } from "../src/jws/verify.ts";
import { pemSigner } from "../src/pem/pem-signer.ts";
import { type Holder, makeChain } from "./certificates.ts";

export const record = { so: "27", hoTen: "Nguyễn Văn Ví Dụ" };
export const text = '{"hoTen":"Nguyễn Văn Ví Dụ","so":"27"}';
export const time = new Date("2026-11-22T03:00:00Z");

/** Base64url. */
export const url = (value: string | Uint8Array): string => Buffer.from(value).toString("base64url");

/** A signed record, and what an attacker needs. */
export interface Attack {
  readonly chain: { readonly root: Holder; readonly authority: Holder; readonly unit: Holder };
  readonly signer: Signer;
  readonly policy: VerifyPolicy;
  /** The true signature. */
  readonly jws: string;
  /** Its header. */
  readonly good: Readonly<Record<string, unknown>>;
  /** A JWS with any header, signed by the unit or by whoever is given. */
  forge(header: unknown, by?: Pick<Signer, "sign">): Promise<string>;
  /** First error of a refused signature. Nothing of a refused signature is handed on as signed. */
  refusal(signature: string, more?: Partial<VerifyPolicy>): Promise<string | undefined>;
}

export async function prepareAttack(): Promise<Attack> {
  const chain = await makeChain();
  const signer = await pemSigner({
    key: chain.unit.key,
    certificates: [chain.unit.pem, chain.authority.pem],
  });
  const now = new Date("2026-11-22T03:00:05Z");
  const policy = { trust: { profile: "vi-du", anchors: [chain.root.pem] }, now };
  const jws = await signJson(record, signer, { time });
  return {
    chain,
    signer,
    policy,
    jws,
    good: JSON.parse(Buffer.from(jws.split(".")[0] ?? "", "base64url").toString()) as Record<string, unknown>,
    forge: async (header, by = signer) => {
      const head = url(typeof header === "string" ? header : JSON.stringify(header));
      const signature = await by.sign(new TextEncoder().encode(`${head}.${url(text)}`));
      return `${head}..${url(signature)}`;
    },
    refusal: async (signature, more = {}) => {
      const report = await verifyJson(record, signature, { ...policy, ...more });
      expect(report.technicallyValid).toBe(false);
      if (!report.integrity) expect(report.signed).toBeUndefined();
      return report.findings.find(({ severity }) => severity === "error")?.code;
    },
  };
}
