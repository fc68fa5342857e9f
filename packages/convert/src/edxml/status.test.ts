import { edxmlToTrangThaiVanBanLienThong } from "@thongnhat/code-tables/mappings/edxml--trang-thai-van-ban-lien-thong";
import { machines } from "@thongnhat/code-tables/states";
import { describe, expect, it } from "vitest";
import {
  firstHop,
  mayFollow,
  readStatusPacket,
  STATES_OF_THE_SENDER,
  type StatusPacket,
  statusEvent,
  writeStatusPacket,
} from "./index.ts";

const accepted: StatusPacket = {
  vanBan: {
    coQuan: "H26.12",
    soKyHieu: "05/STP-VP",
    ngayBanHanh: "2026-08-12",
    maVanBan: "H26.12,2026/08/12,05/STP-VP",
  },
  coQuan: {
    maDinhDanh: "000.00.00.G15",
    coQuanChuQuan: "Chính phủ",
    ten: "Bộ Tư pháp",
    diaChi: "Số 2 đường Ví Dụ",
    email: "van-thu@bo.example.vn",
    dienThoai: "000 000 0003",
    fax: "000 000 0004",
    trangThongTin: "https://bo.example.vn",
  },
  trangThai: "da-tiep-nhan",
  moTa: "Văn thư đã tiếp nhận",
  thoiDiem: "2026-08-13T08:41:31+07:00",
  canBo: {
    donVi: "Văn phòng",
    hoTen: "Trần Thị Ví Dụ",
    dienThoai: "000 000 0005",
    email: "can-bo@bo.example.vn",
  },
};

/** As the exchange takes it: header without a body, prefix on every child of the envelope. */
const GOLDEN = [
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">',
  "<edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>",
  "<edXML:ResponseFor><edXML:OrganId>H26.12</edXML:OrganId><edXML:Code>05/STP-VP</edXML:Code>",
  "<edXML:PromulgationDate>2026/08/12</edXML:PromulgationDate>",
  "<edXML:DocumentId>H26.12,2026/08/12,05/STP-VP</edXML:DocumentId></edXML:ResponseFor>",
  "<edXML:From><edXML:OrganId>000.00.00.G15</edXML:OrganId>",
  "<edXML:OrganizationInCharge>Chính phủ</edXML:OrganizationInCharge><edXML:OrganName>Bộ Tư pháp</edXML:OrganName>",
  "<edXML:OrganAdd>Số 2 đường Ví Dụ</edXML:OrganAdd><edXML:Email>van-thu@bo.example.vn</edXML:Email>",
  "<edXML:Telephone>000 000 0003</edXML:Telephone><edXML:Fax>000 000 0004</edXML:Fax>",
  "<edXML:Website>https://bo.example.vn</edXML:Website></edXML:From>",
  "<edXML:StatusCode>03</edXML:StatusCode><edXML:Description>Văn thư đã tiếp nhận</edXML:Description>",
  "<edXML:Timestamp>2026/08/13 08:41:31</edXML:Timestamp>",
  "<edXML:StaffInfo><edXML:Department>Văn phòng</edXML:Department><edXML:Staff>Trần Thị Ví Dụ</edXML:Staff>",
  "<edXML:Mobile>000 000 0005</edXML:Mobile><edXML:Email>can-bo@bo.example.vn</edXML:Email></edXML:StaffInfo>",
  "</edXML:MessageHeader></edXML:edXMLHeader></edXML:edXMLEnvelope></edXML>",
].join("");

