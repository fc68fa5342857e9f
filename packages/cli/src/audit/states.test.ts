import { existsSync, readFileSync, statSync } from "node:fs";
import type { Report } from "@thongnhat/quality";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { birth, DAY, type Desk, openDesk } from "../../test/audit/run.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ");
const report = (out: string) => JSON.parse(out) as Report;
const several = (count: number, more = {}) =>
  Array.from({ length: count }, (_, index) => birth(index + 1, more));
const wrongSex = {
  nguoiDuocKhaiSinh: { hoTen: { dayDu: "Hoàng Thị Ví Dụ" }, ngaySinh: "1985-04-01", gioiTinh: "7" },
};

describe("what a run writes", () => {
  test("a folder gets the page, the report and the state, which the next run is compared with", async () => {
    const before = desk.write("a.ndjson", [birth(1), birth(2, wrongSex)]);
    await desk.audit(before, "--as-of", "2026-10-01", "--out", desk.path("thang-10"));
    expect(readFileSync(desk.path("thang-10/bao-cao-chat-luong.html"), "utf8")).toMatch(/^<!doctype html>/i);
    const { out } = await desk.audit(
      desk.write("b.ndjson", several(4)),
      ...["--previous", desk.path("thang-10/trang-thai.json"), "--out", desk.path("thang-11")],
    );
    expect(plain(out)).toContain("▲ 50,0");
    const written = report(readFileSync(desk.path("thang-11/bao-cao-chat-luong.json"), "utf8"));
    expect(written.trend.map(({ asOf }) => asOf)).toEqual(["2026-10-01", DAY]);
  });

  test("a name that ends in .html is one page", async () => {
    await desk.audit(desk.write("a.ndjson", several(1)), "--out", desk.path("trang.html"));
    expect(existsSync(desk.path("trang.html"))).toBe(true);
  });

  test("examples name places and no value; twenty a rule at most", async () => {
    const file = desk.write("ks.ndjson", several(30, wrongSex));
    await desk.audit(file, "--examples", desk.path("vd.ndjson"));
    const lines = readFileSync(desk.path("vd.ndjson"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(20);
    expect(lines[3]).toEqual({
      rule: "TN-CODE",
      path: "/nguoiDuocKhaiSinh/gioiTinh",
      record: "ho-tich/khai-sinh",
      file,
      line: 4,
    });
  });

  test("examples with values only where they are asked for, for this user alone, and never written over", async () => {
    const file = desk.write("ks.ndjson", [birth(1, wrongSex)]);
    const path = desk.path("kin.ndjson");
    const { err } = await desk.audit(file, "--with-examples", path);
    expect(plain(err)).toContain("KÈM DỮ LIỆU CỦA NGƯỜI DÂN");
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      rule: "TN-CODE",
      id: "ks-000001",
      values: ["7"],
    });
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = await desk.audit(file, "--with-examples", path);
    expect(again.code).toBe(2);
    expect(again.err).toContain("không ghi đè");
  });
});

describe("states add up", () => {
  const province = (name: string, unit: string, count: number) =>
    desk.audit(
      desk.write(
        `${name}.ndjson`,
        Array.from({ length: count }, (_, index) =>
          birth(index + 1, index % 3 === 0 ? wrongSex : {}, { coQuanChuQuan: unit }),
        ),
      ),
      ...["--out", desk.path(name)],
    );

  test("to the same counts as one run over everything", async () => {
    await province("tinh-a", "H90.1", 5);
    await province("tinh-b", "H91.1", 7);
    const sum = report(
      (await desk.audit("--merge", desk.path("tinh-a"), desk.path("tinh-b/trang-thai.json"), "--json")).out,
    );
    const one = report(
      (await desk.audit(desk.path("tinh-a.ndjson"), desk.path("tinh-b.ndjson"), "--json")).out,
    );
    const { run: _, ...rest } = one;
    expect(sum).toMatchObject({ ...rest, runs: 2 });
  });

  test("not when they judge by different days", async () => {
    await province("tinh-a", "H90.1", 2);
    await desk.audit(
      desk.write("b.ndjson", several(1)),
      "--as-of",
      "2026-10-01",
      "--out",
      desk.path("tinh-b"),
    );
    const { code, err } = await desk.audit("--merge", desk.path("tinh-a"), desk.path("tinh-b"));
    expect(code).toBe(2);
    expect(plain(err)).toContain("đo ngày 2026-10-01, các tệp trước đo ngày 2026-11-22");
  });

  test("not when one file is counted twice", async () => {
    await province("tinh-a", "H90.1", 2);
    const { code, err } = await desk.audit(
      "--merge",
      desk.path("tinh-a"),
      desk.path("tinh-a/trang-thai.json"),
    );
    expect(code).toBe(2);
    expect(plain(err)).toContain("cộng lại sẽ đếm hai lần");
  });

  test("not with a state of another edition, or a file that is no state", async () => {
    await province("tinh-a", "H90.1", 2);
    const state = JSON.parse(readFileSync(desk.path("tinh-a/trang-thai.json"), "utf8"));
    const old = desk.write(
      "cu.json",
      JSON.stringify({ ...state, standard: { ...state.standard, edition: "2020-01-01" } }),
    );
    expect((await desk.audit("--merge", desk.path("tinh-a"), old)).err).toContain("2020-01-01");
    const { code, err } = await desk.audit("--merge", desk.write("la.json", "{}"));
    expect(code).toBe(2);
    expect(err).toContain("không phải tệp trạng thái");
  });

  test("and so do the parts that workers of a queue counted, whatever was done twice", async () => {
    const files = [
      desk.write("a.ndjson", several(4)),
      desk.write("b.ndjson", [birth(9, wrongSex), birth(1)]),
    ];
    await desk.audit(...files, "--plan", desk.path("ke-hoach.ndjson"));
    for (const part of ["2", "1", "2"])
      expect(
        (await desk.audit(desk.path("ke-hoach.ndjson"), "--part", part, "--out", desk.path("phan"))).code,
      ).toBe(0);
    const sum = report((await desk.audit("--merge", desk.path("phan"), "--json")).out);
    const { run: _, ...one } = report((await desk.audit(...files, "--json")).out);
    expect(sum).toMatchObject(one);
  });
});
