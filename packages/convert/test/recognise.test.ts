import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSample } from "../../cli/src/recognise/read-sample.ts";
import { type ColumnRecognition, recognise } from "../src/table/index.ts";

/** The answer beside a sample, see tables/README.md. */
interface Answer {
  readonly record: string;
  readonly sheet?: string;
  readonly headerRows: readonly number[];
  readonly order: readonly string[];
  readonly columns: Readonly<Record<string, string | null | { readonly doubtful: readonly string[] }>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly codings: Readonly<Record<string, string | readonly string[]>>;
}

type Mark = "right" | "doubtful" | "wrong" | "missed";

/** Columns of the whole corpus that have to be right, never fewer than were reached. */
const FLOOR = 0;

const folder = fileURLToPath(new URL("tables/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => name.slice(0, -".expected.json".length));

/** Lists by place and by `-` are the same place of the standard. */
const plain = (path: string): string => path.replace(/\/(?:-|\d+)(?=\/|$)/g, "");

async function run(name: string, withRecord: boolean) {
  const answer = JSON.parse(readFileSync(`${folder}${name}.expected.json`, "utf8")) as Answer;
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}.`) && !one.endsWith(".json")) ?? "";
  const sample = await readSample(createReadStream(folder + file), answer.sheet);
  if (sample === undefined) return { answer, sample, columns: [] };
  const { record, columns } = recognise(sample.found.names, sample.rows, {
    title: `${sample.found.title} ${answer.sheet ?? ""}`,
    ...(withRecord ? { record: answer.record } : {}),
  });
  return { answer, sample, record, columns };
}

function mark(wanted: Answer["columns"][string] | undefined, got: ColumnRecognition | undefined): Mark {
  const path = got?.path === undefined ? undefined : plain(got.path);
  if (wanted === null || wanted === undefined) {
    if (got === undefined || got.state === "unknown") return "right";
    return got.state === "sure" ? "wrong" : "doubtful";
  }
  if (typeof wanted === "object") {
    if (got === undefined || got.state !== "sure") return "right";
    return wanted.doubtful.map(plain).includes(path ?? "") ? "doubtful" : "wrong";
  }
  if (got === undefined || got.state === "unknown") return "missed";
  if (got.state === "doubtful") return "doubtful";
  return path === plain(wanted) ? "right" : "wrong";
}

const totals = { right: 0, doubtful: 0, wrong: 0, missed: 0 };
const lines: string[] = [];

describe.each(names)("%s", (name) => {
  test("no column is taken for another field in silence", async () => {
    const { answer, sample, columns } = await run(name, true);
    const counts = { right: 0, doubtful: 0, wrong: 0, missed: 0 };
    const wrong: string[] = [];
    for (const [at, column] of answer.order.entries()) {
      const got = columns[at];
      const said = mark(answer.columns[column], got);
      counts[said] += 1;
      totals[said] += 1;
      if (said !== "right" && process.env.SHOW !== undefined)
        console.log(name, said, column, "→", got?.path, got?.score, JSON.stringify(got?.doubts));
      if (said === "wrong") wrong.push(`${column} → ${got?.path}`);
    }
    lines.push(
      `${name.padEnd(28)}${String(counts.right).padStart(6)}${String(counts.doubtful).padStart(9)}${String(counts.wrong).padStart(7)}${String(counts.missed).padStart(8)}`,
    );
    expect(wrong).toEqual([]);
    expect(sample?.found.headerRows).toEqual(answer.headerRows);
  });
});

test("as many columns as ever are right", () => {
  const all = totals.right + totals.doubtful + totals.wrong + totals.missed;
  console.log(
    [
      `${"".padEnd(28)} right doubtful  wrong  missed`,
      ...lines,
      `${"total".padEnd(28)}${String(totals.right).padStart(6)}${String(totals.doubtful).padStart(9)}${String(totals.wrong).padStart(7)}${String(totals.missed).padStart(8)}  of ${all}`,
    ].join("\n"),
  );
  expect(totals.right).toBeGreaterThanOrEqual(FLOOR);
});
