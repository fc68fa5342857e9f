import type { FormatName } from "@thongnhat/core";

/** The formats of the standard for an editor, which knows none of them: a pattern that comes near, and what is wrong. */
export const FORMATS: Readonly<Record<FormatName, { readonly pattern: string; readonly words: string }>> = {
  date: {
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    words: "Ghi ngày đủ năm-tháng-ngày, ví dụ 1990-03-20.",
  },
  "ngay-khuyet": {
    pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$",
    words: "Ghi năm, năm-tháng, hoặc năm-tháng-ngày, ví dụ 1954, 1954-03, 1954-03-20; khoảng: 1944/1945.",
  },
  "date-time": {
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$",
    words: "Ghi ngày giờ có múi giờ, ví dụ 2025-07-01T08:00:00+07:00.",
  },
  "so-dinh-danh": { pattern: "^[0-9]{12}$", words: "Số định danh cá nhân có đúng 12 chữ số." },
  cmnd: { pattern: "^[0-9]{9}$", words: "Số chứng minh nhân dân có đúng 9 chữ số." },
  "ma-co-quan": {
    pattern: "^[0-9A-Z]{1,4}(\\.[0-9A-Z]{1,4})*$",
    words: "Ghi mã định danh cơ quan, ví dụ H26.12 hoặc 000.12.00.H26.",
  },
  "gio-phut": { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", words: "Ghi giờ:phút, ví dụ 07:30." },
  "ma-ban-ghi": {
    pattern: "^[0-9A-Za-z][0-9A-Za-z._:-]{0,99}$",
    words: "Mã bản ghi chỉ có chữ không dấu, số và . _ : -, không quá 100 ký tự.",
  },
  "json-pointer": { pattern: "^(/.*)?$", words: "Ghi con trỏ bắt đầu bằng /, ví dụ /me/ngaySinh." },
  sha256: { pattern: "^[0-9a-f]{64}$", words: "Ghi 64 chữ số hệ mười sáu viết thường." },
  email: { pattern: "^[^@ ]+@[^@ ]+\\.[^@ ]+$", words: "Ghi địa chỉ thư điện tử, ví dụ ten@example.vn." },
  "dien-thoai": {
    pattern: "^(0|\\+84)[0-9]{9,10}$",
    words: "Ghi số điện thoại bắt đầu bằng 0 hoặc +84, chỉ có chữ số.",
  },
  "so-tien": {
    pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$",
    words: "Ghi số tiền bằng chữ số, không dấu phân cách, ví dụ 1500000 hoặc 1500000.50.",
  },
};
