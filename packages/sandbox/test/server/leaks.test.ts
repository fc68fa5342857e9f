import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Action, Grant, Unit } from "../../src/index.ts";
import { digestOf } from "../../src/store/mark.ts";
import { birth, KS, ndjson, startKit } from "./kit.ts";

const LOOK: readonly Action[] = ["read", "changes", "export"];
const NOBODY_SEES = "/nguoiYeuCau/soDinhDanhCaNhan";
const MARK = "038204556671";

function unit(code: string, word: string, grants: readonly Grant[]): Unit {
  const apiKey = `khoa-vi-du-${word}`;
  return {
    code,
    name: `Đơn vị Ví Dụ ${word}`,
    clientId: word,
    clientSecret: `bi-mat-${word}`,
    apiKey,
    grants,
  };
}

const units = [
  unit("H26.12", "ho-tich", [
    { records: "ho-tich/*", actions: [...LOOK, "write"], profile: "full", of: "own" },
  ]),
  unit("H26.13", "hang-xom", [
    { records: "ho-tich/*", actions: [...LOOK, "write", "audit"], profile: "full", of: "own" },
  ]),
  unit("G01", "dan-cu", [{ records: "ho-tich/*", actions: LOOK, profile: "chia-se-3458", of: "any" }]),
  unit("H98.2", "kiem-tra", [{ records: "ho-tich/khai-tu", actions: ["audit"], profile: "full", of: "any" }]),
  unit("H98.3", "kiem-tra-khai-sinh", [
    { records: "ho-tich/khai-sinh", actions: ["audit"], profile: "full", of: "any" },
  ]),
];

