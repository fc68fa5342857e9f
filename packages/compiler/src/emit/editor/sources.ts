import type { Model } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import type { Json } from "../../read/sources.ts";
import { day, evidence, file, label, laws, list, object, rule, shell, text } from "./source-fields.ts";

/**
 * Schemas of the files in which the standard is written and that are no JSON Schema themselves. They help the
 * writer; what the compiler refuses stays the last word.
 * @returns by name: `table`, `database`, `rules`, `messages`, `states`, `draft`, `migration`, `standard`
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
          owner: text("Cơ quan có lĩnh vực quản lý mà danh mục thuộc về."),
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
          open: list("Câu hỏi còn mở, và văn bản cần xin Bộ: mỗi điều một dòng.", label()),
          lawFrom: day("Ngày luật bắt đầu đòi các trường `x-required`; bản ghi cũ hơn chỉ bị cảnh báo."),
          lawTo: day("Ngày luật khác bắt đầu; bản ghi từ ngày ấy chỉ bị cảnh báo."),
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
      "draft",
      file(
        "Bản nháp của một phiên bản",
        "Danh sách thay đổi để xem xét trước khi thành phiên bản: đổi gì, vì sao, biết từ đâu.",
        {
          $schema: { type: "string" },
          id: text("Tên của thay đổi."),
          what: { ...label(), markdownDescription: "Đổi gì." },
          why: { ...label(), markdownDescription: "Vì sao." },
          evidence: evidence(),
          database: text("Cơ sở dữ liệu."),
          from: text("Từ phiên bản."),
          to: text("Thành phiên bản."),
        },
        [],
        true,
      ),
    ],
    [
      "migration",
      file(
        "Chuyển dữ liệu sang phiên bản khác",
        "Từng bước đưa bản ghi của phiên bản này sang phiên bản kia và ngược lại, mất gì thì nói.",
        {
          $schema: { type: "string" },
          database: text("Cơ sở dữ liệu."),
          from: text("Từ phiên bản."),
          to: text("Sang phiên bản."),
          steps: list("Các bước, theo thứ tự; mỗi bước có `id`, `op` và `why`.", {
            type: "object",
            required: ["id", "op"],
          }),
        },
        ["database", "from", "to"],
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
          labels: {
            type: "object",
            markdownDescription: "Chứng cứ của nhãn theo ngôn ngữ: nhãn tiếng Anh do chuẩn tự đặt.",
          },
          databases: list("Các cơ sở dữ liệu, theo thứ tự.", text("", { examples: databases })),
        },
        ["name", "base", "edition", "databases"],
        true,
      ),
    ],
  ]);
}

/** Those of them that files name by an `$id`, which is never fetched. */
export function namedSchemas(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, Json> {
  return new Map(
    [...sourceSchemas(model, tables)].filter(([name]) => ["states", "draft", "migration"].includes(name)),
  );
}
