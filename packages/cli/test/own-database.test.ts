// Follows docs/csdl-cua-don-vi.md from an empty folder to a checked file, as a unit's developer would: every command is
// run, every file is written, every output that the guide shows is compared (UPDATE_DOCS=1 writes it anew).
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const CLI = join(ROOT, "packages/cli/src/main.ts");
const PACKAGES = ["core", "schemas", "code-tables", "validators", "zod"];

interface Step {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly from: number;
}

/** The blocks of the guide: those with a title are done, a `text` after one is what it prints. */
function stepsOf(markdown: string): Step[] {
  return [...markdown.matchAll(/^```(\w+)(?: \[([^\]]+)\])?\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", title = "", text = ""] = match;
    return { language, title, text, from: match.index + whole.indexOf("\n") + 1 };
  });
}

/** The English guide has the same commands: it is followed in `.ci/run`. */
const ALL = process.env.CI === "true" || process.env.DOCS === "all" || process.env.UPDATE_DOCS === "1";
if (!ALL) console.warn("⚠ docs/en/own-database.md chỉ được làm theo khi CI=true hoặc DOCS=all.");
const GUIDES = ["docs/csdl-cua-don-vi.md", ...(ALL ? ["docs/en/own-database.md"] : [])];

describe.each(GUIDES)("%s", (guide) => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "boi-duong-"));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("leads from an empty folder to a checked file, and prints what it shows", { timeout: 240_000 }, () => {
    const path = join(ROOT, guide);
    const markdown = readFileSync(path, "utf8");
    let printed: string | undefined;
    let renewed = "";
    let at = 0;
    for (const step of stepsOf(markdown)) {
      if (step.language === "text" && printed !== undefined) {
        if (process.env.UPDATE_DOCS === "1") {
          renewed += markdown.slice(at, step.from) + printed;
          at = step.from + step.text.length;
        } else expect(step.text).toBe(printed);
        printed = undefined;
      } else if (step.title !== "") printed = perform(step, home);
    }
    if (process.env.UPDATE_DOCS === "1") writeFileSync(path, renewed + markdown.slice(at));
  });
});

/** Does what a block says; returns what was printed. */
function perform({ language, title, text }: Step, home: string): string | undefined {
  if (language === "sh")
    return text
      .trimEnd()
      .split("\n")
      .map((line) => runLine(line, home))
      .join("");
  const [file = "", pointer] = title.split(" ");
  const path = join(home, file);
  mkdirSync(dirname(path), { recursive: true });
  // What is there already is completed; what is not is written as it stands.
  if (language === "json" && existsSync(path)) {
    const json = JSON.parse(readFileSync(path, "utf8"));
    Object.assign(pointer === undefined ? json : json[pointer.slice(1)], JSON.parse(text));
    writeFileSync(path, JSON.stringify(json, null, 2));
  } else writeFileSync(path, text);
  if (language !== "ts") return undefined;
  return execFileSync(process.execPath, [path], { cwd: home, encoding: "utf8" });
}

function runLine(line: string, home: string): string {
  if (line === "npm install") return install(home);
  const [, words = "", exit = "0"] =
    /^npx thongnhat (.*?)(?:\s+# (?:exit|mã thoát) (\d+))?$/.exec(line) ?? [];
  const args = [...words.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: home,
    encoding: "utf8",
  });
  expect({ line, status, stderr: status === Number(exit) ? "" : stderr }).toEqual({
    line,
    status: Number(exit),
    stderr: "",
  });
  const progress = /^.* …\n/gm;
  return args[0] === "new" ? "" : stdout + stderr.replace(progress, "");
}

/** What `npm install` brings, from this repository. */
function install(home: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  expect(Object.keys({ ...dependencies, ...devDependencies }).sort()).toEqual(
    [...PACKAGES.map((name) => `@thongnhat/${name}`), "@thongnhat/compiler", "thongnhat", "zod"].sort(),
  );
  const folder = join(home, "node_modules/@thongnhat");
  mkdirSync(folder, { recursive: true });
  for (const name of PACKAGES) symlinkSync(join(ROOT, "packages", name), join(folder, name), "junction");
  symlinkSync(join(ROOT, "packages/zod/node_modules/zod"), join(home, "node_modules/zod"), "junction");
  return "";
}
