import { get, type Text } from "@thongnhat/core";
import type { Rate } from "../../report/types.ts";
import { placeOf } from "../join/placed.ts";
import { ASIDE, typeOf } from "../join/record-state.ts";
import type { Records } from "../types.ts";

const REPORT = "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se";

/** One measure of "dùng chung" from reports of shared datasets. */
export interface SharingMeasure {
  readonly id: "consumers" | "exchanges" | "responseTime";
  readonly label: Text;
  /** Absent where no field of the reports says it: "chưa đo được". */
  readonly rate?: Rate;
  /** Why there is no rate, or how it came about. */
  readonly note: Text;
}

/** What reports of shared datasets say, and which of them could be used. */
export interface SharingMeasures {
  readonly reports: {
    readonly read: number;
    /** No record, or of another type. */
    readonly other: number;
    /** Drafts and revoked reports, and earlier versions of one. */
    readonly aside: number;
    /** Reports that differ for one dataset and period: none of them is used. */
    readonly contradictory: number;
    /** Months of which there is a report of the quarter too: counted in the quarter. */
    readonly withinQuarter: number;
    /** Without a number of calls and a share that succeeded. */
    readonly withoutExchanges: number;
    /** Those that the exchanges are counted from. */
    readonly used: number;
  };
  readonly measures: readonly SharingMeasure[];
}

interface Report {
  readonly id: unknown;
  readonly version: number;
  readonly calls: unknown;
  readonly succeeded: unknown;
}

/**
 * Measures "dùng chung" from reports of shared datasets: successful exchanges over attempts. A report says how many
 * calls there were and which share succeeded, so successes are the product, rounded to whole calls. Who was entitled to
 * read and did, and how fast answers came, stands in no field of the report: these are "chưa đo được", never guessed.
 *
 * Of one report the latest version counts; a month lies within its quarter when both are reported.
 *
 * @param reports records of `trung-tam-du-lieu-quoc-gia/bao-cao-chia-se`
 * @returns each measure with its counts, or why it could not be measured
 * @example
 * const report = { tapDuLieu: "urn:vi-du", kyBaoCao: "2026-Q3", soLuotGoi: 20000, tyLeThanhCong: "0.998" };
 * const { measures } = await sharingMeasures([report]);
 * measures.find(({ id }) => id === "exchanges")?.rate; // { applies: 20000, passes: 19960, rate: 0.998 }
 * measures.find(({ id }) => id === "consumers")?.rate; // undefined
 */
export async function sharingMeasures(reports: Records): Promise<SharingMeasures> {
  const counts = {
    read: 0,
    other: 0,
    aside: 0,
    contradictory: 0,
    withinQuarter: 0,
    withoutExchanges: 0,
    used: 0,
  };
  const known = new Map<string, Report[]>();
  for await (const item of reports) {
    counts.read++;
    const type = typeOf(placeOf(item, counts.read).record);
    if (type === undefined || (type.schema !== undefined && type.schema !== REPORT)) counts.other++;
    else if (ASIDE.has(type.state)) counts.aside++;
    else {
      const report = type.record;
      // A report that names neither dataset nor period stands for itself.
      const dataset = get(report, "/tapDuLieu");
      const period = get(report, "/kyBaoCao");
      const named = typeof dataset === "string" && typeof period === "string";
      const key = named ? JSON.stringify([dataset, period]) : `#${counts.read}`;
      const version = get(report, "/sieuDuLieu/phienBanBanGhi");
      const read: Report = {
        id: get(report, "/sieuDuLieu/maBanGhi"),
        version: typeof version === "number" ? version : 0,
        calls: get(report, "/soLuotGoi"),
        succeeded: get(report, "/tyLeThanhCong"),
      };
      known.set(key, [...(known.get(key) ?? []), read]);
    }
  }

  let attempts = 0n;
  let successes = 0n;
  for (const [key, versions] of known) {
    const report = latest(versions);
    if (report === undefined) {
      counts.contradictory += versions.length;
      continue;
    }
    counts.aside += versions.length - 1;
    if (isWithinQuarter(key, known)) counts.withinQuarter++;
    else {
      const exchanges = exchangesOf(report);
      if (exchanges === undefined) counts.withoutExchanges++;
      else {
        counts.used++;
        attempts += exchanges.attempts;
        successes += exchanges.successes;
      }
    }
  }
  return { reports: counts, measures: [CONSUMERS, exchangeMeasure(attempts, successes), RESPONSE_TIME] };
}

