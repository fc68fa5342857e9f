import { minimise } from "@thongnhat/core";
import { type Bench, claim, expect, skip } from "../../bench/bench.ts";
import { changes, get, search } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import { jsonOf, objectOf } from "../../http/answer.ts";
import { canonical } from "../../records/digest.ts";
import { leavesOf } from "../../records/values.ts";
import type { Check } from "../check.ts";
import { placeToSearch } from "../search/places.ts";

export const prof01: Check = {
  id: "EX-PROF-01",
  each: true,
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Lọc theo danh sách trường của phạm vi (x-profiles) trước khi dữ liệu rời máy chủ, ở đọc, tìm và thay đổi.",
    en: "Keep only the fields of the profile (x-profiles) before data leaves the server: in get, search and changes.",
  },
  async run(bench) {
    const profiles = bench.capability.profiles.filter((one) => one !== "full");
    if (profiles.length === 0)
      skip("Đơn vị chỉ được cấp phạm vi full.", "The unit is granted the profile full only.");
    const id = await something(bench);
    const { operations } = bench.capability;
    for (const profile of profiles) {
      const answer = expect(bench, await get(bench, id, { profile }), { status: 200 });
      holdsOnly(bench, profile, jsonOf(answer));
      if (operations.includes("changes")) {
        const page = objectOf(await changes(bench, undefined, { profile, limit: 50 }));
        for (const event of listOf(page.events))
          holdsOnly(bench, profile, (event as { readonly data?: unknown }).data);
      }
      const where = operations.includes("search") ? placeToSearch(bench) : undefined;
      if (where !== undefined) {
        const page = objectOf(await search(bench, { where, profile, limit: 50 }));
        for (const item of listOf(page.items)) holdsOnly(bench, profile, item);
      }
    }
  },
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a profile leaves of an answer has to be the whole answer. */
function holdsOnly(bench: Bench, profile: string, value: unknown): void {
  const object = typeof value === "object" && value !== null ? value : {};
  const kept = leavesOf(minimise(object, bench.type.descriptor, profile));
  const beyond = [...leavesOf(object)].find(([path, one]) => canonical(kept.get(path)) !== canonical(one));
  claim(
    bench,
    beyond === undefined,
    { vi: `chỉ các trường của ${profile}`, en: `only the fields of ${profile}` },
    { vi: `còn trường ${beyond?.[0] ?? ""}`, en: `also ${beyond?.[0] ?? ""}` },
  );
}
