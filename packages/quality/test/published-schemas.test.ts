// A report, a state and a file of limits travel: other programs read them by the schemas that the standard publishes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createCounter } from "../src/count/counter.ts";
import { thresholds as standardThresholds } from "../src/generated/thresholds.ts";
import { makeReport } from "../src/report/make-report.ts";
import { mergeStates } from "../src/state/merge.ts";
import { formatState } from "../src/state/text.ts";
import { WORD_LABELS, WORDS } from "../src/words/words.ts";

type Plain = { [key: string]: unknown };
type Schema = Plain & { readonly properties: Plain; readonly $defs: Record<string, Schema> };

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const SOURCE = join(import.meta.dirname, "../src");
const read = (file: string): unknown => JSON.parse(readFileSync(join(SCHEMAS, file), "utf8"));
const schemaOf = (name: string) => read(`quality/${name}.schema.json`) as Schema;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const checks = Object.fromEntries(
  ["thresholds", "state", "report"].map((name) => [name, ajv.compile(schemaOf(name))] as const),
);

function faults(name: string, value: unknown): string[] {
  const check = checks[name] as ValidateFunction;
  check(JSON.parse(JSON.stringify(value)));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const example = (file: string): Plain => read(`ho-tich/1.0/examples/khai-sinh/valid/${file}.json`) as Plain;

async function counted(...records: readonly unknown[]) {
  const counter = createCounter({ today: "2026-11-22", system: "phan-mem-a" });
  for (const record of records) await counter.add(record);
  counter.unreadable("TN-READ-JSON");
  return counter.state([
    { name: "khai-sinh.ndjson", bytes: 1, sha256: "0".repeat(64), records: records.length },
  ]);
}

const good = example("01-dang-ky-moi-dung-han");
const late = structuredClone(good) as { sieuDuLieu: { phienBan: Plain } };
late.sieuDuLieu.phienBan.hieuLucTu = "2020-01-01";
const incomplete = { ...good, ngayDangKy: undefined, coQuan: "lạ" };

describe("a state and a report are what their schemas say", () => {
  it("a state of right, late and incomplete records", async () => {
    const state = await counted(good, late, JSON.parse(JSON.stringify(incomplete)));
    expect(faults("state", state)).toEqual([]);
    expect(faults("state", JSON.parse(formatState(mergeStates([state, state]))))).toEqual([]);
  });

  it("the report of it, with a run before", async () => {
    const state = await counted(good, late, JSON.parse(JSON.stringify(incomplete)));
    const report = await makeReport(state, { previous: [await counted(good)] });
    expect(faults("report", report)).toEqual([]);
    const key = "HT-S1@/sieuDuLieu/phienBan/ghiNhanLuc";
    expect(report.lags.map((lag) => lag.key)).toContain(key);
    expect(report.measures.find((measure) => measure.key === key)?.evidence?.mark).toBe("proposed");
  });

  it("the report of nothing", async () => {
    expect(faults("report", await makeReport(await counted()))).toEqual([]);
  });

  it("a blended score, a negative count and a key without a place are refused", async () => {
    const report = await makeReport(await counted(good));
    expect(faults("report", { ...report, score: 0.97 })).not.toEqual([]);
    expect(faults("report", { ...report, records: -1 })).not.toEqual([]);
    const state = await counted(good);
    const [group] = state.groups;
    const tally = { ...group?.tally, fails: { "khong co": 1 } };
    expect(faults("state", { ...state, groups: [{ ...group, tally }] })).not.toEqual([]);
  });
});

describe("limits", () => {
  const file = read("quality/thresholds.json") as {
    readonly words: Record<string, { label: unknown; green: number; amber: number; measures: Plain[] }>;
  };

  it("of the standard are right by their schema, and are those that reports use", () => {
    expect(faults("thresholds", file)).toEqual([]);
    for (const word of WORDS) {
      const { green, amber, label } = file.words[word] ?? { green: 0, amber: 1 };
      expect(amber).toBeLessThanOrEqual(green);
      expect(standardThresholds.words[word]).toEqual({ green, amber });
      expect(label).toEqual(WORD_LABELS[word]);
    }
  });

  it("of a unit may be raised, never lowered", () => {
    const unit = (green: number, amber: number, identifying = 1) => ({
      name: "nguong-cua-tinh",
      evidence: { mark: "proposed", source: "thử" },
      words: { ...standardThresholds.words, song: { green, amber } },
      identifying: { green: identifying, amber: 1 },
    });
    const { green, amber } = standardThresholds.words.song;
    expect(faults("thresholds", unit(green, amber))).toEqual([]);
    expect(faults("thresholds", unit(0.999, 0.99))).toEqual([]);
    expect(faults("thresholds", unit(green - 0.001, amber)).join()).toContain("/words/song/green");
    expect(faults("thresholds", unit(green, amber - 0.001)).join()).toContain("/words/song/amber");
    expect(faults("thresholds", unit(green, amber, 0.99)).join()).toContain("/identifying/green");
  });

  it("name every code that the engine counts for a word once, and no other", () => {
    const messages = Object.keys(read("messages/vi.json") as Plain);
    const named = WORDS.flatMap((word) => file.words[word]?.measures ?? []).flatMap(
      ({ codes }) => (codes ?? []) as string[],
    );
    expect(named.filter((code) => !messages.includes(code))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    // Of one record or one list of them: what a reader or a converter finds is no measure, nor is what is undecided.
    const counted = messages.filter(
      (code) => !/^TN-(READ|CONVERT|MIGRATE)-|^TN-(UNDECIDED|DATASET-CROWDED|QUALITY-STALE)$/.test(code),
    );
    expect([...named].sort()).toEqual(counted.sort());
  });
});

/** The fields of each interface of a file, `name` or `name?`. */
function interfacesOf(file: string): Map<string, { fields: string[]; extends: string[] }> {
  const source = ts.createSourceFile(file, readFileSync(join(SOURCE, file), "utf8"), ts.ScriptTarget.Latest);
  return new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((one) => {
      const fields = one.members.filter(ts.isPropertySignature).map((member) => {
        return `${member.name.getText(source)}${member.questionToken === undefined ? "" : "?"}`;
      });
      const bases = (one.heritageClauses ?? []).flatMap(({ types }) =>
        types.map((type) => type.expression.getText(source)),
      );
      return [one.name.text, { fields, extends: bases }] as const;
    }),
  );
}

function fieldsOf(schema: Plain): string[] {
  const required = (schema.required ?? []) as string[];
  return Object.keys(schema.properties as Plain).map((name) => (required.includes(name) ? name : `${name}?`));
}

describe.each([
  ["state", "state/types.ts", "State"],
  ["report", "report/types.ts", "Report"],
])("the schema of a %s", (name, file, root) => {
  const schema = schemaOf(name);
  const interfaces = interfacesOf(file);
  const wanted = (id: string): string[] => {
    const own = interfaces.get(id);
    return [...(own?.extends ?? []).flatMap(wanted), ...(own?.fields ?? [])];
  };

  it("has every field of the types, needed where they need it, and no other", () => {
    expect(fieldsOf(schema).sort()).toEqual(wanted(root).sort());
    const blocks = [...interfaces.keys()].filter((id) => id !== root && id !== "GroupKey");
    const known = blocks.map((id) => [id, fieldsOf(schema.$defs[id] ?? { properties: {} }).sort()]);
    expect(known).toEqual(blocks.map((id) => [id, wanted(id).sort()]));
  });
});
