import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { death, NASTY, plainBirth } from "../../../test/bulk/files.ts";
import { plainRegistry, slowRegistry } from "../../../test/bulk/registry.ts";
import { collector } from "../../collect/collect.ts";
import { pretty } from "../../output/pretty.ts";
import { makeReport } from "../../output/report.ts";
import { openSource } from "../../read/source/source.ts";
import { type CheckOptions, checkStream, type Finding } from "../check.ts";
import { loadRegistry, type Registry } from "../registry.ts";
import { BulkChecker, type BulkOptions } from "./check-source.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const slow = await slowRegistry();
const plain = await plainRegistry();
const real = await loadRegistry();
const names = Object.keys(NASTY);
for (const [index, name] of names.entries())
  writeFileSync(join(folder, `${index}.ndjson`), NASTY[name] ?? "");
const pathOf = (name: string) => join(folder, `${names.indexOf(name)}.ndjson`);

/** Everything that `check` prints, in its three forms. */
interface Printed {
  readonly findings: readonly string[];
  readonly report: string;
  readonly text: string;
  readonly problem?: string;
}

function printer(path: string) {
  const results = collector();
  const findings: string[] = [];
  return {
    results,
    say: (found: readonly Finding[]) => findings.push(...found.map((one) => JSON.stringify(one))),
    end(problem?: string): Printed {
      const file = problem === undefined ? { name: path } : { name: path, problem };
      const report = makeReport(results, [file], {}, "vi", slow.catalogue);
      const printed = { findings, report: JSON.stringify(report), text: pretty(report, "vi", false) };
      return problem === undefined ? printed : { ...printed, problem };
    },
  };
}

const nameOf = (error: unknown) => (error as Error).message;

const known = new Map<string, Promise<Printed>>();

/** As it was done before there was anything but one way. */
function before(path: string, options: CheckOptions): Promise<Printed> {
  const key = JSON.stringify([path, options]);
  const found = known.get(key) ?? checkBefore(path, options);
  known.set(key, found);
  return found;
}

async function checkBefore(path: string, options: CheckOptions): Promise<Printed> {
  const { results, say, end } = printer(path);
  try {
    const { chunks } = await openSource(path);
    for await (const checked of checkStream(path, chunks, slow, options)) {
      results.add(checked);
      say(checked.findings);
    }
    return end();
  } catch (error) {
    return end(nameOf(error));
  }
}

async function now(path: string, registry: Registry, options: BulkOptions): Promise<Printed> {
  const { results, say, end } = printer(path);
  const bulk = new BulkChecker(registry, options);
  try {
    const source = await openSource(path);
    for await (const steps of bulk.check(source))
      for (const step of steps) {
        if (typeof step === "number") results.addValid(step);
        else {
          results.add(step);
          say(step.findings);
        }
      }
    return end();
  } catch (error) {
    return end(nameOf(error));
  } finally {
    await bulk.close();
  }
}

const TODAY = { today: "2026-11-22" };
const OPTIONS: readonly CheckOptions[] = [
  TODAY,
  { ...TODAY, record: "khai-sinh", maxBytes: 8000 },
  { ...TODAY, origin: "so-hoa", maxIssues: 1 },
  { ...TODAY, use: "read" },
];

describe.each(names)("a file with %s", (name) => {
  const path = pathOf(name);
  test("gives the same, whatever checks its bytes", async () => {
    for (const options of OPTIONS) {
      const expected = await before(path, options);
      expect(await now(path, slow, options)).toEqual(expected);
      expect(await now(path, plain, { ...options, workers: 1 })).toEqual(expected);
      expect(await now(path, real, { ...options, workers: 1 })).toEqual(expected);
    }
  });
});

test("the small checker of bytes does decide, or these tests would show nothing", async () => {
  const scanner = await plain.byteScanner?.("ho-tich/khai-sinh");
  expect(await real.byteScanner?.("ho-tich/khai-sinh")).toMatchObject({ id: "ho-tich/khai-sinh" });
  const scan = (value: unknown) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return scanner?.scan(bytes, view, 0, bytes.length, 0) === bytes.length;
  };
  expect(scan(plainBirth)).toBe(true);
  expect(scan(death)).toBe(false);
});

test("the checkers of the standard do decide lines of every kind, each loaded as it is met", async () => {
  const decided = new Set<string>();
  const counted: Registry = {
    ...real,
    byteScanner: async (id) => {
      const scanner = await real.byteScanner?.(id);
      return (
        scanner && {
          id,
          scan(...args) {
            const end = scanner.scan(...args);
            if (end !== -1) decided.add(id);
            return end;
          },
        }
      );
    },
  };
  await now(pathOf("six kinds of record, in turn and in runs"), counted, { ...TODAY, workers: 1 });
  expect(decided.size).toBeGreaterThan(3);
});

describe.each([
  [1, "the small checker", plain, [4096]],
  [2, "the small checker", plain, [97]],
  [3, "the small checker", plain, [4096]],
  [2, "the checkers of the standard", real, [5000]],
  [3, "the checkers of the standard", real, [40_000]],
] as const)("%s threads with %s", (workers, _, registry, sizes) => {
  test("find the same in the same order, wherever pieces end", async () => {
    // One run of threads for all files, as the command has it.
    for (const pieceBytes of sizes) {
      const bulk = new BulkChecker(registry, { ...TODAY, workers, pieceBytes, maxBytes: 8000 });
      try {
        for (const name of names) {
          const path = pathOf(name);
          if (pieceBytes === 97 && (NASTY[name]?.length ?? 0) > 10_000) continue;
          const { results, say, end } = printer(path);
          let problem: string | undefined;
          try {
            for await (const steps of bulk.check(await openSource(path)))
              for (const step of steps) {
                if (typeof step === "number") results.addValid(step);
                else {
                  results.add(step);
                  say(step.findings);
                }
              }
          } catch (error) {
            problem = nameOf(error);
          }
          expect(end(problem), `${name}, ${pieceBytes}`).toEqual(
            await before(path, { ...TODAY, maxBytes: 8000 }),
          );
        }
      } finally {
        await bulk.close();
      }
    }
  });
});
