import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readStandard } from "../compiled.ts";
import { CompileError } from "../finding.ts";
import { readStates, type StateMachine } from "../read/states.ts";
import { lintStates } from "./states.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const { sources, model, tables } = readStandard(SCHEMAS);
const life = readStates(sources).find(({ id }) => id === "ban-ghi");

/** The life of a record with one thing changed. */
function changed(change: Partial<StateMachine>): string[] {
  if (life === undefined) throw new Error("the standard has no state machine");
  return lintStates([{ ...life, ...change }], model, tables).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
}

describe("the states of a record", () => {
  it("a record begins as a draft, and one of civil status is locked after a death, by a law that was read", () => {
    expect(life).toMatchObject({ id: "ban-ghi", database: "chung", start: ["nhap"] });
    expect(life?.transitions.find(({ to }) => to === "da-khoa")).toMatchObject({
      from: "hieu-luc",
      legalBasis: [{ document: "Luật Hộ tịch 60/2014/QH13" }],
      evidence: { mark: "text" },
    });
    expect(changed({})).toEqual([]);
  });

  it("must be codes of the table", () => {
    expect(changed({ start: ["nhap", "moi"] })).toEqual([
      "/start/1 Danh mục trang-thai-ban-ghi không có mã 'moi'.",
    ]);
    expect(changed({ table: "khong-co" })).toEqual(["/table Danh mục 'khong-co' không có."]);
  });

  it("must all be reached from the start", () => {
    const transitions = life?.transitions.filter(({ to }) => to !== "da-dang-ky-lai") ?? [];
    expect(changed({ transitions })).toEqual([
      "/transitions Không việc nào đưa bản ghi tới 'da-dang-ky-lai'.",
    ]);
  });

  it("are told once, and a mark text names an article", () => {
    const [first, ...rest] = life?.transitions ?? [];
    if (first === undefined) throw new Error("no transitions");
    const unread = { ...first, evidence: { mark: "text" as const, source: "luật" } };
    expect(changed({ transitions: [unread, first, ...rest] })).toEqual([
      "/transitions/0/evidence Dấu text mà không có điều.",
      "/transitions/1 Có hai lần chuyển từ nhap sang hieu-luc.",
    ]);
  });

  it("stand in a field that a record has", () => {
    expect(changed({ field: "sieuDuLieu.khongCo" })[0]).toMatch(/^\/field Không bản ghi nào của chung/);
  });
});

describe("a file of states", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** What is wrong with a file of states that stands beside the civil-status records. */
  function read(text: string): string[] {
    const dir = mkdtempSync(join(tmpdir(), "states-"));
    folders.push(dir);
    mkdirSync(join(dir, "ho-tich/1.0/states"), { recursive: true });
    writeFileSync(join(dir, "ho-tich/1.0/states/thu.json"), text);
    try {
      readStates({ ...sources, dir, standardBelow: { ...sources, databases: new Map() } });
      return [];
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      return error.findings.map(({ file, pointer, message }) => `${file} ${pointer} ${message}`);
    }
  }

  it("that is not JSON, or has another form, is told with its place", () => {
    expect(read("{")).toEqual([
      expect.stringMatching(/^ho-tich\/1\.0\/states\/thu\.json {2}Không đọc được tệp JSON/),
    ]);
    expect(read('{"id": "thu"}')).toEqual(
      expect.arrayContaining([expect.stringMatching(/Không đúng dạng: .*transitions/)]),
    );
    expect(
      read(JSON.stringify({ ...life, id: "khac", database: undefined, version: undefined, file: undefined })),
    ).toEqual(["ho-tich/1.0/states/thu.json /id id không giống tên tệp."]);
  });
});