describe("what another unit may not know", () => {
  let kit: Awaited<ReturnType<typeof startKit>>;
  const asked = async (id: string) => {
    const record = await birth(id);
    const asking = record.nguoiYeuCau as Readonly<Record<string, unknown>>;
    return { ...record, nguoiYeuCau: { ...asking, soDinhDanhCaNhan: MARK } };
  };
  beforeAll(async () => {
    kit = await startKit({ units, seed: false });
    for (const id of ["an-1", "an-2", "an-3"])
      expect((await kit.ask({ method: "POST", path: KS, body: await asked(id) })).status).toBe(201);
  });
  afterAll(() => kit.close());

  const search = (as: string, limit: number) =>
    kit.ask({ method: "POST", path: `${KS}/search`, as, body: { where: { [NOBODY_SEES]: MARK }, limit } });

  test.each([1, 2, 3])("a search by a hidden field gives no hint, at %i a page", async (limit) => {
    const other = await kit.ask({
      method: "POST",
      path: `${KS}/search`,
      as: "dan-cu",
      body: { where: { [NOBODY_SEES]: "038204556672" }, limit },
    });
    const hit = await search("dan-cu", limit);
    expect([hit.status, hit.json]).toEqual([200, other.json]);
    expect(hit.json).toEqual({ items: [] });
  });

  test("its owner walks through all pages of the same search", async () => {
    const first = await search("ho-tich", 2);
    expect(first.json.items).toHaveLength(2);
    const body = { where: { [NOBODY_SEES]: MARK }, limit: 2, after: first.json.next };
    const second = await kit.ask({ method: "POST", path: `${KS}/search`, body });
    expect([second.json.items.length, second.json.next]).toEqual([1, undefined]);
  });

  test("an id of another unit answers as one that is not there, by every way of reading", async () => {
    const as = "hang-xom";
    for (const id of ["an-1", "khong-co"]) {
      const there = { path: `${KS}/${id}`, as };
      expect((await kit.ask({ ...there, headers: { "if-none-match": "*" } })).json.code).toBe("not-found");
      expect((await kit.ask({ ...there, headers: { "if-none-match": '"1"' } })).json.code).toBe("not-found");
      const head = await kit.sandbox.app.inject({
        method: "HEAD",
        url: there.path,
        headers: { "x-api-key": "khoa-vi-du-hang-xom", "tn-purpose": "thu", "tn-requester": "thu" },
      });
      expect([head.statusCode, head.headers.etag]).toEqual([404, undefined]);
    }
    expect((await search(as, 1)).json).toEqual({ items: [] });
  });

  test("a line with the id of another unit tells nothing but that the id is taken", async () => {
    const own = await birth("cua-toi", { coQuanChuQuan: "H26.13" });
    await kit.ask({ method: "POST", path: KS, as: "hang-xom", body: own });
    const lines = [1, 2].flatMap((version) =>
      ["an-1", "cua-toi"].map((id) => ({
        ...own,
        ghiChu: "khác",
        sieuDuLieu: { ...own.sieuDuLieu, maBanGhi: id, phienBanBanGhi: version },
      })),
    );
    const { text } = await kit.ask({
      method: "POST",
      path: `${KS}/batch`,
      as: "hang-xom",
      body: ndjson(...lines.slice(0, 3)),
      headers: { "content-type": "application/x-ndjson" },
    });
    const [foreign, mine, later] = text
      .trim()
      .split("\n")
      .map((line) => ({ ...JSON.parse(line), line: 0 }));
    expect(foreign.problem.code).toBe("record-exists");
    expect(foreign).toEqual(mine);
    expect(later).toEqual(foreign);
  });

  test("a key of another unit brings neither its answer nor a conflict", async () => {
    const headers = { "idempotency-key": "cung-mot-khoa-0001" };
    const mine = await kit.ask({ method: "POST", path: KS, body: await birth("khoa-1"), headers });
    const body = await birth("khoa-2", { coQuanChuQuan: "H26.13" });
    const theirs = await kit.ask({ method: "POST", path: KS, body, headers, as: "hang-xom" });
    expect([mine.json.id, theirs.json.id]).toEqual(["khoa-1", "khoa-2"]);
    expect(theirs.headers["idempotency-replayed"]).toBeUndefined();
  });

  test("a change token of another unit moves a place in the list, and shows no record more", async () => {
    const theirs = await kit.ask({ path: `${KS}/changes?limit=1` });
    const since = encodeURIComponent(theirs.json.next);
    const { json } = await kit.ask({ path: `${KS}/changes?since=${since}`, as: "hang-xom" });
    expect(json.events.every((event: { source: string }) => event.source.endsWith(":H26.13"))).toBe(true);
  });

  test("whoever is shown a part cannot check guesses of the rest by the digest", async () => {
    const whole = await kit.ask({ path: `${KS}/changes?limit=1` });
    const part = await kit.ask({ path: `${KS}/changes?limit=1`, as: "dan-cu" });
    const [[full], [shown]] = [whole.json.events, part.json.events];
    expect([shown.subject, shown.profile]).toEqual([full.subject, "chia-se-3458"]);
    expect(full.digest).toBe(digestOf(full.data));
    expect(shown.digest).toBe(digestOf(shown.data));
    expect(part.text).not.toContain(full.digest);
  });

  test("an auditor sees readings of the records that were granted, and of no others", async () => {
    await kit.ask({ path: `${KS}/an-1` });
    const look = (as: string) =>
      kit.ask({ method: "POST", path: "/v1/access-log/search", as, body: { personalId: MARK, limit: 1 } });
    expect((await look("kiem-tra-khai-sinh")).json.items).toHaveLength(1);
    expect((await look("kiem-tra")).json).toEqual({ items: [] });
    expect((await look("hang-xom")).json).toEqual({ items: [] });
    expect((await look("ho-tich")).json.code).toBe("forbidden");
  });

  test("the result of an export is not given when the right to it is gone", async () => {
    const started = await kit.ask({ method: "POST", path: `${KS}/exports`, body: {} });
    const path = `/v1/jobs/${started.json.id}/result`;
    expect((await kit.ask({ path, as: "hang-xom" })).json.code).toBe("not-found");
    const form = "grant_type=client_credentials&client_id=ho-tich&client_secret=bi-mat-ho-tich";
    const token = await kit.ask({
      method: "POST",
      path: "/oauth/token",
      as: "",
      body: `${form}&scope=ho-tich/khai-sinh:read`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const authorization = `Bearer ${token.json.access_token}`;
    const answer = await kit.ask({ path, as: "", headers: { authorization } });
    expect([answer.status, answer.json.code]).toEqual([403, "forbidden"]);
  });
});
