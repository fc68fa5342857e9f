import { join } from "node:path";
import { emitDictionary, readStandard } from "@thongnhat/compiler";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { allColumns, readWireFormats } from "../src/read/wire-formats.ts";
import { anchorsOf, brokenLinks, pathsBelow, repeatedAnchors } from "./dictionary.ts";

const compiled = readStandard(join(import.meta.dirname, "../../../schemas"));
const { model, tables } = compiled;
const records = model.databases.flatMap((database) => database.records);
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await emitDictionary(compiled);
}, 120_000);

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function read(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} was not emitted`);
  return text;
}

describe("the dictionary of the standard", () => {
  it("has every field of every record under its dotted path, in both languages", () => {
    for (const { id, def } of records)
      for (const page of [`tu-dien/${id}.md`, `en/dictionary/${id}.md`]) {
        const anchors = anchorsOf(read(page));
        expect(pathsBelow(model, def).filter((path) => !anchors.has(path))).toEqual([]);
      }
  });

  it("reaches into blocks: the mother's name in a birth record", () => {
    const anchors = anchorsOf(read("tu-dien/ho-tich/khai-sinh.md"));
    for (const path of ["me.hoTen.dayDu", "cha.giayToTuyThan.so", "nguoiDuocKhaiSinh.noiSinh.maXa"])
      expect(anchors).toContain(path);
  });

  it("says what a record says of a block's field: the old column of the child's name, required at once", () => {
    const page = read("tu-dien/ho-tich/khai-sinh.md");
    const [, section = ""] = page.split('<h3 id="nguoiDuocKhaiSinh.hoTen">');
    expect(section.slice(0, section.indexOf("</section>"))).toMatch(/nksHoTen.*moj-hotich-sohoa/s);
  });

  it("has every rule of every record and block, with its words and its CEL", () => {
    const escaped = (cel: string): string =>
      cel
        .replaceAll("&", "&amp;")
        .replaceAll('"', "&quot;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("{", "&#123;")
        .replaceAll("}", "&#125;");
    for (const record of records) {
      const page = read(`tu-dien/${record.id}.md`);
      const anchors = anchorsOf(page);
      const blocks = record.uses.flatMap((key) => model.defs.get(key)?.rules ?? []);
      for (const { id, cel } of record.rules) {
        expect(anchors).toContain(`quy-tac-${id.toLowerCase()}`);
        if (cel !== undefined) expect(page).toContain(escaped(cel));
      }
      const foreign = new Set(records.map(({ def }) => def).filter((def) => def !== record.def));
      if (!record.uses.some((key) => foreign.has(key)))
        for (const { id } of blocks) expect(anchors).toContain(`quy-tac-${id.toLowerCase()}`);
    }
  });

  it("has a page for every block and every code table, with its codes", () => {
    for (const file of compiled.sources.schemas)
      expect(files.has(`tu-dien/${file.database}/${file.name}.md`)).toBe(true);
    for (const table of tables.values()) {
      const page = read(`tu-dien/danh-muc/${table.id}.md`);
      expect(page).toContain(`<code>${table.rows[0]?.code}</code>`);
      const rows: string[][] = parse(read(`tu-dien/danh-muc/${table.id}.csv`), { bom: true });
      expect(rows.length).toBe(table.rows.length + 1);
    }
  });

  it("gives all communes to the script of the page, and 200 rows to a page without JavaScript", () => {
    const xa = tables.get("xa")?.rows.length;
    const script = read("tu-dien/danh-muc/xa.js");
    const window: { thongnhatTables?: Record<string, { rows: unknown[]; texts: unknown[] }> } = {};
    new Function("window", script)(window);
    expect(window.thongnhatTables?.xa?.rows.length).toBe(xa);
    expect(read("tu-dien/danh-muc/xa.md").match(/<tr><td/g)).toHaveLength(200);
  });

  it("shows a valid example whole, and faulty ones with the issue and the fault marked", () => {
    const page = read("tu-dien/ho-tich/khai-sinh.md");
    expect(page).toContain('"maBanGhi": "ks-00004-2025-000123"');
    const faults = page.split('<section class="tn-fault">').slice(1);
    expect(faults.length).toBeGreaterThanOrEqual(4);
    for (const fault of faults) expect(fault).toContain("<mark>");
    expect(faults.some((fault) => fault.includes("Luật Hộ tịch 60/2014/QH13"))).toBe(true);
  });

  it("has no link that leads nowhere, and no anchor twice", () => {
    expect(brokenLinks(files, ["api/", "tu-dien/tables.js"])).toEqual([]);
    for (const [path, text] of files)
      if (path.endsWith(".md")) expect([path, ...repeatedAnchors(text)]).toEqual([path]);
  });

  it("never says undefined, null or an object", () => {
    for (const [path, text] of files)
      if (path.endsWith(".md"))
        expect([path, /\bundefined\b|\[object |\bNaN\b/.exec(text)?.[0]]).toEqual([path, undefined]);
  });

  it("has the same pages in English, in English words, and marks what is Vietnamese", () => {
    const vietnamese = [...files.keys()].filter(
      (path) => path.startsWith("tu-dien/") && path.endsWith(".md"),
    );
    for (const path of vietnamese) {
      const english = path
        .replace("tu-dien/", "en/dictionary/")
        .replace("/danh-muc/", "/code-tables/")
        .replace("/dinh-dang/", "/wire-formats/");
      expect(files.has(english)).toBe(true);
    }
    const page = read("en/dictionary/ho-tich/khai-sinh.md");
    expect(page).toContain("# Birth registration");
    expect(page).toContain('<span lang="vi">');
    expect(page).not.toContain("Bắt buộc");
  });

  it("is the same, byte for byte, when it is generated again", async () => {
    const again = await emitDictionary(compiled);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of again) expect(text === read(path) ? path : "").toBe(path);
  });

  it("offers each record as the form of the national dictionary: 25 descriptors, the unknown left empty", () => {
    for (const { id } of records) {
      const [header = [], ...rows]: string[][] = parse(read(`tu-dien/${id}.tu-dien-25.csv`), { bom: true });
      expect(header).toHaveLength(25);
      expect(rows.length).toBeGreaterThanOrEqual(5);
      for (const row of rows) expect([row[6], row[12], row[22], row[23]]).toEqual(["", "", "", ""]);
    }
    const [, ...rows]: string[][] = parse(read("tu-dien/ho-tich/khai-sinh.tu-dien-25.csv"), { bom: true });
    const name = rows.find((row) => row[14] === "KhaiSinh.nguoiDuocKhaiSinh.hoTen");
    expect(name?.[1]).toMatch(/^[A-Z][A-Za-z0-9]+ \/ [A-Z][A-Za-z0-9]+$/);
  });

  it("draws each database and the life of its records, with words for those who do not see them", () => {
    const picture = read("tu-dien/ho-tich/so-do.svg");
    expect(picture).toContain('<title id="so-do-title">Sơ đồ Hộ tịch: bản ghi, khối và quan hệ</title>');
    expect(picture).toContain('href="khai-sinh.html"');
    expect(read("en/dictionary/chung/ban-ghi.svg")).toContain("Locked");
    expect(read("tu-dien/chung/index.md")).toContain("Đã khóa");
  });

  it("says who may receive which fields, profile by profile", () => {
    const page = read("tu-dien/ho-so-chia-se.md");
    expect(page).toContain("{#chia-se-3458}");
    expect(page).toContain('href="ho-tich/khai-tu.html#nguoiChet.hoTen"');
    expect(page).not.toContain("nguyenNhanChet");
  });

  it("says what each of the six words measures and from where it is reached, in both languages", () => {
    const page = read("tu-dien/chat-luong.md");
    for (const anchor of ["dung", "du", "sach", "song", "thong-nhat", "dung-chung"])
      expect(page).toContain(`{#${anchor}}`);
    expect(page).toContain("99,5 %");
    expect(page).toContain("TN-QUALITY-DUPLICATE-KEY");
    expect(read("en/dictionary/chat-luong.md")).toContain("99.5%");
    expect(read("tu-dien/index.md")).toContain('href="chat-luong.html"');
  });

  it("lists every deadline once with the records that have it", () => {
    const page = read("tu-dien/chat-luong.md");
    expect(page.split("<code>HT-S1</code>")).toHaveLength(2);
    expect(page).toContain('href="ho-tich/khai-tu.html#thoi-han-ht-s1"');
    expect(page).toContain("10 ngày làm việc");
  });

  it("shows a record's deadlines, what tells its person, and the word of each rule", () => {
    const page = read("tu-dien/ho-tich/khai-sinh.md");
    expect(page).toMatch(/id="thoi-han-ht-s1".*24 giờ/s);
    expect(page).toContain('href="#sieuDuLieu.phienBan.ghiNhanLuc"');
    expect(page).toMatch(/Có thể là một người khi trùng.*nguoiDuocKhaiSinh\.ngaySinh/);
    const word = (id: string): string =>
      new RegExp(
        `id="quy-tac-${id}".*?Đếm cho tiêu chí</dt><dd><a href="\\.\\./chat-luong\\.html#([a-z-]+)"`,
        "s",
      ).exec(page)?.[1] ?? "";
    expect([word("ks-01"), word("ks-10"), word("ht-02"), word("ht-03")]).toEqual([
      "dung",
      "du",
      "thong-nhat",
      "sach",
    ]);
  });

  it("can be searched: fields by old column names, rules by id, codes of small tables", () => {
    const entries: { kind: string; title: string; text: string; url: string }[] = JSON.parse(
      read("tu-dien/search.json"),
    );
    const found = (kind: string, word: string) =>
      entries.filter((one) => one.kind === kind && `${one.title} ${one.text}`.includes(word));
    expect(found("field", "nksHoTen").map(({ url }) => url)).toContain(
      "tu-dien/ho-tich/khai-sinh.html#nguoiDuocKhaiSinh.hoTen",
    );
    expect(found("rule", "KS-01")[0]?.url).toBe("tu-dien/ho-tich/khai-sinh.html#quy-tac-ks-01");
    expect(found("code", "Kinh").map(({ url }) => url)).toContain("tu-dien/danh-muc/dan-toc.html");
    expect(found("code", "Phường Ba Đình")).toEqual([]);
  });

  it("has a page for every format of another system, with each of its fields, and every loss with its reason", () => {
    for (const { system, base, columns } of readWireFormats(compiled.sources.dir)) {
      const page = read(`tu-dien/dinh-dang/${system}/${base}.md`);
      const lost = page.slice(page.indexOf("{#mat-mat}"), page.indexOf("{#mau}"));
      for (const { column, parts, as } of allColumns(columns)) {
        const names = parts === undefined ? [column] : Object.values(parts as Record<string, string>);
        for (const name of names)
          expect(page).toMatch(new RegExp(`[>.]${escapeRegExp(String(name))}</code>`));
        if (as === "loss") expect(lost).toContain(`${String(column)}</code></a>`);
      }
    }
  });

  it("says where a field of a dossier inside a message goes: to the page of the record inside", () => {
    const page = read("tu-dien/dinh-dang/moj-hotich-lienthong/gui-khai-sinh.md");
    expect(page).toContain('href="../../ho-tich/khai-sinh.html#nguoiDuocKhaiSinh.hoTen.dayDu"');
    expect(read("tu-dien/ho-tich/khai-sinh.md")).toContain(
      'href="../dinh-dang/moj-hotich-lienthong/gui-khai-sinh.html"',
    );
  });

  it("leaves few fields of formats without a link to the field of the standard", () => {
    const pages = [...files].filter(([path]) => /^tu-dien\/dinh-dang\/.+\/.+\.md$/.test(path));
    const cells = pages.flatMap(([path, text]) =>
      [...text.matchAll(/data-label="Trường của chuẩn"[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => [
        path,
        cell,
      ]),
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter(([, cell = ""]) => cell !== "–" && !cell.startsWith("<a "))).toEqual([]);
  });

  it("shows a system of which no field was seen as open, with what its README asks", () => {
    const page = read("tu-dien/dinh-dang/vxp.md");
    expect(page).toContain("Chưa có định dạng");
    expect(page).toContain("](edxml.html)");
  });

  it("finds the field of another system by its name, on the page of each message that has it", () => {
    const entries: { kind: string; title: string; text: string; url: string }[] = JSON.parse(
      read("en/dictionary/search.json"),
    );
    const urls = (name: string) =>
      entries
        .filter(({ kind, title, text }) => kind === "column" && [title, ...text.split(" ")].includes(name))
        .map(({ url }) => url);
    expect(urls("nksHoTen")).toContain(
      "en/dictionary/wire-formats/moj-hotich-sohoa/ht-khaisinh.html#cot-nksHoTen",
    );
    expect(urls("HoVaTen.Ten").length).toBeGreaterThan(0);
    for (const url of [...urls("nksHoTen"), ...urls("HoVaTen.Ten")]) {
      const [path = "", anchor = ""] = url.split("#");
      expect(anchorsOf(read(path.replace(/\.html$/, ".md")))).toContain(anchor);
    }
  });

  it("lists every row that stands on memory alone, as many as standard.json says", () => {
    const page = read("tu-dien/chung-cu.md");
    const [, list = ""] = page.split("{#theo-tri-nho}");
    const rows =
      [...list.split("</table>")]
        .slice(-3)
        .join("")
        .match(/<tr><td/g)?.length ?? 0;
    expect(rows).toBeGreaterThanOrEqual(Number(compiled.sources.standard.recalledRows));
  });
});
