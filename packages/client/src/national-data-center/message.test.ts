import { readFileSync } from "node:fs";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import type { ThongDiepDuLieu } from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { thongDiepDuLieu } from "@thongnhat/validators/trung-tam-du-lieu-quoc-gia/thong-diep";
import { describe, expect, it } from "vitest";
import {
  acceptVersion,
  type MessageOptions,
  makeMessage,
  messageText,
  nextVersion,
  readMessage,
} from "./index.ts";

const schemas = new URL("../../../../schemas/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, schemas), "utf8"));
const birth = json("ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json") as KhaiSinh;
const OPTIONS: MessageOptions = {
  unit: { code: "H26.12", name: "Ủy ban nhân dân phường Ví Dụ" },
  source: { id: "H26.12-HOTICH", name: "Hộ tịch phường Ví Dụ" },
  kind: "G02_001",
  now: Date.parse("2026-08-12T10:00:00+07:00"),
};
const wireOf = (message: ThongDiepDuLieu) => JSON.parse(messageText(message)) as Record<string, unknown>;

describe("a message for the National Data Center", () => {
  it("is a valid record, and carries the record as canonical JSON", async () => {
    const message = await makeMessage(birth, { ...OPTIONS, group: "con-nguoi" });
    expect(thongDiepDuLieu.validate(message)).toMatchObject({ ok: true, warnings: [] });
    expect(JSON.parse(message.duLieuTiepNhan.noiDung ?? "")).toEqual(birth);
    expect(message).toMatchObject({
      duLieuTiepNhan: { maDinhDanhDuLieu: birth.sieuDuLieu.maBanGhi },
      trangThaiDuLieu: {
        phienBan: 1,
        ngayHieuLuc: "2025-08-12",
        thoiGianCapNhat: "2025-08-12T10:00:00+07:00",
      },
    });
  });

  it("is written in PascalCase with the names that were seen, and nothing of our own metadata", async () => {
    const message = await makeMessage(birth, {
      ...OPTIONS,
      group: "con-nguoi",
      files: [
        {
          id: "tep-1",
          name: "ban-quet.pdf",
          content: new TextEncoder().encode("abc"),
          url: "https://vi-du.example/1",
        },
      ],
    });
    const wire = wireOf(message);
    expect(Object.keys(wire)).toEqual(["NguonDuLieu", "DuLieuTiepNhan", "TrangThaiDuLieu"]);
    expect(wire).toMatchObject({
      NguonDuLieu: {
        IdNguonDuLieu: "H26.12-HOTICH",
        TenNguonDuLieu: "Hộ tịch phường Ví Dụ",
        MaLoaiDuLieu: "G02_001",
      },
      DuLieuTiepNhan: {
        MaDinhDanhDuLieu: birth.sieuDuLieu.maBanGhi,
        PhanPhoi: [
          {
            Id: "tep-1",
            TenTep: "ban-quet.pdf",
            MaKiemTra: { GiaTri: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
            DuongDanTaiXuong: "https://vi-du.example/1",
          },
        ],
      },
      TrangThaiDuLieu: { PhienBan: 1, NgayHieuLuc: "2025-08-12" },
    });
    expect(thongDiepDuLieu.validate(message)).toMatchObject({ ok: true, warnings: [] });
  });

  it("reads back to the same groups, in whatever case the names are written", async () => {
    const message = await makeMessage(birth, OPTIONS);
    const { sieuDuLieu: _, ...groups } = message;
    const text = messageText(message);
    const lower = text.replace(/"([A-Z][A-Za-z]+)":/g, (_all, name: string) => `"${name.toLowerCase()}":`);
    const upper = text.replace(/"([A-Z][A-Za-z]+)":/g, (_all, name: string) => `"${name.toUpperCase()}":`);
    for (const each of [text, lower, upper]) {
      const read = await readMessage(each);
      expect(read.message).toMatchObject(groups);
      expect(read.ignored).toEqual([]);
      expect(read.message.sieuDuLieu.maBanGhi).toBe(message.sieuDuLieu.maBanGhi);
      expect(thongDiepDuLieu.is(read.message)).toBe(true);
    }
  });

  it("of the wire format's own examples is read as those records say", async () => {
    for (const name of ["01-du-truong", "02-chu-thuong-ma-o-goc"]) {
      const folder = "wire-formats/trung-tam-du-lieu-quoc-gia/examples/thong-diep/";
      const [record] = json(`${folder}${name}.records.json`) as ThongDiepDuLieu[];
      const { message } = await readMessage(readFileSync(new URL(`${folder}${name}.json`, schemas), "utf8"));
      expect(message.nguonDuLieu).toEqual(record?.nguonDuLieu);
      expect(message.duLieuTiepNhan).toMatchObject(record?.duLieuTiepNhan ?? {});
      expect(message.trangThaiDuLieu?.phienBan).toBe(record?.trangThaiDuLieu?.phienBan);
    }
  });

  it.each([
    ["not-json", "{"],
    ["not-json", '{"NguonDuLieu":{},"NguonDuLieu":{}}'],
    ["twin-keys", '{"NguonDuLieu":{"IdNguonDuLieu":"a"},"nguondulieu":{"IdNguonDuLieu":"b"}}'],
    ["twin-keys", '{"NguonDuLieu":{"IdNguonDuLieu":"a","idNguonDuLieu":"b"}}'],
    ["twin-keys", '{"La":1,"LA":2}'],
    [
      "twin-keys",
      '{"NguonDuLieu":{"IdNguonDuLieu":"a"},"DuLieuTiepNhan":{"MaDinhDanhDuLieu":"x"},"TrangThaiDuLieu":{"PhienBan":1},"PhienBan":2}',
    ],
    ["wrong-type", "[]"],
    ["wrong-type", '{"NguonDuLieu":"a"}'],
    ["wrong-type", '{"NguonDuLieu":{"IdNguonDuLieu":5}}'],
    ["wrong-type", '{"DuLieuTiepNhan":{"PhanPhoi":{}}}'],
    ["no-identity", "{}"],
    ["no-identity", '{"__proto__":{"NguonDuLieu":{"IdNguonDuLieu":"a"}}}'],
    ...["0", "-1", "1.5", '"1e3"', "null", '""'].map((version): [string, string] => [
      "no-version",
      `{"NguonDuLieu":{"IdNguonDuLieu":"a"},"DuLieuTiepNhan":{"MaDinhDanhDuLieu":"x"},"TrangThaiDuLieu":{"PhienBan":${version}}}`,
    ]),
  ])("is refused as %s: %s", async (code, text) => {
    await expect(readMessage(text)).rejects.toMatchObject({ name: "MessageError", code });
  });

  it("names what it did not understand, without the value, and without a key that may be a person's", async () => {
    const { ignored } = await readMessage(
      '{"NguonDuLieu":{"IdNguonDuLieu":"a","MoiLa":"Nguyễn Văn Ví Dụ"},"DuLieuTiepNhan":{"MaDinhDanhDuLieu":"x"},"Nguyễn Văn Ví Dụ":1}',
    );
    expect(ignored).toEqual(["/NguonDuLieu/MoiLa", "/***"]);
  });

  it("is not made of what is no record, nor with two files of one id", async () => {
    await expect(makeMessage({} as KhaiSinh, OPTIONS)).rejects.toMatchObject({ code: "not-a-record" });
    const file = { id: "tep-1", name: "a.pdf", content: "00", url: "https://vi-du.example/1" };
    await expect(makeMessage(birth, { ...OPTIONS, files: [file, file] })).rejects.toMatchObject({
      code: "too-many-files",
    });
  });
});

describe("the version of a message", () => {
  it("never restarts: after a move to a new system it goes on above the last", async () => {
    expect(nextVersion(undefined)).toBe(1);
    expect(nextVersion(7, 1)).toBe(8);
    expect(nextVersion(7, 12)).toBe(12);
    const moved = await makeMessage(birth, { ...OPTIONS, lastVersion: 41 });
    expect(moved.trangThaiDuLieu?.phienBan).toBe(42);
    expect(acceptVersion(41, moved)).toEqual({ accepted: true, version: 42 });
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])("refuses to count on from %s", (last) => {
    expect(() => nextVersion(last)).toThrow("Số phiên bản");
  });

  it("lets a receiver drop what is repeated or old, in any order of arrival, and end in the same state", async () => {
    const versions = await Promise.all(
      [undefined, 1, 2].map((lastVersion) => makeMessage(birth, { ...OPTIONS, lastVersion })),
    );
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 1, 2, 0, 2],
    ]) {
      let last: number | undefined;
      for (const index of order) {
        const verdict = acceptVersion(last, versions[index] as ThongDiepDuLieu);
        if (verdict.accepted) last = verdict.version;
      }
      expect(last).toBe(3);
    }
    expect(acceptVersion(3, versions[2] as ThongDiepDuLieu)).toEqual({
      accepted: false,
      reason: "not-newer",
    });
  });

  it("that is missing is not taken for a first one", async () => {
    const { trangThaiDuLieu: _, ...message } = await makeMessage(birth, OPTIONS);
    expect(acceptVersion(undefined, message)).toEqual({ accepted: false, reason: "no-version" });
  });
});
