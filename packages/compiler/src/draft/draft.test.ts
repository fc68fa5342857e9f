import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readStandard } from "../compiled.ts";
import { CompileError } from "../finding.ts";
import { applyDraft, readDraft } from "./draft.ts";
import { lintDrafts } from "./lint.ts";
import { listDrafts, readDraftChanges } from "./read.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const standard = readStandard(SCHEMAS);
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "ban-nhap-"));
  cpSync(join(SCHEMAS, "ho-tich/drafts"), join(scratch, "ho-tich/drafts"), { recursive: true });
  cpSync(join(SCHEMAS, "dialect"), join(scratch, "dialect"), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What is said of the draft when one of its files is written differently. */
function faults(name: string, change: (text: string) => string): string[] {
  const file = join(scratch, "ho-tich/drafts/2.0", name);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, change(text));
  try {
    readDraft(scratch, "ho-tich", "2.0", standard);
    return [];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.findings.map(({ file, pointer, message }) => `${file}#${pointer} ${message}`);
  } finally {
    writeFileSync(file, text);
  }
}

describe("the draft of hộ tịch 2.0", () => {
  const { model, draft, sources } = readDraft(SCHEMAS, "ho-tich", "2.0", standard);

  it("is listed, and stands in place of version 1.0", () => {
    expect(listDrafts(SCHEMAS)).toContainEqual({ database: "ho-tich", version: "2.0" });
    const hoTich = model.databases.find(({ id }) => id === "ho-tich");
    expect(hoTich?.version).toBe("2.0");
    expect(hoTich?.records.map(({ name }) => name)).toContain("thay-doi-ho-tich");
    expect(
      sources.schemas.filter(({ database, version }) => database === "ho-tich" && version === "1.0"),
    ).toEqual([]);
    expect(sources.databases.get("ho-tich")?.status).toBe("draft");
  });

  it("does not touch what is released", () => {
    expect(readStandard(SCHEMAS).sources.schemas).toEqual(standard.sources.schemas);
    expect(standard.model.databases.find(({ id }) => id === "ho-tich")?.version).toBe("1.0");
  });

  it("keeps the rules of the dialect", () => expect(lintDrafts(standard)).toEqual([]));

  it("says in both languages that it is no law and that the text was not read", () => {
    expect(draft.warning.vi).toMatch(/KHÔNG PHẢI LUẬT.*[Cc]hưa ai.*đọc văn bản luật/);
    expect(draft.warning.en).toMatch(/NOT LAW.*[Nn]obody.*has read its text/);
  });

  it("has no error and no mark `text` of its own: nobody has read the law", () => {
    const old = new Set(
      standard.model.databases.flatMap(({ records }) =>
        records.flatMap((one) => one.rules.map(({ id }) => id)),
      ),
    );
    const added = model.databases
      .flatMap(({ records }) => records.flatMap(({ rules }) => rules))
      .filter(({ id }) => !old.has(id));
    expect(added.map(({ id }) => id)).toEqual(["KS-D16", "KS-D17", "KS-D18"]);
    for (const { severity, evidence, from } of added) {
      expect(Object.values(severity)).not.toContain("error");
      expect(evidence.mark).toBe("secondary");
      expect(from).toBe("2027-03-01");
    }
    for (const { evidence } of draft.changes) expect(["secondary", "proposed"]).toContain(evidence.mark);
  });

  it("keeps every dated rule of the 2014 law, for old records are still of that law", () => {
    const dated = ({ records }: { records: readonly { rules: readonly { id: string; to?: string }[] }[] }) =>
      new Set(
        records.flatMap(({ rules }) => rules.flatMap(({ id, to }) => (to === "2027-03-01" ? [id] : []))),
      );
    const [, before] = standard.model.databases;
    const [, after] = model.databases;
    if (before === undefined || after === undefined) throw new Error("ho-tich is gone");
    expect(dated(after)).toEqual(dated(before));
  });
});

describe("a draft that no longer fits", () => {
  it("names the change and the operation", () => {
    expect(
      faults("changes/02-thay-doi-mot-thu-tuc.json", (text) =>
        text.replace('"was": "ThayDoiCaiChinh"', '"was": "Khac"'),
      ),
    ).toEqual([
      expect.stringMatching(
        /^ho-tich\/drafts\/2\.0\/changes\/02-.*#\/operations\/1 Thay đổi 'thay-doi-mot-thu-tuc', thao tác thứ 2 \(replace\) không còn áp dụng được/,
      ),
    ]);
  });

  it("may not claim that the law was read", () => {
    const marked = faults("changes/04-dang-ky-chu-dong.json", (text) =>
      text.replace('"mark": "proposed"', '"mark": "text"'),
    );
    expect(marked).toEqual([expect.stringContaining("Bản nháp không được mang dấu 'text'")]);
    expect(
      faults("changes/04-dang-ky-chu-dong.json", (text) =>
        text.replace('"mark": "secondary"', '"mark": "text"'),
      ),
    ).toHaveLength(1);
  });

  it.each<[string, string, (text: string) => string]>([
    ["no JSON", "draft.json", () => "{"],
    ["another version than its folder", "draft.json", (text) => text.replace('"to": "2.0"', '"to": "3.0"')],
    ["an unknown operation", "changes/01-van-ban.json", (text) => text.replace('"op": "add"', '"op": "doi"')],
    ["an id that is taken", "changes/01-van-ban.json", (text) => text.replace('"van-ban"', '"uy-quyen-ky"')],
    ["a change without a reason", "changes/01-van-ban.json", (text) => text.replace('"why"', '"vi-sao"')],
  ])("is refused with file and place: %s", (_, name, change) => {
    const found = faults(name, change);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("ho-tich/drafts/2.0/");
  });

  it("of a version that is not there says which file is missing", () => {
    expect(() => readDraftChanges(scratch, "ho-tich", "9.9")).toThrow("drafts/9.9/draft.json");
  });

  it("that breaks a reference is found where the reference stands", () => {
    const draft = readDraftChanges(SCHEMAS, "ho-tich", "2.0");
    const cut = {
      ...draft,
      changes: [{ ...draft.changes[0], operations: [{ op: "removeFile", file: "ket-hon.schema.json" }] }],
    };
    const sources = applyDraft(standard.sources, cut as typeof draft);
    expect(sources.schemas.some(({ name, version }) => name === "ket-hon" && version === "2.0")).toBe(false);
  });
});
