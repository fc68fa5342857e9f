import type { Json } from "../../read/sources.ts";

const DATASET =
  "Cách quyết định từ nhiều bản ghi: `keys`, `where`, `with`, và `pair`, `exists`, `sum` hoặc `sequence`.";

/** A rule as it stands in `rules.json`. */
export function rule(): Json {
  const severity = text("`error` cần lô-gic, hoặc luật đã đọc; còn lại `warning`; `off`: không chạy.", {
    enum: ["error", "warning", "off"],
  });
  return object(
    {
      id: text("Mã quy tắc, không đổi, không dùng lại."),
      cel: text("Biểu thức CEL; bị phạm khi cho `false`. Xem docs/cel.md."),
      path: text("Con trỏ tới trường được báo.", { pattern: "^(/[^/]+)*$" }),
      scope: text("`dataset`: cần nhiều bản ghi.", { enum: ["record", "dataset"] }),
      dataset: { type: "object", markdownDescription: DATASET },
      datasets: { type: "object", markdownDescription: `${DATASET} Theo tên bản ghi.` },
      ground: text("Vì sao là lỗi: luật, lô-gic, hay thực tế.", { enum: ["law", "logic", "practice"] }),
      severity: {
        ...object({ "dang-ky-moi": severity, "so-hoa": severity }, ["dang-ky-moi", "so-hoa"]),
        markdownDescription: "Mức theo nguồn bản ghi.",
      },
      from: text("Chạy từ ngày này (tính cả ngày ấy)."),
      to: text("Đến trước ngày này."),
      undecided: text("Báo cảnh báo cả khi chưa quyết được.", { enum: ["warning"] }),
      message: { ...label(), markdownDescription: "Câu báo lỗi; không chứa giá trị của một người." },
      cause: { ...label(), markdownDescription: "Thường do đâu." },
      fix: { ...label(), markdownDescription: "Sửa thế nào." },
      legalBasis: laws(),
      evidence: evidence(),
    },
    ["id", "path", "ground", "severity", "message", "fix", "evidence"],
  );
}

/** The head of a schema for a kind of file. */
export function shell(title: string, markdownDescription: string): Json {
  return { $schema: "http://json-schema.org/draft-07/schema#", title, markdownDescription, type: "object" };
}

/** A schema for a kind of file. `open`: keys that are not named here may stand there. */
export function file(
  title: string,
  words: string,
  properties: Readonly<Record<string, Json>>,
  required: readonly string[],
  open = false,
): Json {
  return {
    ...shell(title, words),
    ...object(properties, required),
    ...(open ? { additionalProperties: true } : {}),
  };
}

/** An object with these keys. */
export function object(properties: Readonly<Record<string, Json>>, required: readonly string[]): Json {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A list. */
export function list(markdownDescription: string, items: Json): Json {
  return { type: "array", markdownDescription, items };
}

/** A string, and what it means. */
export function text(markdownDescription: string, more: Json = {}): Json {
  return { type: "string", ...(markdownDescription === "" ? {} : { markdownDescription }), ...more };
}

/** A full date. */
export function day(markdownDescription: string): Json {
  return text(markdownDescription, {
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    patternErrorMessage: "Ghi ngày đủ năm-tháng-ngày, ví dụ 2025-07-01.",
  });
}

/** A name in both languages. */
export function label(): Json {
  return {
    ...object({ vi: text("Tiếng Việt (bản gốc)."), en: text("Tiếng Anh.") }, ["vi", "en"]),
    markdownDescription: "Tên hai thứ tiếng.",
  };
}

/** Documents and articles. */
export function laws(): Json {
  return list(
    "Văn bản, và điều nếu đã đọc. Không ghi số điều chưa đọc.",
    object({ document: text("Tên và số văn bản."), article: text("Điều, khoản, điểm.") }, ["document"]),
  );
}

/** A mark and where to look. */
export function evidence(): Json {
  return {
    ...object(
      {
        mark: text("Chắc đến đâu; không nâng khi chưa đọc.", {
          enum: ["text", "system", "secondary", "recalled", "proposed"],
          enumDescriptions: [
            "Đã đọc văn bản pháp luật, có điều",
            "Thấy trong hệ thống đang chạy",
            "Nguồn gián tiếp",
            "Theo trí nhớ, chưa đối chiếu",
            "Đề xuất của chuẩn này",
          ],
        }),
        source: text("Đọc ở đâu, xem ở đâu."),
      },
      ["mark", "source"],
    ),
    markdownDescription: "Chứng cứ.",
  };
}
