import { said } from "../../measure/print.ts";
import type { BulkFound } from "../bulk/bulk.ts";
import type { ColdFound } from "../cold/cold.ts";
import type { ObjectsFound } from "../objects/objects.ts";
import type { Row, Section } from "./report.ts";
import { type Words, words } from "./words.ts";

/** A goal: a bound that must not be passed, or one that must be reached. */
interface Goal {
  readonly name: Words;
  readonly found: number | undefined;
  readonly most?: number;
  readonly least?: number;
}

/** The goals that were set before the code was written, each with what this run found. */
export function goalsSection(
  objects: ObjectsFound,
  bulk: BulkFound,
  cold: ColdFound,
  large: boolean,
): Section {
  const goals: readonly Goal[] = [
    { name: words("NDJSON hợp lệ ÷ JSON.parse", "valid NDJSON ÷ JSON.parse"), found: bulk.valid, most: 0.4 },
    {
      name: words("5 % có lỗi, đủ lời báo ÷ JSON.parse", "5 % faulty, full messages ÷ JSON.parse"),
      found: bulk.messages,
      most: 0.5,
    },
    {
      name: words("đảo khóa: nhanh hơn JSON.parse ×", "shuffled: faster than JSON.parse ×"),
      found: bulk.shuffled,
      least: 3,
    },
    {
      name: words("dấu cách: nhanh hơn JSON.parse ×", "blanks: faster than JSON.parse ×"),
      found: bulk.blanks,
      least: 3,
    },
    {
      name: words("2 luồng: nhanh hơn sourcemeta ×", "2 threads: faster than sourcemeta ×"),
      found: bulk.sourcemeta,
      least: 10,
    },
    { name: words("2 luồng: nhanh hơn jq ×", "2 threads: faster than jq ×"), found: bulk.jq, least: 10 },
    { name: "is ÷ JSON.parse", found: objects.isToParse, most: 0.4 },
    { name: words("is nhanh hơn zod ×", "is faster than zod ×"), found: objects.zodToIs, least: 10 },
    {
      name: words("is nhanh hơn ajv dùng Set ×", "is faster than ajv with sets ×"),
      found: objects.ajvSetToIs,
      least: 4,
    },
    {
      name: words("is: import đến kết luận đầu tiên, ms", "is: import to first verdict, ms"),
      found: cold.is,
      most: 4,
    },
    { name: words("… nhanh hơn zod ×", "… faster than zod ×"), found: cold.zodToIs, least: 10 },
    {
      name: words("gói chỉ có is, KB gzip", "bundle of is alone, KB gzip"),
      found: cold.isBytes / 1000,
      most: 8,
    },
    {
      name: words("validate kèm lời báo tiếng Việt, KB gzip", "validate with Vietnamese messages, KB gzip"),
      found: cold.messagesBytes / 1000,
      most: 20,
    },
    {
      name: words("bộ nhớ thongnhat check, MB", "memory of thongnhat check, MB"),
      found: bulk.commandMegabytes,
      most: 200,
    },
  ];
  return {
    title: words(
      "Mục tiêu đặt ra trước khi viết, và kết quả của lần chạy này",
      "Goals set before the code was written, and what this run found",
    ),
    heads: [words("mục tiêu", "goal"), words("đo được", "found"), ""],
    rows: goals.map(row),
    notes: large ? [] : [SHORT],
  };
}

const SHORT = words(
  "Lần chạy ngắn, tệp nhỏ: mã còn đang được JIT dịch trong phần lớn thời gian đo. Số đáng tin là của tệp từ 320 MB (--full, --megabytes 320) trên máy rảnh.",
  "A short run on small files: code is still being compiled for most of the time. Numbers to go by are those of files of 320 MB and more (--full, --megabytes 320) on an idle machine.",
);

function row({ name, found, most, least }: Goal): Row {
  const bound = most === undefined ? `≥ ${least}` : `≤ ${most}`;
  if (found === undefined || Number.isNaN(found)) return [name, bound, "", words("không đo", "not measured")];
  const reached = most === undefined ? found >= (least ?? 0) : found <= most;
  return [name, bound, said(found), reached ? words("đạt", "reached") : words("CHƯA ĐẠT", "NOT REACHED")];
}
