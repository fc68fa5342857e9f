import type { Lang } from "../words/lang.ts";

/** What `thongnhat new` says. */
export interface NewWords {
  readonly about: string;
  readonly usage: string;
  readonly arguments: { readonly kind: string; readonly name: string };
  readonly options: Readonly<
    Record<
      | "dir"
      | "label"
      | "labelEn"
      | "unit"
      | "cel"
      | "path"
      | "id"
      | "message"
      | "messageEn"
      | "fix"
      | "fixEn"
      | "severity"
      | "code"
      | "system"
      | "systemEn"
      | "of"
      | "json",
      string
    >
  >;
  readonly created: string;
  readonly changed: string;
  readonly next: string;
  readonly unknownKind: (kinds: string) => string;
  readonly needs: (option: string, example: string) => string;
  readonly notes: string;
}

const EXAMPLES = [
  '  thongnhat new database dao-tao --unit G09 --label "Đào tạo, bồi dưỡng"',
  '  thongnhat new record dao-tao/khoa-hoc --label "Khóa học"',
  '  thongnhat new table hinh-thuc-dao-tao --label "Hình thức đào tạo" \\',
  '    --code "tap-trung=Tập trung=Full-time" --code "tu-xa=Từ xa=Distance"',
  "  thongnhat new rule dao-tao/khoa-hoc --id DT-01 --path /ngay \\",
  '    --cel "notAfter(this.ngay, today)" --message "Ngày ở tương lai." \\',
  '    --fix "Ghi đúng ngày."',
  '  thongnhat new mapping phan-mem-cu--hinh-thuc-dao-tao --code "01=tap-trung" \\',
  '    --system "Phần mềm cũ"',
  "  thongnhat new extension dao-tao/khai-sinh --of ho-tich/1.0/khai-sinh \\",
  '    --label "Khai sinh, phần của đơn vị"',
].join("\n");

const vi: NewWords = {
  about: "tạo CSDL, bản ghi, quy tắc, danh mục, bảng chuyển mã hoặc phần mở rộng của đơn vị",
  usage: "[tùy chọn] <loại> <tên>",
  arguments: {
    kind: "database, record, rule, table, mapping hoặc extension",
    name: "tên: dao-tao, dao-tao/khoa-hoc, phan-mem-cu--gioi-tinh",
  },
  options: {
    dir: "thư mục làm việc (mặc định thư mục này)",
    label: "tên tiếng Việt",
    labelEn: "tên tiếng Anh (mặc định lấy tên tiếng Việt)",
    unit: "mã định danh điện tử của đơn vị, ví dụ G09",
    cel: "biểu thức CEL của quy tắc",
    path: "trường mà phát hiện chỉ vào, ví dụ /ngay",
    id: "mã quy tắc: hai chữ hoa, gạch ngang, số",
    message: "câu nói sai chỗ nào",
    messageEn: "câu ấy bằng tiếng Anh",
    fix: "câu nói cách sửa",
    fixEn: "câu ấy bằng tiếng Anh",
    severity: "error (sai trong mọi trường hợp) hoặc warning (mặc định)",
    code: "một mã: <mã>=<tên>[=<tên tiếng Anh>]; bảng chuyển mã: <mã của họ>=<mã của chuẩn>",
    system: "tên hệ thống, khi chuẩn chưa biết hệ thống ấy",
    systemEn: "tên hệ thống bằng tiếng Anh",
    of: "bản ghi của chuẩn được mở rộng, ví dụ ho-tich/1.0/khai-sinh",
    json: "in dạng JSON",
  },
  created: "Đã tạo",
  changed: "Đã sửa",
  next: "Tiếp theo: sửa các tệp ấy cho đúng, npm install, rồi: npx thongnhat build",
  unknownKind: (kinds) => `Loại phải là một trong: ${kinds}.`,
  needs: (option, example) => `Thiếu ${option}. Ví dụ: ${example}`,
  notes: [
    "Không tệp nào có sẵn bị ghi đè. Mã thoát: 0 đã tạo, 1 chưa tạo được, 2 dùng sai.",
    "",
    "Ví dụ:",
    EXAMPLES,
  ].join("\n"),
};

const en: NewWords = {
  about: "make a unit's own database, record, rule, table, mapping or extension",
  usage: "[options] <kind> <name>",
  arguments: {
    kind: "database, record, rule, table, mapping or extension",
    name: "its name: dao-tao, dao-tao/khoa-hoc, phan-mem-cu--gioi-tinh",
  },
  options: {
    dir: "folder of the workspace (default: this one)",
    label: "Vietnamese name",
    labelEn: "English name (default: the Vietnamese one)",
    unit: "electronic code of the unit, as G09",
    cel: "CEL expression of the rule",
    path: "field that a finding names, as /ngay",
    id: "id of the rule: two capitals, hyphen, number",
    message: "sentence that says what is wrong, in Vietnamese",
    messageEn: "the same in English",
    fix: "sentence that says how to correct it, in Vietnamese",
    fixEn: "the same in English",
    severity: "error (false in any world) or warning (default)",
    code: "one code: <code>=<name>[=<English name>]; in a mapping <theirs>=<ours>",
    system: "name of the system, when the standard does not know it",
    systemEn: "name of the system in English",
    of: "record of the standard to extend, as ho-tich/1.0/khai-sinh",
    json: "print JSON",
  },
  created: "Created",
  changed: "Changed",
  next: "Next: complete these files, npm install, then: npx thongnhat build",
  unknownKind: (kinds) => `The kind must be one of: ${kinds}.`,
  needs: (option, example) => `Missing ${option}. Example: ${example}`,
  notes: [
    "No file that is there is written over. Exit codes: 0 made, 1 not made, 2 wrong use.",
    "",
    "Examples:",
    EXAMPLES,
  ].join("\n"),
};

export const NEW_WORDS: Readonly<Record<Lang, NewWords>> = { vi, en };
