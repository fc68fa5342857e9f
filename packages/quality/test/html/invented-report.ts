// Reports with invented figures, places and people's agencies: data to look at and to test pages with, counted by nobody.
import type {
  AgreementResult,
  GroupResult,
  LagResult,
  MeasureResult,
  Rate,
  Report,
  Status,
  TrendPoint,
  WordResult,
} from "../../src/report/types.ts";
import { WORDS, type Word } from "../../src/words/words.ts";

/** How much there is of everything. */
export interface Size {
  readonly provinces: number;
  readonly unitsEach: number;
  readonly types: number;
  readonly measuresEach: number;
  readonly recordsEach: number;
  readonly runs: number;
}

/** A commune, a province and the country. */
export const SIZES = {
  commune: { provinces: 1, unitsEach: 1, types: 5, measuresEach: 12, recordsEach: 1240, runs: 1 },
  province: { provinces: 1, unitsEach: 150, types: 12, measuresEach: 30, recordsEach: 3100, runs: 12 },
  nation: { provinces: 34, unitsEach: 98, types: 40, measuresEach: 80, recordsEach: 9600, runs: 12 },
} as const satisfies Readonly<Record<string, Size>>;

const LIMITS: Readonly<Record<Word, { readonly green: number; readonly amber: number }>> = {
  dung: { green: 0.99, amber: 0.97 },
  du: { green: 0.99, amber: 0.95 },
  sach: { green: 0.99, amber: 0.95 },
  song: { green: 0.98, amber: 0.9 },
  thongNhat: { green: 0.99, amber: 0.95 },
  dungChung: { green: 0.99, amber: 0.9 },
};

/** Shares around which the invented figures lie. */
const USUAL: Readonly<Record<Word, number>> = {
  dung: 0.9996,
  du: 0.972,
  sach: 0.9912,
  song: 0.861,
  thongNhat: 0.9638,
  dungChung: 0.994,
};

const TYPES = [
  ["ho-tich/khai-sinh", "Đăng ký khai sinh"],
  ["ho-tich/khai-tu", "Đăng ký khai tử"],
  ["ho-tich/ket-hon", "Đăng ký kết hôn"],
  ["ho-tich/nhan-cha-me-con", "Đăng ký nhận cha, mẹ, con"],
  ["ho-tich/giam-ho", "Đăng ký giám hộ"],
  ["ho-tich/nuoi-con-nuoi", "Đăng ký nuôi con nuôi"],
] as const;

const RULES: readonly (readonly [
  code: string,
  word: Word,
  path: string,
  label: string,
  definition: string,
])[] = [
  [
    "TN-CODE-RETIRED",
    "thongNhat",
    "/noiSinh/xa",
    "Nơi sinh, xã: mã đã hết hiệu lực",
    "Mã xã phải còn hiệu lực vào ngày đăng ký.",
  ],
  [
    "HT-DL-01",
    "song",
    "/sieuDuLieu/capNhatLuc",
    "Chia sẻ dữ liệu hộ tịch trong 24 giờ",
    "Bản ghi được chia sẻ trong thời hạn kể từ ngày đăng ký.",
  ],
  [
    "TN-REQUIRED-BY-ORIGIN",
    "du",
    "/nguoiDuocKhaiSinh/soDinhDanh",
    "Số định danh của người được khai sinh: thiếu",
    "Đăng ký mới phải có số định danh.",
  ],
  [
    "KS-01",
    "dung",
    "/nguoiDuocKhaiSinh/ngaySinh",
    "Ngày sinh không sau ngày đăng ký",
    "Người được khai sinh sinh ra không muộn hơn ngày đăng ký.",
  ],
  [
    "TN-QUALITY-DUPLICATE-KEY",
    "sach",
    "/soDangKy",
    "Trùng số đăng ký trong cùng sổ",
    "Mỗi số đăng ký có một bản ghi.",
  ],
  [
    "TN-QUALITY-SIGNED",
    "dungChung",
    "/chuKySo",
    "Chưa có chữ ký số",
    "Bản ghi dùng chung có chữ ký số của cơ quan.",
  ],
  [
    "TN-TEXT-SPACE",
    "sach",
    "/me/hoTen/dayDu",
    "Họ tên mẹ: thừa dấu cách",
    "Chữ không có dấu cách thừa ở đầu, cuối, giữa.",
  ],
];

/** A number between 0 and 1 that depends on nothing but its place. */
function noise(...at: readonly number[]): number {
  const sum = at.reduce((value, part, index) => value + (part + 1) * (12.9898 + 78.233 * index), 0);
  const wave = Math.sin(sum) * 43758.5453;
  return wave - Math.floor(wave);
}

