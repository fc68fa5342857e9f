// The draft of hộ tịch compared with what is released: its pages in the docs, and what the migration does for each break.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as compiler from "@thongnhat/compiler";
import { beforeAll, describe, expect, it } from "vitest";
import { markdownDiff } from "../../cli/src/diff/show/markdown.ts";
import { migrate } from "../../convert/src/migrate/migrate.ts";
import { structures } from "./structures.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SCHEMAS = join(ROOT, "schemas");
const UPDATE = process.env.UPDATE_DOCS === "1";
const MINUTES = 10 * 60_000;
const migration = compiler
  .resolveMigrations(compiler.readStandard(SCHEMAS))
  .find(({ database, to }) => database === "ho-tich" && to === "2.0");

describe("the draft of hộ tịch 2.0 beside version 1.0", () => {
  let report: compiler.DiffReport;
  let draft: compiler.DraftCompiled;
  beforeAll(() => {
    const from = compiler.readSide(SCHEMAS, undefined);
    const to = compiler.readSide(SCHEMAS, { database: "ho-tich", version: "2.0", draft: true });
    draft = compiler.readDraft(SCHEMAS, "ho-tich", "2.0", from.compiled);
    const names = { from: "schemas", to: "schemas/ho-tich@2.0-draft" };
    report = compiler.diff(from.compiled, to.compiled, { names, migrations: to.migrations });
  }, MINUTES);

  it("is a step of the first number: that is why there is a migration", () => {
    expect(report.step).toBe("major");
    expect(migration?.draft).toBe(true);
  });

  it("a record that shows what breaks for old data is a record of the new version once it was migrated", () => {
    if (migration === undefined) throw new Error("The migration is gone");
    const faults = structures(draft);
    const shown = witnesses(report, "W", "from");
    expect(shown.length).toBeGreaterThan(3);
    for (const value of shown) {
      const { record, status, losses } = migrate(value, migration);
      expect({ status, losses }).toEqual({ status: "migrated", losses: [] });
      expect(faults(record)).toEqual([]);
    }
  });

  it("a record that shows what breaks for old readers is a record of version 1.0 once it went back", () => {
    if (migration === undefined) throw new Error("The migration is gone");
    const faults = structures(compiler.readStandard(SCHEMAS));
    const shown = witnesses(report, "R", "to");
    expect(shown.length).toBeGreaterThan(3);
    for (const value of shown) {
      const { record, status } = migrate(value, migration, { direction: "down" });
      expect(status).toBe("migrated");
      expect(faults(record)).toEqual([]);
    }
  });

  it.each([
    ["vi", "docs/ban-nhap-ho-tich.md", "en/draft-ho-tich.md"],
    ["en", "docs/en/draft-ho-tich.md", "../ban-nhap-ho-tich.md"],
  ] as const)(
    "has its page in %s, made of the data and never typed (UPDATE_DOCS=1 writes it)",
    (lang, page, other) => {
      const diff = markdownDiff(report, compiler, lang);
      const text = compiler.emitDraftPage(
        { draft: draft.draft, migration, diff, other, group: "sua-chuan", order: 60 },
        lang,
      );
      if (UPDATE) writeFileSync(join(ROOT, page), text);
      expect(readFileSync(join(ROOT, page), "utf8")).toBe(text);
    },
  );
});

/** The records that prove a break in one direction, each once. */
function witnesses(report: compiler.DiffReport, direction: "W" | "R", passes: "from" | "to") {
  const found = report.findings.flatMap(({ effects }) => {
    const effect = effects[direction];
    return effect?.verdict === "break" && effect.witness?.passes === passes ? [effect.witness] : [];
  });
  const values = found.map(({ value, record }) =>
    stamp(structuredClone(value), passes === "from" ? "1.0" : "2.0", record),
  );
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** A witness is made of pieces: its metadata, and that of records inside it, are made to say what it is. */
function stamp(value: unknown, version: string, record = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { sieuDuLieu, loaiViecHoTich } = value as {
    sieuDuLieu?: Record<string, unknown>;
    loaiViecHoTich?: unknown;
  };
  if (sieuDuLieu !== undefined) {
    sieuDuLieu.phienBanLuocDo = version;
    sieuDuLieu.luocDo = typeof loaiViecHoTich === "string" ? `ho-tich/${loaiViecHoTich}` : record;
  }
  for (const inner of Object.values(value)) stamp(inner, version);
  return value;
}
