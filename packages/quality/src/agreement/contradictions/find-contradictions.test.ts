import { DatasetLimitError } from "@thongnhat/validators/dataset";
import { createDiskStore } from "@thongnhat/validators/dataset/node";
import { describe, expect, it } from "vitest";
import { placed } from "../join/placed.ts";
import { findContradictions, listContradictions } from "./find-contradictions.ts";
import { mergeContradictions } from "./merge-contradictions.ts";
import type { Contradictions, StaleRow } from "./types.ts";

const TODAY = { today: "2026-11-22" };
const SO = "001054000123";

function event(type: string, fields: object, about: object = {}): object {
  return { sieuDuLieu: { luocDo: `ho-tich/${type}`, ...about }, ngayDangKy: "2026-10-02", ...fields };
}
const death = (so: string = SO, fields: object = {}): object =>
  event("khai-tu", { nguoiChet: { soDinhDanhCaNhan: so }, ...fields });
const change = (truong: string, noiDungCu: string, noiDungMoi: string, ngayDangKy = "2026-10-02"): object =>
  event("thay-doi-cai-chinh", {
    nguoiCoThayDoi: { soDinhDanhCaNhan: SO },
    chiTiet: [{ truong, noiDungCu, noiDungMoi }],
    ngayDangKy,
  });
const person = (fields: object = {}, so: string = SO): object => ({
  sieuDuLieu: { luocDo: "dan-cu/cong-dan" },
  soDinhDanhCaNhan: so,
  ...fields,
});

/** Fields with something stale, and the events that say so. */
function stale({ measures }: Contradictions): Record<string, unknown> {
  return Object.fromEntries(
    measures.filter(({ fails }) => fails > 0).map(({ key, events }) => [key, events]),
  );
}
const looked = (found: Contradictions, path: string) =>
  found.measures.find((measure) => measure.path === path);

describe("the register is contradicted by an event", () => {
  it("a person whose death is registered is alive", async () => {
    const found = await findContradictions([death()], [person({ trangThaiSong: "song" })], TODAY);
    expect(stale(found)).toEqual({ "TN-QUALITY-STALE@/trangThaiSong": { "ho-tich/khai-tu": 1 } });
    expect(looked(found, "/trangThaiSong")).toMatchObject({ applies: 1, concerned: 1, fails: 1 });
  });

  it("both of a married couple have never married", async () => {
    const wedding = event("ket-hon", {
      benNam: { soDinhDanhCaNhan: "001090000001" },
      benNu: { soDinhDanhCaNhan: "001190000002" },
    });
    const single = { tinhTrangHonNhan: "chua-ket-hon" };
    const found = await findContradictions(
      [wedding],
      [person(single, "001090000001"), person(single, "001190000002"), person(single, "001190000003")],
      TODAY,
    );
    expect(looked(found, "/tinhTrangHonNhan")).toMatchObject({ applies: 3, concerned: 2, fails: 2 });
  });

  it("a changed name is still the former one, whatever its writing", async () => {
    const renamed = change("/nguoiDuocKhaiSinh/hoTen/dayDu", "Hồ Văn Tèo Ví Dụ", "Hồ Gia Bảo Ví Dụ");
    const found = await findContradictions(
      [renamed],
      [person({ hoTenKhaiSinh: { dayDu: "HỒ VĂN TÈO VÍ DỤ" } })],
      TODAY,
    );
    expect(stale(found)).toEqual({ "TN-QUALITY-STALE@/hoTenKhaiSinh": { "ho-tich/thay-doi-cai-chinh": 1 } });
  });

  it("a corrected date of birth, and an ethnic group written by its name", async () => {
    const events = [
      change("/nguoiDuocKhaiSinh/ngaySinh", "20/03/1954", "1955-03-20"),
      change("/nguoiDuocKhaiSinh/danToc", "Tày", "Nùng"),
    ];
    const found = await findContradictions(events, [person({ ngaySinh: "1954-03-20", danToc: "02" })], TODAY);
    expect(Object.keys(stale(found))).toEqual(["TN-QUALITY-STALE@/ngaySinh", "TN-QUALITY-STALE@/danToc"]);
  });

  it("the last change counts, in whatever order the events come", async () => {
    const first = change("/nguoiDuocKhaiSinh/ngaySinh", "1954-03-20", "1955-03-20", "2020-01-01");
    const second = change("/nguoiDuocKhaiSinh/ngaySinh", "1955-03-20", "1956-03-20", "2024-01-01");
    for (const [ngaySinh, fails] of [
      ["1954-03-20", 1],
      ["1955-03-20", 1],
      ["1956-03-20", 0],
    ] as const) {
      const found = await findContradictions([second, first], [person({ ngaySinh })], TODAY);
      expect([ngaySinh, looked(found, "/ngaySinh")?.fails]).toEqual([ngaySinh, fails]);
    }
  });

  it("a date corrected and then corrected back is no longer over", async () => {
    const there = change("/nguoiDuocKhaiSinh/ngaySinh", "1954-03-20", "1955-03-20", "2020-01-01");
    const back = change("/nguoiDuocKhaiSinh/ngaySinh", "1955-03-20", "1954-03-20", "2024-01-01");
    const found = await findContradictions([there, back], [person({ ngaySinh: "1954-03-20" })], TODAY);
    expect(looked(found, "/ngaySinh")).toMatchObject({ concerned: 1, fails: 0 });
  });
});

