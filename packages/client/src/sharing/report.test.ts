import { isOpenValue } from "@thongnhat/core";
import { baoCaoChiaSe } from "@thongnhat/validators/trung-tam-du-lieu-quoc-gia/bao-cao-chia-se";
import { describe, expect, it } from "vitest";
import { facts, report } from "./exchange.fixture.ts";
import { periodOf } from "./index.ts";

describe("a period", () => {
  it("is half-open, in days of Việt Nam: its last moment is in, the next is not", async () => {
    const all = [
      facts({ at: "2026-06-30T16:59:59.999Z" }),
      facts({ at: "2026-06-30T17:00:00Z" }),
      facts({ at: "2026-09-30T23:59:59+07:00" }),
      facts({ at: "2026-10-01T00:00:00+07:00" }),
    ];
    const { record, findings } = await report(all);
    expect(record).toMatchObject({ kyBaoCao: "2026-Q3", soLuotGoi: 2 });
    expect(findings.outside).toBe(2);
  });

  it("adds up: the three months of a quarter hold every entry of it once", async () => {
    const all = Array.from({ length: 92 * 4 }, (_, index) =>
      facts({ at: new Date(Date.parse("2026-06-30T17:00:00Z") + index * 6 * 3_600_000).toISOString() }),
    );
    const months = await Promise.all(
      ["2026-07", "2026-08", "2026-09"].map((name) => report(all, periodOf(name))),
    );
    const calls = months.map(({ record }) => record.soLuotGoi ?? 0);
    expect(calls).toEqual([31 * 4, 31 * 4, 30 * 4]);
    expect((await report(all)).record.soLuotGoi).toBe(92 * 4);
  });

  it.each([
    ["2026-07-01", "2026-09-30"],
    ["2026-07-02", "2026-10-01"],
    ["2026-10-01", "2026-07-01"],
    ["hôm qua", "2026-07-01"],
  ])("from %s to %s is no month and no quarter, and is refused", async (from, to) => {
    await expect(report([], { from, to })).rejects.toMatchObject({ code: "period-invalid" });
  });

  it("crosses the year", () => {
    expect(periodOf("2026-Q4")).toEqual({ from: "2026-10-01", to: "2027-01-01" });
    expect(periodOf("2026-12")).toEqual({ from: "2026-12-01", to: "2027-01-01" });
    expect(() => periodOf("2026-13")).toThrow("Kỳ báo cáo");
  });
});

