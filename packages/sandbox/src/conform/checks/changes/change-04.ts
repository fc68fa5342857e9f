import { claim } from "../../bench/bench.ts";
import { follow, now } from "../../bench/follow.ts";
import type { Check } from "../check.ts";
import { writeVersions } from "./three-versions.ts";

export const change04: Check = {
  id: "EX-CHANGE-04",
  needs: ["submit", "get", "replace", "changes"],
  writes: 1,
  advice: {
    vi: "Xếp thay đổi theo thứ tự đã ghi: version của một subject chỉ tăng.",
    en: "Order changes as they were written: the version of a subject only rises.",
  },
  async run(bench) {
    const since = await now(bench);
    const { id } = await writeVersions(bench, 3);
    const { events } = await follow(bench, since);
    const versions = events.filter(({ subject }) => subject === id).map(({ version }) => version);
    const rises = versions.every((version, index) => index === 0 || version > (versions[index - 1] ?? 0));
    claim(
      bench,
      rises && versions.length > 0,
      { vi: "version chỉ tăng", en: "version only rises" },
      { vi: `thứ tự ${versions.join(", ")}`, en: `the order ${versions.join(", ")}` },
    );
  },
};