describe("a status packet", () => {
  it("is written byte by byte as the exchange takes it, and read back whole", () => {
    expect(writeStatusPacket(accepted)).toBe(GOLDEN);
    expect(readStatusPacket(GOLDEN)).toEqual({ ok: true, packet: accepted, losses: [], issues: [] });
  });

  it("is read with any prefix and in any order", () => {
    const other = GOLDEN.replaceAll("edXML:", "n:").replace("xmlns:edXML", "xmlns:n");
    const status = /<n:StatusCode>.*<\/n:Timestamp>/.exec(other)?.[0] ?? "";
    const moved = other.replace(status, "").replace("<n:ResponseFor>", `${status}<n:ResponseFor>`);
    expect(readStatusPacket(moved)).toMatchObject({ ok: true, packet: accepted });
  });

  it("carries every state that the exchange knows", () => {
    for (const code of edxmlToTrangThaiVanBanLienThong.codes) {
      const trangThai = edxmlToTrangThaiVanBanLienThong.translate(code).code ?? "";
      const text = writeStatusPacket({ ...accepted, trangThai });
      expect(text).toContain(`<edXML:StatusCode>${code}</edXML:StatusCode>`);
      expect(readStatusPacket(text)).toMatchObject({ ok: true, packet: { trangThai } });
    }
  });

  it("with a code that nobody knows is not guessed at: the state is missing, and the code is a loss", () => {
    const answer = readStatusPacket(GOLDEN.replace(">03<", ">07<"));
    expect(answer.ok).toBe(false);
    expect(answer.issues[0]).toEqual({ code: "TN-REQUIRED", severity: "error", path: "/trangThai" });
    expect(answer.losses.map(({ reason }) => reason)).toEqual(["TN-CONVERT-CODE"]);
  });

  it("that lacks its document, its moment or its sender says what it lacks", () => {
    const answer = readStatusPacket(
      "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader><StatusCode>01</StatusCode></MessageHeader></edXMLHeader></edXMLEnvelope></edXML>",
    );
    expect(answer.ok).toBe(false);
    expect(answer.issues.map(({ path }) => path)).toEqual(["/coQuan/maDinhDanh", "/thoiDiem", "/vanBan"]);
  });

  it("is not written with a state, a moment or a code that could not be read back", () => {
    expect(() => writeStatusPacket({ ...accepted, trangThai: "xong-roi" })).toThrow("/trangThai");
    expect(() => writeStatusPacket({ ...accepted, thoiDiem: "hôm qua" })).toThrow("/thoiDiem");
    expect(() => writeStatusPacket({ ...accepted, coQuan: { maDinhDanh: "bộ" } })).toThrow(
      "/coQuan/maDinhDanh",
    );
    expect(() => writeStatusPacket({ ...accepted, vanBan: {} })).toThrow("/vanBan");
  });

  it("says the time of Việt Nam, whatever offset it was given in", () => {
    expect(writeStatusPacket({ ...accepted, thoiDiem: "2026-08-13T01:41:31Z" })).toBe(GOLDEN);
  });
});

describe("what a status leads to", () => {
  it("is an event of the document", () => {
    expect(statusEvent(accepted)).toEqual({
      denTrangThai: "da-tiep-nhan",
      thoiDiem: "2026-08-13",
      gio: "08:41",
      lyDo: "Văn thư đã tiếp nhận",
      coQuan: { maDinhDanh: "000.00.00.G15", ten: "Bộ Tư pháp" },
      nguoiThucHien: { dayDu: "Trần Thị Ví Dụ" },
    });
    expect(() => statusEvent({ ...accepted, thoiDiem: "" })).toThrow(RangeError);
  });

  it("a document arrives first, and after refusal or completion nothing follows", () => {
    expect(mayFollow(undefined, "da-den")).toBe(true);
    expect(mayFollow(undefined, "hoan-thanh")).toBe(false);
    expect(mayFollow("da-den", "da-tiep-nhan")).toBe(true);
    expect(mayFollow("da-tiep-nhan", "hoan-thanh")).toBe(true);
    for (const next of machines["van-ban-lien-thong"].transitions.map(({ to }) => to))
      for (const last of ["tu-choi-tiep-nhan", "hoan-thanh"]) expect(mayFollow(last, next)).toBe(false);
  });

  it("the sender asks a document back, the receiver answers", () => {
    expect(STATES_OF_THE_SENDER).toEqual(["lay-lai"]);
    for (const answer of ["dong-y-lay-lai", "tu-choi-lay-lai"])
      expect(mayFollow("lay-lai", answer)).toBe(true);
  });
});

describe("the first hop", () => {
  it("is written by the clock of Việt Nam", () => {
    const hop = firstHop({ organId: "H26.12", at: "2026-08-12T03:15:30Z" });
    expect(Object.values(hop)).toEqual(["H26.12", "2026/08/12 10:15:30"]);
  });

  it("must be a moment", () => {
    for (const at of ["2026-08-12", "2026-08-12T03:15:30", "sáng nay", "2026-08-12T03:15:30.5Z"])
      expect(() => firstHop({ organId: "H26.12", at })).toThrow(RangeError);
  });
});
