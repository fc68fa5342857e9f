import { requirements } from "@thongnhat/client/protocol";
import type { Bench } from "../bench/bench.ts";
import type { Check } from "../checks/check.ts";
import { Skip, Unmet, Unprepared } from "../errors.ts";
import type { Finding, Outcome, RequirementResult, Step, Text } from "../types.ts";
import type { BenchMaker } from "./benches.ts";
import type { Run } from "./run.ts";

/** Findings that a report lists; the others are counted. */
const LISTED = 5;
/** Steps that a report lists. */
const STEPS = 40;

const NOTHING: Text = {
  vi: "Máy chủ không nêu ở /v1 loại bản ghi nào của chuẩn để thử.",
  en: "The server names at /v1 no record type of the standard to test with.",
};

/** What came of a check with one kind of record. */
interface Tried {
  readonly record: string;
  readonly outcome: Outcome;
  readonly steps: readonly Step[];
  readonly finding?: Finding;
  readonly reason?: Text;
}

/** Tests one requirement with as many kinds of records as it asks for. */
export async function checkOne(
  check: Check,
  benches: ReadonlyMap<string, BenchMaker>,
  run: Run,
): Promise<RequirementResult> {
  const started = performance.now();
  const hindrance = hindranceOf(check, run);
  const tried = hindrance === undefined ? await tryAll(check, benches, run) : [];
  return summarise(check, tried, hindrance, Math.round(performance.now() - started));
}

/** Why a check cannot take place in this run, whatever the record. */
function hindranceOf(check: Check, run: Run): Text | undefined {
  const { options, unit } = run;
  if (options.readOnly === true && check.readOnly !== true)
    return {
      vi: "Phải ghi mới thử được, mà --read-only không cho ghi.",
      en: "It has to write, and --read-only forbids it.",
    };
  if ((check.writes ?? 0) > 0 && options.readOnly !== true && unit.credentials.unit === undefined)
    return {
      vi: "Cần mã đơn vị để bản ghi thử có cơ quan chủ quản.",
      en: "It needs the code of the unit that owns test records.",
    };
  if (check.who === "other" && run.other === undefined)
    return {
      vi: "Cần thêm mã và khóa của một đơn vị thứ hai, không được xem bản ghi của đơn vị thứ nhất.",
      en: "It needs the credentials of a second unit that may not see the records of the first.",
    };
  if (check.who === "noGrants" && run.noGrants === undefined)
    return {
      vi: "Cần thêm mã và khóa của một đơn vị mà máy chủ biết nhưng không cấp quyền nào.",
      en: "It needs the credentials of a unit that the server knows and that has no grants.",
    };
  return undefined;
}

async function tryAll(
  check: Check,
  benches: ReadonlyMap<string, BenchMaker>,
  run: Run,
): Promise<readonly Tried[]> {
  if (benches.size === 0) return [{ record: "", outcome: "error", steps: [], reason: NOTHING }];
  const tried: Tried[] = [];
  for (const make of benches.values()) {
    const bench = make();
    if (!(check.needs ?? []).every((one) => bench.capability.operations.includes(one))) continue;
    const before = run.tally.written.size;
    const one = await tryWith(check, bench, run);
    tried.push(one);
    // Once is enough, unless this kind of record has not what the check needs and nothing was written for it.
    if (check.each !== true && (one.outcome !== "skip" || run.tally.written.size > before)) break;
  }
  return tried;
}

async function tryWith(check: Check, bench: Bench, run: Run): Promise<Tried> {
  const { steps } = bench;
  const record = bench.type.id;
  try {
    run.signal.throwIfAborted();
    await check.run(bench);
    return { record, outcome: "pass", steps };
  } catch (error) {
    if (run.signal.aborted)
      return {
        record,
        outcome: "error",
        steps,
        reason: { vi: "Hết thời hạn của lần chạy.", en: "The time for the run was over." },
      };
    if (error instanceof Skip) return { record, outcome: "skip", steps, reason: error.reason };
    if (error instanceof Unprepared) return { record, outcome: "error", steps, reason: error.reason };
    if (error instanceof Unmet) {
      const { asked, expected, came } = error;
      return {
        record,
        outcome: "fail",
        steps,
        finding: { record, ...(asked === undefined ? {} : { asked }), expected, came },
      };
    }
    // An answer of a shape that nobody thought of: the name of the error, never its words.
    const name = error instanceof Error ? error.name : typeof error;
    return {
      record,
      outcome: "error",
      steps,
      reason: {
        vi: `Câu trả lời có dạng không ngờ tới (${name}).`,
        en: `The answer has an unexpected form (${name}).`,
      },
    };
  }
}

function summarise(
  check: Check,
  tried: readonly Tried[],
  hindrance: Text | undefined,
  ms: number,
): RequirementResult {
  const requirement = requirements.find(({ id }) => id === check.id);
  if (requirement === undefined) throw new RangeError(`no requirement ${check.id}`);
  const { id, part, level, vi, en } = requirement;
  const worst =
    (["fail", "error", "pass"] as const).find((one) => tried.some(({ outcome }) => outcome === one)) ??
    "skip";
  const findings = tried.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const telling = tried.find(({ outcome }) => outcome === worst);
  const reason =
    worst === "fail" || worst === "pass"
      ? undefined
      : (hindrance ??
        telling?.reason ?? {
          vi: `Không loại bản ghi nào được thử có thao tác cần cho điều này (${(check.needs ?? []).join(", ")}).`,
          en: `No record type that is tested has the operations that it needs (${(check.needs ?? []).join(", ")}).`,
        });
  return {
    id,
    part,
    level,
    requirement: { vi, en },
    result: worst,
    ...(worst === "fail" ? { advice: check.advice } : {}),
    ...(reason === undefined ? {} : { reason }),
    records: tried
      .filter(({ outcome, record }) => outcome !== "skip" && record !== "")
      .map(({ record }) => record),
    findings: findings.slice(0, LISTED),
    more: Math.max(0, findings.length - LISTED),
    steps: (telling?.steps ?? []).slice(-STEPS),
    ms,
  };
}
