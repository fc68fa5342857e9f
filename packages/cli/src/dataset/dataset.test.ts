import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";
import { loadRegistry, type Registry } from "../check/registry.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../schemas/ho-tich/1.0/examples/dataset");

/** The records of an example that breaks a rule. */
function broken(path: string): unknown[] {
  return JSON.parse(readFileSync(join(EXAMPLES, path), "utf8")).records;
}

const [BIRTH, TWIN] = broken("HT-03/invalid/mot-so-hai-nguoi.json");
const [DEATH] = broken("KS-05/invalid/me-chet-truoc-khi-sinh.json");
const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

let registry: Registry;

beforeAll(async () => {
  registry = await loadRegistry();
});

const run = (args: readonly string[], files: Record<string, string>) => cli(args, files, false, registry);

describe("check --dataset", () => {
  const files = { "ks.ndjson": lines(BIRTH, TWIN), "kt.json": JSON.stringify([DEATH], null, 1) };

  test("compares records of several files and kinds, and names the places of both", async () => {
    const { code, out } = await run(["check", "ks.ndjson", "kt.json", "--dataset"], files);
    expect(out).toContain("HT-03");
    expect(out).toContain("Dòng: ks.ndjson:2 (với ks.ndjson:1)");
    expect(out).toContain("Dòng: ks.ndjson:1 (với kt.json:2)");
    expect(out).toContain("2  mâu thuẫn giữa các bản ghi");
    expect(out.replaceAll(/\s+/g, " ")).toContain("Có 2 chỗ các bản ghi có vẻ mâu thuẫn nhau, nên xem lại.");
    expect(code).toBe(0);
  });

  test("without it says nothing of other records", async () => {
    const { out } = await run(["check", "ks.ndjson", "kt.json"], files);
    expect(out).not.toContain("HT-03");
    expect(out).not.toContain("mâu thuẫn");
  });

  test("gives exit code 1 for an error between records that are each valid", async () => {
    const example = join(EXAMPLES, "../khai-sinh/valid/01-dang-ky-moi-dung-han.json");
    const record = JSON.parse(readFileSync(example, "utf8"));
    const again = { ...record, sieuDuLieu: { ...record.sieuDuLieu, maBanGhi: "ks-ban-thu-hai" } };
    const args = ["check", "a.ndjson", "--dataset", "-q", "--lang", "en"];
    const { code, out } = await run(args, { "a.ndjson": lines(record, again) });
    expect(out.replaceAll(/\s+/g, " ").trim()).toBe(
      "Verdict: each record is valid by itself. In 2 place(s) records contradict each other and must be corrected.",
    );
    expect(code).toBe(1);
  });

  test("prints each finding as a line of JSON with the place of the other record, and no value", async () => {
    const { out } = await run(["check", "ks.ndjson", "kt.json", "--dataset", "-f", "ndjson"], files);
    const findings = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(findings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["KS-05", "ks.ndjson", 1],
      ["HT-03", "ks.ndjson", 2],
    ]);
    expect(findings[0].other).toEqual({ record: "ho-tich/khai-tu", file: "kt.json", line: 2 });
    expect(out).not.toContain("Ví Dụ");
  });

  test("counts them in the report", async () => {
    const { out } = await run(["check", "ks.ndjson", "kt.json", "--dataset", "-f", "json"], files);
    const report = JSON.parse(out);
    expect(report.options).toEqual({ dataset: true });
    expect(report.totals).toMatchObject({ records: 3, valid: 3, dataset: { errors: 0, warnings: 2 } });
  });

  test("reads the rows of tables of different kinds", async () => {
    const head =
      "sieuDuLieu.maBanGhi,sieuDuLieu.luocDo,sieuDuLieu.phienBanLuocDo,sieuDuLieu.nguon,ngayDangKy,soDangKy.so";
    const births = `${head},noiDangKy.maDonViHoTich,me.soDinhDanhCaNhan,nguoiDuocKhaiSinh.ngaySinh\na,ho-tich/khai-sinh,1.0,so-hoa,2019-03-20,1,00004,001190000031,2019-03-05\n`;
    const deaths = `${head},nguoiChet.soDinhDanhCaNhan,ngayChet\nb,ho-tich/khai-tu,1.0,so-hoa,2018-03-20,1,001190000031,2018-03-05\n`;
    const { out } = await run(["check", "a.csv", "b.csv", "--dataset", "-f", "ndjson"], {
      "a.csv": births,
      "b.csv": deaths,
    });
    const found = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .find(({ code }) => code === "KS-05");
    expect(found).toMatchObject({ file: "a.csv", row: 2, other: { file: "b.csv", row: 2 } });
  });

  test("leaves out what cannot be read, and a file that is not there", async () => {
    const text = `${lines(BIRTH)}{"a":\nnull\n"x"\n${lines({ sieuDuLieu: { luocDo: "la/la" } })}${lines(TWIN)}`;
    const { code, out, err } = await run(
      ["check", "a.ndjson", "khong-co.json", "--dataset", "-f", "ndjson"],
      { "a.ndjson": text },
    );
    const found = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .find(({ code }) => code === "HT-03");
    expect(found).toMatchObject({ line: 6, other: { line: 1 } });
    expect(err).toContain("khong-co.json");
    expect(code).toBe(2);
  });
});

describe("explain", () => {
  test("says how a rule is decided from several records", async () => {
    const { out } = await run(["explain", "KS-05"], {});
    const text = out.replaceAll(/\s+/g, " ");
    expect(text).toContain(
      "So nhiều bản ghi (check --dataset): Bản ghi cùng khóa (this.me.soDinhDanhCaNhan)",
    );
    expect(text).toContain("notAfter(this.nguoiDuocKhaiSinh.ngaySinh, other.ngayChet)");
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  test("says it for each kind of record where they differ, and where a rule is only listed", async () => {
    const text = (await run(["explain", "HT-04", "--lang", "en"], {})).out.replaceAll(/\s+/g, " ");
    expect(text).toContain("ho-tich/khai-tu. Records that share the key (this.nguoiChet.soDinhDanhCaNhan)");
    expect(text).toContain("does not run it yet");
  });
});
