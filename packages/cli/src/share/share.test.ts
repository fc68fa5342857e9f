import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";
import { loadRegistry } from "../check/registry.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../schemas/ho-tich/1.0/examples");
const example = (name: string) => JSON.parse(readFileSync(join(EXAMPLES, name), "utf8"));
const DEATH = example("khai-tu/valid/01-dang-ky-moi-dung-han.json");
const BOOK = example("so-ho-tich/valid/01-khai-sinh-2025-da-khoa.json");
const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const records = (text: unknown) =>
  String(text ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const registry = await loadRegistry();
const run = (args: string[], files: Record<string, string> = {}) => cli(args, files, false, registry);

describe("thongnhat minimise", () => {
  test("writes what the profile allows, and nothing else", async () => {
    const { code, out, err, files } = await run(
      ["minimise", "so.ndjson", "--profile", "chia-se-3458", "--out", "gui.ndjson"],
      { "so.ndjson": lines(DEATH) },
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [shared] = records(files["gui.ndjson"]);
    expect(shared.nguoiChet.hoTen).toBeDefined();
    expect(shared).not.toHaveProperty("ngayChet");
    expect(shared).not.toHaveProperty("nguyenNhanChet");
    expect(out).toContain("Kết luận: mọi bản ghi có trong kết quả.");
  });

  test("leaves out records of a type the profile does not speak of, of no type, and what cannot be read", async () => {
    const strange = { ...DEATH, sieuDuLieu: { ...DEATH.sieuDuLieu, luocDo: "ho-tich/la" } };
    const { code, out, err, files } = await run(["minimise", "-", "--profile", "chia-se-3458"], {
      "-": `${lines(BOOK, DEATH, strange)}{"hỏng":\n[]\n`,
    });
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(records(files["-"])).toHaveLength(1);
    expect(err).toContain(
      "1  bản ghi thuộc loại không có trường nào trong hồ sơ này, để ngoài\n     Dòng: 1",
    );
    expect(err).toContain("1  bản ghi không rõ loại, để ngoài\n     Dòng: 3");
    expect(err).toContain("2  dòng không đọc được, để ngoài\n     Dòng: 4, 5");
    expect(err).not.toContain(DEATH.nguoiChet.hoTen.dayDu);
  });

  test("says which profiles there are when one is missing or misspelt", async () => {
    const missing = await run(["minimise", "so.ndjson"], { "so.ndjson": lines(DEATH) });
    const misspelt = await run(["minimise", "so.ndjson", "--profile", "chia-se"], { "so.ndjson": "" });
    for (const { code, err } of [missing, misspelt]) {
      expect(code).toBe(2);
      expect(err.replaceAll(/\s+/g, " ")).toContain("chia-se-3458");
    }
  });

  test("does not write over the file it reads, and does not take a table for records", async () => {
    const same = await run(["minimise", "a.ndjson", "--profile", "chia-se-3458", "--out", "a.ndjson"], {
      "a.ndjson": lines(DEATH),
    });
    const table = await run(["minimise", "a.csv", "--profile", "chia-se-3458"], {
      "a.csv": "ten,tuoi\nA,1\n",
    });
    expect([same.code, table.code]).toEqual([2, 2]);
    expect(table.err).toContain("là bảng");
  });
});

describe("thongnhat redact", () => {
  test("hides every word about a person and keeps what is not personal", async () => {
    const { code, files } = await run(["redact", "-"], { "-": lines(DEATH) });
    const [hidden] = records(files["-"]);
    expect(code).toBe(0);
    expect(hidden.nguoiChet.hoTen.dayDu).toBe("***");
    expect(hidden.nguyenNhanChet).toBe("***");
    expect(hidden.sieuDuLieu.maBanGhi).toBe(DEATH.sieuDuLieu.maBanGhi);
  });

  test("with --keep basic hides only what is sensitive", async () => {
    const { files } = await run(["redact", "-", "--keep", "basic"], { "-": lines(DEATH) });
    const [hidden] = records(files["-"]);
    expect(hidden.nguoiChet.hoTen.dayDu).toBe(DEATH.nguoiChet.hoTen.dayDu);
    expect(hidden.nguyenNhanChet).toBe("***");
  });

  test("tells the result as JSON, without a value of a person", async () => {
    const { out } = await run(["redact", "a.json", "--out", "b.json", "--json"], {
      "a.json": JSON.stringify([DEATH, BOOK]),
    });
    expect(JSON.parse(out)).toMatchObject({ keep: "none", kept: 2 });
    expect(out).not.toContain(DEATH.nguoiChet.hoTen.dayDu);
  });
});
