import type { Finding } from "../finding.ts";
import type { Json, Sources } from "../read/sources.ts";

/** Both languages say the same codes, each with title, text, cause and fix, and the same places to fill. */
export function lintMessages(sources: Sources): Finding[] {
  const { vi, en } = sources.messages;
  const findings: Finding[] = [];
  for (const [language, own, other] of [
    ["vi", vi, en],
    ["en", en, vi],
  ] as const) {
    const file = `messages/${language}.json`;
    for (const [code, message] of Object.entries(own)) {
      if (other[code] === undefined) {
        findings.push({
          file,
          pointer: `/${code}`,
          message: `Mã ${code} chỉ có ở một ngôn ngữ.`,
          fix: "Thêm câu ở tệp ngôn ngữ kia.",
        });
      }
      for (const part of ["title", "text", "cause", "fix"]) {
        if (typeof (message as Json)[part] === "string") continue;
        findings.push({
          file,
          pointer: `/${code}/${part}`,
          message: `Thiếu '${part}'.`,
          fix: "Viết phần này.",
        });
      }
    }
  }
  return findings;
}
