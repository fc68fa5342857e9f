/** Code of a failure that no server names: what happened on the way, or in this program. */
export type LocalCode =
  | "network"
  | "timeout"
  | "deadline"
  | "aborted"
  | "circuit-open"
  | "truncated"
  | "not-json"
  | "too-large-answer"
  | "address-refused"
  | "redirect-refused"
  | "gave-up"
  | "invalid-answer";

/** Whether the same call may succeed later, and what to say. */
export const localProblems: Readonly<Record<LocalCode, { readonly retry: boolean; readonly vi: string }>> = {
  network: {
    retry: true,
    vi: "Không nối được máy chủ, hoặc kết nối bị cắt. Kiểm tra mạng và địa chỉ máy chủ.",
  },
  timeout: { retry: true, vi: "Máy chủ không trả lời kịp trong một lần gửi. Gửi lại sau, hoặc tăng tryMs." },
  deadline: {
    retry: true,
    vi: "Hết thời hạn của cả lần gọi. Gửi lại sau với cùng khoá, hoặc tăng deadlineMs.",
  },
  aborted: { retry: false, vi: "Lần gọi đã bị dừng theo yêu cầu của chương trình gọi." },
  "circuit-open": {
    retry: true,
    vi: "Máy chủ hỏng liên tiếp nên tạm ngừng gửi. Chờ vài giây rồi gửi lại với cùng khoá.",
  },
  truncated: { retry: true, vi: "Câu trả lời bị cắt giữa chừng, không dùng được. Gửi lại với cùng khoá." },
  "not-json": {
    retry: true,
    vi: "Câu trả lời không phải JSON (có thể là trang web của máy trung gian). Kiểm tra baseUrl và máy trung gian.",
  },
  "too-large-answer": {
    retry: false,
    vi: "Câu trả lời vượt giới hạn đã đặt nên không đọc. Hỏi ít hơn mỗi trang, hoặc tăng limits.answerBytes.",
  },
  "address-refused": {
    retry: false,
    vi: "Địa chỉ không được phép: phải là https công khai, không có tên đăng nhập, hoặc được cho phép rõ ràng.",
  },
  "redirect-refused": {
    retry: false,
    vi: "Máy chủ chuyển hướng sang nơi khác; không đi theo. Hỏi nơi vận hành địa chỉ đúng rồi sửa baseUrl.",
  },
  "gave-up": {
    retry: true,
    vi: "Ngừng gửi lại để không dồn thêm tải lên máy chủ đang yếu. Gửi lại sau với cùng khoá.",
  },
  "invalid-answer": {
    retry: false,
    vi: "Câu trả lời không đúng giao thức trao đổi. Đưa mã lần hỏi cho người vận hành máy chủ.",
  },
};
