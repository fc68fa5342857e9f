import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import type { Json, Sources } from "../read/sources.ts";

/** Checks each schema file and shared rule against the meta-schema of the dialect, and its name against its place. */
export function lintDialect(sources: Sources): Finding[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(sources.metaSchema);
  const isRule = ajv.compile({ $ref: `${String(sources.metaSchema.$id)}#/$defs/rule` });
  const base = String(sources.standard.base);
  const findings: Finding[] = [];
  const examine = (check: ValidateFunction, json: unknown, file: string, above: string): void => {
    if (check(json)) return;
    for (const { pointer, message } of readErrors(check.errors ?? []).slice(0, 20)) {
      findings.push({
        file,
        pointer: above + pointer,
        message: `Không đúng phương ngữ của chuẩn: ${message}.`,
        fix: "Xem schemas/dialect/README.md: chỉ dùng các từ khóa có ở đó.",
      });
    }
  };
  const examineGround = (rule: unknown, file: string, pointer: string): void => {
    if (!isTooHard(rule)) return;
    findings.push({
      file,
      pointer,
      message: `${String(rule.id)}: lỗi nặng cần luật đã đọc hoặc lô-gích.`,
      fix: "Hạ xuống warning, hoặc nêu điều luật đã đọc (mark text).",
    });
  };
  const below = sources.standardBelow;
  for (const [folder, rules] of sources.sharedRules) {
    if (below?.sharedRules.has(folder)) continue;
    for (const [id, rule] of Object.entries(rules)) {
      examineGround(rule, `${folder}/rules.json`, `/${id}`);
      examine(isRule, rule, `${folder}/rules.json`, `/${id}`);
    }
  }
  const isExtension = ajv.compile({ $ref: `${String(sources.metaSchema.$id)}#/$defs/extension` });
  const own = sources.schemas.filter((file) => !below?.schemas.includes(file));
  for (const { file, json } of [...own, ...(sources.extensions ?? [])]) {
    const rules: unknown = json["x-rules"];
    if (Array.isArray(rules))
      for (const [index, rule] of rules.entries()) examineGround(rule, file, `/x-rules/${index}`);
    examine(file.endsWith(".extension.json") ? isExtension : validate, json, file, "");
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

/** Errors that only say that one of the others is there. */
const ECHOES = ["if", "anyOf", "oneOf", "allOf"];

/** The errors of ajv as a person reads them: one for each place and cause. */
function readErrors(errors: readonly ErrorObject[]): { pointer: string; message: string }[] {
  const choices = new Map<string, string[]>();
  const said: { pointer: string; message: string }[] = [];
  for (const { instancePath, schemaPath, keyword, message = "", params } of errors) {
    if (ECHOES.includes(keyword)) continue;
    const name = Object.values(params as Json).find((value) => typeof value === "string");
    if (keyword === "required" && schemaPath.includes("/anyOf/")) {
      const known = choices.get(instancePath) ?? [];
      if (known.length === 0) choices.set(instancePath, known);
      known.push(String(name));
      continue;
    }
    const detail = name === undefined || message.includes(String(name)) ? "" : ` (${String(name)})`;
    said.push({ pointer: instancePath, message: `${message}${detail}` });
  }
  const missing = [...choices].map(([pointer, names]) => {
    return { pointer, message: `thiếu một trong: ${[...new Set(names)].join(", ")}` };
  });
  return [...missing, ...said];
}

/** The meta-schema refuses these too, but not in words that help. */
function isTooHard(rule: unknown): rule is Json {
  if (!isJson(rule) || !isJson(rule.severity) || rule.ground === "logic") return false;
  const isRead = isJson(rule.evidence) && rule.evidence.mark === "text" && rule.legalBasis !== undefined;
  return Object.values(rule.severity).includes("error") && !(rule.ground === "law" && isRead);
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
