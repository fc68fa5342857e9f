import { createPrivateKey } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Holder, makeChain, makeHolder, P521, pem, rsa } from "../../test/certificates.ts";
import { SigningError } from "../error/signing-error.ts";
import { pemSigner } from "./pem-signer.ts";

let root: Holder;
let unit: Holder;

beforeAll(async () => {
  ({ root, unit } = await makeChain());
});

const exported = (key: string, type: "sec1" | "pkcs1") =>
  createPrivateKey(key).export({ format: "pem", type }) as string;

/** What a refusal says in both languages, and its code. */
async function refusal(key: string, certificates: string | readonly string[]): Promise<[string, string]> {
  const error = await pemSigner({ key, certificates }).catch((reason: unknown) => reason);
  if (!(error instanceof SigningError)) throw new Error("was not refused");
  return [error.code, JSON.stringify(error) + error.message + (error.stack ?? "")];
}

test.each(["P-256", "RSA"])("an older PEM of a %s key is read", async (kind) => {
  const holder = kind === "RSA" ? await makeHolder({ issuer: root, algorithm: rsa() }) : unit;
  const key = exported(holder.key, kind === "RSA" ? "pkcs1" : "sec1");
  expect(key).toContain(kind === "RSA" ? "BEGIN RSA PRIVATE KEY" : "BEGIN EC PRIVATE KEY");
  expect((await pemSigner({ key, certificates: holder.pem })).certificates).toEqual([holder.der]);
});

test("one PEM text may hold key and certificates", async () => {
  const all = `Bag Attributes: vi-du\n${unit.key}\n${unit.pem}\n${root.pem}`;
  expect((await pemSigner({ key: all, certificates: all })).certificates).toEqual([unit.der, root.der]);
});

test("a unit may name its key itself", async () => {
  expect((await pemSigner({ key: unit.key, certificates: unit.der, keyId: "vi-du:2026" })).keyId).toBe(
    "vi-du:2026",
  );
  await expect(pemSigner({ key: unit.key, certificates: unit.der, keyId: "../khoa" })).rejects.toMatchObject({
    code: "wrong-option",
  });
});

test("a key that is not the certificate's is refused", async () => {
  const other = await makeHolder({ issuer: root });
  expect((await refusal(other.key, unit.pem))[0]).toBe("key-mismatch");
  expect((await refusal(unit.key, [root.pem, unit.pem]))[0]).toBe("key-mismatch");
});

test.each([
  ["nothing", () => "", "key-unreadable"],
  ["half a key", () => unit.key.slice(0, 90), "key-unreadable"],
  ["other bytes", () => pem("PRIVATE KEY", "AAAA"), "key-unreadable"],
  ["other bytes of SEC1", () => pem("EC PRIVATE KEY", "AAAA"), "key-unreadable"],
  ["a certificate instead", () => unit.pem, "key-unreadable"],
  ["a public key", () => pem("PUBLIC KEY", "AAAA"), "key-unreadable"],
  [
    "a key with a password",
    () =>
      createPrivateKey(unit.key).export({
        format: "pem",
        type: "pkcs8",
        cipher: "aes-256-cbc",
        passphrase: "vi-du",
      }) as string,
    "key-encrypted",
  ],
])("for %s the refusal says what to do and shows nothing of the key", async (_, key, code) => {
  const [found, said] = await refusal(key(), unit.pem);
  expect(found).toBe(code);
  for (const line of key().split("\n").slice(1, -2)) if (line.length > 8) expect(said).not.toContain(line);
});

test("no certificate and no readable certificate are refused", async () => {
  expect((await refusal(unit.key, []))[0]).toBe("certificate-missing");
  expect((await refusal(unit.key, "AAAA"))[0]).toBe("certificate-unreadable");
  expect((await refusal(unit.key, unit.pem.replace("MI", "!!")))[0]).toBe("certificate-unreadable");
});

test("weak keys and curves that JWS here does not use are refused", async () => {
  const weak = await makeHolder({ issuer: root, algorithm: rsa(1024) });
  expect((await refusal(weak.key, weak.pem))[0]).toBe("key-unsupported");
  const long = await makeHolder({ issuer: root, algorithm: P521 });
  expect((await refusal(long.key, long.pem))[0]).toBe("key-unsupported");
});

test("an algorithm of another kind of key is refused", async () => {
  await expect(
    pemSigner({ key: unit.key, certificates: unit.pem, algorithm: "RS256" }),
  ).rejects.toMatchObject({
    code: "algorithm-unsupported",
  });
});
