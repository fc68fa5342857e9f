import { expect } from "../../bench/bench.ts";
import { pathOf, READING, writing } from "../../bench/calls.ts";
import type { Check } from "../check.ts";

export const hard02: Check = {
  id: "EX-HARD-02",
  readOnly: true,
  advice: {
    vi: "Phương thức và đường dẫn không có trong chuẩn thì 405 hoặc 404; tắt TRACE; không bao giờ xóa bản ghi.",
    en: "Answer 405 or 404 to methods and paths that the standard does not have; turn TRACE off; never delete a record.",
  },
  async run(bench) {
    const path = pathOf(bench);
    // Only at names that nothing has: a server that obeys must not lose anything by it.
    for (const [method, at] of [
      ["DELETE", `${path}/khong-co`],
      ["PATCH", `${path}/khong-co`],
      ["TRACE", `${path}/khong-co`],
      ["PROPFIND", `${path}/khong-co`],
      ["POST", `${path}/khong-co-thao-tac-nay`],
      ["DELETE", "/v1/khong-co"],
    ] as const) {
      const hasBody = method === "PATCH" || method === "POST";
      const headers = hasBody ? { ...READING, ...writing() } : READING;
      const body = hasBody ? { body: "{}" } : {};
      expect(bench, await bench.ask({ method, path: at, headers, ...body }), { status: [404, 405] });
    }
  },
};
