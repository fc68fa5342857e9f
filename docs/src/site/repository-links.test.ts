import { describe, expect, it } from "vitest";
import { headingId } from "./heading-id.ts";
import { linksOf, siteLink } from "./repository-links.ts";

describe("a link of a guide", () => {
  it("to another guide leads to its page, in both languages", () => {
    expect(siteLink("a.md", "b.md#c")).toBe("/b.md#c");
    expect(siteLink("en/a.md", "../b.md")).toBe("/b.md");
  });

  it("out of docs/ leads to a copy on the site", () => {
    expect(siteLink("en/a.md", "../../packages/cli/README.md#x")).toBe("/nguon/packages/cli/README.md#x");
    expect(siteLink("a.md", "../schemas/mappings/systems.csv")).toBe("/nguon/schemas/mappings/systems.csv");
    expect(siteLink("a.md", "examples/kiem-tra/")).toBe("/nguon/docs/examples/kiem-tra/");
    expect(siteLink("a.md", "../LICENSE")).toBe("/nguon/LICENSE.txt");
  });

  it("to a folder of the standard leads to the dictionary, in the language of the page", () => {
    const isFolder = (path: string) => !path.includes(".json");
    expect(siteLink("a.md", "../schemas/chung/1.0", isFolder)).toBe("/tu-dien/chung/");
    expect(siteLink("a.md", "../schemas/wire-formats/edxml/", isFolder)).toBe(
      "/tu-dien/dinh-dang/edxml.html",
    );
    expect(siteLink("en/a.md", "../../schemas/code-tables/xa/", isFolder)).toBe(
      "/en/dictionary/code-tables/xa.html",
    );
    expect(siteLink("a.md", "../schemas/mappings", isFolder)).toBe("/nguon/schemas/mappings/");
  });

  it("of a copied README leads back to the guide", () => {
    expect(siteLink("nguon/packages/cli/README.md", "../../docs/en/a.md")).toBe("/en/a.md");
    expect(siteLink("nguon/README.md", "schemas/README.md")).toBe("/nguon/schemas/README.md");
  });

  it("to a host, an anchor or a place of the site stays", () => {
    for (const href of ["https://cel.dev", "#a", "/thu/", "mailto:a@b.vn", "../../ra-ngoai.md"]) {
      expect(siteLink("a.md", href)).toBe(href);
    }
  });
});

it("links in code are not links", () => {
  expect(linksOf("[a](b.md) `[c](d.md)` [`e`](f.md)\n\n```md\n[g](h.md)\n```\n")).toEqual(["b.md", "f.md"]);
});

it("an anchor is the one GitHub makes", () => {
  expect(headingId("Điều chưa biết")).toBe("điều-chưa-biết");
  expect(headingId("Java, .NET, Excel")).toBe("java-net-excel");
  expect(headingId("1. Cài đặt")).toBe("1-cài-đặt");
});
