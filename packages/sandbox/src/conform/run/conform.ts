import { createRequire } from "node:module";
import { requirements } from "@thongnhat/client/protocol";
import { loadStandard } from "../../standard/record-type.ts";
import { openBench } from "../bench/bench.ts";
import { createCaller } from "../bench/caller.ts";
import type { Check } from "../checks/check.ts";
import { CHECKS } from "../checks/checks.ts";
import { ConformError } from "../errors.ts";
import { digestOf } from "../records/digest.ts";
import { createTally } from "../records/tally.ts";
import type { ConformOptions, ConformPlan, ConformReport, Outcome, RequirementResult } from "../types.ts";
import { type BenchMaker, makeBenches } from "./benches.ts";
import { askCapabilities } from "./capabilities.ts";
import { checkOne } from "./check-one.ts";
import { cleanUp } from "./clean-up.ts";
import { createMessages } from "./messages.ts";
import type { Run } from "./run.ts";
import { createSender } from "./sender.ts";

/** Milliseconds that cleaning up may take, also after the time for the run is over. */
const CLEAN_UP = 120_000;

/**
 * Tests a server from outside, by HTTP alone: one check for each requirement of the exchange.
 *
 * It writes invented test records, whose ids say that they are tests, and revokes them at the end; with `readOnly` it
 * writes nothing. A server that does not say that all its people are invented is only read, unless `allowReal` is set.
 *
 * @param baseUrl - address of the server, `https://…`; what stands before `/v1`
 * @param options - credentials, records, and what may be done
 * @returns the report: a result for each requirement, without secrets and without values of people
 * @throws ConformError when the run cannot take place: nobody answers, credentials refused, people are real
 */
export async function conform(baseUrl: string, options: ConformOptions): Promise<ConformReport> {
  const started = performance.now();
  const base = addressOf(baseUrl);
  const { requestMs = 15_000, deadlineMs = 900_000 } = options;
  const stop = options.signal ?? new AbortController().signal;
  const signal = AbortSignal.any([stop, AbortSignal.timeout(deadlineMs)]);
  const send = createSender(base, requestMs, signal);
  const caller = (one: ConformOptions["other"]) => (one === undefined ? undefined : createCaller(send, one));
  const run: Run = {
    base,
    options,
    send,
    messages: createMessages(),
    unit: createCaller(send, options.credentials),
    other: caller(options.other),
    noGrants: caller(options.noGrants),
    auditor: caller(options.auditor),
    tally: createTally(),
    signal,
  };
  const capabilities = await askCapabilities(send, run.unit);
  const standard = await loadStandard();
  const benches = await makeBenches(run, capabilities, standard);
  const checks = CHECKS.filter(({ id }) => options.only?.includes(id) ?? true);
  const plan = planOf(run, capabilities, benches, checks);
  if (plan.writes > 0 && !plan.synthetic && options.allowReal !== true) throw realServer();
  await options.onPlan?.(plan);
  const results: RequirementResult[] = [];
  // Where the server names no record, the one check that says so can still be made.
  const [anything] = standard.ids.flatMap((id) => standard.get(id) ?? []).slice(0, 1);
  for (const check of checks) {
    options.onProgress?.({ done: results.length, total: checks.length, id: check.id });
    const own =
      benches.size === 0 && check.id === "EX-CAP-01" && anything !== undefined
        ? alone(run, capabilities, anything)
        : benches;
    results.push(await checkOne(check, own, run));
  }
  const revoked =
    options.keep === true
      ? 0
      : await cleanUp(
          run,
          benches,
          createSender(base, requestMs, AbortSignal.any([stop, AbortSignal.timeout(CLEAN_UP)])),
        );
  return {
    format: "thongnhat-conform/1",
    at: new Date().toISOString(),
    server: {
      address: base.origin,
      name: capabilities.name,
      protocol: capabilities.protocol,
      synthetic: capabilities.synthetic,
    },
    kit: kit(),
    requirements: { count: requirements.length, digest: digestOf(requirements) },
    readOnly: options.readOnly === true,
    records: [...benches.keys()],
    written: { created: run.tally.written.size, revoked, prefix: run.tally.prefix },
    totals: { must: totalsOf(results, "must"), should: totalsOf(results, "should") },
    verdict: verdictOf(results),
    results,
    ms: Math.round(performance.now() - started),
  };
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== "" ||
    url.password !== "" ||
    url.search !== ""
  )
    throw new ConformError("usage", {
      vi: "Địa chỉ máy chủ phải là http:// hoặc https://, không kèm tên, mật khẩu hay tham số.",
      en: "The address of the server must be http:// or https://, without name, password or query.",
    });
  if (/\/v1\/?$/.test(url.pathname))
    throw new ConformError("usage", {
      vi: "Bỏ /v1 ở cuối địa chỉ: lệnh này tự thêm.",
      en: "Leave /v1 off the end of the address: it is added by itself.",
    });
  return url;
}

function planOf(
  { options }: Run,
  { name, synthetic }: ConformReport["server"] | { readonly name: string; readonly synthetic: boolean },
  benches: ReadonlyMap<string, BenchMaker>,
  checks: readonly Check[],
): ConformPlan {
  const writes = checks.map(
    ({ writes: each = 0, ...check }) =>
      each * (check.each === true ? benches.size : Math.min(1, benches.size)),
  );
  return {
    server: name,
    synthetic,
    writes: options.readOnly === true ? 0 : writes.reduce((sum, one) => sum + one, 0),
    records: [...benches.keys()],
    readOnly: options.readOnly === true,
  };
}

function realServer(): ConformError {
  return new ConformError("real-server", {
    vi: "Máy chủ không nói mọi người trong đó đều hư cấu (synthetic), nên không ghi bản ghi thử. Thêm --read-only để chỉ đọc, hoặc --allow-real nếu chắc chắn.",
    en: "The server does not say that everybody in it is invented (synthetic), so no test record is written. Add --read-only to read only, or --allow-real if you are sure.",
  });
}

function alone(
  run: Run,
  capabilities: Parameters<typeof openBench>[1]["capabilities"],
  type: Parameters<typeof openBench>[1]["type"],
) {
  const capability = { record: type.id, version: "", operations: [], profiles: [], searchable: [] };
  const workshop = { fresh: () => ({}), next: () => ({}) };
  return new Map([[type.id, () => openBench(run, { capabilities, capability, type, workshop })]]);
}

/** Nothing that was tested is no pass either. */
function verdictOf(results: readonly RequirementResult[]): ConformReport["verdict"] {
  const isBad = ({ level, result }: RequirementResult) =>
    level === "must" && (result === "fail" || result === "error");
  return results.some(isBad) || !results.some(({ result }) => result === "pass") ? "fail" : "pass";
}

function totalsOf(results: readonly RequirementResult[], level: "must" | "should"): Record<Outcome, number> {
  const count = (outcome: Outcome) =>
    results.filter((one) => one.level === level && one.result === outcome).length;
  return { pass: count("pass"), fail: count("fail"), skip: count("skip"), error: count("error") };
}

function kit(): ConformReport["kit"] {
  const load = createRequire(import.meta.url);
  const { name, version } = load("@thongnhat/sandbox/package.json") as {
    readonly name: string;
    readonly version: string;
  };
  return { name, version };
}
