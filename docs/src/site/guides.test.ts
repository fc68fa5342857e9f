import { describe, expect, it } from "vitest";
import { titleOf } from "./front-matter.ts";
import { groupGuides, guideOf } from "./guides.ts";

const guide = (path: string, markdown: string) =>
  guideOf(path.startsWith("en/") ? "en" : "vi", path, markdown);

describe("a guide in the sidebar", () => {
  it("takes name, group and place from its top", () => {
    const found = guide(
      "a.md",
      '---\npackage: cli\ntitle: "Chuyển mã: xã"\ngroup: ma\norder: 20\n---\n\n# Khác\n',
    );
    expect(found).toMatchObject({ title: "Chuyển mã: xã", group: "ma", order: 20 });
  });

  it("without front matter takes its heading and stands in the last group", () => {
    expect(guide("a.md", "# Viết `cel` **đúng**\n")).toMatchObject({ title: "Viết cel đúng", group: "khac" });
  });

  it("of an unknown group is not lost", () => {
    const groups = groupGuides([guide("a.md", "---\ngroup: la\norder: nhiều\n---\n# A")], "vi");
    expect(groups.map(({ title, guides }) => [title, guides.length])).toEqual([["Khác", 1]]);
  });

  it("stands in order within its group", () => {
    const groups = groupGuides(
      [
        guide("b.md", "---\ngroup: ma\norder: 2\n---\n# B"),
        guide("a.md", "---\ngroup: ma\norder: 10\n---\n# A"),
      ],
      "vi",
    );
    expect(groups[0]?.guides.map(({ title }) => title)).toEqual(["B", "A"]);
  });

  it("knows its twin in the other language", () => {
    expect(guide("bat-dau.md", "# A\n\n[In English](en/getting-started.md)").other).toBe(
      "en/getting-started.md",
    );
    expect(guide("en/getting-started.md", "# A\n\n[Tiếng Việt](../bat-dau.md)").other).toBe("bat-dau.md");
  });

  it("with English below stands in the English sidebar, at that place", () => {
    const both = guide("cel.md", "# CEL\n\n[English below](#cel-how)\n");
    expect(both.other).toBe("cel.md#cel-how");
    expect(groupGuides([both], "en")).toHaveLength(1);
  });
});

it("a page without title or heading has no name", () => {
  expect(titleOf("chữ")).toBeUndefined();
});