function rate(applies: number, share: number): Rate {
  const passes = Math.min(applies, Math.round(applies * share));
  return applies === 0 ? { applies, passes: 0 } : { applies, passes, rate: passes / applies };
}

function statusOf({ rate }: Rate, word: Word): Status {
  if (rate === undefined) return "unmeasured";
  return rate >= LIMITS[word].green ? "green" : rate >= LIMITS[word].amber ? "amber" : "red";
}

function perWord<T>(make: (word: Word, at: number) => T): Readonly<Record<Word, T>> {
  return Object.fromEntries(WORDS.map((word, at) => [word, make(word, at)])) as Record<Word, T>;
}

/** A report of invented figures. The same size gives the same report. */
export function inventedReport(size: Size): Report {
  const records = size.provinces * size.unitsEach * size.recordsEach;
  const words = perWord(
    (word, at): WordResult =>
      wordResult(word, rate(records, USUAL[word] - noise(size.runs, at) * 0.004), size),
  );
  const passing = Math.round(records * 0.812);
  return {
    format: "thongnhat-audit/1",
    run: {
      startedAt: "2026-11-20T02:15:00Z",
      seconds: 187,
      engine: "duckdb 1.5.6",
      program: "thongnhat 0.1.0",
    },
    asOf: "2026-11-20",
    standard: {
      edition: "2026-09-30",
      versions: Object.fromEntries(Array.from({ length: size.types }, (_, at) => [typeId(at), "1.0"])),
    },
    thresholds: {
      name: "nguong-de-nghi.json",
      sha256: "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
      words: LIMITS,
      identifying: { green: 1, amber: 0.999 },
      evidence: { mark: "proposed", source: "đề xuất của thongnhat; ISO/IEC 25024 không đặt ngưỡng" },
    },
    inputs: Array.from({ length: Math.max(1, size.provinces * 3) }, (_, at) => ({
      name: `tinh-vi-du-${at + 1}.ndjson`,
      bytes: 412_345_678 + at * 1031,
      sha256: "9b74c9897bac770ffc029102a200c5de".repeat(2),
      records: Math.round(records / Math.max(1, size.provinces * 3)),
    })),
    runs: size.provinces,
    sentence: {
      vi: "81,2 % bản ghi hộ tịch đạt mọi tiêu chí đo được; kém nhất là Sống: 86 % kịp hạn, do 4 đơn vị chia sẻ chậm.",
      en: "81.2% of the civil status records pass every word that could be measured; the weakest is Live: 86% in time, because 4 units share late.",
    },
    records,
    passing,
    unreadable: { "TN-JSON": 12, "TN-ENCODING": 3 },
    words,
    groups: groups(size),
    measures: measures(size, records),
    pareto: pareto(size, records, records - passing),
    lags: lags(size),
    trend:
      size.runs < 2 ? [] : Array.from({ length: size.runs }, (_, at) => trendPoint(at, size, records, words)),
    agreement: size.provinces * size.unitsEach === 1 ? [] : agreement(),
    evidence: { text: 61_200, system: 20_100, secondary: 800, recalled: 2_300, proposed: 15_600 },
    jsOnly: [
      {
        key: "TN-TEXT-NFC@/ghiChu",
        record: "ho-tich/khai-sinh",
        reason: { vi: "máy này không chuẩn hóa Unicode", en: "this engine does not normalise Unicode" },
      },
    ],
  };
}

function wordResult(word: Word, found: Rate, size: Size): WordResult {
  const empty = word === "song" && size.unitsEach === 1;
  const own = empty ? rate(0, 0) : found;
  const status = statusOf(own, word);
  const identifying =
    word === "dung" || word === "du" || word === "sach" ? rate(found.applies, 0.9993) : rate(0, 0);
  return {
    records: own,
    rules: empty ? own : rate(found.applies * 9, 0.5 + (found.rate ?? 0) / 2),
    status,
    target: LIMITS[word],
    identifying: { ...identifying, status: identifying.applies === 0 ? "unmeasured" : "amber" },
    ...(size.runs < 2 || empty ? {} : { change: word === "sach" ? -0.0021 : word === "du" ? 0 : 0.0064 }),
  };
}

const typeId = (at: number): string => TYPES[at]?.[0] ?? `vi-du/loai-${at + 1}`;
const typeLabel = (at: number): string => TYPES[at]?.[1] ?? `Loại bản ghi Ví Dụ ${at + 1}`;
const provinceCode = (province: number): string => `H${90 + province}`;
const unitCode = (province: number, unit: number): string => `${provinceCode(province)}.${unit + 1}`;

