// No block of a document goes unchecked: each is run, compared with a file, or listed below with the reason why not.
// `doc-examples.test.ts` runs TypeScript and commands; here stands who sees to everything else.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandsOf } from "./code-blocks.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const DOCUMENTS = [
  ...["*.md", "docs/*.md", "docs/en/*.md", "packages/*/README.md"],
  ...["schemas/*.md", "schemas/{conformance,dialect,mappings,wire-formats,code-tables}/**/*.md"],
]
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

/** Documents whose blocks with a title are done one after another by a test of their own. */
const WALKED: Readonly<Record<string, string>> = {
  "CONTRIBUTING.md": "packages/compiler/test/contributing.test.ts",
  "docs/csdl-cua-don-vi.md": "packages/cli/test/own-database.test.ts",
  "docs/en/own-database.md": "packages/cli/test/own-database.test.ts",
};

/** Code in other languages is a piece of a file that a check compiles and runs. */
const COMPILED: Readonly<Record<string, { readonly files: string; readonly by: string }>> = {
  java: { files: "docs/examples/**/*.java", by: "scripts/check-runners.mjs" },
  csharp: { files: "docs/examples/**/*.cs", by: "scripts/check-runners.mjs" },
  js: { files: "packages/quality/test/queue/*.mjs", by: "packages/quality/test/queue/queue.test.ts" },
};

/** Documents whose programs a check takes out, compiles and runs, in these languages. */
const TAKEN_OUT: Readonly<Record<string, { readonly languages: readonly string[]; readonly by: string }>> =
  Object.fromEntries(
    ["docs/sinh-kieu.md", "docs/en/generate-types.md"]
      .map((document) => [
        document,
        {
          languages: ["java", "csharp", "python", "go", "php", "sql", "xml"],
          by: "scripts/languages/guide.mjs",
        },
      ])
      .concat(
        ["docs/do-tren-spark-trino.md", "docs/en/audit-on-spark-trino.md"].map((document) => [
          document,
          { languages: ["sql"], by: "packages/quality/test/spark-trino-guide.test.ts" },
        ]),
      ),
  );

/** Commands of a shell that need not be run here: what they call is run elsewhere. */
const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/^(npx )?thongnhat /, "doc-examples.test.ts runs it, or the walk through the document does"],
  [/^npm (start|test|run [a-z:]+)\b/, "a script of package.json; .ci/run runs it"],
  [/^npx (changeset|pnpm|typedoc|vitest)\b/, "a tool of package.json"],
  [/^npm (install|i|pack|view) /, "scripts/check-packages.mjs packs and installs"],
  [/^(cat|type) \S+ \| (npx )?thongnhat /, "the command is run in packages/cli/src/program/process.test.ts"],
  [/^thongnhat\(\) \{/, "gives the command a name"],
  [/^(javac|java|mcs|MONO_PATH=\S+ mono) /, "scripts/check-runners.mjs calls the same"],
  [/^(cd|mkdir|cp|unzip|sha256sum|tar) /, "moves about"],
  [/^(UPDATE_DOCS=1 )?node (scripts|packages)\/\S+/, "a script of this repository"],
  [/^git (diff|tag|fetch|status|log|commit|push)\b/, "git"],
];

/** Blocks that nothing runs, by document and first words, and why. */
const LISTED: readonly (readonly [document: string, begins: string, reason: string])[] = [
  ["README.md", "function thongnhat", "gives the command a name in PowerShell; Windows is not tried here"],
  ["README.vi.md", "function thongnhat", "gives the command a name in PowerShell; Windows is not tried here"],
  ["docs/de-nghi-sua-chuan.md", "Phiếu đề nghị", "a form to copy"],
  ["docs/en/propose-a-change.md", "Proposal for", "a form to copy"],
  ["docs/doi-chieu.md", "Người duyệt", "a line to copy into a changeset"],
  ["docs/en/diff.md", "Approved by", "a line to copy into a changeset"],
  ["docs/bo-thu.md", "Chưa viết", "scripts/check-runners.mjs compares it with what the runners print"],
  [
    "docs/en/conformance.md",
    "Chưa viết",
    "scripts/check-runners.mjs compares it with what the runners print",
  ],
  ["docs/toc-do.md", "Máy:", "packages/bench/src/main.ts kiem-tra --write-docs writes it"],
  ["docs/en/speed.md", "Machine:", "packages/bench/src/main.ts kiem-tra --write-docs writes it"],
  [
    "schemas/dialect/README.md",
    '"',
    "a keyword beside others, cut short; the dialect is tested on every schema",
  ],
  ["schemas/dialect/README.md", "{ ", "a rule, cut short"],
];

