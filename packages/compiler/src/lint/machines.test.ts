import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readStandard } from "../compiled.ts";
import { machinesForRules, readStates } from "../read/states.ts";
import { lintMachineNames, machinesOf } from "./machines.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const { sources } = readStandard(SCHEMAS);
const machines = readStates(sources);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("names of state machines", () => {
  it("are each of one database only", () => {
    expect(lintMachineNames(machines)).toEqual([]);
    const [first] = machines;
    if (first === undefined) throw new Error("the standard has no state machine");
    const other = { ...first, database: "luat-su", file: "luat-su/1.0/states/ban-ghi.json" };
    expect(lintMachineNames([...machines, other])).toEqual([
      {
        file: other.file,
        pointer: "/id",
        message: `Vòng đời '${first.id}' đã có ở ${first.file}.`,
        fix: `Đổi id và tên tệp, ví dụ '${first.id}-luat-su'.`,
      },
    ]);
  });

  it("may stand in several versions of one database", () => {
    const later = machines.map((machine) => ({ ...machine, version: "2.0" }));
    expect(lintMachineNames([...machines, ...later])).toEqual([]);
  });
});

describe("the machines that a rule may name", () => {
  it("are all those of the standard", () => {
    expect([...machinesOf(sources).ids]).toEqual(machines.map(({ id }) => id));
    expect(machinesOf(sources).own).toEqual(new Set());
  });

  it("are those of the standard in a unit too; its own are known, to say so", () => {
    const dir = mkdtempSync(join(tmpdir(), "don-vi-"));
    folders.push(dir);
    const own = join(dir, "thu/1.0/states/thu.json");
    mkdirSync(dirname(own), { recursive: true });
    const [first] = machines;
    const life = JSON.parse(readFileSync(join(SCHEMAS, first?.file ?? ""), "utf8")) as object;
    writeFileSync(own, JSON.stringify({ ...life, id: "thu" }));
    const place = { file: "thu/1.0/a.schema.json", database: "thu", version: "1.0", name: "a", json: {} };
    const unit = { ...sources, dir, schemas: [...sources.schemas, place], standardBelow: sources };
    expect(machinesOf(unit).ids).toEqual(machinesOf(sources).ids);
    expect(machinesOf(unit).own).toEqual(new Set(["thu"]));
    expect(machinesForRules(unit).map(({ id }) => id)).not.toContain("thu");
  });
});
