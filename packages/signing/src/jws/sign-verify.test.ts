import { beforeAll, expect, test } from "vitest";
import { ED25519, type Holder, makeChain, makeHolder, P256, P384, rsa } from "../../test/certificates.ts";
import { pemSigner } from "../pem/pem-signer.ts";
import { withoutContent } from "../report/report.ts";
import type { VerifyPolicy } from "./policy.ts";
import { jsonSigner, signBytes, signJson } from "./sign.ts";
import type { Signer } from "./signer.ts";
import { verifyBytes, verifyJson, verifyJsonText } from "./verify.ts";

const record = {
  soDangKy: { so: "27", quyenSo: "01/2026" },
  nguoiDuocKhaiSinh: { hoTen: "Nguyễn Thị Ví Dụ" },
  lan: 1,
};
const time = new Date("2026-11-22T03:00:00Z");
const now = new Date("2026-11-22T03:00:05Z");

let chain: { root: Holder; authority: Holder; unit: Holder };
let signer: Signer;
let policy: VerifyPolicy;

beforeAll(async () => {
  chain = await makeChain();
  signer = await pemSigner({
    key: chain.unit.key,
    certificates: [chain.unit.pem, chain.authority.pem, chain.root.pem],
  });
  policy = { trust: { profile: "vi-du", anchors: [chain.root.pem] }, now };
});

test("a record that a unit signed verifies, and the report says who, when and what", async () => {
  const report = await verifyJson(record, await signJson(record, signer, { time }), policy);
  expect(report).toMatchObject({
    technicallyValid: true,
    integrity: true,
    chain: true,
    algorithmPolicy: true,
    algorithm: "ES256",
    keyId: signer.keyId,
    signer: { commonName: "Đơn vị Ví Dụ", organisation: "Tỉnh Ví Dụ", thumbprint: signer.keyId },
    time: { claimed: "2026-11-22T03:00:00.000Z", skewSeconds: -5, withinValidity: true },
    trustProfile: "vi-du",
    revocation: "not-checked",
    signed: { value: record, bytes: 108 },
  });
  expect(report.signed?.text).toBe(
    '{"lan":1,"nguoiDuocKhaiSinh":{"hoTen":"Nguyễn Thị Ví Dụ"},"soDangKy":{"quyenSo":"01/2026","so":"27"}}',
  );
  expect(report.signed?.digest).toMatch(/^sha-256:[0-9a-f]{64}$/);
  expect(report.findings.map(({ code }) => code)).toEqual(["revocation-not-checked"]);
});

test("every report says that it says nothing of legal validity", async () => {
  const { statement } = await verifyJson(record, "x", policy);
  expect(statement.vi).toContain("không kết luận về giá trị pháp lý");
  expect(statement.en).toContain("nothing of legal validity");
});

test("a report for the log holds the digest and nothing of the record", async () => {
  const report = await verifyJson(record, await signJson(record, signer, { time }), policy);
  expect(JSON.stringify(withoutContent(report))).not.toContain("Nguyễn");
  expect(withoutContent(report).signed?.digest).toBe(report.signed?.digest);
});

test.each([
  ["P-256", P256, "ES256"],
  ["P-384", P384, "ES384"],
  ["Ed25519", ED25519, "EdDSA"],
  ["RSA", rsa(), "PS256"],
] as const)("a %s key signs and verifies", async (_, algorithm, name) => {
  const unit = await makeHolder({ issuer: chain.authority, algorithm });
  const other = await pemSigner({ key: unit.key, certificates: [unit.pem, chain.authority.pem] });
  const jws = await signJson(record, other, { time });
  expect(await verifyJson(record, jws, policy)).toMatchObject({ technicallyValid: true, algorithm: name });
});

test("an RSA key signs with RS256 where the receiver asks for it", async () => {
  const unit = await makeHolder({ issuer: chain.authority, algorithm: rsa() });
  const other = await pemSigner({
    key: unit.key,
    certificates: [unit.pem, chain.authority.pem],
    algorithm: "RS256",
  });
  const report = await verifyJson(record, await signJson(record, other, { time }), policy);
  expect(report).toMatchObject({ technicallyValid: true, algorithm: "RS256" });
});

test("fields in another order, other spaces and another writing of a number keep the signature", async () => {
  const jws = await signJson({ a: 1, b: 1e21, c: "Ví Dụ" }, signer, { time });
  const text = ' {"c" : "V\\u00ed Dụ",\n "b": 1000000000000000000000, "a": 1.0 }';
  expect(await verifyJsonText(text, jws, policy)).toMatchObject({ technicallyValid: true });
});

test("a record typed in NFD keeps the signature of its NFC form, with a warning", async () => {
  const jws = await signJson(record, signer, { time });
  const decomposed = JSON.parse(JSON.stringify(record).normalize("NFD")) as unknown;
  const report = await verifyJson(decomposed, jws, policy);
  expect(report).toMatchObject({ technicallyValid: true, signed: { value: record } });
  expect(report.findings[0]).toMatchObject({ code: "text-composed", severity: "warning" });
});

test("signing changes no letter of the record", async () => {
  const decomposed = { hoTen: "Nguyễn Thị Ví Dụ".normalize("NFD") };
  await signJson(decomposed, signer, { time });
  expect(decomposed.hoTen).toBe("Nguyễn Thị Ví Dụ".normalize("NFD"));
});

test("a file is signed byte for byte", async () => {
  const file = new TextEncoder().encode('{"so":"27"}\n{"so":"28"}\n');
  const jws = await signBytes(file, signer, { time });
  expect(await verifyBytes(file, jws, policy)).toMatchObject({
    technicallyValid: true,
    signed: { bytes: 24 },
  });
  expect(await verifyBytes(file.slice(0, -1), jws, policy)).toMatchObject({ integrity: false });
});

test("a signature with a thumbprint alone needs a certificate that the receiver knows", async () => {
  const jws = await signJson(record, signer, { time, include: "thumbprint" });
  expect((await verifyJson(record, jws, policy)).findings[0]?.code).toBe("certificate-missing");
  const certificates = [chain.unit.pem, chain.authority.pem];
  expect(await verifyJson(record, jws, { ...policy, certificates })).toMatchObject({
    technicallyValid: true,
  });
});

test("the root does not travel in the header", async () => {
  const [head = ""] = (await signJson(record, signer, { time })).split(".");
  const { x5c } = JSON.parse(Buffer.from(head, "base64url").toString()) as { x5c: string[] };
  expect(x5c).toEqual([chain.unit.der, chain.authority.der]);
});

test("a client signs bodies with a bound signer", async () => {
  const report = await verifyJson(record, await jsonSigner(signer)(record), { trust: policy.trust });
  expect(report.integrity).toBe(true);
});
