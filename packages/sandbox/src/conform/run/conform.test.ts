import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { credentialsOf } from "../../../test/wrong-server/credentials.ts";
import { startWrongServer, type WrongServer } from "../../../test/wrong-server/server.ts";
import { type ConformError, type ConformOptions, type ConformPlan, conform } from "../index.ts";

let server: WrongServer;
let real: WrongServer;
const options = (): ConformOptions => ({ credentials: credentialsOf(server.unit), pollMs: 2 });
const why = (run: Promise<unknown>) =>
  run.then(
    () => "it ran",
    (error: ConformError) => error.code,
  );

beforeAll(async () => {
  server = await startWrongServer(undefined, { records: ["ho-tich/khai-sinh", "luat-su/luat-su"] });
  real = await startWrongServer(undefined, { synthetic: false });
});
afterAll(async () => {
  await server.close();
  await real.close();
});

describe("what a run writes", () => {
  test("is told before the first record, and is at most that", async () => {
    const plans: ConformPlan[] = [];
    const { written } = await conform(server.url, {
      ...options(),
      records: ["ho-tich/khai-sinh"],
      only: ["EX-WRITE-01", "EX-VER-02", "EX-SEARCH-03"],
      onPlan: (plan) => void plans.push(plan),
    });
    expect(plans).toMatchObject([{ writes: 7, synthetic: true, records: ["ho-tich/khai-sinh"] }]);
    expect(written.created).toBe(7);
  });

  test("is revoked at the end: every test record says so in its last version, and in its id", async () => {
    const { written } = await conform(server.url, { ...options(), only: ["EX-READ-01"] });
    expect(written).toMatchObject({ created: 2, revoked: 2 });
    const held = [...(server.state.held.get("luat-su/luat-su") ?? [])].filter(([id]) =>
      id.startsWith(written.prefix),
    );
    expect(held.map(([, { value }]) => (value.sieuDuLieu as { trangThai: string }).trangThai)).toEqual([
      "da-thu-hoi-huy-bo",
    ]);
    expect(written.prefix).toMatch(/^thu-nghiem-/);
  });

  test("stays where it was asked to", async () => {
    const { written } = await conform(server.url, { ...options(), only: ["EX-WRITE-01"], keep: true });
    expect(written).toMatchObject({ created: 2, revoked: 0 });
  });

  test("is nothing with readOnly, and checks that must write say so", async () => {
    const before = server.state.held.get("ho-tich/khai-sinh")?.size;
    const report = await conform(server.url, { ...options(), readOnly: true });
    expect(server.state.held.get("ho-tich/khai-sinh")?.size).toBe(before);
    expect(report.written.created).toBe(0);
    expect(report.totals.must.fail + report.totals.must.error).toBe(0);
    expect(report.totals.must.pass).toBeGreaterThan(15);
    expect(report.results.find(({ id }) => id === "EX-WRITE-01")).toMatchObject({ result: "skip" });
  });

  test("is nothing on a server of real people, unless that is allowed", async () => {
    const mine = { credentials: credentialsOf(real.unit), only: ["EX-WRITE-01"] as const, pollMs: 2 };
    expect(await why(conform(real.url, mine))).toBe("real-server");
    expect(real.state.held.get("ho-tich/khai-sinh")?.size).toBe(0);
    const { results, written } = await conform(real.url, { ...mine, readOnly: true });
    expect({ result: results[0]?.result, created: written.created }).toEqual({ result: "skip", created: 0 });
    expect((await conform(real.url, { ...mine, allowReal: true })).written.created).toBe(1);
  });
});

describe("a run that cannot take place says why", () => {
  test("nobody answers", async () => {
    const gone = await startWrongServer();
    await gone.close();
    expect(await why(conform(gone.url, options()))).toBe("unreachable");
  });

  test("the secret is wrong", async () => {
    const credentials = { ...credentialsOf(server.unit), clientSecret: "sai" };
    expect(await why(conform(server.url, { credentials }))).toBe("refused");
  });

  test.each(["ftp://vi-du.vn", "khong-phai-dia-chi", "https://ten:mat-khau@vi-du.vn"])(
    "%s is no address",
    async (url) => {
      expect(await why(conform(url, options()))).toBe("usage");
    },
  );

  test.each([{ profile: "khong-co" }, { profile: "dan-cu" }, { records: ["ho-tich/khong-co"] }])(
    "%j",
    async (wrong) => {
      expect(await why(conform(server.url, { ...options(), ...wrong }))).toBe("usage");
    },
  );
});

test("a run in which nothing could be tested is no pass", async () => {
  const { verdict, totals } = await conform(server.url, { ...options(), only: ["EX-PROF-03"] });
  expect({ verdict, skipped: totals.must.skip }).toEqual({ verdict: "fail", skipped: 1 });
});

test("a profile tests the records of one database only", async () => {
  const { records } = await conform(server.url, { ...options(), profile: "luat-su", only: ["EX-CAP-01"] });
  expect(records).toEqual(["luat-su/luat-su"]);
});

test("the time for a run is kept: what was not reached is no pass", async () => {
  const report = await conform(server.url, {
    ...options(),
    only: ["EX-READ-03", "EX-CAP-01"],
    deadlineMs: 3000,
    onPlan: () => wait(3100),
  });
  expect(report.results.map(({ result }) => result)).toEqual(["error", "error"]);
  expect(report.verdict).toBe("fail");
});

test("progress goes through every requirement once", async () => {
  const told: number[] = [];
  await conform(server.url, {
    ...options(),
    only: ["EX-CAP-01", "EX-READ-03"],
    onProgress: ({ done }) => void told.push(done),
  });
  expect(told).toEqual([0, 1]);
});

test("a signal of the caller ends a run", async () => {
  const stop = new AbortController();
  const run = conform(server.url, { ...options(), signal: stop.signal, onProgress: () => stop.abort() });
  expect((await run).results.every(({ result }) => result === "error" || result === "skip")).toBe(true);
});
