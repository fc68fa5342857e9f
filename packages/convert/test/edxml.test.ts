import { readFileSync } from "node:fs";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import { vanBanDen } from "@thongnhat/validators/van-thu";
import { assert, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { firstHop } from "../src/edxml/index.ts";
import { edxmlVanBanDen, edxmlVanBanDi } from "../src/generated/van-thu.ts";
import { UnreadableError } from "../src/index.ts";

const NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
const HEADER = "edXML.edXMLEnvelope.edXMLHeader";

/** A packet with the elements that every sender writes, and what a test adds. */
function packet({ header = "", attachments = "", prolog = "", namespace = NAMESPACE } = {}): string {
  return `${prolog}<edXML xmlns="${namespace}"><e:edXMLEnvelope xmlns:e="${namespace}"><e:edXMLHeader><e:MessageHeader>
    <e:From><e:OrganId>H26.12</e:OrganId><e:OrganName>Sở Tư pháp Ví Dụ</e:OrganName></e:From>
    <e:Subject>Về việc ví dụ</e:Subject><e:DocumentId>ma-vi-du-01</e:DocumentId>${header}
  </e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope>${attachments}</edXML>`;
}

function unreadable(text: string): string {
  try {
    edxmlVanBanDen.decode(text);
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
  return "";
}

const record: VanBanDi = {
  sieuDuLieu: {
    maBanGhi: "VBDI.H26_2e_12_2c_2026-08-12_2c_05-STP_2d_VP",
    luocDo: "van-thu/van-ban-di",
    phienBanLuocDo: "1.0",
    nguon: "dang-ky-moi",
    coQuanChuQuan: "H26.12",
    nguonGoc: { heThongNguon: "khac", phuongThucTaoLap: "dong-bo" },
  },
  maVanBan: "H26.12,2026/08/12,05/STP-VP",
  tenLoaiVanBan: "Công văn",
  soVanBan: "05",
  kyHieu: "STP-VP",
  ngayVanBan: "2026-08-12",
  tenCoQuanBanHanh: "Sở Tư pháp Ví Dụ",
  trichYeu: 'Về việc "ví dụ" & <thử>',
  soTrang: 3,
  nguoiKy: { quyenHan: "ky-thay", chucVu: "Phó Giám đốc", hoTen: "Nguyễn Văn Ví Dụ" },
  noiNhan: [
    { maDinhDanh: "000.00.00.G15", ten: "Bộ Tư pháp" },
    { maDinhDanh: "H26.13", ten: "Sở Nội vụ Ví Dụ", thayDoi: "them-vao-danh-sach" },
  ],
  doKhan: "khan",
  doMat: "khong-mat",
  loaiChiDao: "khong-phai-chi-dao",
  soBanPhatHanh: 2,
  hanTraLoi: "2026-08-30",
  loaiNghiepVu: "cap-nhat",
  tepDinhKem: [
    {
      ma: "5f0c0001-0000-4000-8000-000000000001",
      tenGiayTo: "Công văn",
      tenTep: "05-stp-vp.pdf",
      kieuNoiDung: "application/pdf",
      noiDung: "JVBERi0xLjcKVsOtIGThu6UK",
    },
  ],
};

/** Written by hand from the sample of the national exchange: order, prefixes and spelling are what receivers accept. */
const GOLDEN = [
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  `<edXML xmlns="${NAMESPACE}" xmlns:edXML="${NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink">`,
  "<edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>",
  "<edXML:From><edXML:OrganId>H26.12</edXML:OrganId><edXML:OrganName>Sở Tư pháp Ví Dụ</edXML:OrganName></edXML:From>",
  "<edXML:To><edXML:OrganId>000.00.00.G15</edXML:OrganId><edXML:OrganName>Bộ Tư pháp</edXML:OrganName></edXML:To>",
  "<edXML:To><edXML:OrganId>H26.13</edXML:OrganId><edXML:OrganName>Sở Nội vụ Ví Dụ</edXML:OrganName></edXML:To>",
  "<edXML:Code><edXML:CodeNumber>05</edXML:CodeNumber><edXML:CodeNotation>STP-VP</edXML:CodeNotation></edXML:Code>",
  "<edXML:PromulgationInfo><edXML:PromulgationDate>2026/08/12</edXML:PromulgationDate></edXML:PromulgationInfo>",
  "<edXML:DocumentType><edXML:TypeName>Công văn</edXML:TypeName></edXML:DocumentType>",
  "<edXML:Subject>Về việc &quot;ví dụ&quot; &amp; &lt;thử&gt;</edXML:Subject>",
  "<edXML:SignerInfo><edXML:Competence>KT.</edXML:Competence><edXML:Position>Phó Giám đốc</edXML:Position>",
  "<edXML:FullName>Nguyễn Văn Ví Dụ</edXML:FullName></edXML:SignerInfo>",
  "<edXML:DueDate>2026/08/30</edXML:DueDate>",
  "<edXML:OtherInfo><edXML:Priority>1</edXML:Priority><edXML:PromulgationAmount>2</edXML:PromulgationAmount>",
  "<edXML:PageAmount>3</edXML:PageAmount></edXML:OtherInfo>",
  "<edXML:SteeringType>1</edXML:SteeringType><edXML:DocumentId>H26.12,2026/08/12,05/STP-VP</edXML:DocumentId>",
  "</edXML:MessageHeader>",
  '<edXML:TraceHeaderList id="0a1b2c3d" version="1.0" mustUnderstand="1" actor="http://schemas.xmlsoap.org/soap/actor/next">',
  "<edXML:TraceHeader><edXML:OrganId>H26.12</edXML:OrganId><edXML:Timestamp>2026/08/12 10:15:30</edXML:Timestamp></edXML:TraceHeader>",
  "<edXML:Bussiness><edXML:BussinessDocType>2</edXML:BussinessDocType>",
  "<edXML:BussinessDocumentInfo><edXML:ReceiverList><edXML:Receiver><edXML:ReceiverType>1</edXML:ReceiverType>",
  "<edXML:OrganId>H26.13</edXML:OrganId></edXML:Receiver></edXML:ReceiverList></edXML:BussinessDocumentInfo></edXML:Bussiness>",
  "</edXML:TraceHeaderList></edXML:edXMLHeader>",
  '<edXML:edXMLBody><edXML:edXMLManifest version="1.0">',
  '<edXML:Reference xlink:href="cid:5f0c0001-0000-4000-8000-000000000001">',
  "<edXML:Description>Công văn</edXML:Description><edXML:AttachmentName>05-stp-vp.pdf</edXML:AttachmentName>",
  "<edXML:ContentType>application/pdf</edXML:ContentType>",
  "<edXML:ContentId>cid:5f0c0001-0000-4000-8000-000000000001</edXML:ContentId></edXML:Reference>",
  "</edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>",
  "<AttachmentEncoded><Attachment><ContentType>application/pdf</ContentType>",
  "<ContentId>5f0c0001-0000-4000-8000-000000000001</ContentId><Description>Công văn</Description>",
  "<ContentTransferEncoded>JVBERi0xLjcKVsOtIGThu6UK</ContentTransferEncoded>",
  "<AttachmentName>05-stp-vp.pdf</AttachmentName></Attachment></AttachmentEncoded></edXML>",
].join("");

describe("a document is written as receivers accept it", () => {
  const transport = firstHop({ organId: "H26.12", at: "2026-08-12T03:15:30Z", id: "0a1b2c3d" });

  it("byte by byte: order, prefixes, dates, the standard's own spelling of Bussiness, cid: only in the manifest", () => {
    const { payload, losses } = edxmlVanBanDi.encode(record, { transport });
    expect(payload).toBe(GOLDEN);
    expect(losses).toEqual([]);
  });

  it("every urgency is written as its code: hỏa tốc is 3, never 4, which has an hour", () => {
    const codes = ["thuong", "khan", "thuong-khan", "hoa-toc"].map(
      (doKhan) => /Priority>([^<]*)</.exec(String(edxmlVanBanDi.encode({ ...record, doKhan }).payload))?.[1],
    );
    expect(codes).toEqual(["0", "1", "2", "3"]);
  });

  it("and what was written is read back whole", () => {
    const back = edxmlVanBanDi.decode(GOLDEN);
    expect(back.record).toEqual(record);
    expect(back.losses).toEqual([]);
    expect(back.transport).toEqual(transport);
  });

  it("a secret document does not fit into the plain channel: the loss says so", () => {
    const { losses } = edxmlVanBanDi.encode({ ...record, doMat: "mat" }, { transport });
    expect(losses.map(({ path }) => path)).toEqual(["/doMat"]);
  });

  it("Business is never written, whatever was read", () => {
    const sample = readFileSync(
      new URL(
        "../../../schemas/wire-formats/edxml/examples/van-ban-di/05-cach-viet-khac.xml",
        import.meta.url,
      ),
      "utf8",
    );
    expect(sample).toContain("<BusinessDocType>2<");
    const { record: read } = edxmlVanBanDi.decode(sample);
    expect(read.loaiNghiepVu).toBe("cap-nhat");
    expect(edxmlVanBanDi.encode(read).payload).not.toMatch(/Business/);
  });
});

describe("whatever a text holds", () => {
  it("it comes back, or its loss is named; nothing of it becomes an element", () => {
    const texts = tuple(string({ unit: "binary" }), string({ unit: "grapheme" }), string());
    assert(
      property(texts, ([trichYeu, kyHieu, maVanBan]) => {
        const sent = { ...record, trichYeu, kyHieu, maVanBan };
        const { payload, losses } = edxmlVanBanDi.encode(sent);
        const back: VanBanDi = edxmlVanBanDi.decode(String(payload)).record;
        const lost = new Set(losses.map(({ path }) => path));
        for (const field of ["trichYeu", "kyHieu", "maVanBan"] as const)
          expect(back[field] === sent[field] || lost.has(`/${field}`)).toBe(true);
        expect({ ...back, sieuDuLieu: null, khongRo: null, trichYeu, kyHieu, maVanBan }).toEqual({
          ...record,
          sieuDuLieu: null,
          khongRo: null,
          trichYeu,
          kyHieu,
          maVanBan,
        });
      }),
      { numRuns: 100 },
    );
  });

  it("a receiver that stands twice in a packet stays twice: only the second list is matched with the first", () => {
    const to = "<e:To><e:OrganId>G15</e:OrganId><e:OrganName>Bộ Tư pháp</e:OrganName></e:To>";
    expect(edxmlVanBanDi.decode(packet({ header: to + to })).record.noiNhan).toEqual([
      { maDinhDanh: "G15", ten: "Bộ Tư pháp" },
      { maDinhDanh: "G15", ten: "Bộ Tư pháp" },
    ]);
  });
});

describe("a packet is read by name", () => {
  it("with any prefix, with none, and in the older namespace", () => {
    const read = edxmlVanBanDen.decode(packet()).record;
    expect(read.dacTa?.trichYeu).toBe("Về việc ví dụ");
    const plain = packet().replace(/e:/g, "");
    for (const text of [plain, packet({ namespace: "http://www.e-doc.vn/Schema/" })])
      expect(edxmlVanBanDen.decode(text).record).toEqual(read);
  });

  it("a packet that arrived is a draft: the number of arrival is the receiver's to give", () => {
    const { record: read } = edxmlVanBanDen.decode(packet());
    expect(read.sieuDuLieu.trangThai).toBe("nhap");
    expect(read.soDen).toBeUndefined();
    expect(vanBanDen.validate(read, { today: "2026-11-22" }).ok).toBe(true);
  });

  it("DocumentId is not taken apart", () => {
    expect(edxmlVanBanDen.decode(packet()).record.maVanBan).toBe("ma-vi-du-01");
  });

  it("attachments are matched with and without cid:, and zipped content stays the zip file it is", () => {
    const body = `<e:edXMLBody xmlns:e="${NAMESPACE}"><e:edXMLManifest><e:Reference><e:ContentId>cid:tep-01</e:ContentId><e:AttachmentName>a.pdf</e:AttachmentName></e:Reference></e:edXMLManifest></e:edXMLBody></e:edXMLEnvelope>`;
    const encoded =
      "<AttachmentEncoded><Attachment><ContentType>application/zip</ContentType><ContentId>tep-01</ContentId><ContentTransferEncoded>UEsFBgAAAAAAAAAA\nAAAAAAAAAAAAAA==</ContentTransferEncoded></Attachment></AttachmentEncoded>";
    const text = packet({ attachments: encoded }).replace("</e:edXMLEnvelope>", body);
    expect(edxmlVanBanDen.decode(text).record.dacTa?.tepDinhKem).toEqual([
      {
        ma: "tep-01",
        tenTep: "a.pdf",
        kieuNoiDung: "application/zip",
        noiDung: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==",
      },
    ]);
  });

  it("content that is no base64 is a loss at its own file; the name of the file stays", () => {
    const encoded =
      "<AttachmentEncoded><Attachment><ContentId>tep-01</ContentId><ContentTransferEncoded>JVBERi0*</ContentTransferEncoded><AttachmentName>a.pdf</AttachmentName></Attachment></AttachmentEncoded>";
    const { record: read, losses } = edxmlVanBanDen.decode(packet({ attachments: encoded }));
    expect(read.dacTa?.tepDinhKem).toEqual([{ ma: "tep-01", tenTep: "a.pdf" }]);
    expect(losses).toEqual([
      {
        column: "edXML.AttachmentEncoded.Attachment[0].ContentTransferEncoded",
        reason: "TN-CONVERT-FILE",
        path: "/dacTa/tepDinhKem/0/noiDung",
      },
    ]);
  });

  it("a recall is told, and never passes for a new document in silence", () => {
    const recall = `<e:TraceHeaderList xmlns:e="${NAMESPACE}"><e:Bussiness><e:BussinessDocType>1</e:BussinessDocType><e:BussinessDocReason>Gửi nhầm</e:BussinessDocReason></e:Bussiness></e:TraceHeaderList></e:edXMLHeader>`;
    const { record: read, losses } = edxmlVanBanDen.decode(packet().replace("</e:edXMLHeader>", recall));
    expect(read.thuHoi).toEqual({ lyDo: "Gửi nhầm" });
    expect(losses.map(({ column }) => column)).toEqual([
      `${HEADER}.TraceHeaderList.Bussiness.BussinessDocType`,
    ]);
  });
});

describe("a hostile packet", () => {
  it("with a DOCTYPE is not read, nor is a billion laughs", () => {
    expect(unreadable(packet({ prolog: '<!DOCTYPE edXML SYSTEM "http://example.vn/x.dtd">' }))).toBe(
      "TN-CONVERT-DOCTYPE",
    );
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      "",
    );
    const bomb = `<!DOCTYPE edXML [<!ENTITY l0 "ha">${laughs}]>`;
    expect(unreadable(packet({ prolog: bomb, header: "<e:Content>&l9;</e:Content>" }))).toBe(
      "TN-CONVERT-DOCTYPE",
    );
  });

  it("nested a hundred deep is not read", () => {
    const deep = `${"<e:Content>".repeat(100)}sâu${"</e:Content>".repeat(100)}`;
    expect(unreadable(packet({ header: deep }))).toBe("TN-CONVERT-DEPTH");
  });

  it("cut off, or no XML at all, is not read", () => {
    expect(unreadable(packet().slice(0, -20))).toBe("TN-CONVERT-XML");
    expect(unreadable("PK\u0003\u0004")).toBe("TN-CONVERT-XML");
    expect(unreadable("")).toBe("TN-CONVERT-XML");
  });

  it("with a processing instruction or a comment inside a value says what its text says, not more", () => {
    const read = (inside: string) =>
      edxmlVanBanDi.decode(packet({ header: `<e:Code><e:CodeNumber>${inside}</e:CodeNumber></e:Code>` }))
        .record;
    expect(read("1<!-- 9 -->2").soVanBan).toBe("12");
    expect(read("1<?php 9 ?>2").soVanBan).toBe("12");
    expect(read("<![CDATA[12]]>").soVanBan).toBe("12");
  });

  it("with two headers is not decided: neither is read, and every value of both is told", () => {
    const one = /<e:MessageHeader>.*<\/e:MessageHeader>/s.exec(packet())?.[0] ?? "";
    const twice = packet().replace(
      "</e:edXMLHeader>",
      `${one.replace("ma-vi-du-01", "ma-vi-du-02")}</e:edXMLHeader>`,
    );
    const { record: read, losses } = edxmlVanBanDen.decode(twice);
    expect(read.maVanBan).toBeUndefined();
    expect(read.dacTa).toBeUndefined();
    expect(losses.filter(({ column }) => column.endsWith("DocumentId")).length).toBe(2);
    expect(losses.length).toBe(8);
  });

  it("of another root says nothing that is taken for a document", () => {
    const { record: read, losses } = edxmlVanBanDen.decode(
      "<thuKhac><MessageHeader><Subject>x</Subject></MessageHeader></thuKhac>",
    );
    expect(read.dacTa).toBeUndefined();
    expect(losses.length).toBe(1);
  });

  it("in a namespace that nobody knows is read by name like any other", () => {
    expect(edxmlVanBanDen.decode(packet({ namespace: "urn:vi-du:la" })).record.maVanBan).toBe("ma-vi-du-01");
  });

  it("with names of objects as elements touches nothing but itself", () => {
    const { losses } = edxmlVanBanDen.decode(
      packet({ header: "<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>" }),
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(losses.length).toBe(2);
  });
});
