import type { Report } from "@thongnhat/quality";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { birth, type Desk, openDesk } from "../../../test/audit/run.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

/** Audits one good record with the limits. */
const withLimits = (limits: unknown) =>
  desk.audit(
    desk.write("a.ndjson", [birth()]),
    ...[
      "--json",
      "--thresholds",
      desk.write("nguong.json", typeof limits === "string" ? limits : JSON.stringify(limits)),
    ],
  );

describe("a unit's own limits", () => {
  test("may be stricter; the report names the file, and the rest stays as in the standard", async () => {
    const { out } = await withLimits({
      name: "so-ví-dụ".normalize("NFD").replaceAll(/\p{M}/gu, ""),
      words: { dung: { green: 1 } },
    });
    const { thresholds } = JSON.parse(out) as Report;
    expect(thresholds.name).toBe("so-vi-du");
    expect(thresholds.words.dung).toEqual({ green: 1, amber: 0.98 });
    expect(thresholds.words.song).toEqual({ green: 0.98, amber: 0.9 });
    expect(thresholds.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [
      { name: "thap", words: { dung: { green: 0.9 } } },
      "words.dung.green là 90 %, thấp hơn ngưỡng của chuẩn (99,5 %)",
    ],
    [{ name: "thap", identifying: { green: 1, amber: 0.5 } }, "identifying.amber là 50 %"],
    [{ name: "nguoc", words: { du: { green: 0.996, amber: 0.999 } } }, "amber không được cao hơn green"],
    [{ name: "so", words: { dung: { green: "99%" } } }, "words.dung.green phải là một số từ 0 tới 1"],
    [{ name: "chu", words: { dep: { green: 1 } } }, 'không có tiêu chí "dep"'],
    [{ words: {} }, '"name" phải là tên'],
    ["[]", "phải là một đối tượng"],
    ["{", "không phải JSON"],
  ])("that cannot be used are refused in words: %j", async (limits, said) => {
    const { code, out, err } = await withLimits(limits);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll(/[\s\u00a0]+/g, " ")).toContain(said);
  });
});
