import { Ajv2020 } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import type { Json, Sources } from "../read/sources.ts";

/** Checks each schema file against the meta-schema of the dialect, and its name against its place. */
export function lintDialect(sources: Sources): Finding[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(sources.metaSchema);
  const base = String(sources.standard.base);
  const findings: Finding[] = [];
  for (const { file, json } of sources.schemas) {
    if (!validate(json)) {
      for (const { instancePath, message, params } of (validate.errors ?? []).slice(0, 20)) {
        const detail = Object.values(params as Json)
          .filter((value) => typeof value === "string")
          .join(", ");
        findings.push({
          file,
          pointer: instancePath,
          message: `Không đúng phương ngữ của chuẩn: ${message ?? ""}${detail === "" ? "" : ` (${detail})`}.`,
          fix: "Xem schemas/dialect/README.md: chỉ dùng các từ khóa có ở đó.",
        });
      }
    }
    if (json.$id !== base + file) {
      findings.push({
        file,
        pointer: "/$id",
        message: `$id không khớp chỗ của tệp.`,
        fix: `Ghi "${base}${file}".`,
      });
    }
    if (JSON.stringify(json).normalize("NFC") !== JSON.stringify(json)) {
      findings.push({
        file,
        pointer: "",
        message: "Có chữ chưa ở dạng Unicode dựng sẵn (NFC).",
        fix: "Chuẩn hóa tệp về NFC.",
      });
    }
  }
  return findings;
}
