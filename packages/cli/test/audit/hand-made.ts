import type { GroupResult, MeasureResult, Rate, Report, Status, WordResult } from "@thongnhat/quality";

const LIMITS = { green: 0.995, amber: 0.98 };

/** A rate with its share, absent without a denominator. */
export function rate(applies: number, passes: number): Rate {
  return applies === 0 ? { applies, passes } : { applies, passes, rate: passes / applies };
}

/** What was found of one word. */
export function word(
  applies: number,
  passes: number,
  status: Status,
  more: Partial<WordResult> = {},
): WordResult {
  return {
    records: rate(applies, passes),
    rules: rate(applies * 3, applies * 2 + passes),
    status,
    target: LIMITS,
    identifying: { ...rate(applies, applies), status: applies === 0 ? "unmeasured" : "green" },
    ...more,
  };
}

/** One measure. */
export function measure(code: string, fails: number, applies: number, label: string): MeasureResult {
  return {
    key: `${code}@/ngayDangKy`,
    record: "ho-tich/khai-sinh",
    word: "dung",
    code,
    path: "/ngayDangKy",
    label: { vi: label, en: `${label} (en)` },
    applies,
    fails,
    warns: 0,
    status: "red",
    fix: { vi: "Xem lại theo sổ.", en: "Check it with the book." },
    units: [],
  };
}

/** A unit of the drill-down. */
export function unit(label: string, records: number, passing: number): GroupResult {
  const part = { ...rate(records, passing), status: "red" as const };
  const words = { dung: part, du: part, sach: part, song: part, thongNhat: part, dungChung: part };
  return { level: "unit", path: ["H26", label], label, records, passing, words };
}

/** A report made by hand, of 10 000 records. */
export function handMade(more: Partial<Report> = {}): Report {
  return {
    format: "thongnhat-audit/1",
    run: { engine: "js", program: "thongnhat 0.0.0" },
    asOf: "2026-11-22",
    standard: { edition: "2026-11-01", versions: { "ho-tich/khai-sinh": "1.0" } },
    thresholds: {
      name: "nguong.json",
      sha256: "0".repeat(64),
      words: { dung: LIMITS, du: LIMITS, sach: LIMITS, song: LIMITS, thongNhat: LIMITS, dungChung: LIMITS },
      identifying: { green: 1, amber: 1 },
      evidence: { mark: "proposed", source: "thongnhat" },
    },
    inputs: [{ name: "ks.ndjson", records: 10_000 }],
    runs: 1,
    sentence: {
      vi: "81,9 % bản ghi khai sinh đạt mọi tiêu chí đo được; kém nhất: Đúng.",
      en: "81.9% of the birth records pass every measured word; worst: Correct.",
    },
    records: 10_000,
    passing: 8_190,
    unreadable: {},
    words: {
      dung: word(10_000, 9_724, "red", { change: 0.003 }),
      du: word(10_000, 10_000, "green", { change: 0 }),
      sach: word(10_000, 9_999, "green", { change: -0.012 }),
      song: word(0, 0, "unmeasured"),
      thongNhat: word(9_000, 8_900, "amber"),
      dungChung: word(10_000, 1, "red"),
    },
    groups: [],
    measures: [],
    pareto: [],
    lags: [],
    trend: [],
    agreement: [],
    evidence: {},
    jsOnly: [],
    ...more,
  };
}
