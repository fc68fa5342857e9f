// Keys and certificates of the invented units, made anew for every run: no key lies in a file.
import { jsonSigner, pemSigner } from "@thongnhat/signing";
import { type Holder, makeHolder } from "../../../signing/test/certificates.ts";

/** An authority that gives certificates to units. */
export interface Authority {
  /** Its certificate, PEM. */
  readonly root: string;
  /** A signer for a unit. */
  signerFor(name: string): Promise<(body: unknown) => Promise<string>>;
}

const DAY = 86_400_000;

/** An invented authority, valid around now. */
export async function makeAuthority(): Promise<Authority> {
  const valid = {
    from: new Date(Date.now() - DAY).toISOString(),
    to: new Date(Date.now() + DAY).toISOString(),
  };
  const root: Holder = await makeHolder({ name: "CN=Gốc Ví Dụ", ca: true, ...valid });
  return {
    root: root.pem,
    async signerFor(name) {
      const holder = await makeHolder({ name: `CN=${name}`, issuer: root, ...valid });
      return jsonSigner(await pemSigner({ key: holder.key, certificates: [holder.pem] }));
    },
  };
}
