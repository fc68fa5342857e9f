import { readFileSync } from "node:fs";
import { requirements } from "@thongnhat/client/protocol";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { credentialsOf } from "../../../test/wrong-server/credentials.ts";
import { startWrongServer, type WrongServer } from "../../../test/wrong-server/server.ts";
import {
  type ConformOptions,
  type ConformReport,
  conform,
  renderConformHtml,
  renderJunit,
  renderText,
} from "../index.ts";

const SCHEMA = new URL("../../../../../schemas/exchange/conform-report.schema.json", import.meta.url);
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

let server: WrongServer;
let right: ConformReport;
let wrong: ConformReport;
const credentials = (): ConformOptions => ({ credentials: credentialsOf(server.unit), pollMs: 2 });

beforeAll(async () => {
  server = await startWrongServer("EX-READ-05");
  wrong = await conform(server.url, credentials());
  await server.close();
  server = await startWrongServer();
  right = await conform(server.url, {
    ...credentials(),
    other: credentialsOf(server.other),
    noGrants: credentialsOf(server.noGrants),
  });
});
afterAll(() => server.close());

describe("a report as JSON", () => {
  test("follows its published schema, whether the server passes or fails", () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
    for (const report of [right, wrong]) {
      expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
      expect(report.results.map(({ id }) => id)).toEqual(requirements.map(({ id }) => id));
    }
    expect(validate({ ...right, secret: "x" })).toBe(false);
  });

  test("says what was asked, what had to come and what came", () => {
    const failed = wrong.results.find(({ id }) => id === "EX-READ-05");
    expect(failed?.findings).toEqual([
      {
        record: "ho-tich/khai-sinh",
        asked: "GET /v1/ho-tich/khai-sinh/changes",
        expected: { vi: "Cache-Control có no-store", en: "Cache-Control with no-store" },
        came: { vi: "không có Cache-Control", en: "no Cache-Control" },
      },
    ]);
    expect(failed?.steps.at(-1)).toMatchObject({
      status: 200,
      headers: expect.arrayContaining(["content-type"]),
    });
    expect(wrong.verdict).toBe("fail");
    expect(wrong.totals.must.fail).toBe(1);
  });

  test("names the other units that a check would need", () => {
    const skipped = wrong.results.filter(({ result }) => result === "skip");
    expect(skipped.map(({ id }) => id)).toEqual(["EX-AUTH-04", "EX-PROF-03"]);
    expect(skipped[1]?.reason?.vi).toContain("đơn vị thứ hai");
  });
});

describe("a report for a terminal", () => {
  test("fits 80 columns in both languages, with colours too", () => {
    for (const report of [right, wrong])
      for (const language of ["vi", "en"] as const)
        for (const colour of [false, true]) {
          const lines = renderText(report, { language, colour }).replace(ANSI, "").split("\n");
          expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
        }
  });

  test("tells of a failing requirement its id, what came and what to do", () => {
    const text = renderText(wrong).replace(/\s+/g, " ");
    expect(text).toContain("✘ EX-READ-05");
    expect(text).toContain("Thực tế: không có Cache-Control");
    expect(text).toContain("Cách sửa: Gửi Cache-Control: no-store");
    expect(renderText(right)).toContain("✔ Đạt mọi điều bắt buộc");
  });
});

describe("a report as JUnit", () => {
  test("has a test case for each requirement, and the failure in the right one", () => {
    const xml = renderJunit(wrong);
    expect([...xml.matchAll(/<testcase /g)]).toHaveLength(requirements.length);
    expect(xml).toMatch(/name="EX-READ-05 [^>]+>\n\s+<failure type="must"/);
    expect([...xml.matchAll(/<failure /g)]).toHaveLength(1);
    expect([...xml.matchAll(/<skipped /g)]).toHaveLength(2);
  });

  test("stays well-formed whatever a server calls itself", () => {
    const hostile = { ...wrong, server: { ...wrong.server, address: '"><x>&\u0000\ud800' } };
    const xml = renderJunit(hostile);
    expect(xml).toContain('hostname="&quot;&gt;&lt;x&gt;&amp;��"');
    expect(
      xml.replace(/<\/?(testsuites|testsuite|testcase|failure|skipped|error)\b[^<>]*>|<\?xml[^<>]*\?>/g, ""),
    ).not.toMatch(/[<>]/);
  });
});

describe("a report as HTML", () => {
  test("holds date, server, versions, digest and every requirement, and no script", () => {
    const page = renderConformHtml(wrong);
    for (const said of [wrong.at, wrong.server.name, wrong.kit.version, wrong.requirements.digest])
      expect(page).toContain(said);
    for (const { id } of requirements) expect(page).toContain(`<code>${id}</code>`);
    expect(page).not.toMatch(/<script|<img|<link|src=/);
    expect(page).toContain('<html lang="vi">');
    expect(renderConformHtml(wrong, "en")).toContain("What to do");
  });

  test("escapes what a server calls itself", () => {
    const page = renderConformHtml({
      ...right,
      server: { ...right.server, name: "<script>x</script>\u202e" },
    });
    expect(page).toContain("&lt;script&gt;x&lt;/script&gt;�");
    expect(page).not.toContain("<script>");
  });
});

test("no report holds a secret, a token or a value of a person", () => {
  const all = [right, wrong].flatMap((report) => [
    JSON.stringify(report),
    renderText(report),
    renderJunit(report),
    renderConformHtml(report),
  ]);
  const held = [...(server.state.held.get("ho-tich/khai-sinh")?.values() ?? [])].map(({ value }) => value);
  const names = held.flatMap((one) =>
    [...JSON.stringify(one).matchAll(/"(?:dayDu|soDinhDanhCaNhan)":"([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    ),
  );
  expect(names.length).toBeGreaterThan(3);
  const secrets = [...server.state.tokens.keys(), server.unit.clientSecret, ...names];
  expect(secrets.filter((one) => all.some((text) => text.includes(one)))).toEqual([]);
});
