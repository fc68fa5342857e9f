import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readSample, type TableSample } from "../../cli/src/recognise/read-sample.ts";
import {
  type ColumnRecognition,
  loadLibrary,
  makeMap,
  parseMap,
  type Recognition,
  recognise,
  tableFormat,
} from "../src/table/index.ts";

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

/** Columns of the whole corpus that have to be right: never fewer than were reached. */
const FLOOR = 260;
/** Tables whose kind of record has to be found without being told. */
const RECORDS_FLOOR = 21;

const folder = fileURLToPath(new URL("tables/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => name.slice(0, -".expected.json".length));

/** Lists by place and by `-` are the same place of the standard. */
const plain = (path: string): string => path.replace(/\/(?:-|\d+)(?=\/|$)/g, "");

/** Dates whose day and month nobody can tell apart: only a doubt is right. */
const OPEN_DATES: Readonly<Record<string, string>> = {
  ambiguous: "day-month-open",
  mixed: "day-month-mixed",
};

interface Read {
  readonly answer: Answer;
  readonly sample: TableSample;
  readonly told: Recognition;
  readonly untold: Recognition;
}

async function read(name: string): Promise<Read> {
  const answer = JSON.parse(readFileSync(`${folder}${name}.expected.json`, "utf8")) as Answer;
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}.`) && !one.endsWith(".json")) ?? "";
  const sample = await readSample(createReadStream(folder + file), answer.sheet);
  if (sample === undefined) throw new Error(`${name}: no table`);
  const title = `${sample.found.title} ${answer.sheet ?? ""}`;
  return {
    answer,
    sample,
    told: recognise(sample.found.names, sample.rows, { title, record: answer.record }),
    untold: recognise(sample.found.names, sample.rows, { title }),
  };
}

function mark(answer: Answer, column: string, got: ColumnRecognition | undefined): Mark {
  const wanted = answer.columns[column];
  const path = got?.path === undefined ? undefined : plain(got.path);
  const nothing = got === undefined || got.state === "unknown";
  if (wanted === null || wanted === undefined)
    return nothing ? "right" : got.state === "sure" ? "wrong" : "doubtful";
  if (typeof wanted === "object") {
    if (nothing || got.state !== "sure") return "right";
    return wanted.doubtful.map(plain).includes(path ?? "") ? "doubtful" : "wrong";
  }
  if (nothing) return "missed";
  const open = OPEN_DATES[answer.dates[column] ?? ""];
  if (open !== undefined) {
    if (got.state === "sure") return "wrong";
    return path === plain(wanted) && got.doubts.every(({ code }) => code === open) ? "right" : "doubtful";
  }
  if (got.state === "doubtful") return "doubtful";
  return path === plain(wanted) ? "right" : "wrong";
}

const all = new Map<string, Read>();
beforeAll(async () => {
  for (const name of names) all.set(name, await read(name));
}, 120_000);
const of = (name: string): Read => all.get(name) as Read;

function marksOf({ answer, told }: Read): Record<Mark, string[]> {
  const marks: Record<Mark, string[]> = { right: [], doubtful: [], wrong: [], missed: [] };
  for (const [at, column] of answer.order.entries())
    marks[mark(answer, column, told.columns[at])].push(column);
  return marks;
}

describe.each(names)("%s", (name) => {
  test("no column is taken for another field in silence", () => {
    expect(marksOf(of(name)).wrong).toEqual([]);
  });

  test("the names of the columns are found where they stand", () => {
    expect(of(name).sample.found.headerRows).toEqual(of(name).answer.headerRows);
  });

  test("another kind of record is never taken for certain", () => {
    const { answer, untold } = of(name);
    if (untold.record?.state === "sure") expect(untold.record.id).toBe(answer.record);
    else expect(untold.columns.filter(({ state }) => state === "sure")).toEqual([]);
  });

  test("the coding of a sure column is the right one", () => {
    const { answer, told } = of(name);
    const wrong = answer.order.filter((column, at) => {
      const wanted = [answer.codings[column] ?? []].flat();
      const got = told.columns[at];
      return (
        wanted.length > 0 &&
        got?.state === "sure" &&
        ![got.mapping, got.table].some((one) => wanted.includes(one ?? ""))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("its map is read back without a fault, and every cell of it is in the record, or said to be lost", async () => {
    const { sample, told } = of(name);
    const map = makeMap(told, {
      message: name,
      origin: "so-hoa",
      unitsAsOf: "2025-06-30",
      comment: "",
      say: ({ code }) => code,
    });
    const parsed = parseMap(JSON.stringify(map));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const format = tableFormat(parsed.map, await loadLibrary(parsed.map), { doubtful: "skip" });
    const doubtful = new Set(
      map.columns.flatMap(({ column, state, parts }) =>
        state === "doubtful" ? [column, ...Object.values(parts ?? {})] : [],
      ),
    );
    for (const [at, cells] of sample.rows.slice(0, 30).entries()) {
      const row = Object.fromEntries(
        sample.found.names.flatMap((column, i) => (column === "" ? [] : [[column, cells[i] ?? ""]])),
      );
      const { losses } = format.decode(row, { row: at + 2 });
      const lost = new Set(losses.map(({ column }) => column));
      const kept = Object.keys(row).filter(
        (column) => doubtful.has(column) && row[column]?.trim() !== "" && !lost.has(column),
      );
      expect(kept).toEqual([]);
    }
  });
});

test("as many columns, and kinds of record, as ever are right", () => {
  const totals: Record<Mark, number> = { right: 0, doubtful: 0, wrong: 0, missed: 0 };
  const line = (name: string, counts: readonly number[]): string =>
    name.padEnd(28) + counts.map((count) => String(count).padStart(9)).join("");
  const lines = names.map((name) => {
    const marks = marksOf(of(name));
    for (const key of Object.keys(totals) as Mark[]) totals[key] += marks[key].length;
    return line(
      name,
      Object.values(marks).map((list) => list.length),
    );
  });
  const records = names.filter((name) => of(name).untold.record?.id === of(name).answer.record).length;
  console.log(
    [
      `${"".padEnd(28)}${["right", "doubtful", "wrong", "missed"].map((word) => word.padStart(9)).join("")}`,
      ...lines,
      line("total", Object.values(totals)),
      `kind of record found without being told: ${records} of ${names.length}`,
    ].join("\n"),
  );
  expect(totals.right).toBeGreaterThanOrEqual(FLOOR);
  expect(records).toBeGreaterThanOrEqual(RECORDS_FLOOR);
});
