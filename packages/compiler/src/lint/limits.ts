import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import { LIMITS_FILE, readJson, readLimits } from "../read/limits.ts";
import type { Json, Sources } from "../read/sources.ts";

const SCHEMA_FILE = "quality/thresholds.schema.json";

/** The limits of the six words are right by their own schema, near is not above reached, and their codes have words. */
export function lintLimits(sources: Sources): Finding[] {
  const { dir, messages, standardBelow } = sources;
  if (dir === "" || !existsSync(join(dir, LIMITS_FILE))) return [];
  const findings: Finding[] = [];
  const fault = (pointer: string, message: string, fix: string): number =>
    findings.push({ file: LIMITS_FILE, pointer, message, fix });
  const check = new Ajv2020({ allErrors: true, strict: false }).compile(
    readJson(join((standardBelow ?? sources).dir, SCHEMA_FILE), SCHEMA_FILE) as Json,
  );
  const limits = readLimits(sources);
  if (limits === undefined || !check(limits)) {
    for (const { instancePath, message = "" } of check.errors ?? [])
      fault(instancePath, `Không đúng lược đồ ngưỡng: ${message}.`, `Xem schemas/${SCHEMA_FILE}.`);
    return findings;
  }
  for (const [word, { green, amber, label, definition, choice, measures }] of Object.entries(limits.words)) {
    if (amber > green)
      fault(`/words/${word}/amber`, "amber cao hơn green.", "Gần đạt không thể cao hơn đạt: đổi chỗ hai số.");
    if ([label, definition, choice, measures].some((part: unknown) => part === undefined))
      fault(
        `/words/${word}`,
        "Thiếu label, definition, choice hoặc measures.",
        "Viết đủ: từ điển sinh từ đây.",
      );
    for (const [index, { codes = [] }] of (measures ?? []).entries())
      for (const code of codes.filter((one) => messages.vi[one] === undefined))
        fault(`/words/${word}/measures/${index}/codes`, `Mã ${code} không có câu.`, "Sửa mã, hoặc thêm câu.");
  }
  return findings;
}
