import { check } from "recheck";
import type { Finding } from "../finding.ts";
import type { Model, Node } from "../model/types.ts";

/** What every engine understands the same way: no look-around, no back-reference, no `\p`, no `\b`. */
const UNPORTABLE = /\(\?[=!<]|\\[pPbBkdwsDWS]|\\[1-9]/;

/** Each pattern is portable, anchored, and proved safe from catastrophic backtracking. */
export async function lintPatterns(model: Model): Promise<Finding[]> {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const def of model.defs.values()) {
    for (const property of def.properties) {
      for (const pattern of patternsOf(property.node)) {
        if (seen.has(pattern)) continue;
        seen.add(pattern);
        const place = { file: def.file, pointer: property.pointer };
        if (UNPORTABLE.test(pattern) || !pattern.startsWith("^") || !pattern.endsWith("$")) {
          findings.push({
            ...place,
            message: "Biểu thức chính quy ngoài phần mọi ngôn ngữ hiểu giống nhau, hoặc không neo hai đầu.",
            fix: "Dùng lớp ký tự viết rõ như [0-9], bắt đầu bằng ^ và kết thúc bằng $.",
          });
          continue;
        }
        const { status } = await check(pattern, "u");
        if (status !== "safe") {
          findings.push({
            ...place,
            message: `Chưa chứng minh được biểu thức chạy nhanh (${status}).`,
            fix: "Viết lại không lặp lồng nhau.",
          });
        }
      }
    }
  }
  return findings;
}

function patternsOf(node: Node): string[] {
  if (node.kind === "array") return patternsOf(node.items);
  return node.kind === "string" && node.pattern !== undefined ? [node.pattern] : [];
}
