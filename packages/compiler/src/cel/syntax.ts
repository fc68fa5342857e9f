import type { Problem } from "./types.ts";

/** What a scan of the text finds that explains why it is not CEL, better than the parser's own words. */
interface Hint {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const MAX_EXCERPT = 12;

/**
 * Says why a text is not CEL. The parser knows only how far it got, so the usual slips are looked for first.
 *
 * @param text - the text of the rule
 * @param error - what the parser threw
 * @returns the problem with its column
 * @example
 * explainSyntax("this.a = 1", error).message // "Một dấu = không phải phép so sánh."
 */
export function explainSyntax(text: string, error: unknown): Problem {
  const hint = findSlip(text) ?? fromParser(text, error);
  return { message: hint.message, fix: hint.fix, column: hint.offset + 1 };
}

function fromParser(text: string, error: unknown): Hint {
  if (error instanceof RangeError) {
    return { offset: 0, message: "Biểu thức lồng quá sâu.", fix: "Tách thành nhiều quy tắc." };
  }
  const offset = offsetOf(error);
  const reason = error instanceof Error && "rawMessage" in error ? String(error.rawMessage) : "";
  const word = /^[A-Za-z_]\w*/.exec(text.slice(offset))?.[0];
  if (reason === "reserved identifier") {
    return {
      offset,
      message: `"${word ?? ""}" là từ dành riêng của CEL, không làm tên được.`,
      fix: "Đặt tên khác cho biến.",
    };
  }
  if (word === "and" || word === "or" || word === "not") {
    return { offset, message: `CEL không có từ "${word}".`, fix: "Viết && (và), || (hoặc), ! (không)." };
  }
  const rest = text.slice(offset).trim();
  if (rest === "") {
    return { offset, message: "Biểu thức dừng giữa chừng.", fix: "Viết tiếp vế còn thiếu." };
  }
  const excerpt = rest.length > MAX_EXCERPT ? `${rest.slice(0, MAX_EXCERPT)}…` : rest;
  return {
    offset,
    message: `Không đọc được biểu thức từ chỗ này: "${excerpt}".`,
    fix: "Kiểm tra toán tử, dấu phẩy và vế đứng ngay sau đó.",
  };
}

function offsetOf(error: unknown): number {
  const location =
    typeof error === "object" && error !== null && "location" in error ? error.location : undefined;
  const start =
    typeof location === "object" && location !== null && "start" in location ? location.start : undefined;
  const offset = typeof start === "object" && start !== null && "offset" in start ? start.offset : undefined;
  return typeof offset === "number" ? offset : 0;
}

/** Looks at the text token by token; the first slip is the one worth telling. */
function findSlip(text: string): Hint | undefined {
  const open: { readonly offset: number; readonly bracket: string }[] = [];
  let pending: Hint | undefined = {
    offset: text.length,
    message: "Biểu thức rỗng.",
    fix: "Viết một biểu thức, ví dụ has(this.ngayDangKy).",
  };
  let offset = 0;
  while (offset < text.length) {
    const rest = text.slice(offset);
    const blank = /^(\s+|\/\/[^\n]*)/.exec(rest);
    if (blank !== null) {
      offset += blank[0].length;
      continue;
    }
    const token = /^("(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'|[A-Za-z_]\w*|\d[\w.]*|[=!<>]=|&&|\|\||.)/su.exec(
      rest,
    );
    const word = token?.[0] ?? rest;
    const slip = slipOf(text, offset, word);
    if (slip !== undefined) return slip;
    if (/^[([{]/.test(word)) open.push({ offset, bracket: word });
    if (/^[)\]}]/.test(word)) {
      const last = open.pop();
      if (last === undefined || CLOSERS[last.bracket] !== word) {
        return {
          offset,
          message: `Dấu ${word} không có dấu mở đi cùng.`,
          fix: `Bỏ ${word} hoặc thêm dấu mở.`,
        };
      }
      if (pending !== undefined && pending.offset < offset && !isOpening(text, pending.offset))
        return pending;
    }
    pending = needsRight(word)
      ? {
          offset,
          message: `Sau "${word}" thiếu một vế.`,
          fix: `Viết vế bên phải của ${word}, hoặc bỏ ${word}.`,
        }
      : undefined;
    offset += word.length;
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) {
    const closer = CLOSERS[unclosed.bracket] ?? "";
    return {
      offset: unclosed.offset,
      message: `Dấu ${unclosed.bracket} không được đóng.`,
      fix: `Thêm ${closer} vào chỗ kết thúc.`,
    };
  }
  return pending;
}

function isOpening(text: string, offset: number): boolean {
  return /^[([{]/.test(text.slice(offset));
}

function needsRight(word: string): boolean {
  return /^([=!<>]=|&&|\|\||[<>!?:,.+*/%([{-]|in)$/.test(word);
}

function slipOf(text: string, offset: number, word: string): Hint | undefined {
  const before = text.slice(0, offset).trimEnd();
  if (/^["']$/.test(word)) {
    return { offset, message: `Chuỗi mở bằng ${word} không được đóng.`, fix: `Thêm ${word} vào cuối chuỗi.` };
  }
  if (/^[“”„‘’]$/.test(word)) {
    return {
      offset,
      message: `Dấu nháy ${word} không phải dấu nháy của CEL.`,
      fix: 'Dùng dấu nháy thẳng "…".',
    };
  }
  if (word === "=") {
    return { offset, message: "Một dấu = không phải phép so sánh.", fix: "Viết == (bằng) hoặc != (khác)." };
  }
  if (word === "&" || word === "|") {
    return { offset, message: `Một dấu ${word} không phải phép nối.`, fix: "Viết && (và) hoặc || (hoặc)." };
  }
  if (word === "?" && before.endsWith(".")) {
    return {
      offset,
      message: "CEL ở đây không có phép đọc tuỳ chọn .?",
      fix: "Viết . như thường: trường vắng mặt làm cho phép so sánh chưa quyết được, hoặc hỏi has(…) trước.",
    };
  }
  if (/^(in|true|false|null)$/.test(word) && before.endsWith(".")) {
    return {
      offset,
      message: `Trường không thể tên là "${word}": đó là từ của CEL.`,
      fix: "Đổi tên trường trong lược đồ.",
    };
  }
  if (/[^\p{ASCII}]/u.test(word) && !/^["']/.test(word)) {
    return {
      offset,
      message: `Ký tự "${word}" không dùng được ngoài chuỗi.`,
      fix: "Tên trường viết không dấu; chữ tiếng Việt đặt trong dấu nháy.",
    };
  }
  return undefined;
}
