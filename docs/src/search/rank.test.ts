import { catalogue } from "@thongnhat/schemas/catalogue";
import { describe, expect, it } from "vitest";
import { apiEntries } from "./collect/api.ts";
import { formatEntries } from "./collect/formats.ts";
import { guideEntries } from "./collect/guides.ts";
import { recordEntries } from "./collect/records.ts";
import type { SearchEntry } from "./entry.ts";
import { pack, unpack } from "./pack.ts";
import { createSearch } from "./rank.ts";

const guide = `<main><h1>Kiểm tra một tệp</h1><p>Có một tệp CSV.</p><h2 id="tệp-csv">Tệp CSV</h2><p>Hàng đầu là tên trường.</p><pre>bí mật</pre></main>`;
const tables: SearchEntry[] = [
  {
    kind: "table",
    title: "Dân tộc",
    trail: "",
    url: "tu-dien/danh-muc/dan-toc.html",
    words: "dan-toc Ethnic groups",
  },
  {
    kind: "code",
    title: "18 · Gia Rai",
    trail: "Dân tộc",
    url: "tu-dien/danh-muc/dan-toc.html",
    words: "Gia-rai Giơ-rai",
  },
  {
    kind: "lookup",
    title: "Xã, phường, thị trấn, đặc khu",
    trail: "",
    url: "tu-dien/danh-muc/xa.html",
    words: "",
  },
];
const entries = [
  ...recordEntries(catalogue, "vi"),
  ...guideEntries("kiem-tra-mot-tep.html", guide),
  ...apiEntries(["api/functions/_thongnhat_core.formatIssue.html", "api/index.html"]),
  ...tables,
  ...formatEntries([
    {
      kind: "format",
      title: "Dân cư: tra cứu",
      text: "c06-dan-cu",
      url: "tu-dien/dinh-dang/c06/tra-cuu.html",
    },
    {
      kind: "column",
      title: "HoVaTen.Ten",
      text: "HoVaTen.Ten Dân cư: tra cứu",
      url: "tu-dien/dinh-dang/c06/tra-cuu.html#cot-HoVaTen.Ten",
    },
  ]),
];
const search = createSearch(unpack(pack(entries)));
const first = (query: string) => {
  const [entry] = search.find(query);
  return entry === undefined
    ? undefined
    : [entry.trail, entry.title].filter((text) => text !== "").join(" › ");
};

describe("search", () => {
  it("finds a record by its name without marks, before everything that stands in it", () => {
    expect(first("khai sinh")).toBe("Khai sinh");
    expect(first("KET HON")).toBe("Kết hôn");
  });

  it("finds a field of another system by the name that system gives it", () => {
    expect(search.find("HoVaTen.Ten")[0]).toMatchObject({
      kind: "column",
      trail: "Dân cư: tra cứu",
      url: "tu-dien/dinh-dang/c06/tra-cuu.html#cot-HoVaTen.Ten",
    });
  });

  it("finds a field by record and label without marks", () => {
    const [hit] = search.find("khai sinh ho ten");
    expect(hit).toMatchObject({ kind: "field" });
    expect(hit?.trail).toMatch(/^Khai sinh/);
    expect(hit?.url).toMatch(/^tu-dien\/ho-tich\/khai-sinh\.html#\S*hoTen/);
  });

  it("finds đ by d, and while the last word is still being typed", () => {
    expect(search.find("so dinh danh").some(({ title }) => /[Ss]ố định danh/.test(title))).toBe(true);
    expect(search.find("số định da").some(({ title }) => /[Ss]ố định danh/.test(title))).toBe(true);
  });

  it("finds a field by its name in data and by its name in another system", () => {
    expect(search.find("nguoiDuocKhaiSinh")[0]?.url).toContain("#nguoiDuocKhaiSinh");
    expect(search.find("meHoTen").some(({ url }) => url.includes("khai-sinh.html#me"))).toBe(true);
  });

  it("finds a rule by its id", () => {
    expect(search.find("KS-01")[0]).toMatchObject({ kind: "rule", title: "KS-01" });
    expect(search.find("ks 01")[0]?.url).toBe("tu-dien/ho-tich/khai-sinh.html#quy-tac-ks-01");
  });

  it("finds code tables, codes and names of the library", () => {
    expect(first("dan toc")).toBe("Dân tộc");
    expect(first("gia rai")).toBe("Dân tộc › 18 · Gia Rai");
    expect(search.find("formatIssue")[0]).toMatchObject({
      kind: "api",
      url: "api/functions/_thongnhat_core.formatIssue.html",
    });
    expect(search.find("format issue")[0]?.title).toBe("formatIssue");
  });

  it("leads to the box of a large table with what was asked, first when nothing else holds all words", () => {
    const communes = "tu-dien/danh-muc/xa.html?q=phuong%20an%20khe#cac-ma";
    expect(search.find("phuong an khe")[0]).toMatchObject({ kind: "lookup", url: communes });
    expect(search.find("khai sinh")[0]).toMatchObject({ kind: "record" });
    expect(search.find("khai sinh").at(-1)).toMatchObject({ kind: "lookup" });
  });

  it("finds a section of a guide by its text; printed output is not its text", () => {
    expect(search.find("hang dau ten truong")[0]?.url).toBe("kiem-tra-mot-tep.html#tệp-csv");
    expect(search.find("bí mật").every(({ kind }) => kind !== "guide")).toBe(true);
  });

  it("forgives a slip when nothing else fits, and says nothing for nothing", () => {
    expect(search.find("khai sinhh").find(({ kind }) => kind !== "lookup")?.title).toBe("Khai sinh");
    expect(search.find("   ")).toEqual([]);
    expect(search.find("zzzzqqqq").filter(({ kind }) => kind !== "lookup")).toEqual([]);
  });

  it("is the same after the index was packed", () => {
    expect(unpack(pack(entries))).toEqual(entries);
  });
});
