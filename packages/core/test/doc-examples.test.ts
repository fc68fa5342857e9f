// What the documents show is run: examples in doc comments, TypeScript blocks, commands and their printed output.
// After a change of wording, `UPDATE_DOCS=1` writes the new output into the documents; read it before committing.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAddressTables } from "../../convert/src/addresses/load.ts";
import { khaiSinhDescriptor } from "../../schemas/src/generated/ho-tich/descriptors.ts";
import * as core from "../src/index.ts";
import { blocksOf, commandsOf, examplesBelow, packageOf, type Step } from "./code-blocks.ts";
import { loadNamed, qualityScope } from "./quality-scope.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SAMPLES = join(ROOT, "docs/examples/kiem-tra");
const CLI = join(ROOT, "packages/cli/src/main.ts");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const UPDATE = process.env.UPDATE_DOCS === "1";
/** The commands of the English guides, which are those of the Vietnamese ones, and the types of all scripts: in `.ci/run`. */
const ALL = process.env.CI === "true" || process.env.DOCS === "all" || UPDATE;
if (!ALL)
  console.warn("⚠ Lệnh trong docs/en và kiểu của mã trong tài liệu chỉ được kiểm khi CI=true hoặc DOCS=all.");

/** Fewer means that the examples are no longer found, not that they are right. */
const LEAST_EXAMPLES = 76;

/** Results that documents have written; an old one would be kept under another name at every run. */
const RESULTS = [
  ..."chuyen-ma chuyen-phien-ban tep-he-thong-khac bang-cua-don-vi bieu-mau-excel dia-chi-cu do-chat-luong spark-trino".split(
    " ",
  ),
].map((name) => join(ROOT, "docs/examples", name));
function removeResults(): void {
  for (const folder of RESULTS)
    for (const name of readdirSync(folder))
      if (name.startsWith("ket-qua")) rmSync(join(folder, name), { recursive: true });
}
beforeAll(removeResults);
afterAll(removeResults);

/** Below a package, so that its imports resolve; its own for each run of this suite. */
const SCRATCH = `.tmp/doc-examples-${process.pid}`;

/** Documents, and the package whose dependencies their TypeScript may import; a guide names it as `package:` at its top. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "README.md": "sandbox",
  "README.vi.md": "sandbox",
  "packages/cli/README.md": "cli",
  "packages/core/README.md": "core",
  "packages/schemas/README.md": "schemas",
  "packages/code-tables/README.md": "code-tables",
  "packages/validators/README.md": "validators",
  "packages/zod/README.md": "zod",
  "packages/convert/README.md": "convert",
  "packages/quality/README.md": "quality",
  ...Object.fromEntries(
    guides("docs")
      .concat(guides("docs/en"))
      .map((path) => [path, packageOf(readFileSync(join(ROOT, path), "utf8")) ?? "validators"]),
  ),
};

function guides(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

/** Many programs are started at once: each waits for the others. */
const LONG = { timeout: 300_000 };

