import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { ATTACK, withTexts } from "../../test/html/hostile-report.ts";
import { inventedReport, SIZES } from "../../test/html/invented-report.ts";
import type { Report } from "../report/types.ts";
import { WORDS } from "../words/words.ts";
import { renderHtml } from "./index.ts";

const MEGABYTE = 1_000_000;
const read = (page: string): Document => new JSDOM(page).window.document;
const textOf = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

const reports = {
  commune: inventedReport(SIZES.commune),
  province: inventedReport(SIZES.province),
  nation: inventedReport(SIZES.nation),
} satisfies Record<string, Report>;

describe.each(Object.entries(reports))("the report of a %s", (_, report) => {
  let page: string;
  let document: Document;
  beforeAll(() => {
    page = renderHtml(report, { sql: (key) => `SELECT 1 -- ${key}` });
    document = read(page);
  });

  test("is one file of at most 1 MB", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(MEGABYTE);
  });

  test("has no script and asks for nothing outside", () => {
    expect(page.match(/<script|<link|<iframe|@import|url\(|https?:\/\/|javascript:| on\w+=/gi)).toBeNull();
    expect([...document.querySelectorAll("[src]")]).toEqual([]);
    expect(
      [...document.querySelectorAll("[href]")].filter((link) => !link.getAttribute("href")?.startsWith("#")),
    ).toEqual([]);
    const policy = document
      .querySelector("meta[http-equiv=Content-Security-Policy]")
      ?.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  test("gives the same bytes for the same report", () => {
    expect(renderHtml(report, { sql: (key) => `SELECT 1 -- ${key}` }) === page).toBe(true);
  });

  test("has each anchor once, and every link inside leads somewhere", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll("a[href^='#']"))
      expect(ids).toContain(link.getAttribute("href")?.slice(1));
  });

  test("tells every picture in words", () => {
    for (const picture of document.querySelectorAll("svg:not([aria-hidden])")) {
      expect(picture.getAttribute("role")).toBe("img");
      expect(picture.getAttribute("aria-label")).toMatch(/\d/);
    }
  });

  test("begins with the sentence, then the six words in their order", () => {
    expect(textOf(document.querySelector("blockquote"))).toBe(report.sentence.vi.replaceAll("\u00A0", " "));
    expect([...document.querySelectorAll(".card h3")].map(textOf)).toEqual([
      "Đúng",
      "Đủ",
      "Sạch",
      "Sống",
      "Thống nhất",
      "Dùng chung",
    ]);
    expect([...document.querySelectorAll("main > section > h2")]).toHaveLength(9);
  });
});

describe("the national report", () => {
  const document = read(renderHtml(reports.nation));
  const section = (id: string): Element | null => document.querySelector(`#${id}`);

  test("shows every province, and the units to help first", () => {
    const tables = section("noi-nao")?.querySelectorAll("table.heat") ?? [];
    expect(tables[0]?.querySelectorAll("tbody tr")).toHaveLength(34);
    expect(tables[1]?.querySelectorAll("tbody tr")).toHaveLength(30);
  });

  test("says how many units and measures it leaves out, and where they are", () => {
    expect(textOf(section("noi-nao"))).toContain(
      "Còn 3.302 nơi không hiện ở đây; có đủ trong tệp JSON, mục groups.",
    );
    expect(textOf(section("quy-tac"))).toMatch(
      /Không hiện ở đây: [\d.]+ phép đo có bản ghi sai và [\d.]+ phép đo/,
    );
    expect(textOf(section("nguon-goc"))).toMatch(
      /Còn 62 nguồn nữa \([\d.]+ bản ghi\) trong tệp JSON, mục inputs\./,
    );
  });

  test("gives the twenty costliest rules a section each, with definition, law, evidence, counts and places", () => {
    const rules = section("quy-tac")?.querySelectorAll("article.rule") ?? [];
    expect(rules).toHaveLength(20);
    const first = textOf(rules[0] ?? null);
    for (const part of [
      "Kết quả",
      "Giải thích",
      "Cách sửa",
      "Căn cứ pháp luật",
      "Chứng cứ",
      "Sai nhiều nhất ở",
    ])
      expect(first).toContain(part);
    const [costliest] = reports.nation.measures;
    expect(first).toContain(
      `${costliest?.fails.toLocaleString("vi-VN")} bản ghi sai, trong ${costliest?.applies.toLocaleString("vi-VN")}`,
    );
  });
});

describe("what is not measured", () => {
  test("is never 100 %, on the card, in the heat map and in its own section", () => {
    const document = read(renderHtml(reports.commune));
    const card = textOf(document.querySelectorAll(".card")[WORDS.indexOf("song")] ?? null);
    expect(card).toContain("chưa đo được");
    expect(card).not.toMatch(/\d+(,\d+)? %/);
    expect(textOf(document.querySelector("#chua-do-duoc"))).toContain(
      "Tiêu chí Sống: không có bản ghi nào để đo.",
    );
    const cells = [...read(renderHtml(reports.province)).querySelectorAll("td.unmeasured")];
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells.map(textOf))).toEqual(new Set(["–"]));
  });

  test("a first run says that there is no trend, no second system, no deadline", () => {
    const gaps = textOf(read(renderHtml(reports.commune)).querySelector("#chua-do-duoc"));
    expect(gaps).toContain("chưa có lần đo trước");
    expect(gaps).toContain("chưa có hệ thống thứ hai");
    expect(gaps).toContain("không có hạn nào");
    expect(gaps).toContain("máy này không chuẩn hóa Unicode");
  });

  test("an empty report is a page too", () => {
    const empty: Report = {
      ...reports.commune,
      records: 0,
      passing: 0,
      groups: [],
      measures: [],
      pareto: [],
      inputs: [],
    };
    expect(textOf(read(renderHtml(empty)).querySelector("#sua-gi-truoc"))).toContain("không có gì phải sửa");
  });
});

