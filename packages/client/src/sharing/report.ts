import { isAgencyCode } from "@thongnhat/core";
import type { KhongRo } from "@thongnhat/schemas/chung";
import type { BaoCaoChiaSe, ChiSoTieuChi } from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { canonical, digestOf } from "../digest/digest.ts";
import { type MakingUnit, madeMetadata } from "../national-data-center/metadata.ts";
import { dayInVietnam, nameOf, type Period } from "./period.ts";
import { SharingError } from "./sharing-error.ts";
import { type SharingFindings, type SharingRow, tally } from "./tally.ts";
import type { SharingEntry } from "./types.ts";

/** Figures of a report that no log of exchanges can know. What is left out is named in `khongRo`. */
export interface ReportFigures {
  /** Records made in the period. */
  readonly created?: number;
  /** Records of the dataset at the end of the period. */
  readonly total?: number;
  /** Mean delay of updates, ISO 8601: `PT15M`, `P2D`. */
  readonly delay?: string;
  /** Scores of the dataset, as @thongnhat/quality measures them. */
  readonly quality?: readonly ChiSoTieuChi[];
  /** Scores of its key fields. */
  readonly keyQuality?: readonly ChiSoTieuChi[];
}

/** What a report is of. */
export interface ReportOptions extends Period {
  /** The unit that shared and reports. */
  readonly unit: MakingUnit;
  /** Id of the dataset, `maTapDuLieu` of its metadata. */
  readonly dataset: string;
  /** Records of the dataset, `ho-tich/khai-sinh` or `ho-tich/*`; default all of the log. */
  readonly records?: readonly string[];
  /** Figures from elsewhere. */
  readonly figures?: ReportFigures;
  /** Version of the report: above 1 for a corrected one. */
  readonly version?: number;
  /** Now in milliseconds since 1970; default the clock. */
  readonly now?: number;
  /** Gives the detached JWS over the record: `jsonSigner(signer)` of @thongnhat/signing. */
  readonly sign?: ((body: unknown) => Promise<string>) | undefined;
}

/** A report and what it rests on. */
export interface SharingReport {
  /** A record of type `trung-tam-du-lieu-quoc-gia/bao-cao-chia-se`. */
  readonly record: BaoCaoChiaSe;
  /** With whom, what, why, on which ground, how often, with which outcome. */
  readonly rows: readonly SharingRow[];
  /** What was odd about the entries. */
  readonly findings: SharingFindings;
  /** Digest of the record, `sha-256:…`. */
  readonly digest: string;
  /** Detached JWS over the canonical JSON of the record, where `sign` was given. */
  readonly signature?: string;
}

const RECORD = "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se";

/**
 * The report of what was shared in a month or a quarter. Its fields are known from memory, not from the text of the
 * decree (`recalled`); the figures of the log stand in `moRong` of the unit, with the digest of the rows, so that
 * the rows that are kept elsewhere can be held against the report (`proposed`).
 *
 * @param entries - `log.entries()`, in any order
 * @param options - unit, dataset and period; days are those of Việt Nam, `to` is not in the period
 * @returns the record, the rows it was summed from and what was odd about the log
 * @throws SharingError `period-invalid` · `unit-invalid` · `figure-invalid`
 */
export async function sharingReport(
  entries: Iterable<SharingEntry | undefined> | AsyncIterable<SharingEntry | undefined>,
  options: ReportOptions,
): Promise<SharingReport> {
  const period = nameOf(options);
  if (!isAgencyCode(options.unit.code)) throw new SharingError("unit-invalid");
  checkFigures(options.figures ?? {});
  const now = options.now ?? Date.now();
  const sums = await tally(entries, { from: options.from, to: options.to, records: options.records, now });
  const { created, total, delay, quality, keyQuality } = options.figures ?? {};
  const ratio = ratioOf(sums.succeeded, sums.calls);
  const made = {
    id: `bao-cao-${options.unit.code}-${period}-${(await digestOf(options.dataset)).slice(8, 20)}`,
    record: RECORD,
    schemaVersion: "1.0",
    version: options.version,
    now,
  };
  const unknown = missing({
    soBanGhiTaoLap: created,
    tongSoBanGhi: total,
    tyLeThanhCong: ratio,
    doTreTrungBinh: delay,
    chiSoChatLuong: quality,
  });
  const record: BaoCaoChiaSe = {
    sieuDuLieu: madeMetadata(made, options.unit),
    kyBaoCao: period,
    ngayBaoCao: dayInVietnam(now),
    tapDuLieu: options.dataset,
    ...(created === undefined ? {} : { soBanGhiTaoLap: created }),
    soBanGhiChiaSe: sums.shared,
    ...(total === undefined ? {} : { tongSoBanGhi: total }),
    soLuotGoi: sums.calls,
    ...(ratio === undefined ? {} : { tyLeThanhCong: ratio }),
    ...(delay === undefined ? {} : { doTreTrungBinh: delay }),
    ...(quality === undefined ? {} : { chiSoChatLuong: [...quality] }),
    ...(keyQuality === undefined ? {} : { chiSoTruongKhoa: [...keyQuality] }),
    moRong: [
      {
        donVi: options.unit.code,
        duLieu: {
          nhatKyChiaSe: {
            soDong: sums.rows.length,
            bamCacDong: await digestOf(sums.rows),
            soDonViNhan: new Set(sums.rows.filter(isGiven).map(({ partner }) => partner)).size,
            luotNhanTuDonViKhac: sumOf(
              sums.rows.filter((row) => !isGiven(row)),
              "calls",
            ),
            luotLoi: sums.calls - sums.succeeded,
            batThuong: { ...sums.findings },
          },
        },
      },
    ],
    ...(unknown.length === 0 ? {} : { khongRo: unknown }),
  };
  const plain = JSON.parse(canonical(record)) as BaoCaoChiaSe;
  return {
    record: plain,
    rows: sums.rows,
    findings: sums.findings,
    digest: await digestOf(plain),
    ...(options.sign === undefined ? {} : { signature: await options.sign(plain) }),
  };
}

/** Rounded down: one failure in a million is not "all succeeded". */
function ratioOf(succeeded: number, calls: number): string | undefined {
  if (calls === 0) return undefined;
  if (succeeded === calls) return "1";
  return `0.${String(Math.floor((succeeded / calls) * 10_000)).padStart(4, "0")}`;
}

function missing(figures: Readonly<Record<string, unknown>>): KhongRo[] {
  return Object.entries(figures)
    .filter(([, value]) => value === undefined)
    .map(([field]) => ({ truong: `/${field}`, lyDo: "chua-thu-thap" }));
}

function checkFigures({ created, total, delay }: ReportFigures): void {
  for (const count of [created, total])
    if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0))
      throw new SharingError("figure-invalid");
  if (delay !== undefined && !/^P([0-9]{1,4}D|T[0-9]{1,6}[HMS])$/.test(delay))
    throw new SharingError("figure-invalid");
}

const isGiven = (row: SharingRow) => row.direction === "given";

function sumOf(rows: readonly SharingRow[], key: "calls" | "records"): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
