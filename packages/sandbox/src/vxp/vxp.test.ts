import { openAttachment } from "@thongnhat/client/vxp";
import { readSigned, signXml, verifyXml } from "@thongnhat/signing/xml";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeTestSigner, type TestSigner, trusting } from "../../../signing/src/xml/signer.fixture.ts";
import {
  type At,
  all,
  codeOf,
  file,
  letter,
  onlyDocument,
  startExchange,
  type TestExchange,
} from "./exchange.fixture.ts";

let signer: TestSigner;
beforeAll(async () => {
  signer = await makeTestSigner("ES256");
});
let exchange: TestExchange;
const at: At = (...given) => exchange.at(...given);
beforeEach(async () => {
  exchange = await startExchange();
});
afterEach(() => exchange.close());

describe("two agencies exchange a signed document with a file", () => {
  const signed = () => ({
    sign: (packet: string) => signXml(packet, signer),
    verify: (packet: string) => verifyXml(packet, trusting(signer)),
  });

  it("and walk it from arrival to its end, each step told to the sender", async () => {
    const sender = at("H26.12", signed());
    const receiver = at("G15", signed());
    const sent = await sender.send(letter(), [file]);
    expect(sent.found).toBe(false);

    const arrival = await onlyDocument(receiver);
    expect(arrival).toMatchObject({ signature: "valid", docId: sent.docId, file: { hashStated: true } });
    expect(arrival.document).toMatchObject({ maVanBan: letter().maVanBan, dacTa: { soVanBan: "05" } });
    const [attached] = arrival.document?.dacTa?.tepDinhKem ?? [];
    expect(new TextDecoder().decode(await openAttachment(attached ?? {}))).toBe("Công văn Ví Dụ");
    const verdict = await verifyXml(sent.packet, trusting(signer));
    expect(readSigned(verdict, (xml) => xml)).toBe(arrival.verdict?.signed[0]?.xml);

    for (const state of ["da-tiep-nhan", "phan-cong", "dang-xu-ly", "hoan-thanh"])
      await receiver.report(arrival.subject, state);
    const told = await all(sender.receive());
    expect(
      told.map((one) => one.kind === "status" && [one.packet.trangThai, one.signature, one.allowed]),
    ).toEqual(
      ["da-den", "da-tiep-nhan", "phan-cong", "dang-xu-ly", "hoan-thanh"].map((state) => [
        state,
        "valid",
        true,
      ]),
    );
    expect(await all(sender.receive())).toEqual([]);
    expect(await all(receiver.receive())).toEqual([]);
    expect(await sender.getSentEdocList()).toMatchObject([{ toCode: "G15", receiveStatus: "hoan-thanh" }]);
  });

  it("and a packet that somebody changed on the way is not read as a document", async () => {
    const sender = at("H26.12", signed());
    const packet = (await signXml((await at("H26.12").send(letter())).packet, signer)).replace(
      "Sở Tư pháp",
      "Sở Tài chính",
    );
    const changed = packet.replace("05/STP-VP<", "06/STP-VP<").replace(">05<", ">06<");
    await sender.sendEdoc(new TextEncoder().encode(changed), "edoc");
    const arrivals = (await all(at("G15", signed()).receive())).map(
      (one) => one.kind === "document" && [one.signature, one.document],
    );
    expect(arrivals).toEqual([
      ["unsigned", expect.objectContaining({ maVanBan: letter().maVanBan })],
      ["invalid", undefined],
    ]);
  });
});

describe("a recall", () => {
  it.each(["dong-y-lay-lai", "tu-choi-lay-lai"])("is answered with %s", async (answer) => {
    const sender = at("H26.12");
    const receiver = at("G15");
    await sender.send(letter());
    const { subject } = await onlyDocument(receiver);
    await all(sender.receive());
    await sender.report(subject, "lay-lai", { to: "G15", description: "Gửi nhầm" });
    expect(await all(receiver.receive())).toMatchObject([
      { kind: "status", packet: { trangThai: "lay-lai", moTa: "Gửi nhầm" } },
    ]);
    await receiver.report(subject, answer);
    expect(await all(sender.receive())).toMatchObject([{ packet: { trangThai: answer }, allowed: true }]);
  });
});

describe("a step that is not allowed", () => {
  it("is not sent at all", async () => {
    let calls = 0;
    const counting: typeof fetch = (...given) => {
      calls++;
      return fetch(...given);
    };
    await at("H26.12").send(letter());
    const receiver = at("G15", { fetch: counting });
    const { subject } = await onlyDocument(receiver);
    const before = calls;
    expect(await codeOf(receiver.report(subject, "hoan-thanh"))).toBe("status-not-allowed");
    expect(await codeOf(receiver.report(subject, "lay-lai"))).toBe("status-not-ours");
    expect(await codeOf(receiver.report(subject, "khong-co"))).toBe("status-not-allowed");
    expect(await codeOf(at("H26.12").report(subject, "hoan-thanh", { to: "G15" }))).toBe("status-not-ours");
    expect(calls).toBe(before);
  });

  it("is refused by the exchange too, when a careless program sends it", async () => {
    const careless = { get: () => "dang-xu-ly", set: () => {} };
    await at("H26.12").send(letter());
    const { subject } = await onlyDocument(at("G15"));
    expect(await codeOf(at("G15", { states: careless }).report(subject, "hoan-thanh"))).toBe(
      "STATUS_NOT_ALLOWED",
    );
    expect(await codeOf(at("H99.1", { states: careless }).report(subject, "hoan-thanh"))).toBe(
      "UNKNOWN_DOCUMENT",
    );
    expect(
      await codeOf(at("G15", { states: careless }).report({ ...subject, id: "khac" }, "hoan-thanh")),
    ).toBe("UNKNOWN_DOCUMENT");
  });
});