describe("figures", () => {
  test("a word with one failure in ten thousand records is not at 100 %", () => {
    const records = { applies: 10_000, passes: 9_996, rate: 0.9996 };
    const dung = { ...reports.commune.words.dung, records };
    const page = renderHtml({ ...reports.commune, words: { ...reports.commune.words, dung } });
    expect(textOf(read(page).querySelector(".card .value"))).toBe("99,96 %");
  });

  test("the order of repair says how many rules give back how many records", () => {
    const pareto = [
      { key: "KS-01@/a", record: "ho-tich/khai-sinh", fails: 700, gained: 500, cumulative: 0.5 },
      { key: "KS-02@/b", record: "ho-tich/khai-sinh", fails: 400, gained: 200, cumulative: 0.7 },
      { key: "KS-03@/c", record: "ho-tich/khai-sinh", fails: 200, gained: 117, cumulative: 0.817 },
      { key: "KS-04@/d", record: "ho-tich/khai-sinh", fails: 90, gained: 83, cumulative: 0.9 },
    ];
    const page = renderHtml({ ...reports.commune, records: 9000, passing: 8000, pareto });
    expect(textOf(read(page).querySelector(".headline"))).toBe(
      "Sửa lỗi của 3 quy tắc thì 81 % số bản ghi có lỗi sẽ hết lỗi (817 bản ghi).",
    );
  });

  test("what is ours says so once", () => {
    const [first] = reports.commune.measures.filter(({ fails }) => fails > 0);
    if (first === undefined) throw new Error("no failing measure");
    const evidence = { mark: "proposed", source: "đề xuất của thongnhat: sai trong mọi trường hợp" };
    const document = read(renderHtml({ ...reports.commune, measures: [{ ...first, evidence }] }));
    const rows = [...document.querySelectorAll(".rule dl div")].map(textOf);
    expect(rows).toContain("Chứng cứđề xuất của thongnhat sai trong mọi trường hợp");
  });

  test("short SQL is printed; long SQL stays on the screen, and the paper says so", () => {
    const short = read(renderHtml(reports.commune, { sql: () => "SELECT 1" })).querySelector(".rule");
    expect(textOf(short?.querySelector("details.print:last-of-type pre") ?? null)).toBe("SELECT 1");
    expect(short?.querySelector(".on-paper")).toBeNull();
    const long = read(renderHtml(reports.commune, { sql: () => `SELECT ${"1+".repeat(1000)}1` }));
    expect(textOf(long.querySelector(".rule .on-paper"))).toBe(
      "Câu lệnh SQL: quá dài để in, xem ở bản trên màn hình.",
    );
    expect(textOf(long.querySelector(".rule details:not(.print) summary"))).toBe("Câu lệnh SQL");
  });

  test("more than the run before is up, less is down", () => {
    const document = read(renderHtml(reports.province));
    const changes = [...document.querySelectorAll(".change")].map(textOf);
    expect(changes[WORDS.indexOf("dung")]).toBe("▲ Tăng 0,6 điểm phần trăm so với lần trước");
    expect(changes[WORDS.indexOf("du")]).toBe("▬ Không đổi so với lần trước");
    expect(changes[WORDS.indexOf("sach")]).toBe("▼ Giảm 0,2 điểm phần trăm so với lần trước");
  });

  test("there is no figure of all six words together", () => {
    const text = textOf(read(renderHtml(reports.province)).querySelector("#sau-tieu-chi"));
    expect(text).toContain("không gộp thành một điểm");
  });
});

describe("what others wrote", () => {
  test("never becomes part of the page", () => {
    const hostile = withTexts(reports.province, ATTACK);
    const page = renderHtml(hostile, { sql: () => ATTACK });
    expect(page.match(/<script|<img|\u202E/gi)).toBeNull();
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    const document = read(page);
    expect([...document.querySelectorAll("script, img, [onerror]")]).toEqual([]);
    expect(textOf(document.querySelector("tbody th bdi"))).toContain("<script>x()</script>");
  });

  test("may be without end: the page stays below 1 MB", () => {
    const endless = withTexts(reports.nation, ` ${"Ủy ban ".repeat(250)}`);
    const page = renderHtml(endless, { sql: () => "SELECT ".repeat(20_000) });
    expect(Buffer.byteLength(page)).toBeLessThan(MEGABYTE);
  });
});

describe("the English report", () => {
  test("says everything in English but for names", () => {
    const document = read(renderHtml(reports.province, { locale: "en" }));
    expect(document.documentElement.lang).toBe("en");
    const own = [
      ...document.querySelectorAll(
        "h2, .lead, dt, summary, .target, .change, div:not(.fit) > .wide thead th, .heat thead th, .legend",
      ),
    ]
      .map(textOf)
      .join(" ");
    expect(own).not.toMatch(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    expect(textOf(document.querySelector(".card .target"))).toMatch(/^Target 99%, /);
  });
});
