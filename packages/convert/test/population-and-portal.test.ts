// What the population database, the national portal and the National Data Centre do with what is written for them.
import { readFileSync } from "node:fs";
import type { HoSoThuTuc } from "@thongnhat/schemas/dich-vu-cong";
import { describe, expect, test } from "vitest";
import { UnreadableError } from "../src/carrier/tree.ts";
import { danCuKetQuaTraCuu, danCuYeuCauTraCuu } from "../src/generated/dan-cu.ts";
import { dvcqgHoSo, dvcqgTienTrinh } from "../src/generated/dich-vu-cong.ts";
import { ttdlqgThongDiep } from "../src/generated/trung-tam-du-lieu-quoc-gia.ts";
import { rememberVersions } from "../src/versions/versions.ts";

const STANDARD = new URL("../../../schemas/", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, STANDARD), "utf8");
const sample = (path: string): string => text(`wire-formats/${path}`);
const elements = (xml: string): string[] =>
  [...xml.matchAll(/<([A-Za-z0-9]+:[A-Za-z]+)/g)].map((one) => one[1] ?? "");

describe("a request to the population database", () => {
  const question = {
    sieuDuLieu: {
      maBanGhi: "yc-1",
      luocDo: "dan-cu/yeu-cau-tra-cuu",
      phienBanLuocDo: "1.0",
      nguon: "dang-ky-moi",
    },
    ngayThangNamSinh: "1999-01-15",
    hoVaTen: "Nguyễn Văn Ví Dụ",
    soDinhDanh: "001099000001",
    maCanBo: "cb-vi-du-01",
    maTichHop: "00000000000000000037",
    maDichVuCong: "1.001193",
    maYeuCau: "YC-20260801-0001",
  } as const;

  test("has its elements in the order of the service, whatever the order of the record", () => {
    expect(elements(String(danCuYeuCauTraCuu.encode(question).payload))).toEqual([
      "soapenv:Envelope",
      "soapenv:Body",
      ...["TraCuuThongTinCongDan", "MaYeuCau", "MaDVC", "MaTichHop", "MaCanBo", "SoDinhDanh", "HoVaTen"].map(
        (name) => `qldc:${name}`,
      ),
      "qldc:NgayThangNamSinh",
      "qldc:NgayThangNam",
    ]);
  });

  test("has the name in capitals, and says that the letters of the record are lost", () => {
    const { payload, losses } = danCuYeuCauTraCuu.encode(question);
    expect(payload).toContain("<qldc:HoVaTen>NGUYỄN VĂN VÍ DỤ</qldc:HoVaTen>");
    expect(payload).toContain('xmlns:qldc="http://dancuquocgia.bca"');
    expect(losses.map(({ path }) => path)).toEqual(["/sieuDuLieu/maBanGhi", "/hoVaTen"]);
  });

  test("asks with the year alone where only the year is known, and not with a month", () => {
    const year = danCuYeuCauTraCuu.encode({ ...question, ngayThangNamSinh: "1960" });
    expect(elements(String(year.payload)).at(-1)).toBe("qldc:Nam");
    const month = danCuYeuCauTraCuu.encode({ ...question, ngayThangNamSinh: "1960-03" });
    expect(month.payload).not.toContain("1960");
    expect(month.losses).toContainEqual({ path: "/ngayThangNamSinh", reason: "TN-CONVERT-DATE" });
  });
});

