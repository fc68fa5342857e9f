import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres, startPostgres } from "../../../quality/test/postgres-server.ts";
import { createSandbox } from "../../src/index.ts";
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

describe("who may call", () => {
  let kit: Awaited<ReturnType<typeof startKit>>;
  let clock = Date.parse("2026-11-20T08:00:00Z");
  beforeAll(async () => {
    kit = await startKit({ now: () => clock, tokenSeconds: 60, requestsPerMinute: 100_000 });
  });
  afterAll(() => kit.close());
  const token = async (form: Readonly<Record<string, string>>) => {
    const { statusCode, body } = await kit.sandbox.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(form).toString(),
    });
    return { status: statusCode, ...JSON.parse(body) };
  };
  const unit = {
    client_id: "vi-du-ho-tich",
    client_secret: "bi-mat-vi-du-ho-tich",
    grant_type: "client_credentials",
  };
  const asBearer = (value: string) =>
    kit.ask({ path: "/v1", as: "", headers: { authorization: `Bearer ${value}` } });

  test("a token opens, and closes when its time is over", async () => {
    const { access_token } = await token(unit);
    expect((await asBearer(access_token)).status).toBe(200);
    clock += 61_000;
    expect((await asBearer(access_token)).json.code).toBe("token-rejected");
  });

  test("a token that was altered by one letter does not open", async () => {
    const { access_token } = await token(unit);
    const altered = `${access_token.slice(0, -1)}${access_token.endsWith("A") ? "B" : "A"}`;
    expect((await asBearer(altered)).status).toBe(401);
  });

  test("wrong secret, wrong grant and wrong scope are told apart as OAuth does", async () => {
    expect(await token({ ...unit, client_secret: "x" })).toMatchObject({
      status: 401,
      error: "invalid_client",
    });
    expect(await token({ ...unit, grant_type: "password" })).toMatchObject({
      error: "unsupported_grant_type",
    });
    expect(await token({ ...unit, scope: "moi-thu" })).toMatchObject({ status: 400, error: "invalid_scope" });
  });

  test("a token does no more than its scope", async () => {
    const { access_token } = await token({ ...unit, scope: "ho-tich/khai-tu:read" });
    const headers = { authorization: `Bearer ${access_token}` };
    const [births, deaths] = [
      await kit.ask({ path: `${KS}/khong-co`, as: "", headers }),
      await kit.ask({ path: "/v1/ho-tich/khai-tu/khong-co", as: "", headers }),
    ];
    expect([births.json.code, deaths.json.code]).toEqual(["forbidden", "not-found"]);
  });

  test("nobody without a key learns anything", async () => {
    for (const path of ["/v1", KS, `${KS}/x`, "/v1/khong-co/khong-co/x", "/v1/jobs/x"])
      expect((await kit.ask({ path, as: "" })).json.code).toBe("unauthenticated");
  });
});

describe("bad input", () => {
  let kit: Awaited<ReturnType<typeof startKit>>;
  beforeAll(async () => {
    kit = await startKit();
  });
  afterAll(() => kit.close());

  test.each([
    ["no JSON", "{", 400, "body-malformed"],
    ["a key given twice", '{"a":1,"a":2}', 400, "body-malformed"],
    ["a thousand levels", `${"[".repeat(1000)}${"]".repeat(1000)}`, 400, "body-malformed"],
    ["half a surrogate pair", '{"a":"\\ud800"}', 400, "body-malformed"],
    ["more than a record may take", `"${"a".repeat(1_048_577)}"`, 413, "too-large"],
    ["a list", "[]", 422, "record-invalid"],
    ["null", "null", 422, "record-invalid"],
  ])("%s is refused in its own words", async (_, body, status, code) => {
    const answer = await kit.ask({ method: "POST", path: KS, body });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
  });

  test.each([
    `${KS}/..%2f..%2fetc`,
    `${KS}/%2e%2e`,
    `${KS}/%00`,
    `${KS}/${"a".repeat(101)}`,
    "/v1/ho-tich/khai-sinh'--/x",
    "/v1/__proto__/constructor/x",
    "/v1/ho-tich/../../x",
  ])("the address %s reaches nothing", async (path) => {
    const answer = await kit.ask({ path });
    expect([404, 405]).toContain(answer.status);
  });

  test.each(["?profile=full&profile=mo", "?la=1", "?profile=", "?limit=0&since=a"])(
    "the parameters %s are refused, not ignored",
    async (query) => {
      expect((await kit.ask({ path: `${KS}/x${query}` })).json.code).toBe("query-invalid");
    },
  );

  test("words are Vietnamese, and English when asked", async () => {
    const vi = await kit.ask({ path: `${KS}/khong-co` });
    const en = await kit.ask({ path: `${KS}/khong-co`, headers: { "accept-language": "en-GB,en;q=0.9" } });
    expect([vi.json.title, en.json.title]).toEqual(["Không có", "Not found"]);
  });

  test("a read without a purpose is refused", async () => {
    const { json } = await kit.ask({ path: `${KS}/x`, headers: { "tn-purpose": "Lý do có dấu" } });
    expect(json.code).toBe("purpose-missing");
  });

  test("whoever asks too often is told to wait", async () => {
    const busy = await startKit({ requestsPerMinute: 2, seed: false });
    await busy.ask({ path: "/v1" });
    await busy.ask({ path: "/v1" });
    const { status, json, headers } = await busy.ask({ path: "/v1" });
    await busy.close();
    expect([status, json.code]).toEqual([429, "too-many-requests"]);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  });
});

describe("the document exchange", () => {
  test("has the units of the sandbox in its directory, each with its own key", async () => {
    const kit = await startKit({ seed: false });
    const listed = await kit.ask({ method: "POST", path: "/vxp/getAgenciesList", body: {} });
    const refused = await kit.ask({ method: "POST", path: "/vxp/getAgenciesList", body: {}, as: "khong-co" });
    await kit.close();
    expect(listed.json.data.map(({ code }: { code: string }) => code)).toContain("G15");
    expect(refused.status).toBe(401);
  });
});

describe("what is kept", () => {
  test("a file keeps records, keys and tokens over a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "may-chu-"));
    const database = join(folder, "du-lieu.db");
    const before = await startKit({ database });
    const record = await birth("con-lai");
    const first = await before.ask({
      method: "POST",
      path: KS,
      body: record,
      headers: { "idempotency-key": "khoa-qua-lan-tat-1" },
    });
    const { next } = (await before.ask({ path: `${KS}/changes?limit=500` })).json;
    await before.close();
    const after = await startKit({ database });
    const again = await after.ask({
      method: "POST",
      path: KS,
      body: record,
      headers: { "idempotency-key": "khoa-qua-lan-tat-1" },
    });
    const { json } = await after.ask({ path: `${KS}/changes?since=${next}` });
    await after.close();
    rmSync(folder, { recursive: true });
    expect(again.text).toBe(first.text);
    expect(json.events).toEqual([]);
  });

  test("tokens of before a clean-up are answered with 410", async () => {
    const kit = await startKit();
    const { next } = (await kit.ask({ path: `${KS}/changes?limit=1` })).json;
    await kit.sandbox.forgetChanges();
    const { status, json } = await kit.ask({ path: `${KS}/changes?since=${next}` });
    await kit.close();
    expect([status, json.code]).toEqual([410, "token-expired"]);
  });

  test("a database that cannot be opened is an error, not a hang", async () => {
    await expect(createSandbox({ database: "/khong/co/cho/nay.db" })).rejects.toThrow();
  });
});
