// A runner for Stryker that runs the checks beside it in one process: of a mutant only the switch is turned, so that
// thousands are tried in a minute. Stryker does the rest: mutants, copies, time limits, report.
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";

/** What instrumented code looks at. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: DryRunResult extends infer R
    ? R extends { mutantCoverage?: infer C }
      ? C
      : never
    : never;
}

type Checks = Readonly<Record<string, () => void>>;

const shared = globalThis as unknown as { __stryker__?: Switch };
const mutated: Switch = shared.__stryker__ ?? {};
shared.__stryker__ = mutated;

/** Modules of the copy are loaded anew when this is counted up: what they do while loading is mutated too. */
let generation = 0;

class ChecksRunner implements TestRunner {
  #checks: Checks = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const copy = pathToFileURL(`${process.cwd()}/`).href;
    registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        const isOurs = found.url.startsWith(copy) && /\/packages\/core\/.*\.ts$/.test(found.url);
        return isOurs ? { ...found, url: `${found.url}?${generation}` } : found;
      },
    });
    await this.#load();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = Object.entries(this.#checks).map(([name, check]): TestResult => {
      mutated.currentTestId = name;
      const began = performance.now();
      const failureMessage = failureOf(check);
      const about = { id: name, name, timeSpentMs: performance.now() - began };
      return failureMessage === undefined
        ? { ...about, status: TestStatus.Success }
        : { ...about, status: TestStatus.Failed, failureMessage };
    });
    mutated.currentTestId = undefined;
    const { mutantCoverage } = mutated;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation } = options;
    mutated.hitCount = hitLimit === undefined ? undefined : 0;
    mutated.hitLimit = hitLimit;
    mutated.activeMutant = activeMutant.id;
    try {
      if (reloadEnvironment || mutantActivation === "static") await this.#load();
    } catch (error) {
      return killed("loading", String(error), 0);
    }
    let count = 0;
    for (const [name, check] of Object.entries(this.#checks)) {
      if (testFilter !== undefined && !testFilter.includes(name)) continue;
      count++;
      const failure = failureOf(check);
      if (failure !== undefined) return killed(name, failure, count);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: count };
  }

  async #load(): Promise<void> {
    generation++;
    const file = join(process.cwd(), "packages/core/test/mutation/checks/index.ts");
    if (!existsSync(file)) throw new Error(`no checks in ${process.cwd()}`);
    const { checks } = (await import(pathToFileURL(file).href)) as { checks: Checks };
    this.#checks = checks;
  }
}

function killed(name: string, failureMessage: string, nrOfTests: number): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: [name], failureMessage, nrOfTests };
}

function failureOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "checks", ChecksRunner)];
