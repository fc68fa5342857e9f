import type { Reason, ReasonCode } from "@thongnhat/convert/table";
import { param } from "./reason-text.ts";
import type { RecogniseWords } from "./words.ts";

const EXPECTED: Readonly<Record<string, string>> = {
  name: "họ tên",
  "name-part": "một phần của họ tên",
  address: "địa chỉ",
  place: "địa danh",
  body: "tên cơ quan, tổ chức",
  date: "ngày",
  moment: "thời điểm",
  time: "giờ, phút",
  "personal-number": "số định danh 12 chữ số",
  "paper-number": "số giấy tờ tùy thân",
  "old-number": "số CMND 9 chữ số",
  phone: "số điện thoại",
  email: "thư điện tử",
  money: "số tiền",
  integer: "số nguyên",
  number: "số đăng ký, quyển, trang",
  document: "số, ký hiệu văn bản",
  id: "mã",
  code: "mã hoặc tên của danh mục",
  flag: "có hoặc không",
  agency: "mã định danh cơ quan",
  text: "chữ",
};
const ENCODINGS: Readonly<Record<string, string>> = {
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI-Windows",
  "windows-1258": "Windows-1258",
};

const SAY: Readonly<Record<ReasonCode, (reason: Reason) => string>> = {
  header: (one) => `tên cột là cách gọi của “${param(one, "label")}”`,
  "system-name": (one) => `tên cột trong hệ thống ${param(one, "system")}`,
  short: (one) => `tên cột đọc như chữ tắt của “${param(one, "label")}”`,
  slip: (one) => `tên cột đọc như gõ lầm của “${param(one, "label")}”`,
  values: (one) => `${param(one, "fit")}% ô có dạng ${EXPECTED[param(one, "expected")] ?? "ấy"}`,
  "no-values": () => "cột trống trong các dòng đã xem",
  coding: (one) =>
    `ô là ${param(one, "mapping") === "" ? "" : `mã của ${param(one, "mapping")}, `}danh mục ${param(one, "table")}`,
  encoding: (one) =>
    `chữ trong ô viết bằng bảng mã ${ENCODINGS[param(one, "encoding")] ?? param(one, "encoding")}`,
  whose: (one) => `tên cột không nói của ai, hiểu là của ${param(one, "path")}`,
  dates: (one) => `dạng ngày: ${param(one, "forms") || "chưa rõ"}; ${param(one, "nearly")} ô khác`,
  "row-number": () => "cột đánh số dòng",
  "no-field": () => "không trường nào của bản ghi có tên như vậy",
  "words-left": (one) =>
    `tên cột chưa khớp hẳn${param(one, "words") === "" ? "" : `; chưa hiểu: ${param(one, "words")}`}`,
  "values-against": (one) =>
    `chỉ ${param(one, "fit")}% ô có dạng ${EXPECTED[param(one, "expected")] ?? "ấy"}: nội dung nói khác tên cột`,
  rival: (one) => `${param(one, "path")} cũng khớp ngang vậy`,
  "same-field": (one) => `cùng nhận trường ${param(one, "path")} với cột: ${param(one, "columns")}`,
  "whose-open": (one) => `tên cột không nói của ai; có thể: ${param(one, "readings")}`,
  "values-only": () => "tên cột không nói gì; chỉ đoán được từ dạng của các ô",
  "day-month-open": (one) =>
    `không phân biệt được ngày với tháng: ${param(one, "open")} ô đọc được cả hai cách (${param(one, "readings")})`,
  "day-month-mixed": (one) =>
    `lẫn hai lối ghi: ${param(one, "dayFirst")} ô ngày trước, ${param(one, "monthFirst")} ô tháng trước, ${param(one, "open")} ô đọc được cả hai cách (${param(one, "readings")})`,
  "date-form": (one) =>
    param(one, "form") === "serial"
      ? `${param(one, "count")} ô là số ngày của bảng tính; đếm từ năm nào thì ghi vào "forms": ${param(one, "readings")}`
      : `${param(one, "count")} ô viết ngày theo dạng ${param(one, "form")}, dạng này chưa đọc được`,
  "coding-open": (one) => `mã đọc được theo nhiều cách: ${param(one, "readings")}`,
  "coding-unknown": (one) =>
    `${param(one, "count")}/${param(one, "of")} ô không có trong danh mục ${param(one, "table")}`,
  "no-time": (one) => `trường cần cả giờ, ${param(one, "count")} ô chỉ có ngày`,
  unit: () => "số tiền tính bằng nghìn, triệu hoặc tỷ đồng: đổi ra đồng rồi mới chuyển",
  "combined-name": () => "họ và chữ đệm nằm chung một cột: chuẩn để riêng, máy không tách",
  "record-open": (one) => `bảng có thể là: ${param(one, "records")}`,
  "persons-and-bodies": () => "cột lẫn cả người và tổ chức",
};

