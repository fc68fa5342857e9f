// A report made from counting real files of the examples, not from invented figures.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { renderHtml } from "../../src/html/index.ts";
import { audit, countRecords } from "../../src/index.ts";

const FILES = fileURLToPath(new URL("../../../../docs/examples/do-chat-luong/", import.meta.url));
const DAY = "2026-11-22";

/** The records of a file of the examples; a line that is no JSON is told as such. */
function recordsOf(name: string): unknown[] {
  return readFileSync(FILES + name, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return { unreadable: "TN-JSON" };
      }
    });
}

test("two months of a province: what was counted stands on the page", async () => {
  const before = await countRecords(recordsOf("tinh-a-thang-10.ndjson"), { today: DAY });
  const report = await audit(recordsOf("tinh-a-thang-11.ndjson"), { today: DAY, previous: [before] });
  const { document } = new JSDOM(renderHtml(report)).window;
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();

  expect(report.records).toBeGreaterThan(10);
  expect(text("blockquote")).toBe(report.sentence.vi.replace(/\s+/g, " "));
  expect(document.querySelectorAll(".rule")).toHaveLength(
    Math.min(20, report.measures.filter(({ fails }) => fails > 0).length),
  );
  expect(text("#noi-nao")).toContain("H90.1");
  expect(text("#quy-tac")).toContain("Khai sinh");
  expect(document.querySelectorAll("#xu-huong svg").length).toBeGreaterThan(0);
});