function groups(size: Size): GroupResult[] {
  const found: GroupResult[] = [];
  const add = (
    level: GroupResult["level"],
    path: string[],
    label: string,
    records: number,
    bad: number,
    seed: number,
  ): void => {
    const rates = perWord((word, at) => {
      const none = word === "song" && noise(seed, at, 7) < 0.04;
      const fall = bad * (1 - USUAL[word]) * (0.4 + 2.4 * noise(seed, at));
      const own = none ? rate(0, 0) : rate(records, Math.min(1, 1 - fall));
      return { ...own, status: statusOf(own, word) };
    });
    found.push({
      level,
      path,
      label,
      records,
      passing: Math.round(records * (1 - 0.19 * bad)),
      words: rates,
    });
  };
  add("all", [], "Cả nước Ví Dụ", size.provinces * size.unitsEach * size.recordsEach, 1, 1);
  for (let province = 0; province < size.provinces; province += 1) {
    const bad = 0.2 + noise(province, 3) ** 2 * 2;
    add(
      "province",
      [provinceCode(province)],
      `Tỉnh Ví Dụ ${province + 1}`,
      size.unitsEach * size.recordsEach,
      bad,
      100 + province,
    );
    for (let unit = 0; unit < size.unitsEach; unit += 1) {
      const path = [provinceCode(province), unitCode(province, unit)];
      const worse = bad * (0.1 + noise(province, unit) ** 3 * 3);
      const label = `Ủy ban nhân dân xã Ví Dụ ${province * size.unitsEach + unit + 1}`;
      add("unit", path, label, size.recordsEach, worse, province * 1000 + unit);
      for (const system of ["phan-mem-a", "phan-mem-b"]) {
        const seed = province * 2000 + unit + (system === "phan-mem-a" ? 0 : 50_000);
        add(
          "system",
          [...path, system],
          system === "phan-mem-a" ? "Phần mềm A" : "Phần mềm B",
          size.recordsEach / 2,
          worse,
          seed,
        );
        for (let type = 0; type < Math.min(size.types, 3); type += 1)
          add(
            "record",
            [...path, system, typeId(type)],
            typeLabel(type),
            Math.round(size.recordsEach / 6),
            worse,
            seed + type,
          );
      }
    }
  }
  return found;
}

function measures(size: Size, records: number): MeasureResult[] {
  const found: MeasureResult[] = [];
  for (let type = 0; type < size.types; type += 1)
    for (let at = 0; at < size.measuresEach; at += 1) found.push(measure(type, at, size, records));
  return found.sort((a, b) => b.fails - a.fails || (a.key < b.key ? -1 : 1));
}

function measure(type: number, at: number, size: Size, records: number): MeasureResult {
  const [code, word, path, label, definition] = RULES[at % RULES.length] as (typeof RULES)[number];
  const applies = Math.round(records / size.types);
  const own = `${path}${at < RULES.length ? "" : `/phan${Math.floor(at / RULES.length)}`}`;
  const fails = noise(type, at, 5) < 0.4 ? 0 : Math.round(applies * 0.08 * noise(type, at) ** 6);
  return {
    key: `${code}@${own}`,
    record: typeId(type),
    word,
    code,
    path: own,
    label: {
      vi: `${label}${at < RULES.length ? "" : ` (phần ${Math.floor(at / RULES.length)})`}`,
      en: `${code} of ${own}`,
    },
    applies,
    fails,
    warns: at % 3 === 0 ? Math.round(fails / 9) : 0,
    rate: (applies - fails) / applies,
    status: statusOf(rate(applies, (applies - fails) / applies), word),
    definition: { vi: definition, en: "What the standard asks of this field." },
    ...(at % 5 === 4
      ? {}
      : {
          fix: {
            vi: "Mở danh mục xã, ghi mã có hiệu lực vào ngày đăng ký, rồi gửi lại.",
            en: "Write the code in force on the day of registration.",
          },
        }),
    ...(at % 2 === 0 ? { legalBasis: [{ document: "NĐ 123/2015/NĐ-CP", article: "Điều 4" }] } : {}),
    evidence: { mark: at % 2 === 0 ? "text" : "proposed", source: "NĐ 123/2015/NĐ-CP, Điều 4" },
    ...(at % 4 === 3 ? { cel: "notAfter(this.nguoiDuocKhaiSinh.ngaySinh, this.ngayDangKy)" } : {}),
    units: Array.from({ length: Math.min(20, size.provinces * size.unitsEach) }, (_, unit) => ({
      unit: unitCode(unit % size.provinces, Math.floor(unit / size.provinces)),
      fails: Math.round(Math.min(fails / 12, applies / (size.provinces * size.unitsEach)) * 0.85 ** unit),
      applies: Math.round(applies / (size.provinces * size.unitsEach)),
    })),
  };
}

