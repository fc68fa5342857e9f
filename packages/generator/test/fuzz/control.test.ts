// The fuzzer finds faults that are planted, each by a small input, and needs its guide for the deep one. It runs in a
// process of its own: V8 counts only code that it compiles after counting has begun.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

interface Found {
  readonly complaint: string;
  readonly input: string;
}

it.skipIf(process.env.FUZZ_SECONDS === undefined)(
  "a checker of bytes with planted faults is found to be wrong in all of them",
  () => {
    const printed = execFileSync(process.execPath, [join(import.meta.dirname, "control.ts")], {
      encoding: "utf8",
    });
    const { guided, blind } = JSON.parse(printed) as { guided: Found[]; blind: Found[] };
    expect(new Set(guided.map(({ complaint }) => complaint))).toEqual(
      new Set(["November", "leap year", "not JSON"]),
    );
    for (const { complaint, input } of guided)
      if (complaint === "November") expect(input).toMatch(/^\{"ngay":"\d{4}-11-31"\}$/);
    expect(blind.map(({ complaint }) => complaint)).not.toContain("not JSON");
  },
);
