import { join } from "node:path";
import { emitDictionary, readDraft, readStandard, resolveMigrations } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { emitMigrations } from "../src/emit/migrations.ts";
import { emitTypes } from "../src/emit/types.ts";
import { emitValidators } from "../src/emit/validators/index.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const standard = readStandard(SCHEMAS);
const draft = readDraft(SCHEMAS, "ho-tich", "2.0", standard);

describe("a draft", () => {
  it("has types and dictionary pages, for those who review it", async () => {
    const types = (await emitTypes(draft.model)).get("ho-tich/types.ts") ?? "";
    expect(types).toContain("interface ThayDoiHoTich");
    expect(types).toMatch(/soGiay\?: SoGiay/);
    expect([...(await emitDictionary(draft)).keys()]).toContain("tu-dien/ho-tich/thay-doi-ho-tich.md");
  });

  it("is nowhere in what is released: neither types nor validators know its record", async () => {
    const released = [
      ...(await emitTypes(standard.model)).values(),
      ...emitValidators(standard.model, standard.tables).values(),
    ];
    expect(released.length).toBeGreaterThan(10);
    expect(released.filter((text) => /\b(ThayDoiHoTich|soGiay|uyQuyenKy)\b/.test(text))).toEqual([]);
  });

  it("has a migration that says of itself that it leads to a draft", () => {
    const source = emitMigrations(resolveMigrations(standard)).get("migrations.ts") ?? "";
    expect(source).toContain('"database":"ho-tich","from":"1.0","to":"2.0","draft":true');
  });
});
