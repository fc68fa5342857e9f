import type {
  SieuDuLieuTapDuLieu,
  ThongDiepDuLieu,
  TruongTuDien,
} from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { canonical, sha256 } from "../digest/digest.ts";
import { momentInVietnam } from "../sharing/period.ts";
import type { SharingReport } from "../sharing/report.ts";
import {
  MANIFEST,
  MANIFEST_SIGNATURE,
  type Manifest,
  type ManifestFile,
  type PackageFile,
} from "./manifest.ts";
import type { AnyRecord } from "./message.ts";
import { MessageError } from "./message-error.ts";
import { messageText } from "./wire.ts";

/** What goes into a package. */
export interface PackageOptions {
  /** Agency code of the unit that sends it. */
  readonly unit: string;
  /** Metadata of the dataset, from `describeDataset`. */
  readonly dataset: SieuDuLieuTapDuLieu;
  /** Its terms, from `describeTerms`. */
  readonly terms: readonly TruongTuDien[];
  /** Its sharing report, from `sharingReport`. */
  readonly report?: SharingReport;
  /** Records of the dataset. */
  readonly records?: readonly AnyRecord[];
  /** Messages, from `makeMessage`; written as they go over the wire. */
  readonly messages?: readonly ThongDiepDuLieu[];
  /** Gives the detached JWS over the manifest: `jsonSigner(signer)` of @thongnhat/signing. */
  readonly sign?: ((body: unknown) => Promise<string>) | undefined;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: number;
}

const JSON_TYPE = "application/json";
const LINES_TYPE = "application/x-ndjson";

/**
 * What a unit hands to the National Data Center at one time, as files to put into a folder or an archive. How the
 * centre wants them bundled was not seen: the layout, the manifest `goi.json` with the SHA-256 of each file, and the
 * signature over it `goi.json.jws` are our proposal (`proposed`). Records keep their digests: they are written in
 * canonical JSON (RFC 8785), a line each.
 *
 * @param options - what goes into it
 * @returns the files, the manifest last but its signature; names are relative, with `/`
 * @throws MessageError `not-a-record`
 */
export async function makePackage(options: PackageOptions): Promise<readonly PackageFile[]> {
  const { dataset, terms, report, records = [], messages = [], sign } = options;
  const parts = [
    part("sieu-du-lieu.json", JSON_TYPE, [canonical(dataset)]),
    part("tu-dien-truong.ndjson", LINES_TYPE, terms.map(canonical)),
    ...(report === undefined ? [] : reportParts(report)),
    ...recordParts(records),
    ...(messages.length === 0 ? [] : [part("thong-diep.ndjson", LINES_TYPE, messages.map(messageText))]),
  ];
  const files = await Promise.all(
    parts.map(
      async ({ name, content, type, lines }): Promise<ManifestFile> => ({
        ten: name,
        loai: type,
        soByte: content.byteLength,
        soDong: lines,
        sha256: await sha256(content),
      }),
    ),
  );
  const manifest: Manifest = {
    loai: "goi-trung-tam-du-lieu-quoc-gia",
    phienBan: "1.0",
    donVi: options.unit,
    tapDuLieu: dataset.maTapDuLieu,
    lapLuc: momentInVietnam(options.now ?? Date.now()),
    tep: files,
  };
  return [
    ...parts.map(({ name, content }) => ({ name, content })),
    { name: MANIFEST, content: bytesOf(canonical(manifest)) },
    ...(sign === undefined ? [] : [{ name: MANIFEST_SIGNATURE, content: bytesOf(await sign(manifest)) }]),
  ];
}

interface Part extends PackageFile {
  readonly type: string;
  readonly lines: number;
}

function part(name: string, type: string, lines: readonly string[]): Part {
  return { name, type, lines: lines.length, content: bytesOf(lines.map((line) => `${line}\n`).join("")) };
}

function reportParts({ record, rows, signature }: SharingReport): readonly Part[] {
  return [
    part("bao-cao-chia-se.json", JSON_TYPE, [canonical(record)]),
    part("bao-cao-chia-se.dong.ndjson", LINES_TYPE, rows.map(canonical)),
    ...(signature === undefined ? [] : [part("bao-cao-chia-se.json.jws", "application/jose", [signature])]),
  ];
}

/** One file a kind of record: `ban-ghi/ho-tich/khai-sinh.ndjson`. */
function recordParts(records: readonly AnyRecord[]): readonly Part[] {
  const kinds = new Map<string, string[]>();
  for (const [index, record] of records.entries()) {
    const kind = record?.sieuDuLieu?.luocDo;
    // The kind names a file: nothing but a name of the standard may lead there.
    if (typeof kind !== "string" || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(kind))
      throw new MessageError("not-a-record", `/${index}/sieuDuLieu/luocDo`);
    const lines = kinds.get(kind) ?? [];
    lines.push(canonical(record));
    kinds.set(kind, lines);
  }
  return [...kinds].map(([kind, lines]) => part(`ban-ghi/${kind}.ndjson`, LINES_TYPE, lines));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