function pareto(size: Size, records: number, failing: number): Report["pareto"] {
  let left = failing;
  return measures(size, records)
    .filter(({ fails }) => fails > 0)
    .slice(0, 40)
    .map(({ key, record }, at) => {
      const gained = Math.floor(left * (at === 0 ? 0.46 : 0.38));
      left -= gained;
      return {
        key,
        record,
        fails: Math.min(failing, Math.round(gained * 1.25)),
        gained,
        cumulative: (failing - left) / failing,
      };
    });
}

function lags(size: Size): LagResult[] {
  if (size.unitsEach === 1) return [];
  return [24, 72, 120, 240].slice(0, Math.min(4, size.types)).map((withinHours, at) => {
    const buckets = [1, 2, 4, 8, 16, 24, 48, 72, 120, 168, 240, 360, 720, 1440, 2160].map((hours, step) => {
      const place = Math.log2(hours / withinHours) + 1.4 - at * 0.4;
      return { hours, records: Math.round(90_000 * Math.exp(-(place ** 2) / 3) * (step + 1)) };
    });
    const all = buckets.reduce((sum, { records }) => sum + records, 0);
    const upTo = (last: number): number =>
      buckets.slice(0, last + 1).reduce((sum, { records }) => sum + records, 0);
    const p95 = buckets.find((_, last) => upTo(last) >= 0.95 * all)?.hours;
    return {
      key: `HT-DL-0${at + 1}@/sieuDuLieu/capNhatLuc`,
      record: typeId(at),
      label: { vi: `Chia sẻ dữ liệu trong ${withinHours} giờ`, en: `Shared within ${withinHours} hours` },
      buckets,
      ...(p95 === undefined ? {} : { p95 }),
      withinHours,
    };
  });
}

function trendPoint(at: number, size: Size, records: number, words: Report["words"]): TrendPoint {
  const back = size.runs - 1 - at;
  const day = new Date(Date.UTC(2026, 10 - back, 20)).toISOString().slice(0, 10);
  const share = (word: Word, seed: number): number =>
    (words[word].records.rate ?? 0) - (1 - USUAL[word]) * back * 0.09 * (0.6 + noise(seed, at));
  return {
    asOf: day,
    records: records - back * Math.round(records / 50),
    words: perWord((word, seed) =>
      word === "song" && at < 3
        ? rate(0, 0)
        : back === 0
          ? words[word].records
          : rate(records - back * Math.round(records / 50), share(word, seed)),
    ),
  };
}

function agreement(): AgreementResult[] {
  const fields = [
    ["/nguoiDuocKhaiSinh/hoTen/dayDu", "Họ, chữ đệm, tên"],
    ["/nguoiDuocKhaiSinh/ngaySinh", "Ngày, tháng, năm sinh"],
    ["/nguoiDuocKhaiSinh/gioiTinh", "Giới tính"],
    ["/nguoiDuocKhaiSinh/danToc", "Dân tộc"],
    ["/noiSinh/xa", "Nơi sinh, xã"],
    ["/me/hoTen/dayDu", "Họ tên mẹ"],
    ["/cha/hoTen/dayDu", "Họ tên cha"],
  ] as const;
  const kinds = ["khac-dau", "dao-ngay-thang", "doi-don-vi", "b-trong", "khac-han"];
  return [
    ["phan-mem-a", "phan-mem-b"],
    ["phan-mem-a", "dan-cu-vi-du"],
  ].map(([a = "", b = ""], pair) => ({
    a,
    b,
    matched: 48_200 - pair * 9000,
    onlyA: 310 + pair * 1200,
    onlyB: 95,
    cells: fields.map(([path, vi], at) => {
      const compared = 48_000 - at * 210 - pair * 9000;
      const differences = Object.fromEntries(
        kinds
          .map((kind, seed) => [kind, Math.round(noise(pair, at, seed) ** 5 * 700)] as const)
          .filter(([, value]) => value > 0),
      );
      const different = Object.values(differences).reduce((sum, value) => sum + value, 0);
      return {
        record: "ho-tich/khai-sinh",
        path,
        label: { vi, en: path },
        compared,
        equal: compared - different,
        differences,
      };
    }),
  }));
}
