import { readFileSync } from "node:fs";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { jsonSigner, pemSigner, type VerifyPolicy, verifyJson } from "@thongnhat/signing";
import { checkDataset } from "@thongnhat/validators/dataset";
import { trungTamDuLieuQuocGia } from "@thongnhat/validators/dataset/trung-tam-du-lieu-quoc-gia";
import { beforeAll, describe, expect, it } from "vitest";
import { makeChain } from "../../../signing/test/certificates.ts";
import { makeEntry, periodOf, sharingReport } from "../sharing/index.ts";
import {
  describeDataset,
  describeTerms,
  MANIFEST,
  MANIFEST_SIGNATURE,
  makeMessage,
  makePackage,
  type PackageFile,
  type PackageOptions,
  readMessage,
  verifyPackage,
} from "./index.ts";

const unit = { code: "H26.12", name: "Ủy ban nhân dân phường Ví Dụ" };
const now = Date.parse("2026-10-05T09:00:00+07:00");
const birth = JSON.parse(
  readFileSync(
    new URL(
      "../../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json",
      import.meta.url,
    ),
    "utf8",
  ),
) as KhaiSinh;
const text = (content: Uint8Array) => new TextDecoder().decode(content);
const bytes = (content: string) => new TextEncoder().encode(content);

let options: PackageOptions;
let files: readonly PackageFile[];
let policy: VerifyPolicy;
const verify = (value: unknown, jws: string) => verifyJson(value, jws, policy);

beforeAll(async () => {
  const { root, authority, unit: holder } = await makeChain();
  const signer = await pemSigner({ key: holder.key, certificates: [holder.pem, authority.pem] });
  policy = { trust: { profile: "vi-du", anchors: [root.pem] } };
  const dataset = await describeDataset("ho-tich/khai-sinh", {
    ...{ unit, now, id: "urn:vn:gov:h26.12:tap-du-lieu:khai-sinh", domain: "con-nguoi", layer: "goc" },
    ...{ sharing: "bat-buoc", importance: "quan-trong", frequency: "lien-tuc" },
    distributions: [{ loai: "dich-vu", diaChi: "https://vi-du.example/api" }],
    contact: { donVi: "Phòng Ví Dụ" },
  });
  const entry = makeEntry({
    ...{ requestId: "yeu-cau-000001", at: "2026-08-12T09:00:00+07:00", direction: "given", partner: "G01" },
    ...{ operation: "get", record: "ho-tich/khai-sinh", ids: ["ks-1"] },
  });
  options = {
    unit: unit.code,
    dataset,
    terms: describeTerms("ho-tich/khai-sinh", { unit, now }),
    report: await sharingReport([entry], {
      ...{ ...periodOf("2026-Q3"), unit, now, dataset: dataset.maTapDuLieu },
      sign: jsonSigner(signer),
    }),
    records: [birth],
    messages: [await makeMessage(birth, { unit, source: { id: "H26.12-HOTICH" }, kind: "G02_001", now })],
    sign: jsonSigner(signer),
    now,
  };
  files = await makePackage(options);
});

const without = (name: string) => files.filter((file) => file.name !== name);
const changed = (name: string, content: (before: string) => string) =>
  files.map((file) => (file.name === name ? { name, content: bytes(content(text(file.content))) } : file));
const faultsOf = async (some: readonly PackageFile[]) =>
  (await verifyPackage(some, { verify })).faults.map(({ code, file }) => (file ? `${code} ${file}` : code));

