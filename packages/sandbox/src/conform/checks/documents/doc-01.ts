import { operations } from "@thongnhat/client/protocol";
import { claim, expect } from "../../bench/bench.ts";
import { objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const doc01: Check = {
  id: "EX-DOC-01",
  readOnly: true,
  advice: {
    vi: "Đặt tài liệu OpenAPI 3.1 của máy chủ ở /openapi.json, nêu mọi thao tác mà nó có.",
    en: "Serve the OpenAPI 3.1 document of the server at /openapi.json, with every operation it has.",
  },
  async run(bench) {
    const document = objectOf(expect(bench, await bench.ask({ path: "/openapi.json" }), { status: 200 }));
    claim(
      bench,
      typeof document.openapi === "string" && document.openapi.startsWith("3.1"),
      { vi: "OpenAPI 3.1", en: "OpenAPI 3.1" },
      { vi: "phiên bản khác, hoặc không phải OpenAPI", en: "another version, or no OpenAPI" },
    );
    const paths = Object.entries((document.paths ?? {}) as Readonly<Record<string, object>>);
    const missing = operations.find(
      ({ path, method }) =>
        !paths.some(([one, item]) => shapeOf(path).test(one) && Object.hasOwn(item, method.toLowerCase())),
    );
    claim(
      bench,
      missing === undefined,
      { vi: "mọi thao tác của chuẩn", en: "every operation of the standard" },
      { vi: `thiếu ${missing?.id ?? ""}`, en: `${missing?.id ?? ""} is missing` },
    );
  },
};

/** A path of the standard, with any names in place of its own. */
function shapeOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^{}]+\}/g, "[^/]+")}/?$`);
}
