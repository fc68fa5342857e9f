import type { Lang } from "../words/lang.ts";

/** Why a record is not in the result. */
export type Left = "outside" | "unknown" | "several" | "unreadable";

interface ShareWords {
  readonly minimise: Verb;
  readonly redact: Verb;
  readonly argument: string;
  readonly options: Readonly<
    Record<"profile" | "keep" | "record" | "out" | "json" | "noProgress" | "standard", string>
  >;
  readonly needsFile: string;
  readonly needsProfile: (known: string) => string;
  readonly noProfile: (name: string, known: string) => string;
  readonly noRecord: (name: string, near: string | undefined) => string;
  readonly severalRecords: (ids: string) => string;
  readonly table: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly unbuilt: (folder: string) => string;
  readonly progress: string;
  readonly head: (file: string, what: string) => string;
  readonly redacted: Readonly<Record<"none" | "basic", string>>;
  readonly kept: string;
  readonly left: Readonly<Record<Left, string>>;
  readonly lines: (lines: string, more: boolean) => string;
  readonly written: (file: string) => string;
  readonly verdict: Readonly<Record<"all" | "look" | "nothing", string>>;
}

interface Verb {
  readonly about: string;
  readonly usage: string;
  readonly notes: string;
}

const EXIT_VI = [
  "Mã thoát: 0 mọi bản ghi có trong kết quả; 1 có bản ghi bị để ngoài; 2 dùng sai",
  "hoặc không đọc, ghi được.",
];
const EXIT_EN = [
  "Exit codes: 0 every record is in the result; 1 some were left out; 2 wrong use,",
  "or a file cannot be read or written.",
];

