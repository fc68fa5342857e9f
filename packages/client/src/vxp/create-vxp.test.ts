import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import { describe, expect, it } from "vitest";
import { createVxp, VXP_OPERATIONS, type VxpAnswer, type VxpCall, VxpError } from "./index.ts";
import { vxpWords } from "./words.ts";

const OK = { ErrorCode: "0", ErrorDesc: "", status: "OK" };

/** A unit whose exchange answers as told; what it was asked is kept. */
function unit(answers: Readonly<Record<string, unknown>>) {
  const asked: VxpCall[] = [];
  const vxp = createVxp({
    unit: "H26.12",
    request: async (call): Promise<VxpAnswer> => {
      asked.push(call);
      return { headers: {}, json: answers[call.operation] };
    },
  });
  return { vxp, asked };
}

const document = {
  sieuDuLieu: { coQuanChuQuan: "H26.12" },
  maVanBan: "H26.12,2026/08/12,05/STP-VP",
  doMat: "khong-mat",
  noiNhan: [{ maDinhDanh: "G15" }],
} as unknown as VanBanDi;

async function failure(work: Promise<unknown>): Promise<VxpError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof VxpError) return error;
  throw new Error("no VxpError");
}

describe("the operations of the exchange", () => {
  it("carry the names and fields that its kit has", async () => {
    const { vxp, asked } = unit(
      Object.fromEntries(VXP_OPERATIONS.map((name) => [name, { ...OK, data: [] }])),
    );
    await vxp.registerAgency({ code: "H26.12.1", name: "Phòng Ví Dụ" });
    await vxp.deleteAgency("H26.12.1");
    await vxp.getAgenciesList();
    await vxp.getSynchronizeUnit("2026-08-12");
    await vxp.getReceivedEdocList({ messageType: "status", fromDate: "2026-08-01" });
    await vxp.getSentEdocList();
    await vxp.updateStatus("d1", "done");
    expect(asked.map(({ operation, body }) => [operation, JSON.parse(String(body))])).toEqual([
      ["registerAgency", { code: "H26.12.1", name: "Phòng Ví Dụ" }],
      ["deleteAgency", { code: "H26.12.1" }],
      ["getAgenciesList", {}],
      ["getSynchronizeUnit", { modifyDate: "2026-08-12" }],
      ["getReceivedEdocList", { serviceType: "eDoc", messageType: "status", fromDate: "2026-08-01" }],
      ["getSentEdocList", { serviceType: "eDoc", messageType: "edoc" }],
      ["updateStatus", { docId: "d1", status: "done" }],
    ]);
  });

  it("send the digest of the file, and are never repeated by themselves when they send", async () => {
    const { vxp, asked } = unit({ sendEdoc: { ...OK, DocId: "d1" } });
    expect(await vxp.sendEdoc(new TextEncoder().encode("abc"), "edoc")).toEqual({ docId: "d1" });
    expect(asked[0]).toMatchObject({
      repeatable: false,
      headers: {
        "hash-file": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        messageType: "edoc",
        from: "H26.12",
      },
    });
  });

  it("end with a typed error for a refusal, which repeats nothing that the exchange wrote", async () => {
    const { vxp } = unit({
      updateStatus: { ErrorCode: "-17", ErrorDesc: "Nguyễn Văn Ví Dụ", status: "FAIL" },
    });
    const error = await failure(vxp.updateStatus("d1", "done"));
    expect(error).toMatchObject({ code: "refused", errorCode: "-17" });
    expect(JSON.stringify(error) + error.message).not.toContain("Nguyễn");
    const odd = await failure(
      unit({ updateStatus: { ErrorCode: "Nguyễn Văn Ví Dụ" } }).vxp.updateStatus("d1", "x"),
    );
    expect(JSON.stringify(odd) + odd.message).not.toContain("Nguyễn");
  });

  it.each([[undefined], ["<html>"], [{}], [{ ...OK, data: "x" }], [{ ...OK, data: [{ no: 1 }] }]])(
    "end with a typed error for the answer %j",
    async (answer) => {
      const { vxp } = unit({ getReceivedEdocList: answer, sendEdoc: answer, getEdoc: answer });
      expect((await failure(vxp.getReceivedEdocList())).code).toBe("answer-form");
      expect((await failure(vxp.sendEdoc(new Uint8Array(1), "edoc"))).code).toBe("answer-form");
      expect((await failure(vxp.getEdoc("d1"))).code).toBe("answer-form");
    },
  );

  it("want days as days", async () => {
    const { vxp, asked } = unit({});
    for (const day of ["12/08/2026", "2026-13-01", ""])
      expect((await failure(vxp.getSynchronizeUnit(day))).code).toBe("date-form");
    expect(asked).toEqual([]);
  });
});

describe("a document that must not leave", () => {
  it.each([
    ["another's", { sieuDuLieu: { coQuanChuQuan: "G15" } }, "not-own-document"],
    ["one without an id", { maVanBan: undefined }, "document-id-missing"],
    ["a classified one", { doMat: "mat" }, "secret-document"],
    ["one that does not say whether it is classified", { doMat: undefined }, "secret-document"],
    ["one without a receiver", { noiNhan: [] }, "receiver-missing"],
  ])("%s is stopped before anything is sent", async (_, changes, code) => {
    const { vxp, asked } = unit({});
    const changed = { ...document, ...changes } as unknown as VanBanDi;
    expect((await failure(vxp.send(changed))).code).toBe(code);
    expect(asked).toEqual([]);
  });
});

it("an address that is not https is refused", () => {
  const auth = { apply: async <T>(request: T): Promise<T> => request };
  expect(() => createVxp({ unit: "H26.12", baseUrl: "http://vi-du.example.vn/vxp", auth })).toThrow(
    "address-refused",
  );
});

it("every error has its words in both languages", () => {
  for (const { vi, en } of Object.values(vxpWords)) expect(vi).not.toBe(en);
});