/** Vietnamese. */
export const vi: RecogniseWords = {
  about: "nhận xem mỗi cột của một bảng là trường nào của chuẩn, để chuyển bằng convert",
  usage: "<tệp .csv|.xlsx|.ods> [tùy chọn]",
  argument: "bảng có tên cột bất kỳ",
  options: {
    record: "loại bản ghi, ví dụ khai-sinh; không ghi thì nhận theo tên cột",
    sheet: "tên tờ tính; mặc định tờ đầu không bị ẩn",
    origin: "so-hoa (số hóa từ sổ, mặc định) hoặc dang-ky-moi; ghi vào mọi bản ghi",
    unitsAsOf: "mã xã, huyện, tỉnh trong bảng là của ngày nào, dạng 2025-06-30; mặc định 2025-06-30",
    out: "ghi tệp khớp cột (JSON) để xem, sửa và giữ lại",
    json: "in kết quả dạng JSON",
  },
  notes: [
    "Mỗi cột là một trong ba: chắc; ngờ (có hai cách hiểu, nêu cả hai); không thuộc",
    "bản ghi. Cột ngờ không được chuyển cho tới khi người phụ trách sửa tệp khớp cột:",
    'chọn "path", "forms", "mapping" cho đúng rồi đổi "state" thành "sure". Không nội',
    "dung nào của ô có trong kết quả in ra, chỉ có tên cột, số đếm và dạng.",
    "",
    "Mã thoát: 0 mọi cột chắc hoặc không thuộc bản ghi; 1 có cột ngờ; 2 dùng sai",
    "hoặc không đọc được tệp.",
    "",
    "Ví dụ:",
    "  thongnhat recognise so-khai-sinh.xlsx",
    "  thongnhat recognise so.csv --record khai-sinh --out so.map.json",
    "  thongnhat convert so.csv --map so.map.json --out so.ndjson",
  ].join("\n"),
  needsFile: "Nêu một tệp bảng: .csv, .xlsx hoặc .ods.",
  noRecordNamed: (name, near) =>
    `Không có loại bản ghi "${name}".${near === undefined ? "" : ` Có phải ${near}?`}`,
  severalRecords: (ids) => `Nhiều cơ sở dữ liệu có loại bản ghi tên ấy: ${ids}. Ghi tên đầy đủ.`,
  noTable: (file) => `${file}: không thấy bảng nào trong tệp.`,
  noHeader: (file) =>
    `${file}: không thấy dòng tên cột. Thêm một dòng tên cột ở trên cùng rồi chạy lại; dưới đây cột gọi theo chữ cái, chỉ đoán theo nội dung.`,
  sameFile: (file) => `${file} vừa là tệp vào vừa là tệp ra. Đặt tên khác.`,
  wrongDay: "--units-as-of cần một ngày dạng 2025-06-30.",
  head: (file, rows, header) =>
    `${file}: đã xem ${rows} dòng${header === "" ? "" : `, tên cột ở dòng ${header}`}`,
  record: (id, label, percent) => `Loại bản ghi: ${id} (${label}), khớp ${percent}%`,
  recordDoubtful: (others) => `Chưa chắc là loại bản ghi nào; cũng có thể: ${others}. Ghi rõ bằng --record.`,
  recordUnknown: "Không loại bản ghi nào có các cột như vậy. Ghi rõ bằng --record nếu biết.",
  encoding: (name) => `Bảng mã của tệp: ${name}`,
  unreadable: (count) => `Không đọc được ${count} dòng`,
  titles: {
    sure: (count) => `CHẮC: ${count} cột`,
    doubtful: (count) => `NGỜ: ${count} cột, cần người quyết định`,
    unknown: (count) => `KHÔNG THUỘC BẢN GHI: ${count} cột`,
  },
  columnNames: ["Cột", "Trường", "Cách đọc"],
  noName: (place) => `(cột ${place}, không tên)`,
  settle: (column) => `${column}:`,
  others: (paths) => `hoặc ${paths}`,
  written: (file) => `Đã ghi ${file}`,
  notWritten: "Chưa ghi tệp khớp cột: thêm --out so.map.json.",
  next: (file, map, doubtful) =>
    `${doubtful ? `Sửa các cột ngờ trong ${map} (chọn path, forms hoặc mapping, đổi state thành sure), rồi` : "Bước tiếp:"} chạy: thongnhat convert ${file} --map ${map}`,
  verdict: {
    sure: "Kết luận: mọi cột thuộc bản ghi đều chắc.",
    look: "Kết luận: có cột cần người quyết định trước khi chuyển.",
    nothing: "Kết luận: không nhận được cột nào.",
  },
  comment:
    "Tệp khớp cột: mỗi cột của bảng là trường nào. Sửa path (chỗ trong bản ghi), as (cách đọc), forms (dạng ngày), mapping hoặc table (danh mục) khi sai; cột ngờ thì đổi state thành sure sau khi đã xem. why và doubt chỉ để người đọc.",
  expected: EXPECTED,
  encodings: ENCODINGS,
  say: (reason) => SAY[reason.code](reason),
  problem: (
    code,
    {
      path = "",
      near = "",
      known = "",
      name = "",
      key = "",
      column = "",
      wanted = "",
      line = "",
      position = "",
    },
  ) => {
    const hint = near === "" ? "" : ` Có phải ${near}?`;
    const texts: Readonly<Record<string, string>> = {
      "not-json": `không phải JSON: dừng ở dòng ${line}, ký tự ${position}. Xem dấu phẩy, dấu ngoặc ở gần đó.`,
      "not-object": "cần một đối tượng { … }.",
      missing: `thiếu "${key}". Thêm vào, hoặc chạy lại thongnhat recognise.`,
      "wrong-type": `cần kiểu khác: ${wanted}.`,
      "no-record": `không có loại bản ghi "${name}".${hint}`,
      "no-field": `bản ghi không có trường ${path}.${hint}`,
      "not-a-value": `${path} là một khối, không phải một trường. Ghi tới trường bên trong.`,
      "no-kind": `không có cách đọc ấy. Dùng một trong: ${known}.`,
      "no-form": `không có dạng ngày ấy. Dùng: ${known}.`,
      "no-table": `không có danh mục "${name}". Xem: thongnhat codes.`,
      "no-mapping": `không có bảng chuyển mã "${name}" trong schemas/mappings.`,
      "no-encoding": `không có bảng mã ấy. Dùng: ${known}.`,
      "no-state": 'chỉ dùng "sure" hoặc "doubtful".',
      twice: `cột "${column}" có hai lần. Bỏ một.`,
      "no-columns": "không có cột nào.",
    };
    return texts[code] ?? code;
  },
  problems: (count) => `tệp khớp cột có ${count} chỗ sai:`,
  unsettled: (columns, record) =>
    `${record ? 'chưa chắc loại bản ghi (đổi "recordState" thành "sure" khi đã xem). ' : ""}${columns === "" ? "" : `Còn cột ngờ: ${columns}. Xem từng cột trong tệp khớp cột, sửa rồi đổi "state" thành "sure"; hoặc --doubtful skip để bỏ qua các cột ấy và đếm số ô mất.`}`,
};