describe("a package for the National Data Center", () => {
  it("holds metadata, terms, report, records and messages, a manifest and a signature over it", async () => {
    expect(files.map(({ name }) => name)).toEqual([
      "sieu-du-lieu.json",
      "tu-dien-truong.ndjson",
      "bao-cao-chia-se.json",
      "bao-cao-chia-se.dong.ndjson",
      "bao-cao-chia-se.json.jws",
      "ban-ghi/ho-tich/khai-sinh.ndjson",
      "thong-diep.ndjson",
      MANIFEST,
      MANIFEST_SIGNATURE,
    ]);
    const lines = text(files.find(({ name }) => name === "thong-diep.ndjson")?.content ?? bytes(""));
    expect((await readMessage(lines.trim())).message).toMatchObject({
      duLieuTiepNhan: { maDinhDanhDuLieu: birth.sieuDuLieu.maBanGhi },
    });
  });

  it("verifies, in any order of its files; the signature is said to hold technically, no more", async () => {
    const report = await verifyPackage([...files].reverse(), { verify });
    expect(report).toMatchObject({
      ok: true,
      faults: [],
      manifest: { donVi: "H26.12", tep: { length: 7 } },
      signature: { technicallyValid: true },
    });
    expect(report.signature?.statement.vi).toContain("không kết luận về giá trị pháp lý");
  });

  it("holds together as a dataset: one id a record, a report with its metadata, versions that rise", async () => {
    const { dataset, terms, report, messages = [] } = options;
    const next = await makeMessage(birth, {
      unit,
      source: { id: "H26.12-HOTICH" },
      kind: "G02_001",
      now,
      lastVersion: 1,
    });
    const records = [dataset, ...terms, report?.record, ...messages, next];
    const issues: unknown[] = [];
    for await (const issue of checkDataset(
      records.map((record) => ({ record })),
      { rules: trungTamDuLieuQuocGia },
    ))
      issues.push(issue);
    expect(issues).toEqual([]);
  });

  it("carries a report whose signature is over exactly that report", async () => {
    const { record, signature = "" } = options.report ?? {};
    expect(await verify(record, signature)).toMatchObject({ technicallyValid: true });
    expect(await verify({ ...record, soLuotGoi: 99 }, signature)).toMatchObject({ technicallyValid: false });
  });

  it("is the same bytes each time it is made of the same", async () => {
    const again = await makePackage({ ...options });
    for (const [index, file] of again.entries())
      if (file.name !== MANIFEST_SIGNATURE)
        expect(text(file.content)).toBe(text(files[index]?.content ?? bytes("")));
  });

  it("betrays any byte that changed, any file that is gone, came or came twice", async () => {
    for (const { name } of files.slice(0, 7)) {
      expect(await faultsOf(changed(name, (all) => `${all} `))).toEqual([`file-changed ${name}`]);
      expect(await faultsOf(without(name))).toEqual([`file-missing ${name}`]);
    }
    expect(await faultsOf([...files, { name: "them.json", content: bytes("{}") }])).toEqual([
      "file-unlisted them.json",
    ]);
    expect(await faultsOf([...files, ...files.slice(0, 1)])).toEqual(["name-twice sieu-du-lieu.json"]);
  });

  it("with a manifest that someone adjusted to a changed file fails by its signature", async () => {
    const forged = await makePackage({
      ...options,
      sign: undefined,
      dataset: { ...options.dataset, lopDuLieu: "mo" },
    });
    const signature = files.filter(({ name }) => name === MANIFEST_SIGNATURE);
    expect(await faultsOf([...forged, ...signature])).toEqual([`signature-invalid ${MANIFEST_SIGNATURE}`]);
    expect(await faultsOf(forged)).toEqual(["signature-missing"]);
    expect((await verifyPackage(forged)).ok).toBe(true);
  });

  it("signed by someone who is not trusted is refused", async () => {
    const stranger = await makeChain();
    const signer = await pemSigner({
      key: stranger.unit.key,
      certificates: [stranger.unit.pem, stranger.authority.pem],
    });
    const other = await makePackage({ ...options, sign: jsonSigner(signer) });
    expect(await faultsOf(other)).toEqual([`signature-invalid ${MANIFEST_SIGNATURE}`]);
  });

  it.each([
    "../goi.json",
    "/etc/hosts",
    "a/../../b",
    "C:\\x",
    "a\\b",
    "",
    "a//b",
    ".ẩn",
    "con/./x",
    `${"a".repeat(201)}`,
  ])("with a file named %j is not to be unpacked", async (name) => {
    const report = await verifyPackage([...files, { name, content: bytes("x") }], { verify });
    expect(report.ok).toBe(false);
    expect(report.faults).toEqual([
      { code: "name-unsafe", message: expect.stringContaining("không giải nén") },
    ]);
  });

  it.each([
    ["an empty file", () => ""],
    ["no JSON", () => "{"],
    ["spaces more", (all: string) => `${all}\n`],
    ["a key twice", (all: string) => all.replace('{"', '{"donVi":"G01","')],
    ["another layout", (all: string) => all.replace('"phienBan":"1.0"', '"phienBan":"2.0"')],
    ["a name that leaves the folder", (all: string) => all.replace("sieu-du-lieu.json", "../sieu-du-lieu")],
    ["a digest of another kind", (all: string) => all.replace(/"sha256":"[0-9a-f]{64}"/, '"sha256":"00"')],
  ])("whose manifest is %s is refused", async (_name, change) => {
    expect(await faultsOf(changed(MANIFEST, change))).toEqual([`manifest-invalid ${MANIFEST}`]);
  });

  it("without a manifest is refused", async () => {
    expect(await faultsOf(without(MANIFEST))).toEqual(["manifest-missing"]);
  });

  it("takes no record whose kind would lead elsewhere", async () => {
    const stray = { sieuDuLieu: { ...birth.sieuDuLieu, luocDo: "../../x" } };
    await expect(makePackage({ ...options, records: [birth, stray] })).rejects.toMatchObject({
      code: "not-a-record",
      path: "/1/sieuDuLieu/luocDo",
    });
  });
});
