import { expect } from "../../bench/bench.ts";
import { changes, get, search } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";

const WANTED = { status: 401, code: "unauthenticated" };

export const auth01: Check = {
  id: "EX-AUTH-01",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Đòi thẻ hay khóa trước mọi việc khác, kể cả trước khi nói bản ghi có hay không.",
    en: "Ask for a token or key before anything else, also before saying whether a record exists.",
  },
  async run(bench) {
    const id = await something(bench);
    expect(bench, await get(bench, id, { as: "nobody" }), WANTED);
    if (bench.capability.operations.includes("search"))
      expect(bench, await search(bench, { where: { "/sieuDuLieu/maBanGhi": id } }, { as: "nobody" }), WANTED);
    if (bench.capability.operations.includes("changes"))
      expect(bench, await changes(bench, undefined, { as: "nobody" }), WANTED);
    expect(bench, await bench.ask({ path: "/v1", as: "nobody" }), WANTED);
  },
};
