import type { Bench } from "../../bench/bench.ts";
import { changes, get, pathOf, READING, search } from "../../bench/calls.ts";
import type { Answer } from "../../http/answer.ts";

/** Never comes back in an error. */
export const MARK = "KHONG-DUOC-LAP-LAI";

/** Requests that read, each wrong in its own way, so that each error of a server shows. */
export async function* readingErrors(bench: Bench): AsyncGenerator<Answer> {
  const { operations } = bench.capability;
  const json = { ...READING, "content-type": "application/json" };
  yield await get(bench, bench.run.tally.nextId());
  yield await get(bench, "khong-co", { as: "nobody" });
  yield await get(bench, "khong-co", { headers: {}, profile: "khong-co-pham-vi-nay" });
  yield await bench.ask({ path: `${pathOf(bench)}/khong-co` });
  yield await bench.ask({ path: "/khong-co-duong-nay", headers: READING });
  yield await bench.ask({ path: "/v1/khong-co/loai-nay/khong-co", headers: READING });
  if (operations.includes("search")) {
    yield await search(bench, { where: { "/khongCoTruongNay": MARK } });
    yield await bench.ask({
      method: "POST",
      path: `${pathOf(bench)}/search`,
      headers: json,
      body: `{"where":{"a":"${MARK}`,
    });
    yield await search(bench, { where: MARK });
  }
  if (operations.includes("changes")) yield await changes(bench, `${MARK}'"`);
}