/** The latest version of one report; undefined when there are several reports. */
function latest(versions: readonly Report[]): Report | undefined {
  const [first, ...rest] = versions;
  if (first === undefined || (rest.length > 0 && typeof first.id !== "string")) return undefined;
  if (rest.some(({ id }) => id !== first.id)) return undefined;
  const highest = Math.max(...versions.map(({ version }) => version));
  const [newest, second] = versions.filter(({ version }) => version === highest);
  return second === undefined ? newest : undefined;
}

/** `["…","2026-08"]` within `["…","2026-Q3"]`. */
function isWithinQuarter(key: string, known: ReadonlyMap<string, unknown>): boolean {
  const [, dataset, year, month] = /^(\[.*,")([0-9]{4})-([0-9]{2})"\]$/.exec(key) ?? [];
  return month !== undefined && known.has(`${dataset}${year}-Q${Math.ceil(Number(month) / 3)}"]`);
}

function exchangesOf({ calls, succeeded }: Report): { attempts: bigint; successes: bigint } | undefined {
  if (typeof calls !== "number" || !Number.isSafeInteger(calls) || calls < 0) return undefined;
  if (typeof succeeded !== "string" || !/^(?:0(?:[.][0-9]{1,4})?|1(?:[.]0{1,4})?)$/.test(succeeded))
    return undefined;
  const [whole = "", places = ""] = succeeded.split(".");
  const share = BigInt(whole + places.padEnd(4, "0"));
  const attempts = BigInt(calls);
  return { attempts, successes: (attempts * share + 5_000n) / 10_000n };
}

function exchangeMeasure(attempts: bigint, successes: bigint): SharingMeasure {
  const label = { vi: "Lượt trao đổi thành công", en: "Successful exchanges" };
  if (attempts === 0n)
    return {
      id: "exchanges",
      label,
      note: {
        vi: "Chưa đo được: không có báo cáo nào ghi số lượt gọi và tỷ lệ thành công.",
        en: "Not measured: no report gives a number of calls and the share that succeeded.",
      },
    };
  const applies = Number(attempts);
  const passes = Number(successes);
  return {
    id: "exchanges",
    label,
    rate: { applies, passes, rate: passes / applies },
    note: {
      vi: "Số lượt thành công là số lượt gọi nhân tỷ lệ đã báo (bốn chữ số thập phân), làm tròn tới từng lượt.",
      en: "Successes are calls times the reported share (four decimal places), rounded to whole calls.",
    },
  };
}

const CONSUMERS: SharingMeasure = {
  id: "consumers",
  label: { vi: "Đơn vị được quyền đã đọc trong 30 ngày", en: "Entitled consumers that read within 30 days" },
  note: {
    vi: "Chưa đo được: báo cáo chia sẻ không có trường nào ghi đơn vị được quyền và đơn vị đã đọc.",
    en: "Not measured: no field of the report says who is entitled and who read.",
  },
};

const RESPONSE_TIME: SharingMeasure = {
  id: "responseTime",
  label: { vi: "Thời gian đáp, bách phân vị 95", en: "Response time, 95th percentile" },
  note: {
    vi: "Chưa đo được: báo cáo chỉ có độ trễ cập nhật trung bình (doTreTrungBinh), không có thời gian đáp.",
    en: "Not measured: the report gives a mean delay of updates (doTreTrungBinh), no response time.",
  },
};
