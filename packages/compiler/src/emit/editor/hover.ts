import type { Evidence, LegalBasis } from "@thongnhat/core";
import type { Json } from "../../read/sources.ts";

const ORIGINS: Readonly<Record<string, string>> = {
  "dang-ky-moi": "đăng ký mới",
  "so-hoa": "sổ cũ đã số hóa",
};
const CLASSES: Readonly<Record<string, string>> = { basic: "cơ bản", sensitive: "nhạy cảm" };
const MARKS: Readonly<Record<Evidence["mark"], string>> = {
  text: "đã đọc văn bản",
  system: "thấy trong hệ thống đang chạy",
  secondary: "nguồn gián tiếp",
  recalled: "theo trí nhớ",
  proposed: "đề xuất của chuẩn",
};

/** What an editor shows over a field: a title in Vietnamese, plain words, and the same as Markdown with law and example. */
export interface Hover {
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/**
 * The words of a field, from its annotations as a bundle writes them.
 * @param schema the field in a bundle: `x-label`, `description`, `x-legal-basis` …
 * @param tableName gives the name of a code table
 */
export function hoverOf(schema: Json, tableName: (id: string) => string): Hover {
  const label = schema["x-label"] as { vi: string; en: string } | undefined;
  const description = schema.description as string | undefined;
  if (label === undefined && description === undefined) return {};
  const table = (schema["x-code-table"] as { table: string } | undefined)?.table;
  const required = schema["x-required"] as readonly string[] | undefined;
  const personal = schema["x-personal-data"] as string | undefined;
  const laws = schema["x-legal-basis"] as readonly LegalBasis[] | undefined;
  const evidence = schema["x-evidence"] as Evidence | undefined;
  const examples = schema.examples as readonly unknown[] | undefined;
  const aliases = schema["x-aliases"] as readonly { system: string; name: string }[] | undefined;
  const lines = [
    table && `Danh mục: ${tableName(table)} (\`${table}\`)`,
    required && `Bắt buộc: ${required.map((origin) => ORIGINS[origin] ?? origin).join(", ")}`,
    personal && `Dữ liệu cá nhân: ${CLASSES[personal] ?? personal}`,
    laws &&
      `Căn cứ: ${laws.map(({ document, article }) => (article ? `${document}, ${article}` : document)).join("; ")}`,
    evidence && `Độ chắc chắn: ${MARKS[evidence.mark]} (\`${evidence.mark}\`): ${evidence.source}`,
    examples &&
      examples.length > 0 &&
      `Ví dụ: ${examples.map((one) => `\`${JSON.stringify(one)}\``).join(", ")}`,
    aliases &&
      `Tên ở hệ thống khác: ${aliases.map(({ system, name }) => `\`${name}\` (${system})`).join(", ")}`,
  ].filter((line) => typeof line === "string");
  return {
    ...(label ? { title: label.vi } : {}),
    ...(description ? { description } : {}),
    markdownDescription: [
      [description, label ? `_${label.en}_` : ""].filter(Boolean).join(" · "),
      lines.map((line) => `- ${line}`).join("\n"),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  };
}
