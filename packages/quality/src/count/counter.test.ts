import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@thongnhat/core";
import { databases } from "@thongnhat/schemas";
import { describe, expect, it } from "vitest";
import { validators } from "../generated/validators.ts";
import { loadRecord } from "../shape/load.ts";
import type { Tally } from "../state/types.ts";
import { appliesKeyOf } from "./codes.ts";
import { createCounter } from "./counter.ts";
import { templateOf } from "./record-counter.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const TODAY = "2026-11-22";

interface Example {
  readonly record: Readonly<Record<string, unknown>>;
  readonly file: string;
}

/** All single-record examples of one type, right and wrong ones. */
function examplesOf(record: string): Example[] {
  const [database = "", name = ""] = record.split("/");
  return ["valid", "invalid"].flatMap((kind) => {
    const folder = join(SCHEMAS, database, "1.0/examples", name, kind);
    return readdirSync(folder).map((file) => {
      const json = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return { record: kind === "valid" ? json : json.record, file: join(folder, file) };
    });
  });
}

function birth(changes: (record: Record<string, Record<string, unknown>>) => void = () => {}): unknown {
  const example = examplesOf("ho-tich/khai-sinh").find(({ file }) => file.includes("/valid/"));
  const copy = structuredClone(example?.record) as Record<string, Record<string, unknown>>;
  changes(copy);
  return copy;
}

async function count(...records: readonly unknown[]): Promise<Tally> {
  const counter = createCounter({ today: TODAY, unit: "H26.12", system: "thu" });
  for (const record of records) await counter.add(record);
  const [group] = counter.state().groups;
  if (group === undefined) throw new Error("nothing was counted");
  return group.tally;
}

const RECORDS = Object.entries(databases).flatMap(([database, { records }]) =>
  records.map((name) => `${database}/${name}`),
);

describe("what is counted of a record", () => {
  it.each(RECORDS)(
    "%s: is what its validator finds, and nothing fails where nothing applies",
    async (record) => {
      const validator = await validators[record]?.();
      const deadlines = (await loadRecord(record))?.record.deadlines.map(({ id, to }) => `${id}@${to}`);
      const isOurs = (key: string) => key.startsWith("TN-QUALITY-") || deadlines?.includes(key);
      for (const { record: value, file } of examplesOf(record)) {
        if ((value.sieuDuLieu as { luocDo?: unknown } | undefined)?.luocDo !== record) continue;
        const result = validator?.validate(value, { today: TODAY, maxIssues: 10_000 });
        const issues: readonly Issue[] =
          result === undefined ? [] : result.ok ? result.warnings : result.issues;
        const expected = new Set(
          issues
            .filter(({ code }) => code !== "TN-UNDECIDED")
            .map(({ code, path }) => `${code}@${templateOf(code, path)}`),
        );
        const { fails, warns, applies } = await count(value);
        const found = [...Object.keys(fails), ...Object.keys(warns)].filter((key) => !isOurs(key));
        expect(new Set(found), file).toEqual(expected);
        for (const key of [...found, ...Object.keys(fails)])
          expect(applies[appliesKeyOf(key)], `${file}: ${key}`).toBe(1);
      }
    },
  );

  it("is one record, however many places of it are wrong", async () => {
    const twice = birth((record) => {
      Object.assign(record.nguoiDuocKhaiSinh ?? {}, { quocTich: ["??", "!!"] });
    });
    const { fails, applies } = await count(twice);
    expect(fails["TN-CODE@/nguoiDuocKhaiSinh/quocTich/*"]).toBe(1);
    expect(applies["@/nguoiDuocKhaiSinh/quocTich/*"]).toBe(1);
  });

  it("does not go deeper where the structure is wrong", async () => {
    const { applies, words } = await count(birth((record) => Object.assign(record, { ngayDangKy: 2025 })));
    expect(Object.keys(applies).filter((key) => key.startsWith("TN-REQUIRED-BY-ORIGIN"))).toEqual([]);
    expect(applies["HT-01@/ngayDangKy"]).toBeUndefined();
    expect(words.sach).toBeUndefined();
    expect(words.dung).toEqual([1, 1]);
  });

  it("leaves a rule out where its condition does not hold, and where it cannot be decided", async () => {
    const kept = await count(birth());
    expect(kept.applies["HT-01@/ngayDangKy"]).toBe(1);
    const undated = await count(birth((record) => Object.assign(record, { ngayDangKy: undefined })));
    expect(undated.applies["HT-01@/ngayDangKy"]).toBeUndefined();
    // HT-12 asks who declared only where somebody else than the registered person did.
    expect(undated.fails["HT-12@/nguoiYeuCau/quanHe"]).toBeUndefined();
  });

  it("asks a draft for nothing", async () => {
    const draft = birth((record) => Object.assign(record.sieuDuLieu ?? {}, { trangThai: "nhap" }));
    const { applies } = await count(draft);
    expect(Object.keys(applies).filter((key) => key.startsWith("TN-REQUIRED-BY-ORIGIN"))).toEqual([]);
  });

  it("does not ask for a field that the record says is unknown", async () => {
    const unknown = birth((record) => {
      delete record.noiDangKy;
      Object.assign(record, { khongRo: [{ truong: "/noiDangKy", lyDo: "so-khong-ghi" }] });
    });
    const key = "TN-REQUIRED-BY-ORIGIN@/noiDangKy";
    const { applies, fails } = await count(unknown);
    expect([applies[key], fails[key]]).toEqual([undefined, undefined]);
    const missing = await count(birth((record) => delete record.noiDangKy));
    expect(missing.applies[key]).toBe(1);
  });

  it("knows clocks of the future, and keeps the latest of the past", async () => {
    const at = (time: string) =>
      birth((record) => Object.assign(record.sieuDuLieu ?? {}, { capNhatLuc: time }));
    const { fails, newest, words } = await count(
      at("2026-11-22T23:59:59+07:00"),
      at("2026-11-23T00:00:01+07:00"),
      at("2026-01-02T10:00:00+07:00"),
    );
    expect(fails["TN-QUALITY-FUTURE@/sieuDuLieu/capNhatLuc"]).toBe(1);
    expect(newest).toBe("2026-11-22T16:59:59.000Z");
    expect(words.song?.[0]).toBe(3);
  });

  it("tells made-up values and trial records from real ones", async () => {
    const { fails } = await count(
      birth((record) => Object.assign(record, { ghiChu: "Không rõ" })),
      birth((record) => Object.assign(record, { ghiChu: "Test 01" })),
      birth((record) => Object.assign(record, { ghiChu: "Thử thách mới của gia đình" })),
    );
    expect(fails["TN-QUALITY-PLACEHOLDER@/ghiChu"]).toBe(1);
    expect(fails["TN-QUALITY-TEST@"]).toBe(1);
  });
});

