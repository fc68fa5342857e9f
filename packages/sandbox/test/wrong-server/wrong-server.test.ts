// One fault at a time: the kit has to see each of them, and nothing else may look wrong.
// Whole with EXCHANGE=all: every fault is met by every check. Otherwise each fault is met by its own check, and a few by all.
import { requirements } from "@thongnhat/client/protocol";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../../src/conform/checks/checks.ts";
import { conform, type RequirementId } from "../../src/conform/index.ts";
import { credentialsOf } from "./credentials.ts";
import { startWrongServer } from "./server.ts";

const whole = process.env.EXCHANGE === "all";
const IDS = requirements.map(({ id }) => id);
/** Seen by every check in `npm test` too. */
const SOME: readonly RequirementId[] = ["EX-PROF-03", "EX-IDEM-04"];

/** What a run finds on a server with this fault: result by requirement, without those that pass. */
async function faultsOn(wrong?: RequirementId, only?: readonly RequirementId[], at?: string) {
  const server = await startWrongServer(wrong, at === undefined ? {} : { at });
  try {
    const report = await conform(server.url, {
      credentials: credentialsOf(server.unit),
      other: credentialsOf(server.other),
      noGrants: credentialsOf(server.noGrants),
      pollMs: 2,
      ...(only === undefined ? {} : { only }),
    });
    return report.results.flatMap(({ id, result }) => (result === "pass" ? [] : [`${id} ${result}`]));
  } finally {
    await server.close();
  }
}

test("every requirement has exactly one check, and every check a requirement", () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(IDS);
});

test("a server that is right passes every requirement, musts and shoulds", async () => {
  expect(await faultsOn()).toEqual([]);
});

describe("a server that breaks one requirement fails that one", () => {
  test.each(IDS)("%s", async (id) => {
    expect(await faultsOn(id, whole || SOME.includes(id) ? undefined : [id])).toEqual([`${id} fail`]);
  });
});

describe("a requirement that holds in several places is tested in each", () => {
  test.each([
    ["EX-READ-05", "get"],
    ["EX-READ-05", "search"],
    ["EX-PROF-01", "changes"],
    ["EX-PROF-01", "search"],
    ["EX-PROF-03", "get"],
    ["EX-PROF-03", "search"],
    ["EX-PROF-03", "export"],
  ] as const)("%s broken at %s", async (id, at) => {
    expect(await faultsOn(id, whole ? undefined : [id], at)).toEqual([`${id} fail`]);
  });
});