describe("it is no contradiction", () => {
  it.each<[string, object, object]>([
    ["when the register knows it", death(), person({ trangThaiSong: "da-chet" })],
    ["when the register says nothing", death(), person()],
    ["when it is somebody else", death("001054000999"), person({ trangThaiSong: "song" })],
    [
      "when the declaration of death was taken back",
      death(SO, { tuyenBoChet: { tinhTrang: "da-huy" } }),
      person({ trangThaiSong: "song" }),
    ],
    [
      "when the event is registered tomorrow",
      death(SO, { ngayDangKy: "2026-11-23" }),
      person({ trangThaiSong: "song" }),
    ],
    [
      "when the event is a draft",
      event("khai-tu", { nguoiChet: { soDinhDanhCaNhan: SO } }, { trangThai: "nhap" }),
      person({ trangThaiSong: "song" }),
    ],
    [
      "when the register says what no event knows of",
      change("/nguoiDuocKhaiSinh/ngaySinh", "1954-03-20", "1955-03-20"),
      person({ ngaySinh: "1961-11-02" }),
    ],
    [
      "when the change is of the mother",
      change("/me/ngaySinh", "1954-03-20", "1955-03-20"),
      person({ ngaySinh: "1954-03-20" }),
    ],
    [
      "when the marriage was annulled",
      event("ket-hon", { tinhTrangKetHon: "da-huy", benNam: { soDinhDanhCaNhan: SO } }),
      person({ tinhTrangHonNhan: "chua-ket-hon" }),
    ],
  ])("%s", async (_, happened, citizen) => {
    expect(stale(await findContradictions([happened], [citizen], TODAY))).toEqual({});
  });
});

describe("bad input is counted and the rest goes on", () => {
  it("events", async () => {
    const events = [
      ...[null, 7, {}, event("khai-sinh", {})],
      death("000000000000"),
      event("khai-tu", {}),
      event("thay-doi-cai-chinh", { chiTiet: [null, 5, { truong: 3 }] }),
      death(),
    ];
    const found = await findContradictions(events, [person({ trangThaiSong: "song" })], TODAY);
    expect(found.events).toEqual({ read: 8, other: 4, aside: 0, withoutKey: 2 });
    expect(looked(found, "/trangThaiSong")?.fails).toBe(1);
  });

  it("two records of one person are left out", async () => {
    const alive = person({ trangThaiSong: "song" });
    const found = await findContradictions([death()], [alive, alive, [], person({}, "x".repeat(3))], TODAY);
    expect(found.register).toEqual({ read: 4, other: 1, aside: 0, withoutKey: 1, leftOut: 2 });
    expect(stale(found)).toEqual({});
  });
});

describe("many", () => {
  const number = (id: number): string => `0010540${String(id).padStart(5, "0")}`;
  const events = Array.from({ length: 900 }, (_, id) => death(number(id * 2)));
  const register = Array.from({ length: 2000 }, (_, id) => person({ trangThaiSong: "song" }, number(id)));

  it("more than memory holds need a store, and give the same", async () => {
    await expect(findContradictions(events, register, { ...TODAY, maxEntries: 50 })).rejects.toThrow(
      DatasetLimitError,
    );
    const small = await findContradictions(events, register, {
      ...TODAY,
      maxEntries: 50,
      store: createDiskStore(),
    });
    expect(small).toEqual(await findContradictions(events, register, TODAY));
    expect(looked(small, "/trangThaiSong")).toMatchObject({ applies: 2000, concerned: 900, fails: 900 });
  });

  it("parts add up to the whole", async () => {
    const parts = [];
    for (let part = 0; part < 63; part++) {
      const mine = (record: object): boolean =>
        Number(/0010540([0-9]{5})/.exec(JSON.stringify(record))?.[1]) % 63 === part;
      parts.push(await findContradictions(events.filter(mine), register.filter(mine), TODAY));
    }
    expect(mergeContradictions(parts)).toEqual(await findContradictions(events, register, TODAY));
    expect(() => mergeContradictions([])).toThrow(RangeError);
  });

  it("the list holds lines in the order of the register, and no value", async () => {
    const rows: StaleRow[] = [];
    const citizens = [9, 4].map((id) => placed(register[id], 10 - id, "dan-cu.ndjson"));
    for await (const row of listContradictions([placed(death(number(4)), 3)], citizens, TODAY))
      rows.push(row);
    expect(rows).toEqual([
      {
        register: { line: 6, file: "dan-cu.ndjson" },
        path: "/trangThaiSong",
        event: "ho-tich/khai-tu",
        eventAt: { line: 3 },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain("0010540");
  });
});