describe("a sharing report", () => {
  it("is a valid record; figures that no log knows are named, not invented", async () => {
    const { record } = await report([facts()]);
    const verdict = baoCaoChiaSe.validate(record);
    expect(verdict.ok).toBe(true);
    expect(record.khongRo?.map(({ truong }) => truong)).toEqual([
      "/soBanGhiTaoLap",
      "/tongSoBanGhi",
      "/doTreTrungBinh",
      "/chiSoChatLuong",
    ]);
    expect(isOpenValue(record.moRong?.[0]?.duLieu)).toBe(true);
  });

  it("with the figures of the unit is valid without a warning", async () => {
    const figures = {
      created: 1,
      total: 10,
      delay: "PT15M",
      quality: [{ tieuChi: "dung", diem: "99.5" }],
      keyQuality: [{ tieuChi: "dung", diem: "100" }],
    };
    const { record } = await report([facts()], { figures });
    expect(baoCaoChiaSe.validate(record)).toMatchObject({ ok: true, warnings: [] });
    expect(record).not.toHaveProperty("khongRo");
  });

  it("counts a record shared three times once, and its calls three times", async () => {
    const { record, rows } = await report([
      facts({ ids: ["ks-a"] }),
      facts({ ids: ["ks-a"] }),
      facts({ ids: ["ks-a", "ks-b"], partner: "G22" }),
    ]);
    expect(record).toMatchObject({ soBanGhiChiaSe: 2, soLuotGoi: 3, tyLeThanhCong: "1" });
    expect(rows.map(({ partner, calls, records }) => [partner, calls, records])).toEqual([
      ["G01", 2, 2],
      ["G22", 1, 2],
    ]);
  });

  it("counts what was read of others apart from what was given", async () => {
    const { record, rows } = await report([facts(), facts({ direction: "received", partner: "G01" })]);
    expect(record.soLuotGoi).toBe(1);
    expect(rows.map(({ direction }) => direction)).toEqual(["given", "received"]);
  });

  it("says failures with their codes; a failed call shared nothing", async () => {
    const { record, rows } = await report([
      facts(),
      facts({ outcome: "forbidden", ids: ["ks-x"] }),
      facts({ outcome: "not-found", ids: [] }),
    ]);
    expect(record).toMatchObject({ soLuotGoi: 3, soBanGhiChiaSe: 1, tyLeThanhCong: "0.3333" });
    expect(rows.map(({ outcome }) => outcome).sort()).toEqual(["forbidden", "not-found", "ok"]);
  });

  it("never rounds one failure among many away", async () => {
    const all = Array.from({ length: 20_001 }, () => facts());
    const { record } = await report([...all, facts({ outcome: "unavailable" })]);
    expect(record.tyLeThanhCong).toBe("0.9999");
  });

  it("is the same whatever the order of the entries; repetitions count once and are named", async () => {
    const all = [
      facts({ at: "2026-07-03T08:00:00+07:00" }),
      facts({ at: "2026-07-01T08:00:00+07:00" }),
      facts({ at: "2026-07-02T08:00:00+07:00", ground: undefined }),
    ];
    const once = await report([...all].sort((a, b) => (a.at < b.at ? -1 : 1)));
    const twice = await report([...all, ...all]);
    expect(twice.rows).toEqual(once.rows);
    expect(once.findings).toMatchObject({ duplicates: 0, outOfOrder: 0, withoutGround: 1 });
    expect(twice.findings).toMatchObject({ duplicates: 3, withoutGround: 1 });
    expect(twice.findings.outOfOrder).toBeGreaterThan(0);
  });

  it("names an entry that tells the same request differently", async () => {
    const one = facts();
    const { findings, record } = await report([one, { ...one, outcome: "forbidden" }]);
    expect(findings.conflicts).toBe(1);
    expect(record).toMatchObject({ soLuotGoi: 1, tyLeThanhCong: "1" });
  });

  it("counts entries of a clock that is ahead, and names them; without a moment they are in no period", async () => {
    const now = Date.parse("2026-08-01T00:00:00+07:00");
    const { findings, record } = await report(
      [
        facts({ at: "2026-08-20T00:00:00+07:00" }),
        facts({ at: "hôm qua" }),
        facts({ at: "2026-07-02T00:00:00Z" }),
      ],
      { now },
    );
    expect(findings).toMatchObject({ future: 1, undated: 1, outOfOrder: 0 });
    expect(record.soLuotGoi).toBe(2);
  });

  it("counts records whose ids are not known each as one, and says so", async () => {
    const { findings, record } = await report([facts({ count: 5, ids: [] })]);
    expect(record.soBanGhiChiaSe).toBe(5);
    expect(findings.withoutId).toBe(5);
  });

  it("is of the records that were asked for", async () => {
    const all = [facts(), facts({ record: "ho-tich/khai-tu" }), facts({ record: "dan-cu/cong-dan" })];
    expect((await report(all, { records: ["ho-tich/*"] })).record.soLuotGoi).toBe(2);
    expect((await report(all, { records: ["dan-cu/cong-dan"] })).record.soLuotGoi).toBe(1);
  });

  it("binds its rows: another row, another digest; and is signed as it stands", async () => {
    const all = [facts(), facts()];
    const signed: unknown[] = [];
    const sign = async (body: unknown) => {
      signed.push(body);
      return "jws";
    };
    const one = await report(all, { sign });
    const other = await report([...all, facts({ partner: "G22" })]);
    expect(one.digest).toMatch(/^sha-256:[0-9a-f]{64}$/);
    expect(one.digest).not.toBe(other.digest);
    expect(one.signature).toBe("jws");
    expect(signed).toEqual([one.record]);
    expect((await report(all)).digest).toBe(one.digest);
  });

  it("refuses a unit and figures that cannot be", async () => {
    await expect(report([], { unit: { code: "phường", name: "x" } })).rejects.toMatchObject({
      code: "unit-invalid",
    });
    for (const figures of [{ created: -1 }, { total: 1.5 }, { delay: "15 phút" }])
      await expect(report([], { figures })).rejects.toMatchObject({ code: "figure-invalid" });
  });

  it("of an empty log claims no rate of success", async () => {
    const { record } = await report([]);
    expect(record).toMatchObject({ soLuotGoi: 0, soBanGhiChiaSe: 0 });
    expect(record).not.toHaveProperty("tyLeThanhCong");
    expect(baoCaoChiaSe.validate(record).ok).toBe(true);
  });
});
