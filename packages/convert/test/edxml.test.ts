import { readFileSync } from "node:fs";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import { vanBanDen } from "@thongnhat/validators/van-thu";
import { assert, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { firstHop } from "../src/edxml/index.ts";
import { edxmlVanBanDen, edxmlVanBanDi } from "../src/generated/van-thu.ts";
import { UnreadableError } from "../src/index.ts";
import { GOLDEN, NAMESPACE, record } from "./edxml.fixture.ts";

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

  it("a recall names the document that it recalls; an update the one that was sent before", () => {
    const targetOf = (sent: VanBanDi) =>
      /<edXML:Bussiness>.*<edXML:DocumentId>([^<]*)</.exec(String(edxmlVanBanDi.encode(sent).payload))?.[1];
    const recalled: VanBanDi = { ...record, loaiNghiepVu: "thu-hoi", thuHoi: { lyDo: "Gửi nhầm nơi nhận" } };
    expect(targetOf(recalled)).toBe(record.maVanBan);
    const nguonGoc = { ...record.sieuDuLieu.nguonGoc, maBanGhiNguon: "ma-lan-truoc" };
    const updated: VanBanDi = { ...record, sieuDuLieu: { ...record.sieuDuLieu, nguonGoc } };
    expect(targetOf(updated)).toBe("ma-lan-truoc");
    expect(targetOf(record)).toBeUndefined();
  });

  it("a recall of another id than its own is told, and none is chosen", () => {
    const recalled: VanBanDi = { ...record, loaiNghiepVu: "thu-hoi" };
    const { payload } = edxmlVanBanDi.encode(recalled);
    const other = String(payload).replace(/(<edXML:Bussiness>.*<edXML:DocumentId>)[^<]*/, "$1ma-khac");
    expect(other).toContain("ma-khac");
    const back = edxmlVanBanDi.decode(other);
    expect(back.record.maVanBan).toBe(record.maVanBan);
    expect(back.losses.map(({ column, reason }) => [column, reason])).toContainEqual([
      `${HEADER}.TraceHeaderList.Bussiness.DocumentId`,
      "TN-CONVERT-AMBIGUOUS",
    ]);
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