describe("a state", () => {
  it("holds no name of a field that the standard does not know, and no value", async () => {
    const strange = birth((record) => {
      Object.assign(record, { "Trần Thị Ví Dụ": 1 });
      Object.assign(record.sieuDuLieu ?? {}, {
        coQuanChuQuan: "Trần Thị Ví Dụ",
        nguonGoc: { heThongNguon: "Ví Dụ" },
      });
    });
    const counter = createCounter({ today: TODAY });
    await counter.add(strange);
    const text = JSON.stringify(counter.state());
    expect(text).not.toContain("Ví Dụ");
    expect(counter.state().groups[0]?.tally.fails["TN-UNKNOWN-FIELD@"]).toBe(1);
  });

  it("names what is no record, and goes on", async () => {
    const counter = createCounter({ today: TODAY });
    const odd = [
      null,
      5,
      "x",
      [],
      {},
      { sieuDuLieu: { luocDo: "constructor" } },
      { sieuDuLieu: { luocDo: "ho-tich/x" } },
    ];
    for (const value of [...odd, birth()]) await counter.add(value);
    counter.unreadable("TN-READ-JSON");
    const { unreadable, groups } = counter.state();
    expect(unreadable).toEqual({ "TN-READ-JSON": 1, "TN-READ-NOT-OBJECT": 4, "TN-READ-RECORD": 3 });
    expect(groups.map(({ tally }) => tally.records)).toEqual([1]);
  });

  it("survives a record that cannot be read as data", async () => {
    const hostile = new Proxy(birth() as object, {
      get(target, name) {
        if (name === "ngayDangKy") throw new Error("no");
        return Reflect.get(target, name) as unknown;
      },
    });
    const counter = createCounter({ today: TODAY });
    await expect(async () => counter.add(hostile)).rejects.toThrow();
  });
});
