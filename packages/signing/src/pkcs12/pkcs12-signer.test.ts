import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Holder, makeChain, rsa } from "../../test/certificates.ts";
import { hasProgram } from "../../test/programs.ts";
import { SigningError } from "../error/signing-error.ts";
import { signJson } from "../jws/sign.ts";
import { verifyJson } from "../jws/verify.ts";
import { pkcs12Signer } from "./pkcs12-signer.ts";

const PASSWORD = "Mật khẩu Ví Dụ 1";
const record = { so: "27" };

describe.skipIf(!hasProgram("openssl", "Tệp PKCS#12"))("a PKCS#12 file that OpenSSL wrote", () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-p12-"));
  let ec: Awaited<ReturnType<typeof makeChain>>;
  let rsaChain: Awaited<ReturnType<typeof makeChain>>;

  beforeAll(async () => {
    ec = await makeChain();
    rsaChain = await makeChain(rsa());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function write(unit: Holder, others: readonly Holder[], ...more: string[]): Uint8Array {
    writeFileSync(join(folder, "key.pem"), unit.key);
    writeFileSync(join(folder, "leaf.pem"), unit.pem);
    writeFileSync(join(folder, "others.pem"), others.map(({ pem }) => pem).join(""));
    const files = ["-inkey", "key.pem", "-in", "leaf.pem", "-certfile", "others.pem", "-out", "out.p12"];
    const args = ["pkcs12", "-export", ...files, "-passout", `pass:${PASSWORD}`, "-name", "Ví Dụ", ...more];
    const { status, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(join(folder, "out.p12")));
  }

  const ways: readonly (readonly [string, ...string[]])[] = [
    ["with AES, as OpenSSL writes today"],
    ["with AES-128 and many rounds", "-keypbe", "AES-128-CBC", "-certpbe", "AES-128-CBC", "-iter", "100000"],
    ["with 3DES and a SHA-1 MAC", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"],
    ["with certificates in the open", "-certpbe", "NONE"],
    ["without a MAC", "-nomac"],
  ];
  test.each(ways)("is read %s, and its signatures verify", async (_, ...more) => {
    for (const { unit, authority, root } of [ec, rsaChain]) {
      const signer = await pkcs12Signer(write(unit, [root, authority], ...more), PASSWORD);
      expect(signer.certificates).toEqual([unit.der, authority.der, root.der]);
      const policy = {
        trust: { profile: "vi-du", anchors: [root.pem] },
        now: new Date("2026-11-22T03:00:00Z"),
      };
      const jws = await signJson(record, signer, { time: policy.now });
      expect(await verifyJson(record, jws, policy)).toMatchObject({ technicallyValid: true });
    }
  });

  test.each(ways)("is refused %s when the password is wrong, which no message shows", async (_, ...more) => {
    const file = write(ec.unit, [ec.root], ...more);
    for (const wrong of ["", "mật khẩu khác", PASSWORD.normalize("NFD")]) {
      const error = await pkcs12Signer(file, wrong).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "container-password" });
      expect(error).toBeInstanceOf(SigningError);
      if (wrong) expect(JSON.stringify(error) + String(error)).not.toContain(wrong);
    }
  });

  test("with RC2 is refused with what to do, and read when the certificates come from elsewhere", async () => {
    const args = ["-legacy", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-RC2-40"];
    const file = write(ec.unit, [ec.root], ...args);
    await expect(pkcs12Signer(file, PASSWORD)).rejects.toMatchObject({ code: "container-encryption" });
    const signer = await pkcs12Signer(file, PASSWORD, { certificates: ec.unit.pem });
    expect(signer.certificates).toEqual([ec.unit.der]);
  });

  test("without a key, or with the certificate of another, is refused", async () => {
    const file = write(ec.unit, [ec.root]);
    const certificates = ec.authority.pem;
    await expect(pkcs12Signer(file, PASSWORD, { certificates })).rejects.toMatchObject({
      code: "key-mismatch",
    });
    const args = [
      "pkcs12",
      "-export",
      "-nokeys",
      "-in",
      "leaf.pem",
      "-out",
      "no-key.p12",
      "-passout",
      `pass:${PASSWORD}`,
    ];
    spawnSync("openssl", args, { cwd: folder });
    const empty = new Uint8Array(readFileSync(join(folder, "no-key.p12")));
    await expect(pkcs12Signer(empty, PASSWORD)).rejects.toMatchObject({ code: "container-key" });
  });

  test("that was changed anywhere is refused in our words", async () => {
    const file = write(ec.unit, [ec.root]);
    for (let at = 0; at < file.byteLength; at += 41) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x21;
      const error = await pkcs12Signer(changed, PASSWORD).then(
        () => "read",
        (reason: unknown) => reason,
      );
      // What the file says of itself without meaning may change; a key that is read was proven.
      if (error !== "read") expect(error).toBeInstanceOf(SigningError);
    }
  });
});

test.each([
  ["nothing", new Uint8Array(0)],
  ["text", new TextEncoder().encode("-----BEGIN CERTIFICATE-----")],
  ["an empty sequence", Uint8Array.of(0x30, 0)],
  ["a length without end", Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
])("%s is no PKCS#12 file", async (_, bytes) => {
  await expect(pkcs12Signer(bytes, PASSWORD)).rejects.toMatchObject({ code: "container-unreadable" });
});
