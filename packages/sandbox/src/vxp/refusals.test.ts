import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type At, all, codeOf, letter, startExchange, type TestExchange } from "./exchange.fixture.ts";

let exchange: TestExchange;
const at: At = (...given) => exchange.at(...given);
beforeEach(async () => {
  exchange = await startExchange();
});
afterEach(() => exchange.close());

describe("the exchange refuses", () => {
  it("a wrong digest", async () => {
    const answer = await fetch(`${exchange.base}/vxp/sendEdoc`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        "x-api-key": "khoa-vi-du-H26.12",
        "hash-file": "00",
        messageType: "edoc",
      },
      body: "<edXML/>",
    });
    expect(await answer.json()).toMatchObject({ ErrorCode: "HASH_DIFFERS", status: "FAIL" });
  });

  it("an agency that is not in the directory, until it is entered", async () => {
    const sender = at("H26.12");
    const toNew = letter({ noiNhan: [{ maDinhDanh: "G15.7", ten: "Vụ Ví Dụ" }] });
    expect(await codeOf(sender.send(toNew))).toBe("UNKNOWN_AGENCY");
    await at("G15").registerAgency({ code: "G15.7", name: "Vụ Ví Dụ" });
    expect((await sender.send(toNew)).docId).not.toBe("");
    expect((await sender.getAgenciesList()).map(({ code }) => code)).toContain("G15.7");
    expect(await codeOf(sender.deleteAgency("G15.7"))).toBe("SENDER_DIFFERS");
    await at("G15").deleteAgency("G15.7");
    const today = new Date().toISOString().slice(0, 10);
    expect(await sender.getSynchronizeUnit(today)).toContainEqual(
      expect.objectContaining({ code: "G15.7", version: 2, deleted: true }),
    );
    expect((await sender.getAgenciesList()).map(({ code }) => code)).not.toContain("G15.7");
  });

  it("to show a file to those to whom it is not addressed", async () => {
    const { docId } = await at("H26.12").send(letter());
    expect(await codeOf(at("H99.1").getEdoc(docId))).toBe("UNKNOWN_DOCUMENT");
    expect(await codeOf(at("H99.1").updateStatus(docId, "done"))).toBe("UNKNOWN_DOCUMENT");
    expect(await at("H99.1").getReceivedEdocList()).toEqual([]);
  });

  it("another's name, and a key that nobody has", async () => {
    expect(await codeOf(at("H26.12", {}, "khoa-vi-du-H99.1").send(letter()))).toBe("SENDER_DIFFERS");
    expect(await codeOf(at("H26.12", {}, "khoa-sai").send(letter()))).toBe("unauthenticated");
  });

  it("another packet under an id that was used", async () => {
    await at("H26.12").send(letter());
    expect(await codeOf(at("H26.12").send(letter({ trichYeu: "Khác" })))).toBe("DOCUMENT_DIFFERS");
  });

  it("what is no packet", async () => {
    for (const body of ["<edXML/>", "<!DOCTYPE a><a/>", "xin chào"])
      expect(await codeOf(at("H26.12").sendEdoc(new TextEncoder().encode(body), "edoc"))).toBe(
        "PACKET_INVALID",
      );
  });
});

describe("a packet whose answer was lost", () => {
  it("is found among those sent, and not sent twice", async () => {
    let lost = 0;
    const losing: typeof fetch = async (...given) => {
      const answer = await fetch(...given);
      if (!String(given[0]).endsWith("sendEdoc") || lost++ > 0) return answer;
      await answer.body?.cancel();
      throw new TypeError("fetch failed");
    };
    const sent = await at("H26.12", { fetch: losing }).send(letter());
    expect(sent.found).toBe(true);
    expect(await at("G15").getReceivedEdocList()).toHaveLength(1);
    expect(lost).toBe(1);
  });

  it("that was lost on the way out is sent again", async () => {
    let lost = 0;
    const losing: typeof fetch = async (...given) => {
      if (String(given[0]).endsWith("sendEdoc") && lost++ === 0) throw new TypeError("fetch failed");
      return fetch(...given);
    };
    expect(await at("H26.12", { fetch: losing }).send(letter())).toMatchObject({ found: false });
    expect(await at("G15").getReceivedEdocList()).toHaveLength(1);
  });
});

describe("receiving", () => {
  it("gives a document again when the program died before it asked for the next", async () => {
    await at("H26.12").send(letter());
    for await (const arrival of at("G15").receive()) {
      expect(arrival.kind).toBe("document");
      break;
    }
    expect(await all(at("G15").receive())).toHaveLength(1);
    expect(await all(at("G15").receive())).toHaveLength(0);
  });

  it("is not stopped by a document that went further before the states were lost", async () => {
    await at("H26.12").send(letter());
    const first = at("G15");
    for await (const arrival of first.receive()) {
      if (arrival.kind === "document") await first.report(arrival.subject, "da-tiep-nhan");
      break;
    }
    expect(await all(at("G15").receive())).toMatchObject([{ kind: "document", reported: false }]);
  });

  it("leaves a file that came damaged in the inbox", async () => {
    await at("H26.12").send(letter());
    const damaging: typeof fetch = async (...given) => {
      const answer = await fetch(...given);
      if (!String(given[0]).endsWith("getEdoc")) return answer;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      bytes[50] = (bytes[50] ?? 0) ^ 1;
      return new Response(bytes, {
        headers: {
          "content-type": "application/octet-stream",
          "hash-file": answer.headers.get("hash-file") ?? "",
        },
      });
    };
    expect(await all(at("G15", { fetch: damaging }).receive())).toMatchObject([
      { kind: "unreadable", code: "hash-differs" },
    ]);
    expect(await all(at("G15").receive())).toMatchObject([{ kind: "document" }]);
  });
});
