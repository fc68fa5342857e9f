// Follows CONTRIBUTING.md on a copy of schemas/, as a lawyer would: every piece is put where the page says, every
// command asks what CI asks, and what the page shows is what is printed (UPDATE_DOCS=1 writes it anew).
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CompileError, formatFinding, lint, readStandard } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { DIFF_RULES } from "../src/diff/rules/index.ts";
import type { Step } from "../src/diff/types.ts";
import { emitConformance } from "../src/emit/conformance/index.ts";

const ROOT = join(import.meta.dirname, "../../..");
const PAGE = join(ROOT, "CONTRIBUTING.md");

interface Block {
  readonly language: string;
  /** Where it goes: a file, perhaps with a place inside it. */
  readonly title: string;
  readonly text: string;
  readonly from: number;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: \[([^\]]+)\])?\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", title = "", text = ""] = match;
    return { language, title, text, from: match.index + whole.indexOf("\n") + 1 };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of any form is put together
type Loose = any;

/** Puts a piece where its title says: a new file, fields of an object, an item of a list, or lines of a CSV file. */
function put(home: string, { language, title, text }: Block): void {
  const [path = "", place] = title.split(" ");
  const file = join(home, path);
  if (language === "csv") {
    const code = text.slice(0, text.indexOf(",") + 1);
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(code));
    writeFileSync(file, `${[...lines, ...text.trimEnd().split("\n")].join("\n")}\n`);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  if (place === undefined) writeFileSync(file, text);
  else {
    const json: Loose = JSON.parse(readFileSync(file, "utf8"));
    const names = place.split("/").slice(1);
    const last = names.at(-1);
    const holder = names.slice(0, last === "-" ? -1 : undefined).reduce((at, name) => {
      return Array.isArray(at) ? at.find(({ id }: Loose) => id === name) : at[name];
    }, json);
    const piece: Loose = JSON.parse(text);
    if (last === "-") holder.push(piece);
    else Object.assign(holder, piece);
    writeFileSync(file, JSON.stringify(json, null, 2));
  }
}

/** What a command prints when something is wrong; nothing when all is well. */
async function run(home: string, command: string): Promise<string> {
  try {
    const compiled = readStandard(join(home, "schemas"));
    // The proof that no pattern runs away takes seconds and no pattern is changed here.
    const findings = await lint({ ...compiled, thorough: false });
    if (findings.length > 0) throw new CompileError(findings);
    if (command === "npm run generate") emitConformance(compiled);
    return "";
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const lines = error.findings.map(formatFinding);
    return `${lines.join("\n")}\n\n${error.findings.length} chỗ phải sửa trong schemas/.\n`;
  }
}

const markdown = readFileSync(PAGE, "utf8");
const [vietnamese = "", english = ""] = markdown.split("\n# Contributing\n");

describe("CONTRIBUTING.md", () => {
  it("leads through a field, a rule, a code and a mapping, and says what is printed", {
    timeout: 300_000,
  }, async () => {
    const home = mkdtempSync(join(tmpdir(), "dong-gop-"));
    try {
      cpSync(join(ROOT, "schemas"), join(home, "schemas"), { recursive: true });
      // The walk stays in civil status: the other databases would only be read again at each step.
      const file = join(home, "schemas/standard.json");
      const standard: Loose = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(file, JSON.stringify({ ...standard, databases: ["chung", "ho-tich"] }, null, 2));
      const shown: string[] = [];
      const printed: string[] = [];
      let last = "";
      for (const [index, block] of blocksOf(vietnamese).entries()) {
        if (block.title !== "") put(home, block);
        else if (block.language === "text") {
          shown.push(block.text);
          printed.push(last);
        } else if (block.language === "sh") {
          // `generate` asks what `lint` asks first.
          last = await run(home, block.text.trimEnd().split("\n").at(-1) ?? "");
          const next = blocksOf(vietnamese)[index + 1];
          if (next?.language !== "text") expect({ index, last }).toEqual({ index, last: "" });
        }
      }
      if (process.env.UPDATE_DOCS === "1") renew(printed);
      else expect(shown).toEqual(printed);
      expect(printed.filter((text) => text === "")).toEqual([]);
      expect(printed.length).toBeGreaterThanOrEqual(5);
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it("the English part shows the same pieces, commands and outputs", () => {
    const pieces = (part: string) =>
      blocksOf(part).map(({ language, title, text }) => ({ language, title, text }));
    expect(pieces(english)).toEqual(pieces(vietnamese));
  });

  it("files that it names are there", () => {
    const named = [...markdown.matchAll(/`((?:schemas|packages|docs|scripts)\/[a-z0-9./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    const written = new Set(blocksOf(markdown).map(({ title }) => title.split(" ")[0]));
    expect(named.filter((path) => !written.has(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe.each(["docs/de-nghi-sua-chuan.md", "docs/en/propose-a-change.md"])("the steps in %s", (page) => {
  const said: Readonly<Record<string, readonly Step[]>> = {
    "sửa lời": ["patch"],
    patch: ["patch"],
    "ngày mới của danh mục": ["edition"],
    "new edition of the table": ["edition"],
    PHỤ: ["minor"],
    MINOR: ["minor"],
    CHÍNH: ["major"],
    MAJOR: ["major"],
    "không bao giờ": ["forbidden"],
    never: ["forbidden"],
  };
  const rows = [
    ...readFileSync(join(ROOT, page), "utf8").matchAll(
      /^\|[^|]+\|\s*([^|]+?)\s*\|\s*([SCR]\d\d[^|]*?)\s*\|$/gm,
    ),
  ];

  it("are those that the rules of `thongnhat diff` force", () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const [row, step = "", ids = ""] of rows)
      for (const id of ids.split(", ")) {
        const forces = Object.values(DIFF_RULES.find((rule) => rule.id === id)?.forces ?? {});
        expect({ row, forces }).toEqual({ row, forces: expect.arrayContaining([...(said[step] ?? ["?"])]) });
      }
  });
});

/** Writes the outputs into both parts of the page. */
function renew(printed: readonly string[]): void {
  let count = 0;
  const text = markdown.replace(
    /^```text\n[\s\S]*?^```$/gm,
    () => `\`\`\`text\n${printed[count++ % printed.length]}\`\`\``,
  );
  writeFileSync(PAGE, text);
}
