import { parseJson } from "@thongnhat/core";
import { canonical, sha256 } from "../digest/digest.ts";
import {
  isManifest,
  isSafeName,
  MANIFEST,
  MANIFEST_SIGNATURE,
  type Manifest,
  type PackageFile,
} from "./manifest.ts";

/** What is wrong with a package. */
export type PackageFault =
  | "manifest-missing"
  | "manifest-invalid"
  | "name-unsafe"
  | "name-twice"
  | "file-missing"
  | "file-changed"
  | "file-unlisted"
  | "signature-missing"
  | "signature-invalid";

/** Words for a fault, Vietnamese. */
export const PACKAGE_FAULTS: Readonly<Record<PackageFault, string>> = {
  "manifest-missing": "Gói không có goi.json: xin gửi lại cả gói.",
  "manifest-invalid": "goi.json không đọc được hoặc không đúng dạng chính tắc: xin gửi lại cả gói.",
  "name-unsafe": "Tên tệp không an toàn để giải nén: không giải nén gói này.",
  "name-twice": "Hai tệp trùng tên: xin gửi lại cả gói.",
  "file-missing": "Thiếu tệp mà goi.json có kê.",
  "file-changed": "Nội dung tệp khác lúc lập gói.",
  "file-unlisted": "Có tệp mà goi.json không kê: không dùng tệp này.",
  "signature-missing": "Gói không có chữ ký goi.json.jws.",
  "signature-invalid": "Chữ ký không khớp goi.json, hoặc chứng thư không được tin.",
};

/** What was found of a package. */
export interface PackageReport<R> {
  /** Whole, unchanged and, where a signature was to be verified, signed. */
  readonly ok: boolean;
  readonly faults: readonly {
    readonly code: PackageFault;
    readonly file?: string;
    readonly message: string;
  }[];
  /** The manifest, when it could be read. */
  readonly manifest?: Manifest;
  /** What was found of the signature: technical validity only. */
  readonly signature?: R;
}

/** What verifying needs of a signature's report; `SignatureReport` of @thongnhat/signing has it. */
export interface TechnicalVerdict {
  readonly technicallyValid: boolean;
}

/** How to verify. */
export interface VerifyPackageOptions<R extends TechnicalVerdict> {
  /**
   * Verifies the signature: `(value, jws) => verifyJson(value, jws, policy)` of @thongnhat/signing. Without it the
   * files are only held against the manifest, which whoever changed a file could have changed too.
   */
  readonly verify?: (value: unknown, jws: string) => Promise<R>;
}

/**
 * Holds every file of a package against its manifest, and the manifest against its signature. Nothing that is not
 * listed, no file twice, no name that leaves the folder.
 *
 * @param files - every file of the package
 * @param options - how to verify the signature
 * @returns what was found; names of files that are not safe are not repeated
 */
export async function verifyPackage<R extends TechnicalVerdict>(
  files: readonly PackageFile[],
  options: VerifyPackageOptions<R> = {},
): Promise<PackageReport<R>> {
  const faults: { code: PackageFault; file?: string; message: string }[] = [];
  const blame = (code: PackageFault, file?: string) =>
    faults.push({ code, ...(file === undefined ? {} : { file }), message: PACKAGE_FAULTS[code] });
  const byName = new Map<string, PackageFile>();
  for (const file of files) {
    if (!isSafeName(file.name)) blame("name-unsafe");
    else if (byName.has(file.name)) blame("name-twice", file.name);
    else byName.set(file.name, file);
  }
  const manifest = readManifest(byName, blame);
  if (manifest === undefined) return { ok: false, faults };
  const listed = new Set([MANIFEST, MANIFEST_SIGNATURE]);
  for (const { ten, soByte, sha256: digest } of manifest.tep) {
    if (listed.has(ten)) blame("name-twice", ten);
    listed.add(ten);
    const file = byName.get(ten);
    if (file === undefined) blame("file-missing", ten);
    else if (file.content.byteLength !== soByte || (await sha256(file.content)) !== digest)
      blame("file-changed", ten);
  }
  for (const name of byName.keys()) if (!listed.has(name)) blame("file-unlisted", name);
  const signature = await verifySignature(manifest, byName.get(MANIFEST_SIGNATURE), options, blame);
  return {
    ok: faults.length === 0,
    faults,
    manifest,
    ...(signature === undefined ? {} : { signature }),
  };
}

type Blame = (code: PackageFault, file?: string) => void;

/** Only the canonical form is taken: then the bytes that are read are those that were signed. */
function readManifest(files: ReadonlyMap<string, PackageFile>, blame: Blame): Manifest | undefined {
  const file = files.get(MANIFEST);
  if (file === undefined) {
    blame("manifest-missing");
    return undefined;
  }
  const text = new TextDecoder().decode(file.content);
  const parsed = parseJson(text);
  if ("value" in parsed && isManifest(parsed.value) && canonical(parsed.value) === text) return parsed.value;
  blame("manifest-invalid", MANIFEST);
  return undefined;
}

async function verifySignature<R extends TechnicalVerdict>(
  manifest: Manifest,
  file: PackageFile | undefined,
  { verify }: VerifyPackageOptions<R>,
  blame: Blame,
): Promise<R | undefined> {
  if (verify === undefined) return undefined;
  if (file === undefined) {
    blame("signature-missing");
    return undefined;
  }
  const report = await verify(manifest, new TextDecoder().decode(file.content));
  if (!report.technicallyValid) blame("signature-invalid", MANIFEST_SIGNATURE);
  return report;
}