describe("an answer of the population database", () => {
  const [first, second] = danCuKetQuaTraCuu.decodeAll(
    sample("c06-dan-cu/examples/congdan-collection/03-hai-cong-dan.xml"),
  );

  test("is a record for each citizen, all with the id and the moment of the answer", () => {
    expect(first?.record.maYeuCau).toBe("3f2a7c10-0000-4000-8000-000000000003");
    expect(second?.record).toMatchObject({
      maYeuCau: "3f2a7c10-0000-4000-8000-000000000003",
      thoiDiemDuLieu: "2026-08-01T09:05:00+07:00",
      maKetQua: "tim-thay",
    });
  });

  test("keeps a whole name whole, and a divided one divided", () => {
    expect(second?.record.congDan?.hoVaTen).toEqual({ dayDu: "PHẠM THỊ VÍ DỤ" });
    expect(first?.record.congDan?.hoVaTen).toMatchObject({ ho: "PHẠM", chuDem: "THỊ", ten: "VÍ DỤ" });
  });

  test("does not choose between two years of birth", () => {
    expect(first?.record.congDan?.ngaySinh).toBeUndefined();
    expect(second?.record.congDan?.ngaySinh).toBe("1960");
  });

  test("names the spouse by the sex of the citizen, and nobody without it", () => {
    expect(first?.record.congDan?.nguoiLienQuan).toMatchObject([{ quanHe: "chong" }]);
    const xml = sample("c06-dan-cu/examples/congdan-collection/02-khong-ma-yeu-cau.xml");
    const decoded = danCuKetQuaTraCuu.decode(xml);
    expect(decoded.record.congDan?.nguoiLienQuan?.map(({ quanHe }) => quanHe)).toEqual(["me-de"]);
    expect(decoded.losses.map(({ column }) => column)).toContain("VoChong.HoVaTen");
  });

  test("does not choose between the two meanings of sex 0", () => {
    const xml = sample("c06-dan-cu/examples/congdan-collection/02-khong-ma-yeu-cau.xml");
    const doubt = danCuKetQuaTraCuu.decode(xml).issues.find(({ column }) => column === "GioiTinh");
    expect(doubt?.params).toEqual({ table: "gioi-tinh", readings: ["0", "2"] });
  });

  test("without a citizen gives no record and no invented outcome", () => {
    const empty = sample("c06-dan-cu/examples/congdan-collection/03-hai-cong-dan.xml").replace(
      /<ns1:CongDan>[\s\S]*<\/ns1:CongDan>/,
      "",
    );
    expect(danCuKetQuaTraCuu.decodeAll(empty)).toEqual([]);
    expect(() => danCuKetQuaTraCuu.decode(empty)).toThrow(UnreadableError);
  });
});

describe("a dossier of the national portal", () => {
  const later = sample("dvcqg/examples/dong-bo-ho-so-mc/01-dang-sau-du-truong.json");
  const earlier = sample("dvcqg/examples/dong-bo-ho-so-mc/02-dang-truoc.json");

  test("the session appears in no answer, neither read nor written", () => {
    const decoded = dvcqgHoSo.decodeAll(later);
    const transport = decoded[0]?.transport ?? {};
    expect(transport).toMatchObject({ "/madonvi": "H26.15", "/isUpdating": "False" });
    const encoded = dvcqgHoSo.encodeAll(
      decoded.map(({ record }) => record),
      { transport },
    );
    expect(later).toContain("phien-vi-du-khong-that");
    expect(JSON.stringify([decoded, encoded])).not.toContain("phien-vi-du-khong-that");
  });

  test("the account of one applicant is not written on the dossiers of others", () => {
    const decoded = dvcqgHoSo.decodeAll(later);
    const { payload } = dvcqgHoSo.encodeAll(
      decoded.map(({ record }) => record),
      { transport: decoded.map(({ transport }) => transport) },
    );
    const { madonvi, data } = JSON.parse(String(payload)) as {
      madonvi: string;
      data: { MaDoiTuong?: string }[];
    };
    expect(madonvi).toBe("H26.15");
    expect(data.map(({ MaDoiTuong }) => MaDoiTuong)).toEqual(["TECH-VI-DU-0001", undefined]);
  });

  test("reads the same from the earlier form as from the later one that has the same fields", () => {
    const { data, ...envelope } = JSON.parse(later) as { data: Record<string, unknown>[] };
    const common = Object.keys((JSON.parse(earlier) as { data: object[] }).data[0] ?? {});
    const cut = data.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([key]) => common.includes(key))),
    );
    const [whole] = dvcqgHoSo.decodeAll(later);
    const [half] = dvcqgHoSo.decodeAll(JSON.stringify({ ...envelope, data: cut }));
    const { kenhTiepNhan, ngayNop, chuHoSo, ...same } = whole?.record ?? ({} as HoSoThuTuc);
    expect({ kenhTiepNhan, ngayNop }).toEqual({ kenhTiepNhan: "truc-tuyen", ngayNop: "2026-08-12" });
    const { soDinhDanhCaNhan, ...person } = chuHoSo?.nguoi ?? {};
    expect(soDinhDanhCaNhan).toBe("001099000001");
    expect(half?.record).toEqual({ ...same, chuHoSo: { ...chuHoSo, nguoi: person } });
  });

  test("is written as a list even when there is one, with every value a text", () => {
    const { record } = dvcqgHoSo.decode(earlier);
    const { service, data } = JSON.parse(String(dvcqgHoSo.encode(record).payload)) as {
      service: string;
      data: Record<string, unknown>[];
    };
    expect(service).toBe("DongBoHoSoMC");
    expect(data).toHaveLength(1);
    expect(Object.values(data[0] ?? {}).every((value) => typeof value === "string")).toBe(true);
    expect(data[0]).toMatchObject({ NgayTiepNhan: "20200115083000", LoaiDoiTuong: "1", TrangThaiHoSo: "4" });
  });

  test("of an organisation has no person in it", () => {
    const [, company] = dvcqgHoSo.decodeAll(later);
    expect(company?.record.chuHoSo).toEqual({
      loaiChuThe: "doanh-nghiep-hop-tac-xa",
      toChuc: { ten: "Công ty Ví Dụ" },
    });
  });

  test("from a program with a 12-hour clock: eight o'clock has two readings, 17 o'clock one", () => {
    const steps = sample("dvcqg/examples/cap-nhat-tien-do-ho-so-mc/01-hai-buoc.json");
    const [morning] = dvcqgTienTrinh.decodeAll(steps);
    expect(morning?.record.thoiDiem).toBe("2026-08-12T08:30:00+07:00");
    const [doubtful] = dvcqgTienTrinh.decodeAll(steps, { twelveHourClock: true });
    expect(doubtful?.record.thoiDiem).toBeUndefined();
    expect(doubtful?.issues.find(({ column }) => column === "ThoiDiemXuLy")).toMatchObject({
      code: "TN-CONVERT-AMBIGUOUS",
      params: { readings: ["sáng (AM)", "chiều (PM)"] },
    });
    const evening = steps.replaceAll("20260812083000", "20260812173000");
    const [certain] = dvcqgTienTrinh.decodeAll(evening, { twelveHourClock: true });
    expect(certain?.record.thoiDiem).toBe("2026-08-12T17:30:00+07:00");
  });

  test("a filler is never the name of an official or the summary of a dossier", () => {
    const steps = dvcqgTienTrinh.decodeAll(
      sample("dvcqg/examples/cap-nhat-tien-do-ho-so-mc/02-chu-lap-cho.json"),
    );
    const dossiers = dvcqgHoSo.decodeAll(sample("dvcqg/examples/dong-bo-ho-so-mc/03-chu-lap-cho.json"));
    const records = JSON.stringify([...steps, ...dossiers].map(({ record }) => record));
    for (const filler of ["Cán bộ một cửa", "Chuyên viên", "inhkem", "DinhKemKetQua", "000000001"])
      expect(records).not.toContain(filler);
  });
});

