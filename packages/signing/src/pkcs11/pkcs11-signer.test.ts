import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Holder, makeChain, makeHolder, P256, P384, rsa } from "../../test/certificates.ts";
import { hasSoftHsm, softHsm, softHsmUtil, tokenFolder } from "../../test/token.ts";
import { SigningError } from "../error/signing-error.ts";
import { signJson } from "../jws/sign.ts";
import { verifyJson } from "../jws/verify.ts";
import { type Pkcs11Signer, type Pkcs11SignerOptions, pkcs11Signer } from "./pkcs11-signer.ts";

const PIN = "27182818";
const record = { so: "27", hoTen: "Nguyễn Thị Ví Dụ" };
const now = new Date("2026-11-22T03:00:00Z");

describe.skipIf(!hasSoftHsm())("a key in a token", () => {
  let folder: ReturnType<typeof tokenFolder>;
  let root: Holder;
  let authority: Holder;
  let unit: Holder;
  const open: Pkcs11Signer[] = [];

  beforeAll(async () => {
    folder = tokenFolder();
    ({ root, authority, unit } = await makeChain());
    for (const label of ["don-vi-vi-du", "don-vi-khac-vi-du"])
      softHsmUtil("--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "31415926");
    importKey(unit, "p256", "01");
    await importCertificates([unit, authority, root], "01");
  });
  afterEach(async () => {
    for (const signer of open.splice(0)) await signer.close();
  });
  afterAll(() => folder?.remove());

  function importKey({ key }: Holder, label: string, id: string): void {
    const path = join(folder.path, "key.pem");
    writeFileSync(path, key);
    softHsmUtil("--import", path, "--token", "don-vi-vi-du", "--label", label, "--id", id, "--pin", PIN);
  }

  /** As the program of an authority puts certificates into a token: the first with the key's identifier. */
  async function importCertificates(holders: readonly Holder[], id: string): Promise<void> {
    const { default: pkcs11 } = await import("pkcs11js");
    const library = new pkcs11.PKCS11();
    library.load(softHsm);
    library.C_Initialize();
    const slot = library
      .C_GetSlotList(true)
      .find((one) => library.C_GetTokenInfo(one).label.trim() === "don-vi-vi-du");
    if (!slot) throw new Error("no token");
    const session = library.C_OpenSession(slot, pkcs11.CKF_SERIAL_SESSION | pkcs11.CKF_RW_SESSION);
    library.C_Login(session, pkcs11.CKU_USER, PIN);
    holders.forEach(({ certificate, der }, index) => {
      library.C_CreateObject(session, [
        { type: pkcs11.CKA_CLASS, value: pkcs11.CKO_CERTIFICATE },
        { type: pkcs11.CKA_CERTIFICATE_TYPE, value: pkcs11.CKC_X_509 },
        { type: pkcs11.CKA_TOKEN, value: true },
        { type: pkcs11.CKA_ID, value: Buffer.from(index === 0 ? id : `f${index}`, "hex") },
        { type: pkcs11.CKA_SUBJECT, value: Buffer.from(certificate.subjectName.toArrayBuffer()) },
        { type: pkcs11.CKA_VALUE, value: Buffer.from(der, "base64") },
      ]);
    });
    library.C_CloseSession(session);
    library.C_Finalize();
    library.close();
  }

  async function opened(more: Partial<Pkcs11SignerOptions> = {}): Promise<Pkcs11Signer> {
    const signer = await pkcs11Signer({
      module: softHsm,
      tokenLabel: "don-vi-vi-du",
      pin: PIN,
      keyLabel: "p256",
      ...more,
    });
    open.push(signer);
    return signer;
  }

  test("signs with the certificates that lie beside it", async () => {
    const signer = await opened();
    expect(signer.certificates).toEqual([unit.der, authority.der, root.der]);
    const policy = { trust: { profile: "vi-du", anchors: [root.pem] }, now };
    expect(await verifyJson(record, await signJson(record, signer, { time: now }), policy)).toMatchObject({
      technicallyValid: true,
      algorithm: "ES256",
    });
  });

  test.each([
    ["P-256", "ES256", P256, "11"],
    ["P-384", "ES384", P384, "12"],
    ["RSA", "PS256", rsa(), "13"],
    ["RSA", "RS256", rsa(), "14"],
  ] as const)("of kind %s signs with %s", async (_, name, algorithm, id) => {
    const holder = await makeHolder({ issuer: authority, algorithm });
    importKey(holder, `khoa-${id}`, id);
    const certificates = [holder.pem, authority.pem];
    const signer = await opened({ keyLabel: `khoa-${id}`, certificates, algorithm: name });
    const policy = { trust: { profile: "vi-du", anchors: [root.pem] }, now };
    const report = await verifyJson(record, await signJson(record, signer, { time: now }), policy);
    expect(report).toMatchObject({ technicallyValid: true, algorithm: name });
  });

  test("signs what is asked at the same time one after the other", async () => {
    const signer = await opened();
    const policy = { trust: { profile: "vi-du", anchors: [root.pem] }, now };
    const many = Array.from({ length: 20 }, (_, so) => ({ so }));
    const signatures = await Promise.all(many.map((value) => signJson(value, signer, { time: now })));
    for (const [index, jws] of signatures.entries())
      expect((await verifyJson(many[index], jws, policy)).technicallyValid).toBe(true);
  });

  test("is let go when closed: what is being signed ends, then nothing more is signed", async () => {
    const signer = await opened();
    const running = signer.sign(new Uint8Array(3));
    await signer.close();
    expect((await running).byteLength).toBe(64);
    await expect(signer.sign(new Uint8Array(3))).rejects.toMatchObject({ code: "token-closed" });
    await signer.close();
  });

  test("serves two signers, and one goes on when the other is closed", async () => {
    const [first, second] = [await opened(), await opened()];
    await first.close();
    expect((await second.sign(new Uint8Array(3))).byteLength).toBe(64);
  });

  test("serves two signers that name the library by two paths", async () => {
    const link = join(folder.path, "thu-vien.so");
    symlinkSync(softHsm, link);
    const [first, second] = [await opened(), await opened({ module: link })];
    await first.close();
    expect((await second.sign(new Uint8Array(3))).byteLength).toBe(64);
  });

  test("works beside another part of the program that uses the library, and does not end it", async () => {
    const { default: pkcs11 } = await import("pkcs11js");
    const other = new pkcs11.PKCS11();
    other.load(softHsm);
    other.C_Initialize();
    const signer = await opened();
    expect((await signer.sign(new Uint8Array(3))).byteLength).toBe(64);
    await signer.close();
    expect(other.C_GetSlotList(true).length).toBeGreaterThan(0);
    other.C_Finalize();
    other.close();
  });

  test.each<[string, Partial<Pkcs11SignerOptions>, string]>([
    ["the PIN is wrong", { pin: "00000000" }, "token-pin"],
    ["the PIN is too short", { pin: "1" }, "token-pin"],
    ["no key has that label", { keyLabel: "khong-co" }, "token-key"],
    ["no token has that label", { tokenLabel: "khong-co" }, "token-missing"],
    ["no token is in that slot", { slot: 99 }, "token-missing"],
    ["the library is not there", { module: "/khong/co/thu-vien.so" }, "token-module"],
    ["the algorithm is not the key's", { algorithm: "RS256" }, "algorithm-unsupported"],
  ])("is refused when %s, and nothing secret is said", async (_, more, code) => {
    const error = await opened(more).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SigningError);
    expect(error).toMatchObject({ code });
    const said = `${JSON.stringify(error)}${String(error)}${(error as Error).stack}`;
    for (const secret of [PIN, "00000000"]) expect(said).not.toContain(secret);
  });

  test("is refused when two tokens are there and neither is named", async () => {
    const options = { module: softHsm, pin: PIN, keyLabel: "p256" };
    await expect(pkcs11Signer(options)).rejects.toMatchObject({ code: "token-ambiguous" });
  });

  test("is refused with the certificate of another key", async () => {
    const other = await makeHolder({ issuer: authority });
    await expect(opened({ certificates: other.pem })).rejects.toMatchObject({ code: "key-mismatch" });
  });

  test("is refused without a certificate", async () => {
    importKey(await makeHolder({ issuer: authority }), "khong-chung-thu", "77");
    await expect(opened({ keyLabel: "khong-chung-thu" })).rejects.toMatchObject({
      code: "certificate-missing",
    });
  });

  test("is refused when two keys bear the label", async () => {
    for (const id of ["88", "89"]) importKey(await makeHolder({ issuer: authority }), "trung-nhan", id);
    await expect(opened({ keyLabel: "trung-nhan" })).rejects.toMatchObject({ code: "token-key" });
  });

  test("can be used again after refusals: no session stays open", async () => {
    for (let times = 0; times < 3; times += 1) await opened({ pin: "00000000" }).catch(() => undefined);
    const again = await opened();
    expect((await again.sign(new Uint8Array(3))).byteLength).toBe(64);
  });
});