interface Block {
  readonly info: string;
  readonly language: string;
  readonly text: string;
  /** The block before it. */
  readonly before: Block | undefined;
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const [, info = "", text = ""] of markdown.matchAll(/^ *```(.*)\n([\s\S]*?)^ *```$/gm))
    blocks.push({ info, language: info.split(" ")[0] ?? "", text, before: blocks.at(-1) });
  return blocks;
}

/** Every file that a block of data may be a piece of. */
const files = new Map<string, string>();
function isPieceOf(text: string, pattern: string): boolean {
  return globSync(pattern, { cwd: ROOT }).some((path) => {
    const known = files.get(path) ?? read(path);
    files.set(path, known);
    return known.includes(text.trimEnd());
  });
}

const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);

/** Who checks the block; nothing when nobody does. */
function checkedBy(document: string, block: Block): string | undefined {
  const listed = LISTED.find(
    ([name, begins]) => name === document && block.text.trimStart().startsWith(begins),
  );
  if (listed !== undefined) return listed[2];
  if (document in WALKED && (block.info.includes("[") || document === "CONTRIBUTING.md"))
    return WALKED[document];
  if (block.info.includes("[")) return undefined;
  const taken = TAKEN_OUT[document];
  if (taken?.languages.includes(block.language)) return taken.by;
  switch (block.language) {
    case "ts":
      return isGuide(document) ? "doc-examples.test.ts runs it" : undefined;
    case "text":
      if (document in WALKED) return WALKED[document];
      return block.before?.language === "sh" && commandsOf(block.before.text).length > 0
        ? "doc-examples.test.ts compares it with what the command prints"
        : undefined;
    case "sh":
    case "bash":
      return shell(block.text);
    case "csv":
      if (isPieceOf(block.text, "docs/examples/**/*.csv")) return "it is a sample file";
      return isPieceOf(block.text, "packages/*/test/*.test.ts") || /cap-nhat-don-vi/.test(document)
        ? "packages/compiler/test/new-decision.test.ts follows it"
        : undefined;
    case "json":
      return isJson(block.text) ? "it is JSON" : undefined;
    default: {
      const compiled = Object.hasOwn(COMPILED, block.language) ? COMPILED[block.language] : undefined;
      return compiled !== undefined && isPieceOf(block.text, compiled.files) ? compiled.by : undefined;
    }
  }
}

/** `doc-examples.test.ts` reads the guides and the READMEs of the packages that people install. */
function isGuide(document: string): boolean {
  return /^(README(\.vi)?|docs\/[^/]+|docs\/en\/[^/]+|packages\/[^/]+\/README)\.md$/.test(document);
}

function shell(text: string): string | undefined {
  const lines = text
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.trim());
  const unknown = lines.filter((line) => {
    if (line === "" || line.startsWith("#")) return false;
    const [, script] = /^npm run ([a-z:]+)/.exec(line) ?? [];
    if (script !== undefined && !scripts.includes(script)) return true;
    const [, file] = /^(?:UPDATE_DOCS=1 )?node ((?:scripts|packages)\/\S+)/.exec(line) ?? [];
    if (file !== undefined && globSync(file, { cwd: ROOT }).length === 0) return true;
    return !COMMANDS.some(([known]) => known.test(line));
  });
  return unknown.length === 0 ? "its commands are known" : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("every block of every document is checked by something", () => {
  it("the documents are found", () => {
    expect(DOCUMENTS.length).toBeGreaterThan(30);
    expect(DOCUMENTS).toEqual(
      expect.arrayContaining(["CONTRIBUTING.md", "docs/bo-thu.md", "schemas/conformance/README.md"]),
    );
  });

  it.each(DOCUMENTS)("%s", (document) => {
    const unchecked = blocksOf(read(document)).filter((block) => checkedBy(document, block) === undefined);
    // Make it a piece of a file that a test runs, or list it above with the reason.
    expect(unchecked.map(({ info, text }) => `${info}: ${text.split("\n")[0]}`)).toEqual([]);
  });

  it("a block in a language that nobody checks, or of a file that is not there, is found", () => {
    const [rust, java, typo, script] = blocksOf(
      "```rust\nfn main() {}\n```\n\n```java\nclass KhongCo {}\n```\n\n```sh\nnpm run khong-co\n```\n\n```sh\nnode scripts/khong-co.mjs\n```\n",
    );
    for (const block of [rust, java, typo, script])
      expect(block && checkedBy("docs/bat-dau.md", block)).toBeUndefined();
  });

  it("the tests that walk through documents name them", () => {
    const walks = [
      ...Object.entries(WALKED),
      ...Object.entries(TAKEN_OUT).map(([name, { by }]) => [name, by] as const),
    ];
    for (const [document, test] of walks) expect(read(test)).toContain(document);
  });
});
