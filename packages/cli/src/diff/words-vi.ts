import type { DiffWords } from "./words.ts";

const OTHERS = (known: string) => (known === "" ? "" : ` Các nhãn có: ${known}.`);

/** The words in Vietnamese. */
export const vi: DiffWords = {
  about: "so hai bản của bộ chuẩn: thay đổi gì, hỏng gì, phải tăng số nào",
  usage: "[tùy chọn] <bản cũ> <bản mới>",
  arguments: {
    from: "bản cũ: thư mục, nhãn git, gói; hoặc bản mới khi có --against",
    to: "bản mới; mặc định schemas khi có --against",
  },
  options: {
    against: "bản cũ, thay cho đối số đầu",
    format: "dạng kết quả: pretty (mặc định), json, markdown, github (chú thích của GitHub)",
    witness: "in bản ghi chứng minh; ghi thêm mã quy tắc, như S06, để chỉ in của quy tắc ấy",
    allow: "bước lớn nhất được phép: none, patch (mặc định), edition, minor, major",
    waivers: "tệp JSON nêu những điều chưa biết mà có người chịu trách nhiệm cho qua",
    all: "in đủ mọi chỗ, không rút gọn",
  },
  notes: [
    "Mỗi bên là một trong:",
    "  thư mục có standard.json           schemas, ../ban-cu/schemas",
    "  một phiên bản, một bản nháp        schemas/ho-tich@2.0-draft",
    "  nhãn, nhánh, commit của git        git:v1.0.0, v1.0.0, git:main:schemas",
    "  gói npm có mang bộ chuẩn           npm:@thongnhat/schemas@0.1.0, tệp .tgz",
    "",
    "Bốn câu hỏi: dữ liệu cũ có qua bản mới không; người đọc cũ có đọc được dữ",
    "liệu mới không; tên và kiểu sinh ra có giữ nguyên không; nghĩa có giữ nguyên",
    "không. Chỗ hỏng được chứng minh bằng một bản ghi hư cấu qua một bên mà hỏng ở",
    "bên kia; không chứng minh được thì nói là chưa biết, và tính như hỏng.",
    "",
    "Mã thoát: 0 không vượt bước cho phép, 1 vượt, 2 dùng sai hoặc không đọc được.",
    "",
    "Ví dụ:",
    "  thongnhat diff git:v1.0.0 schemas",
    "  thongnhat diff schemas schemas/ho-tich@2.0-draft --format markdown",
    "  thongnhat diff --against v1.0.0 --allow minor",
    "  thongnhat diff ban-cu ban-moi --witness S02",
  ].join("\n"),
  problem: {
    missing: (asked) =>
      `Không tìm thấy "${asked}": không phải thư mục, tệp .tgz hay nhãn git nào ở đây. Xem các cách viết: thongnhat diff --help`,
    "not-a-standard": (asked) =>
      `"${asked}" không phải một bộ chuẩn: không có standard.json ở đó, trong schemas hay source của nó.`,
    "no-version": (asked) =>
      `"${asked}": không có phiên bản ấy. Viết ho-tich@1.0 cho thư mục ho-tich/1.0, ho-tich@2.0-draft cho bản nháp ho-tich/drafts/2.0.`,
    "no-git": (asked) => `"${asked}" cần git mà máy này chưa cài git.`,
    "no-repository": (asked) => `"${asked}" cần một kho git, mà thư mục này không nằm trong kho git nào.`,
    "no-ref": (asked, known) =>
      `"${asked}": kho git không có nhãn, nhánh hay commit ấy.${OTHERS(known)} Nếu nhãn ở máy chủ thì git fetch --tags trước.`,
    "no-standard-in-ref": (asked) =>
      `"${asked}": bản ấy trong git không có bộ chuẩn. Nêu thư mục nếu khác schemas, như git:v1.0.0:du-lieu/schemas.`,
    "no-npm": (asked) => `"${asked}" cần npm mà máy này chưa cài npm.`,
    "no-package": (asked) =>
      `"${asked}": npm không lấy được gói này. Kiểm tra tên, phiên bản, mạng; không có mạng thì dùng tệp .tgz.`,
    "no-tar": (asked) => `"${asked}" cần lệnh tar mà máy này không có.`,
    "unreadable-package": (asked) => `"${asked}" không giải nén được: không phải gói npm (.tgz).`,
  },
  needsTwo: "Cần hai bản để so: thongnhat diff <bản cũ> <bản mới>, hoặc --against <bản cũ>.",
  unrelated: (from, to) =>
    `"${from}" và "${to}" không có cơ sở dữ liệu nào chung: đây không phải hai bản của một bộ chuẩn, nên không so.`,
  badWaivers: (file, reason) =>
    `Không dùng được ${file}: ${reason} Viết [{ "rule": "S06", "at": "tệp#con-trỏ", "reason": "vì sao" }].`,
  head: (from, to) => `So ${from} với ${to}`,
  edition: (day) => `ấn bản ${day}`,
  versions: (id, from, to) => (from === to ? `${id} ${from}` : `${id} ${from} → ${to}`),
  same: "Hai bản như nhau: không có thay đổi nào.",
  step: {
    none: "KHÔNG ĐỔI",
    patch: "VÁ (patch)",
    edition: "ẤN BẢN DANH MỤC (edition)",
    minor: "PHỤ (minor)",
    major: "CHÍNH (major)",
    forbidden: "CẤM (forbidden)",
  },
  direction: { W: "dữ liệu cũ", R: "người đọc cũ", T: "tên, kiểu", M: "nghĩa" },
  verdict: { ok: "được", break: "hỏng", proved: "hỏng (đã chứng minh)", unknown: "chưa biết" },
  waived: (reason) => `cho qua: ${reason}`,
  before: "cũ",
  after: "mới",
  guess: "phỏng đoán",
  ask: {
    approver: "Cần một người duyệt nêu tên trong changeset (dòng “Người duyệt: …”).",
    reviewer: "Cần người thứ hai xem lại.",
    note: "Cần nói rõ vì sao trong changeset.",
  },
  witness: (record, example, code, path) =>
    `Bản ghi ${record} ${example === undefined ? "lập từ mô hình" : `từ ${example}`}: ${code} ở ${path === "" ? "gốc" : path}`,
  passes: { from: "qua bản cũ, hỏng ở bản mới", to: "qua bản mới, hỏng ở bản cũ" },
  more: (count) => `và ${count} chỗ nữa (--all để in đủ)`,
  policies: "Chính sách",
  yes: "giữ",
  no: "không giữ",
  verdictNone: "Kết luận: không phải tăng số nào.",
  verdictStep: (step) => `Kết luận: phải đi bước ${step}.`,
  counts: (findings, breaking, unknown) =>
    `${findings} thay đổi, ${breaking} chỗ hỏng, ${unknown} chỗ chưa biết.`,
  seeWitness: "Xem bản ghi chứng minh: thêm --witness",
  unusedWaiver: (rule, at) => `Miễn trừ ${rule} ở ${at} không khớp chỗ nào: bỏ đi.`,
  columns: ["Quy tắc", "Thay đổi", "Chỗ", "Hậu quả"],
};
