/** Name of the file that lists the others. */
export const MANIFEST = "goi.json";

/** Name of the file with the signature over it. */
export const MANIFEST_SIGNATURE = "goi.json.jws";

/** A file of a package. */
export interface PackageFile {
  /** Relative name with `/`. */
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A file as the manifest lists it. */
export interface ManifestFile {
  /** Name. */
  readonly ten: string;
  /** Media type. */
  readonly loai: string;
  /** Bytes. */
  readonly soByte: number;
  /** Lines: records, terms, messages. */
  readonly soDong: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What a package holds; its canonical JSON is what is signed. */
export interface Manifest {
  readonly loai: "goi-trung-tam-du-lieu-quoc-gia";
  /** Version of this layout. */
  readonly phienBan: "1.0";
  /** Agency code of the sender. */
  readonly donVi: string;
  /** Id of the dataset. */
  readonly tapDuLieu: string;
  /** When it was made. */
  readonly lapLuc: string;
  readonly tep: readonly ManifestFile[];
}

/** A manifest that a stranger wrote: every part of it is looked at before it is used. */
export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { loai, phienBan, donVi, tapDuLieu, lapLuc, tep } = value as Readonly<Record<string, unknown>>;
  return (
    loai === "goi-trung-tam-du-lieu-quoc-gia" &&
    phienBan === "1.0" &&
    [donVi, tapDuLieu, lapLuc].every((text) => typeof text === "string") &&
    Array.isArray(tep) &&
    tep.every(isManifestFile)
  );
}

function isManifestFile(value: unknown): value is ManifestFile {
  if (typeof value !== "object" || value === null) return false;
  const { ten, loai, soByte, soDong, sha256 } = value as Readonly<Record<string, unknown>>;
  return (
    typeof ten === "string" &&
    isSafeName(ten) &&
    typeof loai === "string" &&
    Number.isSafeInteger(soByte) &&
    Number.isSafeInteger(soDong) &&
    typeof sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

/** A name that stays inside the folder it is unpacked to, on every system. */
export function isSafeName(name: string): boolean {
  return name.length <= 200 && name.split("/").every((step) => /^[a-z0-9][a-z0-9._-]*$/.test(step));
}