interface Output {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], cwd: string): Promise<Output> {
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd }, (_, stdout, stderr) => {
      done({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe("examples in doc comments", () => {
  const examples = ["core", "code-tables", "validators", "convert", "quality"]
    .flatMap((name) => examplesBelow(join(ROOT, "packages", name, "src")))
    .filter(({ steps }) => steps.some((step) => step.stated !== undefined));

  it("are still found", () => {
    expect(examples.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
  });

  for (const { file, steps } of examples) {
    it(`${relative(ROOT, file)}: ${steps[0]?.code}`, async () => {
      const own: Record<string, unknown> = await import(file);
      const scope = {
        ...core,
        ...own,
        khaiSinhDescriptor,
        tables: await loadAddressTables(),
        row: { so: "1" },
        forms: ["dd.MM.yyyy", "MM.yyyy", "yyyy"],
        load: loadNamed,
        ...(file.includes("/quality/") ? await qualityScope() : {}),
      };
      const { found, stated } = await evaluate(steps, scope);
      expect(found).toEqual(stated);
    });
  }
});

/** Runs the steps one after another; returns what they gave beside what they say. */
async function evaluate(
  steps: readonly Step[],
  scope: object,
): Promise<{ found: unknown[]; stated: unknown[] }> {
  const lines = steps.map(({ code: written, stated }) => {
    // The examples run inside a function, where modules are loaded and not imported.
    const code = written.replace(/^import (\{[^}]*\}) from (".*?")$/, "const $1 = await load($2)");
    return stated === undefined ? `${code};` : `found.push((${code})); stated.push(${value(stated)});`;
  });
  const body = `const found = [], stated = [];\nreturn (async () => {\n${lines.join("\n")}\nreturn { found, stated };\n})();`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

/** The value at the start of a comment such as `false: never padded` or `"Nguyễn", 6 characters`. */
function value(comment: string): string {
  const ends = [...comment.matchAll(/[:,] /g)].map((match) => match.index).reverse();
  for (const end of [comment.length, ...ends]) {
    const text = `(${comment.slice(0, end)})`;
    try {
      new Function(`return ${text};`);
      return text;
    } catch {
      // Words follow the value: try a shorter piece.
    }
  }
  throw new Error(`No value in the comment: ${comment}`);
}

interface Script {
  readonly documents: string[];
  readonly home: string;
  readonly file: string;
  readonly text: string;
}

describe("TypeScript in the documents", () => {
  const scripts = new Map<string, Script>();
  for (const [document, home] of Object.entries(DOCUMENTS)) {
    for (const { language, text } of blocksOf(readFileSync(join(ROOT, document), "utf8"))) {
      if (language !== "ts") continue;
      const same = scripts.get(home + text);
      const file = join(ROOT, "packages", home, SCRATCH, `${scripts.size}.ts`);
      if (same === undefined) scripts.set(home + text, { documents: [document], home, file, text });
      else same.documents.push(document);
    }
  }
  const folders = new Set([...scripts.values()].map(({ file }) => join(file, "..")));
  const settings = join(ROOT, "packages/core", SCRATCH, "tsconfig.json");

  beforeAll(() => {
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    for (const { file, text } of scripts.values()) writeFileSync(file, text);
    const files = [...scripts.values()].map(({ file }) => file);
    writeFileSync(settings, JSON.stringify({ extends: join(ROOT, "tsconfig.base.json"), files }));
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it("is found", () => {
    expect(scripts.size).toBeGreaterThan(10);
  });

  if (ALL)
    it.concurrent("has no type error", LONG, async () => {
      const { stdout } = await run([TSC, "--noEmit", "-p", settings], ROOT);
      expect(stdout).toBe("");
    });

  for (const { documents, file, text } of scripts.values()) {
    const title = text.split("\n").find((line) => line.startsWith("import ") && line.includes("@thongnhat"));
    it.concurrent(`${documents.join(", ")}: ${title}`, LONG, async () => {
      const expected = [...text.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1]);
      const { status, stdout, stderr } = await run([file], SAMPLES);
      const printed = stdout.trimEnd().split("\n");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      if (UPDATE && printed.length === expected.length) replaceComments(documents, text, printed);
      else expect(printed).toEqual(expected);
    });
  }
});

describe("commands in the documents", () => {
  for (const document of Object.keys(DOCUMENTS)) {
    const path = join(ROOT, document);
    const blocks = blocksOf(readFileSync(path, "utf8"));
    if (!blocks.some(({ language, text }) => language === "sh" && commandsOf(text).length > 0)) continue;
    if (!ALL && document.startsWith("docs/en/")) continue;
    it.concurrent(`${document}: each command ends and prints as the document says`, LONG, async () => {
      for (const [index, block] of blocks.entries()) {
        if (block.language !== "sh") continue;
        let printed = "";
        for (const { args, exit, npx } of commandsOf(block.text)) {
          const { status, stdout } = await run([CLI, ...args], npx ? SAMPLES : ROOT);
          expect({ args, status }).toEqual({ args, status: exit });
          printed = stdout;
        }
        const shown = blocks[index + 1];
        if (shown?.language !== "text") continue;
        if (UPDATE && shown.text !== printed) replaceOutput(path, index + 1, printed);
        else expect(shown.text).toBe(printed);
      }
    });
  }
});

describe("what the documents point at", () => {
  for (const document of [...Object.keys(DOCUMENTS), "CONTRIBUTING.md", "packages/compiler/README.md"]) {
    it(`${document}: links lead to a file`, () => {
      const markdown = readFileSync(join(ROOT, document), "utf8");
      const targets = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
        ([, target = ""]) => target,
      );
      const broken = targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)));
      expect(broken).toEqual([]);
    });
  }

  it("the table in the READMEs is the sample file", () => {
    const file = readFileSync(join(SAMPLES, "so-khai-sinh.csv"), "utf8");
    for (const document of ["README.md", "README.vi.md"]) {
      const blocks = blocksOf(readFileSync(join(ROOT, document), "utf8"));
      expect(blocks.find(({ language }) => language === "csv")?.text).toBe(file);
    }
  });
});

function replaceComments(documents: readonly string[], text: string, printed: readonly string[]): void {
  const lines = printed.values();
  const renewed = text.replace(/\/\/ → .*$/gm, () => `// → ${lines.next().value}`);
  for (const path of documents.map((document) => join(ROOT, document))) {
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(text, () => renewed),
    );
  }
}

function replaceOutput(path: string, index: number, printed: string): void {
  const markdown = readFileSync(path, "utf8");
  const block = blocksOf(markdown)[index];
  if (block !== undefined) {
    writeFileSync(path, markdown.slice(0, block.from) + printed + markdown.slice(block.to));
  }
}
