import type { FrameWords } from "./types.ts";

export const frameVi: FrameWords = {
  skip: "Đến nội dung",
  main: "Chính",
  dictionary: "Từ điển",
  playground: "Công cụ thử",
  pages: "Các công cụ",
  check: "Kiểm tra dữ liệu",
  translate: "Chuyển mã",
  address: "Đổi địa chỉ",
  otherName: "English",
  other: "Read in English",
  theme: "Nền sáng, nền tối",
  private:
    "Mọi việc diễn ra trong trình duyệt này: dữ liệu không gửi đi đâu, không lưu lại, đóng trang là hết.",
  noScript: "Trang này cần JavaScript. Không có JavaScript, dòng lệnh làm được đúng việc này:",
  noScriptCommand: "Cách cài dòng lệnh: xem trang Bắt đầu.",
  notOfficial:
    "Không phải bản công bố chính thức của Bộ Tư pháp; kết quả kiểm tra không phải văn bản pháp lý.",
  copied: "Đã chép.",
  notCopied: "Trình duyệt không cho chép. Hãy chọn chữ rồi chép bằng tay.",
  loading: "Đang mở danh mục…",
  missing: (file) => `Không mở được tệp ${file} của trang. Hãy chép cả thư mục, không chép riêng một trang.`,
  unexpected:
    "Trang gặp lỗi ngoài dự kiến. Xin báo cho nhóm phát triển việc đã làm, đừng gửi dữ liệu cá nhân.",
};

export const frameEn: FrameWords = {
  skip: "Skip to content",
  main: "Main",
  dictionary: "Dictionary",
  playground: "Playground",
  pages: "Tools",
  check: "Check data",
  translate: "Translate codes",
  address: "Convert addresses",
  otherName: "Tiếng Việt",
  other: "Đọc bằng tiếng Việt",
  theme: "Light or dark",
  private:
    "Everything happens inside this browser: data is sent nowhere, stored nowhere, and gone when you close the page.",
  noScript: "This page needs JavaScript. Without it, the command line does exactly the same:",
  noScriptCommand: "How to install the command line: see Getting started.",
  notOfficial: "Not an official publication of the Ministry of Justice; a verdict is not a legal act.",
  copied: "Copied.",
  notCopied: "The browser does not allow copying. Select the text and copy it by hand.",
  loading: "Opening the code tables…",
  missing: (file) =>
    `The file ${file} of this page cannot be opened. Copy the whole folder, not a single page.`,
  unexpected: "The page met an unexpected error. Please report what you did; do not send personal data.",
};
