// The sandbox is a server like any other: the kit asks it everything. All record types with EXCHANGE=all.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/sandbox.ts";
import type { Sandbox } from "../../sandbox/types.ts";
import { type Credentials, conform } from "../index.ts";

const whole = process.env.EXCHANGE === "all";
let sandbox: Sandbox;
let url: string;

beforeAll(async () => {
  sandbox = await createSandbox();
  url = await sandbox.listen();
});
afterAll(() => sandbox.close());

/** One of the units that a fresh sandbox has. */
function unitOf(code: string): Credentials {
  const found = sandbox.units.find((unit) => unit.code === code);
  if (found === undefined) throw new RangeError(code);
  return { unit: code, clientId: found.clientId, clientSecret: found.clientSecret };
}

test("a fresh sandbox meets every requirement, musts and shoulds, with the units it comes with", async () => {
  const report = await conform(url, {
    credentials: unitOf("H99.99"),
    other: unitOf("H26.12"),
    noGrants: unitOf("H98.2"),
    pollMs: 20,
    ...(whole ? {} : { records: ["ho-tich/khai-sinh"] }),
  });
  const unmet = report.results.filter(({ result }) => result !== "pass");
  expect(unmet.map(({ id, result, findings, reason }) => ({ id, result, findings, reason }))).toEqual([]);
  expect(report.written.revoked).toBe(report.written.created);
});

test("a unit that only reads a part is asked what it may do, and only reading", async () => {
  const report = await conform(url, {
    credentials: unitOf("G01"),
    readOnly: true,
    records: ["ho-tich/khai-sinh"],
  });
  const unmet = report.results.filter(({ result }) => result === "fail" || result === "error");
  expect(unmet.map(({ id, findings, reason }) => ({ id, findings, reason }))).toEqual([]);
  expect(report.results.find(({ id }) => id === "EX-PROF-01")?.result).toBe("pass");
});
