import type { AuditWords } from "./words.ts";
import { enProblems } from "./words-en-problems.ts";

/** The words in English. */
export const en: AuditWords = {
  about: "measure the six words (correct, complete, clean, live, unified, shared); write a quality report",
  usage: "<files...> [options]",
  argument:
    "a file .ndjson .json .csv .xlsx .ods .parquet, a folder of Parquet, sqlite:file#table, postgres://…#table; postgres://… for tables that --to-postgres loaded",
  options: {
    out: "folder for the report (HTML, JSON) and the state; or one .html or .json file",
    html: "write bao-cao-chat-luong.html into the current folder",
    json: "print the report as JSON",
    record: "record type of every row, where records do not say so in sieuDuLieu.luocDo",
    origin: "dang-ky-moi or so-hoa, where rows of a table do not say",
    input: "form of the files: json, ndjson, csv or xlsx (also ods); found out by default",
    system: "name of the system that sent the data, to see each system apart",
    unit: "code of the unit (as H26.12) of records that do not name their agency",
    asOf: "measure as on this day, as 2026-11-22; today by default",
    thresholds: "the unit's file of limits: it may only be stricter than the standard's",
    previous: "state of the run before, to see the change; repeat it for more points",
    with: "file of a second system: compare the fields of records that both have",
    withRecord: "the record type that is compared, where there are several",
    toParquet: "write Parquet tables into this folder, to be measured with SQL elsewhere",
    toPostgres: "load tables into the schema thongnhat_do of PostgreSQL, to be measured in there",
    engine: "what counts: js, duckdb or postgres; by default as the source asks",
    sql: "print the SQL of a record type: duckdb, postgres, spark or trino",
    table: "name of the table in the SQL; by default the name of the record type",
    keys: "only these measures, separated by commas: KS-02@/loaiDangKy",
    merge: "add up states: 63 provinces make the nation",
    plan: "cut a big NDJSON file into pieces for a queue; the plan goes to this file",
    part: "count one piece of a plan: its number from 1; the result goes to --out",
    workers: "threads for a big NDJSON file; by default as the machine has",
    examples: "file of the places at fault (file, line, field, rule), without values",
    withExamples: "as --examples, WITH people's VALUES: keep it closed, delete it after",
    failOn: "what makes the exit code 1: red, off target (default); amber, near target",
    quiet: "print the sentence, the six bars and what to fix first only",
    noProgress: "no progress bar",
    noColor: "no colours",
  },
  notes: [
    "Records are counted: one passes a word when it breaks no rule of that word. With",
    'nothing to measure the report says "not measured", never 100%. Reports hold',
    "counts, names of fields, codes of rules and units; no data of people. To see the",
    "places one by one use --examples.",
    "",
    "--out <folder> writes bao-cao-chat-luong.html, bao-cao-chat-luong.json and",
    "trang-thai.json. The state is small and holds numbers only: the next run is",
    "compared with it by --previous, a higher level adds states by --merge.",
    "",
    "Exit codes: 0 no word is off target and everything was read; 1 a word is off",
    "target, something could not be read, or there is no record; 2 wrong usage, or a",
    "file cannot be opened. With --fail-on amber, near target gives 1 too.",
    "",
    "Examples:",
    "  thongnhat audit births.ndjson deaths.ndjson --out report",
    "  thongnhat audit so.xlsx --record khai-sinh --origin so-hoa --html",
    "  thongnhat audit ks.ndjson --out december --previous november/trang-thai.json",
    "  thongnhat audit --merge province-*/trang-thai.json --out nation",
    "  thongnhat audit ks.ndjson --with dan-cu.ndjson --with-record cong-dan",
    "  thongnhat audit ks.ndjson --to-parquet store; thongnhat audit store",
    "  thongnhat audit --sql spark --record khai-sinh > khai-sinh.sql",
  ].join("\n"),
  names: {
    dung: "Correct",
    du: "Complete",
    sach: "Clean",
    song: "Live",
    thongNhat: "Unified",
    dungChung: "Shared",
  },
  statuses: { green: "on target", amber: "near target", red: "off target", unmeasured: "not measured" },
  progress: "Measuring {bar} {percentage}% | {speed} records/s | {eta_formatted} left",
  identifying: (value) => `identifying fields: ${value}, must reach 100%`,
  report: {
    title: (day) => `Data quality, measured as on ${day}`,
    counts: (records, inputs, runs) =>
      `${records} records in ${inputs} ${inputs === "1" ? "source" : "sources"}${runs > 1 ? `, the sum of ${runs} runs` : ""}`,
    passing: (passing, share) => `${passing} records pass every measured word (${share})`,
    legend: "╎ near target from here   ┃ target",
    changeLegend: "▲ ▼ against the run before, percentage points",
    costs: (count) =>
      count === "1" ? "The rule that most records break" : `The ${count} rules that most records break`,
    cost: (fails, applies, share) => `${fails} of ${applies} records (${share})`,
    fix: "How to fix",
    pareto: (steps, codes, share, gained, failing) =>
      `Fix the faults of ${steps} ${steps === 1 ? "rule" : "rules"} (${codes}) and ${share} of the faulty records come right: ${gained} of ${failing}.`,
    units: "Units to help first",
    unit: (share, records, worst) =>
      `${share} of ${records} records pass every word${worst === "" ? "" : `; worst: ${worst}`}`,
    noUnit: "(no unit named)",
    unreadable: "Unreadable",
    warns: (count) =>
      `Besides, ${count} ${count === "1" ? "measure has" : "measures have"} only warnings, worth a look; the JSON and HTML reports list all.`,
    jsOnly: (count) =>
      `${count} measures cannot be counted by this engine and do not count as passed; the report lists each with the reason.`,
    agreement: (a, b, matched, onlyA, onlyB) =>
      `${a} (A) against ${b} (B): ${matched} records in both, ${onlyA} only in A, ${onlyB} only in B`,
    agreementCell: (share, compared) => `equal in ${share} of ${compared} comparisons`,
    noCosts: "No record breaks any rule.",
    nothing: "No record could be read, so there is nothing to measure.",
    made: (thresholds, edition, engine) => `Limits: ${thresholds}. Standard: ${edition}. Engine: ${engine}.`,
  },
  written: {
    html: (file) => `Report to read and print: ${file}`,
    json: (file) => `Report for programs: ${file}`,
    state: (file) => `State, for --previous and --merge: ${file}`,
    examples: (file) => `Places at fault, without values: ${file}`,
    values: (file) =>
      `Places at fault WITH DATA OF PEOPLE: ${file}. Only for those who fix them; delete it once they are fixed.`,
  },
  begins: (record, rows) => `Counting ${record}: ${rows} rows`,
  tables: (where, rows, suspects, unread) =>
    `Tables written: ${where}. ${rows} rows in tables; ${suspects} records that no table can hold, counted apart and added when it is measured; ${unread} could not be read.`,
  sql: {
    head: (record, dialect, day) => `thongnhat: ${record} measured with ${dialect}, as on ${day}`,
    table: (name) =>
      `The table ${name} is one that thongnhat audit --to-parquet wrote; --table gives another name. One row for each system and unit.`,
    codes: (tables) =>
      `Code tables that the query asks: ${tables}. Made once for an edition; leave this part out when they are there.`,
    query: "The query that counts",
    jsOnly: (count) =>
      `${count} measures only the JavaScript validator can count; they are not in this text:`,
  },
  planned: (parts, file) => `Plan of ${parts} pieces: ${file}`,
  partDone: (file) => `Result of the piece: ${file}`,
  problems: enProblems,
};
