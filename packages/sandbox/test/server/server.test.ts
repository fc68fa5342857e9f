import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres, startPostgres } from "../../../quality/test/postgres-server.ts";
import { birth, KS, ndjson, startKit } from "./kit.ts";

const STORES = ["sqlite", ...(hasPostgres("máy chủ thử trên PostgreSQL") ? ["postgres"] : [])] as const;

describe.each(STORES)("the server on %s", (store) => {
  let kit: Awaited<ReturnType<typeof startKit>>;
  let stop = async (): Promise<void> => {};
  beforeAll(async () => {
    if (store === "postgres") {
      const server = startPostgres();
      kit = await startKit({ database: server.url });
      stop = async () => server.stop();
    } else kit = await startKit();
  }, 60_000);
  afterAll(async () => {
    await kit.close();
    await stop();
  });
  const write = (body: unknown, key?: string) =>
    kit.ask({
      method: "POST",
      path: KS,
      body,
      ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
    });

  describe("writing", () => {
    test("gives a receipt with id, version and the digest of the canonical record", async () => {
      const { status, json } = await write(await birth("bien-nhan"));
      expect(status).toBe(201);
      expect(json).toMatchObject({ id: "bien-nhan", record: "ho-tich/khai-sinh", version: 1 });
      expect(json.digest).toMatch(/^sha-256:[0-9a-f]{64}$/);
    });

    test("the digest does not depend on the order of keys", async () => {
      const record = await birth("thu-tu");
      const { json } = await write(record);
      const turned = Object.fromEntries(Object.entries(record).toReversed());
      const again = await kit.ask({
        method: "POST",
        path: `${KS}/batch`,
        body: ndjson(turned),
        headers: { "content-type": "application/x-ndjson" },
      });
      expect(JSON.parse(again.text).receipt.digest).toBe(json.digest);
    });

    test("the same key gives the same answer and writes once", async () => {
      const record = await birth("mot-lan");
      const first = await write(record, "khoa-cua-lan-gui-1");
      const second = await write(record, "khoa-cua-lan-gui-1");
      expect(second.text).toBe(first.text);
      expect(second.headers["idempotency-replayed"]).toBe("true");
    });

    test("twenty at once with one key write once", async () => {
      const record = await birth("cung-luc");
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => write(record, "khoa-cung-luc-0001")),
      );
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    });

    test("twenty at once with twenty keys: one is new, the others hear that it exists", async () => {
      const record = await birth("cung-luc-khac-khoa");
      const answers = await Promise.all(Array.from({ length: 20 }, () => write(record)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    });

    test("the same key with another body is refused", async () => {
      await write(await birth("khac-1"), "khoa-dung-lai-0001");
      const { status, json } = await write(await birth("khac-2"), "khoa-dung-lai-0001");
      expect([status, json.code]).toEqual([422, "key-reused"]);
    });

    test("a refused record is named by code and place, and no value is echoed", async () => {
      const { status, json, text } = await write({ ...(await birth("sai")), ngayDangKy: "ngày lạ Ví Dụ" });
      expect([status, json.code]).toEqual([422, "record-invalid"]);
      expect(json.issues[0]).toMatchObject({ code: "TN-FORMAT", path: "/ngayDangKy" });
      expect(text).not.toContain("ngày lạ");
    });

    test("a record of another unit is refused", async () => {
      const { status, json } = await write(await birth("nguoi-khac", { coQuanChuQuan: "H26.13" }));
      expect([status, json.code]).toEqual([403, "not-owner"]);
    });

    test("a record without an owning body is refused, since all rights rest on it", async () => {
      const { json } = await write(await birth("vo-chu", { coQuanChuQuan: undefined }));
      expect(json.issues).toMatchObject([{ code: "TN-REQUIRED", path: "/sieuDuLieu/coQuanChuQuan" }]);
    });

    test("a signature that is none is refused", async () => {
      const answer = await kit.ask({
        method: "POST",
        path: KS,
        body: await birth("ky-sai"),
        headers: { "tn-signature": "eyJhbGciOiJub25lIn0.." },
      });
      expect(answer.json.code).toBe("signature-invalid");
    });
  });

  describe("replacing", () => {
    const replace = async (id: string, version: number, match: string) =>
      kit.ask({
        method: "PUT",
        path: `${KS}/${id}`,
        body: await birth(id, { phienBanBanGhi: version }),
        headers: match === "" ? {} : { "if-match": match },
      });

    test("takes a higher version with the ETag that was read", async () => {
      await write(await birth("thay"));
      expect((await replace("thay", 2, '"1"')).status).toBe(200);
      const { headers, json } = await kit.ask({ path: `${KS}/thay` });
      expect([headers.etag, json.sieuDuLieu.phienBanBanGhi]).toEqual(['"2"', 2]);
    });

    test("refuses without an ETag, with an old one, and a version that does not rise", async () => {
      await write(await birth("thay-sai"));
      const codes = [
        (await replace("thay-sai", 2, "")).json.code,
        (await replace("thay-sai", 2, '"7"')).json.code,
        (await replace("thay-sai", 1, '"1"')).json.code,
      ];
      expect(codes).toEqual(["match-missing", "version-changed", "version-stale"]);
      expect((await kit.ask({ path: `${KS}/thay-sai` })).headers.etag).toBe('"1"');
    });

    test("of two who read the same version only one writes", async () => {
      await write(await birth("tranh"));
      const answers = await Promise.all([replace("tranh", 2, '"1"'), replace("tranh", 2, '"1"')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    test("what another unit owns is as if it were not there", async () => {
      const foreign = await birth("cua-tu-phap", { coQuanChuQuan: "G15" });
      expect((await kit.ask({ method: "POST", path: KS, body: foreign, as: "tu-phap" })).status).toBe(201);
      expect((await kit.ask({ path: `${KS}/cua-tu-phap` })).json.code).toBe("not-found");
      expect((await replace("cua-tu-phap", 2, '"1"')).json.code).toBe("not-found");
    });
  });

  describe("batches", () => {
    const batch = (body: string, key = crypto.randomUUID() as string) =>
      kit.ask({
        method: "POST",
        path: `${KS}/batch`,
        body,
        headers: { "content-type": "application/x-ndjson", "idempotency-key": key },
      });
    const outcomes = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));

    test("a bad line stops no other, and outcomes are in order", async () => {
      const { text } = await batch(ndjson(await birth("lo-1"), "{hỏng", await birth("lo-2"), { a: 1 }));
      expect(outcomes(text).map(({ line, ok, problem }) => [line, ok, problem?.code])).toEqual([
        [1, true, undefined],
        [2, false, "body-malformed"],
        [3, true, undefined],
        [4, false, "record-invalid"],
      ]);
    });

    test("the same batch again adds nothing, with the same key or another", async () => {
      const body = ndjson(await birth("lo-lap-1"), await birth("lo-lap-2"));
      const first = await batch(body, "khoa-cua-lo-000001");
      const before = (await kit.ask({ path: `${KS}/changes?limit=500` })).json.events.length;
      const second = await batch(body, "khoa-cua-lo-000001");
      const third = await batch(body);
      expect(second.text).toBe(first.text);
      expect(outcomes(third.text).every(({ ok }) => ok)).toBe(true);
      expect((await kit.ask({ path: `${KS}/changes?limit=500` })).json.events.length).toBe(before);
    });

    test("a line may bring a later version, never an earlier one", async () => {
      await batch(ndjson(await birth("lo-ban", { phienBanBanGhi: 3 })));
      const { text } = await batch(
        ndjson(await birth("lo-ban", { phienBanBanGhi: 4 }), await birth("lo-ban", { phienBanBanGhi: 2 })),
      );
      expect(outcomes(text).map(({ ok, problem }) => problem?.code ?? ok)).toEqual([true, "version-stale"]);
    });

    test("more lines than a batch takes are refused whole", async () => {
      const { status, json } = await batch("{}\n".repeat(1001));
      expect([status, json.code]).toEqual([413, "too-large"]);
    });
  });

  describe("changes", () => {
    test("every write shows once, also when pages are one event long", async () => {
      const from = (await kit.ask({ path: `${KS}/changes?limit=500` })).json.next;
      for (const id of ["doi-1", "doi-2", "doi-3"]) await write(await birth(id));
      const seen: string[] = [];
      for (let since = from; ; ) {
        const { json } = await kit.ask({ path: `${KS}/changes?limit=1&since=${since}` });
        seen.push(...json.events.map(({ subject }: { subject: string }) => subject));
        since = json.next;
        if (!json.more) break;
      }
      expect(seen).toEqual(["doi-1", "doi-2", "doi-3"]);
    });

    test("a revoked version is an event of its own kind", async () => {
      const from = (await kit.ask({ path: `${KS}/changes?limit=500` })).json.next;
      await write(await birth("thu-hoi"));
      const body = await birth("thu-hoi", { phienBanBanGhi: 2, trangThai: "da-thu-hoi-huy-bo" });
      await kit.ask({ method: "PUT", path: `${KS}/thu-hoi`, body, headers: { "if-match": '"1"' } });
      const { json } = await kit.ask({ path: `${KS}/changes?since=${from}` });
      expect(json.events.map(({ type }: { type: string }) => type)).toEqual([
        "thongnhat.ho-tich.khai-sinh.created",
        "thongnhat.ho-tich.khai-sinh.revoked",
      ]);
    });

    test("a forged token is refused, and so is one of another kind of record", async () => {
      const { next } = (await kit.ask({ path: `${KS}/changes` })).json;
      const forged = await kit.ask({ path: `${KS}/changes?since=zz${next.slice(2)}` });
      const other = await kit.ask({ path: `/v1/ho-tich/khai-tu/changes?since=${next}` });
      expect([forged.json.code, other.json.code]).toEqual(["token-invalid", "token-invalid"]);
    });
  });

  describe("long jobs", () => {
    const heavy = { "content-type": "application/x-ndjson" };

    test("an export holds every record that may be seen, and following it misses nothing", async () => {
      const started = await kit.ask({ method: "POST", path: `${KS}/exports`, body: {} });
      await write(await birth("sau-ket-xuat"));
      const { text } = await kit.ask({ path: `/v1/jobs/${started.json.id}/result` });
      const after = await kit.ask({ path: `${KS}/changes?since=${started.json.since}` });
      const exported = text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).sieuDuLieu.maBanGhi);
      expect(new Set(exported).size).toBe(exported.length);
      expect(exported.length).toBeGreaterThanOrEqual(started.json.total);
      expect(after.json.events.map(({ subject }: { subject: string }) => subject)).toEqual(["sau-ket-xuat"]);
    });

    test("an import says what came of each line, and sending the file again is no fault", async () => {
      const body = ndjson(await birth("nap-1"), "không phải JSON", await birth("nap-2"));
      const headers = { ...heavy, "idempotency-key": "khoa-cua-tep-00001" };
      const first = await kit.ask({ method: "POST", path: `${KS}/imports`, body, headers });
      const second = await kit.ask({ method: "POST", path: `${KS}/imports`, body, headers });
      const { text } = await kit.ask({ path: `/v1/jobs/${first.json.id}/result` });
      expect(first.json).toMatchObject({ state: "done", done: 2, failed: 1 });
      expect(second.json).toEqual(first.json);
      expect(
        text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).ok),
      ).toEqual([true, false, true]);
    });

    test("a job of another unit is as if it were not there", async () => {
      const { json } = await kit.ask({ method: "POST", path: `${KS}/exports`, body: {} });
      expect((await kit.ask({ path: `/v1/jobs/${json.id}`, as: "dan-cu" })).status).toBe(404);
    });
  });

  describe("who looked", () => {
    test("every reading is told to whom it concerns, and no value is kept", async () => {
      const record = await birth("ai-xem");
      await write(record);
      const child = record.nguoiDuocKhaiSinh as { readonly soDinhDanhCaNhan: string };
      await kit.ask({
        path: `${KS}/ai-xem`,
        as: "tu-phap",
        headers: { "tn-request-id": "lan-hoi-cua-tu-phap" },
      });
      const { json, text } = await kit.ask({
        method: "POST",
        path: "/v1/access-log/search",
        as: "kiem-tra",
        body: { personalId: child.soDinhDanhCaNhan, limit: 500 },
      });
      const entry = json.items.find(
        ({ requestId }: { requestId: string }) => requestId === "lan-hoi-cua-tu-phap",
      );
      expect(entry).toMatchObject({ unit: "G15", id: "ai-xem", operation: "get", profile: "chia-se-3458" });
      expect(text).not.toContain(child.soDinhDanhCaNhan);
    });

    test("only whoever was granted it may ask", async () => {
      const body = { personalId: "001200000001" };
      const { status } = await kit.ask({ method: "POST", path: "/v1/access-log/search", body });
      expect(status).toBe(403);
    });
  });

  test("a search finds by what the caller may see, and SQL in a value is only a value", async () => {
    const record = await birth("tim-thay");
    await write(record);
    const { soDinhDanhCaNhan } = record.nguoiDuocKhaiSinh as { readonly soDinhDanhCaNhan: string };
    const search = (value: string, as: string) =>
      kit.ask({
        method: "POST",
        path: `${KS}/search`,
        as,
        body: { where: { "/nguoiDuocKhaiSinh/soDinhDanhCaNhan": value }, limit: 500 },
      });
    const ids = (answer: {
      readonly json: { readonly items: readonly { readonly sieuDuLieu: { maBanGhi: string } }[] };
    }) => answer.json.items.map(({ sieuDuLieu }) => sieuDuLieu.maBanGhi);
    expect(ids(await search(soDinhDanhCaNhan, "ho-tich"))).toContain("tim-thay");
    expect(ids(await search("' OR 1=1 --", "ho-tich"))).toEqual([]);
  });
});
