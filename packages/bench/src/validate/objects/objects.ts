import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { said } from "../../measure/print.ts";
import { median } from "../../measure/turns.ts";
import type { ObjectsTold } from "../programs/objects.ts";
import { makeRecords } from "../records/make.ts";
import { MEASURED } from "../records/types.ts";
import type { Variant } from "../records/variants.ts";
import type { Row, Section } from "../report/report.ts";
import { type Words, words } from "../report/words.ts";
import { start } from "../start/start.ts";
import { type Built, buildModules } from "./modules.ts";

/** How often, how long, and with what. */
export interface ObjectsPlan {
  readonly folder: string;
  readonly rounds: number;
  readonly milliseconds: number;
  /** Records of each file. */
  readonly records: number;
  /** Every variant. */
  readonly all: boolean;
}

/** What goals are judged by: ratios of medians. */
export interface ObjectsFound {
  readonly sections: readonly Section[];
  readonly isToParse: number;
  readonly zodToIs: number;
  readonly ajvSetToIs: number;
}

interface Job {
  readonly type: number;
  readonly variant: Variant;
}

/** What every run looks at, and what only the long one does; verdicts are compared on all of it. */
const JOBS: readonly Job[] = [
  { type: 0, variant: "valid" },
  { type: 1, variant: "valid" },
  { type: 2, variant: "valid" },
  { type: 0, variant: "faulty" },
];
const MORE: readonly Job[] = [
  { type: 0, variant: "shuffled" },
  { type: 1, variant: "faulty" },
  { type: 2, variant: "faulty" },
];
const jobsOf = ({ all }: ObjectsPlan): readonly Job[] => (all ? [...JOBS, ...MORE] : JOBS);

/** Every checker over records that are already parsed, each in a process of its own, in rounds that take turns. */
export async function measureObjects(plan: ObjectsPlan): Promise<ObjectsFound> {
  const records = MEASURED.map(({ record }) => record);
  const { built, failed } = await buildModules(plan.folder, records);
  const files = jobsOf(plan).map((job, at) => `${job.type}:${writeFile(plan, job, at)}`);
  const told = built.map((): ObjectsTold[][] => []);
  const broken: [string, string][] = [...failed];
  for (let round = 0; round < plan.rounds; round++)
    for (const [at, { peer, module }] of built.entries())
      try {
        const args = [module, String(plan.milliseconds), ...files];
        told[at]?.push(start<ObjectsTold[]>("objects", args).found);
      } catch (error) {
        if (peer.id === "is") throw error;
        if (round === 0) broken.push([peer.name, String(error).split("\n")[0] ?? ""]);
      }
  return report(plan, built, told, broken);
}

function writeFile({ folder, records }: ObjectsPlan, { type, variant }: Job, at: number): string {
  const measured = MEASURED[type];
  if (measured === undefined) throw new Error("không có loại bản ghi này");
  let text = "";
  makeRecords(measured, variant, { lines: records }, (part) => {
    text += part;
  });
  const file = join(folder, `objects-${at}.ndjson`);
  writeFileSync(file, text);
  return file;
}

function report(
  plan: ObjectsPlan,
  built: readonly Built[],
  told: readonly ObjectsTold[][][],
  broken: readonly (readonly [string, string])[],
): ObjectsFound {
  const middle = (at: number, job: number, of: (one: ObjectsTold) => number): number =>
    median((told[at] ?? []).flatMap((round) => (round[job] === undefined ? [] : [of(round[job])])));
  const check = (at: number, job: number): number => middle(at, job, (one) => one.check);
  // The parse of the same process and the same round: what disturbs one disturbs the other.
  const toParse = (at: number, job: number): number => middle(at, job, (one) => one.check / one.parse);
  const parse = (job: number): number =>
    median(told.flatMap((rounds) => rounds.flatMap((round) => round[job]?.parse ?? [])));
  const jobs = jobsOf(plan);
  const differs = (at: number): number =>
    jobs.reduce((sum, _, job) => sum + differences(told[0]?.[0]?.[job], told[at]?.[0]?.[job]), 0);

  const byType = MEASURED.map((measured, job): Section => {
    const parsed: Row = ["JSON.parse", said(parse(job)), "1", said(parse(job) / check(0, job))];
    const rows = built.map(({ peer }, at): Row => {
      const time = check(at, job);
      return [peer.name, said(time), said(toParse(at, job)), at === 0 ? "1" : said(time / check(0, job))];
    });
    return {
      title: words(
        `Bản ghi đã đọc thành đối tượng: ${measured.record}, hợp lệ; µs CPU một bản ghi, trung vị ${plan.rounds} lượt xen kẽ, mỗi lượt một tiến trình mới`,
        `Records already parsed: ${measured.record}, valid; µs of CPU for a record, median of ${plan.rounds} interleaved rounds, each in a new process`,
      ),
      heads: ["µs", "÷ parse", "÷ is"],
      rows: [parsed, ...rows],
    };
  });
  const variants: Section = {
    title: words(
      `Bản ghi đã đọc thành đối tượng: ${MEASURED[0]?.record}, µs CPU theo cách viết; “khác is”: số bản ghi có kết luận về cấu trúc khác với is, trên ${said(plan.records * jobs.length)} bản ghi`,
      `Records already parsed: ${MEASURED[0]?.record}, µs of CPU by variant; “unlike is”: records with another structural verdict than is, of ${said(plan.records * jobs.length)}`,
    ),
    heads: [
      words("hợp lệ", "valid"),
      words("5 % có lỗi", "5 % faulty"),
      ...(plan.all ? [words("đảo khóa", "shuffled")] : []),
      words("khác is", "unlike is"),
    ],
    rows: built.map(({ peer }, at): Row => {
      const times = (plan.all ? [0, 3, 4] : [0, 3]).map((job) => said(check(at, job)));
      return [peer.name, ...times, peer.id === "validate" ? "–" : said(differs(at)).replace(".00", "")];
    }),
    notes: [
      ...broken.map(
        ([name, reason]): Words =>
          words(`Không đo được ${name}: ${reason}`, `Not measured: ${name}: ${reason}`),
      ),
    ],
  };
  const at = (id: string): number => built.findIndex(({ peer }) => peer.id === id);
  return {
    sections: [...byType, variants],
    isToParse: toParse(0, 0),
    zodToIs: check(at("zod"), 0) / check(0, 0),
    ajvSetToIs: Math.min(check(at("ajv-set"), 0), check(at("ajv-standalone"), 0)) / check(0, 0),
  };
}

function differences(one: ObjectsTold | undefined, other: ObjectsTold | undefined): number {
  const [a, b] = [one?.verdicts ?? "", other?.verdicts ?? ""];
  return [...a].filter((sign, at) => sign !== b[at]).length;
}
