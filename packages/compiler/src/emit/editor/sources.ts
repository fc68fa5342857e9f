import type { Model } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import type { Json } from "../../read/sources.ts";

type Fields = Readonly<Record<string, Json>>;

/**
 * Schemas of the files in which the standard is written and that are no JSON Schema themselves. They help the
 * writer; what the compiler refuses stays the last word.
 * @returns by name: `table`, `database`, `rules`, `messages`, `states`, `standard`
 */
export function sourceSchemas(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, Json> {
  const tableId = text("Tên danh mục trong `code-tables/`.", { enum: [...tables.keys()] });
  const databases = model.databases.map(({ id }) => id);
  return new Map<string, Json>([
    [
      "table",
      file(
        "Danh mục mã",
        "`table.json`: danh mục này là gì, của ai, theo văn bản nào.",
        {
          $schema: { type: "string" },
          id: text("Tên danh mục, giống tên thư mục: chữ thường không dấu, nối bằng gạch nối.", {
            pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
          }),
          label: label(),
          description: text("Danh mục nói về gì, khác gì với danh mục gần nó."),
          owner: text("Đơn vị quyết định danh mục."),
          legalBasis: laws(),
          evidence: evidence(),
          edition: day("Ngày của bản danh mục."),
          open: { type: "boolean", markdownDescription: "`true`: danh sách có thể chưa đủ." },
          knownFrom: day("Trước ngày này lịch sử chưa biết."),
          explainedFrom: day("Từ ngày này, mã nào hết hiệu lực cũng có mã thay."),
          splitAt: day("Danh mục quá lớn được cắt ở ngày này."),
          readAt: {
            type: "object",
            markdownDescription: "Danh mục các bộ mã: mã của mỗi bộ được đọc trong những ngày nào.",
          },
          approximate: list("Ranh giới ngày có thể sai bao nhiêu ngày.", {
            ...object(
              { until: day("Áp dụng cho ranh giới trước ngày này."), days: { type: "integer", minimum: 1 } },
              ["until", "days"],
            ),
          }),
          parents: list("Danh mục chứa mã cha.", tableId),
          prefixes: list("Từ có thể đứng trước tên, viết thường: “dân tộc”.", text("")),
          ambiguous: list("Tên gọi khác mà nhiều mã cùng có, biết và chấp nhận.", text("")),
        },
        ["id", "label", "description", "owner", "legalBasis", "evidence", "edition", "open"],
      ),
    ],
    [
      "database",
      file(
        "Cơ sở dữ liệu",
        "`database.json`: tên, đơn vị chủ quản theo thời gian, căn cứ pháp lý.",
        {
          $schema: { type: "string" },
          id: text("Tên thư mục của cơ sở dữ liệu."),
          version: text("Phiên bản lược đồ đang dùng: CHÍNH.PHỤ.", { pattern: "^[0-9]+\\.[0-9]+$" }),
          label: label(),
          description: text("Có những loại bản ghi nào, theo luật nào."),
          status: text("`draft`: dự thảo; `released`: đã phát hành, không sửa nữa.", {
            enum: ["draft", "released"],
          }),
          owner: list(
            "Đơn vị chủ quản, mỗi thời kỳ một dòng; `from`, `to` trống là không có mốc.",
            object({ unit: label(), from: { type: "string" }, to: { type: "string" } }, ["unit"]),
          ),
          legalBasis: laws(),
          lawFrom: day("Ngày luật bắt đầu đòi các trường `x-required`; bản ghi cũ hơn chỉ bị cảnh báo."),
        },
        ["id", "version", "label"],
        true,
      ),
    ],
    [
      "rules",
      {
        ...shell(
          "Quy tắc dùng chung",
          "`rules.json`: khóa là mã quy tắc; bản ghi gọi bằng mã ấy trong `x-rules`.",
        ),
        additionalProperties: rule(),
      },
    ],
    [
      "messages",
      {
        ...shell(
          "Câu chữ của lỗi chung",
          "Khóa là mã lỗi. `{label}`, `{min}`… được điền khi báo; không bao giờ có giá trị của một người.",
        ),
        additionalProperties: object(
          {
            title: text("Tên ngắn của lỗi."),
            text: text("Câu báo lỗi, bắt đầu bằng `{label}`."),
            cause: text("Thường do đâu."),
            fix: text("Sửa thế nào."),
            example: text("Sai và đúng, bịa."),
          },
          [],
        ),
        properties: { $schema: { type: "string" } },
      },
    ],
    [
      "states",
      file(
        "Vòng đời",
        "Trạng thái của bản ghi và việc chuyển từ trạng thái này sang trạng thái khác.",
        {
          $schema: { type: "string" },
          id: text("Tên tệp."),
          label: label(),
          description: text("Vòng đời của cái gì."),
          table: { ...tableId, markdownDescription: "Danh mục các trạng thái." },
          field: text("Trường mang trạng thái, đường dẫn có dấu chấm."),
          start: list("Trạng thái đầu.", text("")),
          transitions: list(
            "Các bước chuyển.",
            object(
              {
                from: text("Từ trạng thái."),
                to: text("Sang trạng thái."),
                event: { ...label(), markdownDescription: "Việc gì làm cho chuyển." },
                legalBasis: laws(),
                evidence: evidence(),
              },
              ["from", "to", "event", "evidence"],
            ),
          ),
        },
        ["id", "label", "table", "field", "start", "transitions"],
        true,
      ),
    ],
    [
      "standard",
      file(
        "Chuẩn",
        "`standard.json`: tên, gốc định danh, ngày của bản này, các cơ sở dữ liệu.",
        {
          $schema: { type: "string" },
          name: text("Tên chuẩn."),
          base: text("Gốc của mọi `$id`; là tên, không tải về."),
          edition: day("Ngày của bản này; cũng là “hôm nay” của bộ thử."),
          recalledRows: {
            type: "integer",
            minimum: 0,
            markdownDescription: "Số dòng danh mục còn theo trí nhớ (`recalled`).",
          },
          databases: list("Các cơ sở dữ liệu, theo thứ tự.", text("", { examples: databases })),
        },
        ["name", "base", "edition", "databases"],
        true,
      ),
    ],
  ]);
}

function rule(): Json {
  const severity = text("`error` cần lô-gic, hoặc luật đã đọc; còn lại `warning`; `off`: không chạy.", {
    enum: ["error", "warning", "off"],
  });
  return object(
    {
      id: text("Mã quy tắc, không đổi, không dùng lại."),
      cel: text("Biểu thức CEL; bị phạm khi cho `false`. Xem docs/cel.md."),
      path: text("Con trỏ tới trường được báo.", { pattern: "^(/[^/]+)*$" }),
      scope: text("`dataset`: cần bản ghi khác, chỉ liệt kê.", { enum: ["record", "dataset"] }),
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

function shell(title: string, markdownDescription: string): Json {
  return { $schema: "http://json-schema.org/draft-07/schema#", title, markdownDescription, type: "object" };
}

function file(
  title: string,
  words: string,
  properties: Fields,
  required: readonly string[],
  open = false,
): Json {
  return {
    ...shell(title, words),
    ...object(properties, required),
    ...(open ? { additionalProperties: true } : {}),
  };
}

function object(properties: Fields, required: readonly string[]): Json {
  return { type: "object", properties, required, additionalProperties: false };
}

function list(markdownDescription: string, items: Json): Json {
  return { type: "array", markdownDescription, items };
}

function text(markdownDescription: string, more: Json = {}): Json {
  return { type: "string", ...(markdownDescription === "" ? {} : { markdownDescription }), ...more };
}

function day(markdownDescription: string): Json {
  return text(markdownDescription, {
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    patternErrorMessage: "Ghi ngày đủ năm-tháng-ngày, ví dụ 2025-07-01.",
  });
}

function label(): Json {
  return {
    ...object({ vi: text("Tiếng Việt (bản gốc)."), en: text("Tiếng Anh.") }, ["vi", "en"]),
    markdownDescription: "Tên hai thứ tiếng.",
  };
}

function laws(): Json {
  return list(
    "Văn bản, và điều nếu đã đọc. Không ghi số điều chưa đọc.",
    object({ document: text("Tên và số văn bản."), article: text("Điều, khoản, điểm.") }, ["document"]),
  );
}

function evidence(): Json {
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
