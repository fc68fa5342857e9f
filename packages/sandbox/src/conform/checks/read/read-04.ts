import { headers as names } from "@thongnhat/client/protocol";
import { expect } from "../../bench/bench.ts";
import { pathOf, READING } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";

const WANTED = { status: 400, code: "purpose-missing" };

export const read04: Check = {
  id: "EX-READ-04",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Mọi lần đọc (đọc, tìm, thay đổi) phải có TN-Purpose và TN-Requester; thiếu một cái thì từ chối.",
    en: "Every reading (get, search, changes) needs TN-Purpose and TN-Requester; refuse where one is missing.",
  },
  async run(bench) {
    const id = await something(bench);
    const { operations } = bench.capability;
    for (const missing of [names.purpose.name, names.requester.name]) {
      const headers = Object.fromEntries(Object.entries(READING).filter(([name]) => name !== missing));
      const shown = `${pathOf(bench)}/{id}`;
      expect(bench, await bench.ask({ path: `${pathOf(bench)}/${id}`, shown, headers }), WANTED);
      if (operations.includes("search"))
        expect(
          bench,
          await bench.ask({
            method: "POST",
            path: `${pathOf(bench)}/search`,
            headers: { ...headers, "content-type": "application/json" },
            body: JSON.stringify({
              where: { [bench.capability.searchable[0] ?? "/sieuDuLieu/maBanGhi"]: "x" },
            }),
          }),
          WANTED,
        );
      if (operations.includes("changes"))
        expect(bench, await bench.ask({ path: `${pathOf(bench)}/changes`, headers }), WANTED);
    }
  },
};