describe("a message of the National Data Centre", () => {
  const message = sample("trung-tam-du-lieu-quoc-gia/examples/thong-diep/01-du-truong.json");

  test("is read in any case and written in PascalCase", () => {
    const { record } = ttdlqgThongDiep.decode(message.toLowerCase());
    expect(record.trangThaiDuLieu).toMatchObject({ phienBan: 4, ngayHieuLuc: "2026-08-12" });
    const written = JSON.parse(
      String(ttdlqgThongDiep.encode(ttdlqgThongDiep.decode(message).record).payload),
    ) as object;
    expect(written).toEqual(JSON.parse(message));
  });

  test("with two keys that are equal up to case is not read", () => {
    const twins = message.replace('"NguonDuLieu"', '"nguonDuLieu": {}, "NguonDuLieu"');
    expect(() => ttdlqgThongDiep.decode(twins)).toThrow(expect.objectContaining({ code: "TN-CONVERT-KEYS" }));
  });

  test("that comes again, or after a newer one, is stale", () => {
    const versions = rememberVersions();
    const receive = (version: number): string => {
      const { record } = ttdlqgThongDiep.decode(message.replace('"PhienBan": 4', `"PhienBan": ${version}`));
      return versions.receive(record.duLieuTiepNhan.maDinhDanhDuLieu, record.trangThaiDuLieu?.phienBan ?? 0);
    };
    expect([4, 4, 3, 5].map(receive)).toEqual(["accepted", "stale", "stale", "accepted"]);
  });

  test("carries what the standard's own examples say, except what the message has no place for", () => {
    const names = ["01-co-tep", "02-khong-tep-so-hoa", "03-toi-thieu"];
    for (const name of names) {
      const record = JSON.parse(
        text(`trung-tam-du-lieu-quoc-gia/1.0/examples/thong-diep/valid/${name}.json`),
      ) as Parameters<typeof ttdlqgThongDiep.encode>[0];
      const lost = ttdlqgThongDiep.encode(record).losses.map(({ path }) => path);
      expect(
        lost.filter((path) => !/^\/(?:sieuDuLieu|nhomDuLieu|duLieuTiepNhan\/noiDung)/.test(path)),
      ).toEqual([]);
      expect(lost).toContain("/duLieuTiepNhan/noiDung");
    }
  });
});
