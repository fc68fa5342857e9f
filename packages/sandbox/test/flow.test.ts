import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type FlowSummary, runFlow } from "../examples/flow/flow.ts";
import { CONVICTED, FATHER, MISSING, MOTHER, NEW_NUMBER } from "../examples/flow/people.ts";

const lines: string[] = [];
let flow: FlowSummary;

beforeAll(async () => {
  flow = await runFlow((line) => lines.push(line));
});

describe("the flow of a birth, a death and a judgment", () => {
  it("gives the child a number, which comes back as version 2 of the birth record", () => {
    expect(flow.written.G01).toEqual(
      expect.arrayContaining(["cd-ks-vi-du-2026-000001@1", "bd-ks-vi-du-2026-000001-1@1"]),
    );
    expect(flow.written["H26.12"]).toEqual(
      expect.arrayContaining(["ks-vi-du-2026-000001@1", "ks-vi-du-2026-000001@2"]),
    );
  });

  it("refuses a write with a stale If-Match; done again it keeps the number", () => {
    expect(flow.refused).toBe("version-changed");
    expect(flow.birth).toEqual({ version: 3, isNumbered: true });
  });

  it("locks the citizen at a death and unlocks him when the court takes it back; every version stays", () => {
    expect(flow.history).toEqual(["1 hieu-luc", "2 da-khoa", "3 hieu-luc"]);
    expect(flow.written["H26.12"]).toEqual(
      expect.arrayContaining(["kt-vi-du-2026-000001@1", "kt-vi-du-2026-000001@2"]),
    );
  });

  it("takes a judgment to the criminal record and to civil enforcement", () => {
    expect(flow.written["G01.5"]).toEqual(["ll-vi-du-000004@1", "lltp-ba-vi-du-2026-000001@1"]);
    expect(flow.written["G15.9"]).toEqual(["qd-vi-du-2026-000001@1"]);
  });

  it("signs every version that it writes", () => {
    const versions = Object.values(flow.written).flat().length;
    // And the two of the desk that writes without an outbox: one refused, one taken.
    expect(flow.signed).toBe(versions + 2);
  });

  it("tells its story without a person's values", () => {
    const text = lines.join("\n");
    expect(lines.length).toBeGreaterThan(10);
    for (const { hoTen, soDinhDanhCaNhan, ngaySinh } of [MOTHER, FATHER, MISSING, CONVICTED])
      for (const value of [hoTen.dayDu, soDinhDanhCaNhan, ngaySinh]) expect(text).not.toContain(value);
    expect(text).not.toContain(NEW_NUMBER);
    expect(text).not.toMatch(/Bé Ví Dụ|[0-9]{12}/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(96);
  });

  it("runs as a program and ends with 0", () => {
    const main = fileURLToPath(new URL("../examples/flow/main.ts", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [main], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trim().split("\n")).toEqual(lines);
  });
});
