import { expect } from "../../bench/bench.ts";
import { changes } from "../../bench/calls.ts";
import type { Check } from "../check.ts";

export const change03: Check = {
  id: "EX-CHANGE-03",
  needs: ["changes"],
  readOnly: true,
  advice: {
    vi: "Ký hoặc mã hóa thẻ thay đổi; thẻ không do máy chủ trả ra thì 400 token-invalid, không hiểu thành “từ đầu”.",
    en: "Sign or encrypt change tokens; answer 400 token-invalid to one the server did not give, never take it as “from the beginning”.",
  },
  async run(bench) {
    for (const token of ["the-bia-dat", "999999999", "eyJzIjowfQ"])
      expect(bench, await changes(bench, token), { status: 400, code: "token-invalid" });
  },
};
