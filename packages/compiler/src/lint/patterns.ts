import type { Finding } from "../finding.ts";
import type { Sources } from "../read/sources.ts";
import { type PatternPlace, patternPlaces } from "./patterns-places.ts";
import { type Proof, provePattern } from "./patterns-proof.ts";

/** What every engine understands the same way: no look-around, no back-reference, no `\p`, no `\b`. */
const UNPORTABLE = /\(\?[=!<]|\\[pPbBkdwsDWS]|\\[1-9]/;

/** Each pattern of the sources is proved safe from catastrophic backtracking; those of records are portable and anchored too. */
export async function lintPatterns(sources: Sources): Promise<Finding[]> {
  const places = patternPlaces(sources);
  const isPlain = (place: PatternPlace): boolean => !place.portable || isPortable(place.pattern);
  const findings = places.filter((place) => !isPlain(place)).map(unportable);
  const proofs = await Promise.all(
    places.filter(isPlain).map(async (place) => ({ place, proof: await provePattern(place.pattern, "u") })),
  );
  return [...findings, ...proofs.flatMap(({ place, proof }) => unproved(place, proof))];
}

function isPortable(pattern: string): boolean {
  return !UNPORTABLE.test(pattern) && pattern.startsWith("^") && pattern.endsWith("$");
}

function unportable({ file, pointer }: PatternPlace): Finding {
  return {
    file,
    pointer,
    message: "Biểu thức chính quy ngoài phần mọi ngôn ngữ hiểu giống nhau, hoặc không neo hai đầu.",
    fix: "Dùng lớp ký tự viết rõ như [0-9], bắt đầu bằng ^ và kết thúc bằng $.",
  };
}

function unproved({ file, pointer }: PatternPlace, proof: Proof): Finding[] {
  switch (proof.status) {
    case "safe":
      return [];
    case "vulnerable":
      return [
        {
          file,
          pointer,
          message: `Biểu thức không chắc chạy nhanh: thời gian tăng ${proof.growth} với chuỗi như ${proof.attack}.`,
          fix: "Viết lại để mỗi chuỗi chỉ khớp được một cách: không lặp lồng nhau, không để hai đoạn lặp liền nhau cùng nhận một ký tự.",
        },
      ];
    case "unknown":
      return [
        {
          file,
          pointer,
          message: `Chưa chứng minh được biểu thức chạy nhanh (${proof.reason}).`,
          fix: "Viết gọn lại: ít số lần lặp lớn {m,n}, ít nhánh |; hoặc bỏ pattern, dùng format.",
        },
      ];
  }
}
