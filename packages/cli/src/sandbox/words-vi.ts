import type { SandboxWords } from "./words.ts";

/** The words in Vietnamese. */
export const vi: SandboxWords = {
  about: "chạy máy chủ thử nói đúng giao thức trao đổi, có sẵn người bịa, để ghép nối",
  usage: "[tùy chọn]",
  options: {
    port: "cổng; mặc định 8900; 0 là lấy một cổng trống",
    host: "địa chỉ mở cổng; mặc định 127.0.0.1, chỉ máy này vào được",
    database: "nơi giữ dữ liệu: tệp SQLite hoặc postgres://…; mặc định bộ nhớ",
    noSeed: "không nạp bản ghi mẫu",
    faults: "tỷ lệ yêu cầu gặp lỗi mạng, từ 0 đến 1, như 0.3",
    faultSeed: "cùng số này, cùng thứ tự yêu cầu thì cùng lỗi; mặc định 1",
    tokenSeconds: "thẻ truy cập sống bao nhiêu giây; mặc định 3600",
    json: "in địa chỉ, đơn vị và khoá dạng JSON, một dòng",
  },
  notes: [
    "Không cần cài gì thêm: dữ liệu ở SQLite có sẵn trong Node.js 22.13 trở lên.",
    "Mọi người trong đó đều bịa, tên kết thúc bằng “Ví Dụ” hoặc thấy rõ là bịa.",
    "Khoá in ra khi chạy ai cũng biết: đừng đưa dữ liệu thật vào đây.",
    "",
    "--faults thử xem phần mềm có mất hay ghi hai lần không: 503, 429, đứt kết nối",
    "trước và sau khi ghi, hết giờ, câu trả lời cụt, HTML, một yêu cầu xử lý hai lần.",
    "",
    "Mã thoát: 0 đã dừng theo yêu cầu (Ctrl+C), 2 không chạy được.",
    "",
    "Ví dụ:",
    "  thongnhat sandbox",
    "  thongnhat sandbox --port 9000 --database thu.sqlite",
    "  thongnhat sandbox --faults 0.3 --fault-seed 7",
    "  thongnhat sandbox --port 0 --json",
  ].join("\n"),
  running: (url) => `Máy chủ thử đang chạy ở ${url}`,
  invented: "Mọi người trong đó đều bịa. Giao thức là đề xuất của thongnhat.",
  kept: {
    memory: "Dữ liệu ở bộ nhớ, mất khi dừng.",
    file: "Dữ liệu ở tệp SQLite đã chọn.",
    postgres: "Dữ liệu ở PostgreSQL đã chọn.",
  },
  faulty: (percent, seed) => `Khoảng ${percent} % yêu cầu gặp lỗi mạng (--fault-seed ${seed}).`,
  page: "Các thao tác",
  units: "Đơn vị để thử (khoá ai cũng biết, chỉ dùng ở đây):",
  tryIt: "Thử ngay:",
  open: "Máy khác trong mạng vào được máy chủ này, và khoá của nó ai cũng biết.",
  stop: "Nhấn Ctrl+C để dừng.",
  injected: (counts) => `Lỗi đã gây ra: ${counts}.`,
  stopped: "Đã dừng máy chủ thử.",
  problems: {
    missing: "Lệnh này cần gói @thongnhat/sandbox. Cài: npm i -D @thongnhat/sandbox",
    noSqlite: (version) =>
      `Máy chủ thử cần SQLite trong Node.js 22.13 trở lên; ở đây là ${version}. Cài Node.js mới hơn rồi chạy lại.`,
    number: (option, allowed) => `${option} phải là ${allowed}.`,
    portTaken: (port) =>
      `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác bằng --port, hoặc --port 0 để lấy một cổng trống.`,
    portForbidden: (port) => `Không được phép mở cổng ${port}. Chọn cổng từ 1024 trở lên bằng --port.`,
    host: (host) => `Máy này không có địa chỉ ${host}. Dùng --host 127.0.0.1 hoặc một địa chỉ của máy.`,
    file: {
      open: (file) =>
        `Không mở được tệp ${file}: thư mục không có, hoặc không có quyền. Chọn tệp khác bằng --database.`,
      write: (file) =>
        `Không ghi được vào tệp ${file}. Cho quyền ghi vào tệp và thư mục, hoặc chọn tệp khác.`,
      notDatabase: (file) => `Tệp ${file} không phải SQLite. Chọn một tên tệp mới bằng --database.`,
      busy: (file) => `Tệp ${file} đang có chương trình khác dùng. Dừng chương trình ấy, hoặc chọn tệp khác.`,
      full: (file) => `Ổ đĩa của tệp ${file} đã đầy.`,
      other: (file) => `Không dùng được tệp ${file} làm cơ sở dữ liệu.`,
    },
    postgres: {
      driver: "Muốn dùng PostgreSQL thì cần gói pg. Cài: npm i -D pg",
      reach: "Không nối được tới PostgreSQL. Xem lại tên máy, cổng, và máy chủ có đang chạy không.",
      password: "PostgreSQL không nhận tên hoặc mật khẩu ở địa chỉ đã cho.",
      absent: "PostgreSQL không có cơ sở dữ liệu ở địa chỉ đã cho. Tạo nó trước bằng createdb.",
      rights: "Tài khoản PostgreSQL không được tạo bảng ở cơ sở dữ liệu đã cho.",
      other: "PostgreSQL từ chối. Xem lại địa chỉ postgres://… và nhật ký của PostgreSQL.",
    },
  },
};