/** Words of `thongnhat minimise` and `thongnhat redact`. */
export const SHARE_WORDS: Readonly<Record<Lang, ShareWords>> = {
  vi: {
    minimise: {
      about: "giữ đúng những trường mà một hồ sơ chia sẻ cho phép",
      usage: "<tệp> --profile <hồ sơ> [tùy chọn]",
      notes: [
        "Trường hồ sơ không nêu, trường lạ, dữ liệu mở rộng đều không ra ngoài. Bản ghi",
        "thuộc loại không có trường nào trong hồ sơ, hoặc không rõ loại, không có trong",
        "kết quả; số dòng được nêu. Kết quả thường không còn đủ theo lược đồ gốc.",
        "",
        ...EXIT_VI,
        "",
        "Ví dụ:",
        "  thongnhat minimise so.ndjson --profile chia-se-3458 --out gui.ndjson",
      ].join("\n"),
    },
    redact: {
      about: "che dữ liệu cá nhân, để ghi nhật ký, gửi hỗ trợ, trình diễn",
      usage: "<tệp> [tùy chọn]",
      notes: [
        "Chữ của người thành ***; số và đúng/sai của người, trường lạ, dữ liệu mở rộng",
        "bị bỏ. Mã bản ghi được giữ.",
        "",
        ...EXIT_VI,
        "",
        "Ví dụ:",
        "  thongnhat redact so.ndjson --out che.ndjson",
        "  thongnhat redact so.ndjson --keep basic",
      ].join("\n"),
    },
    argument: "tệp JSON hoặc NDJSON; - là đầu vào chuẩn",
    options: {
      profile: "hồ sơ chia sẻ, như chia-se-3458, mo, cong-khai",
      keep: "basic: chỉ che mức nhạy cảm; none (mặc định): che mọi dữ liệu cá nhân",
      record: "loại bản ghi, khi bản ghi không tự nêu ở sieuDuLieu.luocDo",
      out: "tệp kết quả; không ghi thì in ra màn hình",
      json: "in tóm tắt dạng JSON",
      noProgress: "không hiện thanh tiến độ",
      standard: "thư mục làm việc của đơn vị, đã chạy thongnhat build",
    },
    needsFile: "Nêu tệp bản ghi JSON hoặc NDJSON; - là đầu vào chuẩn.",
    needsProfile: (known) => `Ghi hồ sơ chia sẻ vào --profile. Đang có: ${known}.`,
    noProfile: (name, known) => `Không có hồ sơ chia sẻ "${name}". Đang có: ${known}.`,
    noRecord: (name, near) =>
      `Không có loại bản ghi "${name}".${near === undefined ? "" : ` Có phải ${near}?`}`,
    severalRecords: (ids) => `Nhiều cơ sở dữ liệu có loại bản ghi tên ấy: ${ids}. Ghi tên đầy đủ.`,
    table: (file) => `${file} là bảng. Lệnh này đọc bản ghi JSON hoặc NDJSON của chuẩn.`,
    sameFile: (file) => `${file} vừa là tệp vào vừa là tệp ra. Đặt tên khác.`,
    unbuilt: (folder) => `Thư mục ${folder} chưa được sinh mã. Chạy thongnhat build ở đó trước.`,
    progress: "Đang lọc {bar} {percentage}% · {speed} bản ghi/giây · còn {eta} giây",
    head: (file, what) => `${file}: ${what}`,
    redacted: { none: "che mọi dữ liệu cá nhân", basic: "che dữ liệu cá nhân nhạy cảm" },
    kept: "bản ghi trong kết quả",
    left: {
      outside: "bản ghi thuộc loại không có trường nào trong hồ sơ này, để ngoài",
      unknown: "bản ghi không rõ loại, để ngoài",
      several: "bản ghi có tên loại trùng ở nhiều cơ sở dữ liệu, để ngoài",
      unreadable: "dòng không đọc được, để ngoài",
    },
    lines: (lines, more) => `Dòng: ${lines}${more ? ", …" : ""}`,
    written: (file) => `Đã ghi ${file}`,
    verdict: {
      all: "Kết luận: mọi bản ghi có trong kết quả.",
      look: "Kết luận: có bản ghi bị để ngoài; xem các dòng đã nêu.",
      nothing: "Kết luận: không bản ghi nào có trong kết quả.",
    },
  },
  en: {
    minimise: {
      about: "keep exactly the fields that a sharing profile allows",
      usage: "<file> --profile <profile> [options]",
      notes: [
        "Fields that the profile does not name, unknown fields and extensions do not go",
        "out. Records of a type without a field in the profile, or of unknown type, are",
        "not in the result; their lines are named. The result usually no longer",
        "satisfies the whole schema.",
        "",
        ...EXIT_EN,
        "",
        "Example:",
        "  thongnhat minimise so.ndjson --profile chia-se-3458 --out gui.ndjson",
      ].join("\n"),
    },
    redact: {
      about: "hide personal data, for logs, tickets and demonstrations",
      usage: "<file> [options]",
      notes: [
        "Texts of persons become ***; their numbers and booleans, unknown fields and",
        "extensions are left out. Record ids are kept.",
        "",
        ...EXIT_EN,
        "",
        "Examples:",
        "  thongnhat redact so.ndjson --out che.ndjson",
        "  thongnhat redact so.ndjson --keep basic",
      ].join("\n"),
    },
    argument: "JSON or NDJSON file; - is standard input",
    options: {
      profile: "sharing profile, such as chia-se-3458, mo, cong-khai",
      keep: "basic: hide sensitive data only; none (default): hide all personal data",
      record: "type of the records, when they do not say it in sieuDuLieu.luocDo",
      out: "file for the result; printed when not given",
      json: "print the summary as JSON",
      noProgress: "no progress bar",
      standard: "a unit's workspace, after thongnhat build",
    },
    needsFile: "Name a file of JSON or NDJSON records; - is standard input.",
    needsProfile: (known) => `Give the sharing profile in --profile. There are: ${known}.`,
    noProfile: (name, known) => `There is no sharing profile "${name}". There are: ${known}.`,
    noRecord: (name, near) =>
      `There is no record "${name}".${near === undefined ? "" : ` Did you mean ${near}?`}`,
    severalRecords: (ids) => `Several databases have a record of that name: ${ids}. Give the full name.`,
    table: (file) => `${file} is a table. This command reads JSON or NDJSON records of the standard.`,
    sameFile: (file) => `${file} is both input and output. Give another name.`,
    unbuilt: (folder) => `The folder ${folder} has not been built. Run thongnhat build there first.`,
    progress: "Reducing {bar} {percentage}% · {speed} records/s · {eta} s left",
    head: (file, what) => `${file}: ${what}`,
    redacted: { none: "all personal data hidden", basic: "sensitive personal data hidden" },
    kept: "records in the result",
    left: {
      outside: "records of a type without a field in this profile, left out",
      unknown: "records of unknown type, left out",
      several: "records whose type is named in several databases, left out",
      unreadable: "lines that cannot be read, left out",
    },
    lines: (lines, more) => `Lines: ${lines}${more ? ", …" : ""}`,
    written: (file) => `Written: ${file}`,
    verdict: {
      all: "Verdict: every record is in the result.",
      look: "Verdict: some records were left out; see the lines above.",
      nothing: "Verdict: no record is in the result.",
    },
  },
};
