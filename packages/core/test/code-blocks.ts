import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced block of a Markdown file: its language, its text, and where the text lies in the file. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", text = ""] = match;
    const from = match.index + whole.indexOf("\n") + 1;
    return { language, text, from, to: from + text.length };
  });
}

/** The package whose dependencies the TypeScript of a guide may import: `package:` at its top. */
export function packageOf(markdown: string): string | undefined {
  const [, front = ""] = /^---\n([\s\S]*?)^---$/m.exec(markdown) ?? [];
  return /^package: *(\S+)$/m.exec(front)?.[1];
}

/** A command of a block: `thongnhat …` is run from the repository, `npx thongnhat …` from a project with the sample files. */
export interface Command {
  readonly args: string[];
  /** What the comment at the end of the line states. */
  readonly exit: number | undefined;
  readonly npx: boolean;
}

/** The commands of a block that start `thongnhat` or `npx thongnhat`, in order. */
export function commandsOf(block: string): Command[] {
  return [...block.matchAll(/^(npx )?thongnhat (.*?)(?:\s+# (?:exit|mã thoát) (\d+))?$/gm)].map((match) => {
    const [, npx, line = "", exit] = match;
    return {
      args: [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
      exit: exit === undefined ? undefined : Number(exit),
      npx: npx !== undefined,
    };
  });
}

/** One line of an example in a doc comment: what is run, and the value that the comment after it states. */
export interface Step {
  readonly code: string;
  readonly stated: string | undefined;
}

/** An `@example` of a source file. */
export interface Example {
  readonly file: string;
  readonly steps: readonly Step[];
}

/** Every `@example` of the hand-written sources below a folder. */
export function examplesBelow(folder: string): Example[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /(?<!\.test|\.d)\.ts$/.test(file) && !file.includes("/generated/"));
  return files.flatMap((file) => {
    const comments = readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
    return comments.flatMap(exampleTexts).map((lines) => ({ file, steps: stepsOf(lines) }));
  });
}

function exampleTexts(comment: string): string[][] {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\/?\s?/, "").trim());
  const texts = lines
    .join("\n")
    .split(/^@/m)
    .filter((tag) => tag.startsWith("example"));
  return texts.map((text) =>
    text
      .slice("example".length)
      .split("\n")
      .filter((line) => line.trim() !== ""),
  );
}

/** `expr; // value`, or `expr` with `// value` on the line below. */
function stepsOf(lines: readonly string[]): Step[] {
  const steps: { code: string; stated: string | undefined }[] = [];
  for (const line of lines) {
    const { code = "", stated } =
      /^(?<code>.*?)(?:(?:^|\s)\/\/ (?<stated>.*))?$/.exec(line.trim())?.groups ?? {};
    const last = steps.at(-1);
    if (code.trim() === "" && last !== undefined) last.stated = stated;
    else steps.push({ code: code.trim().replace(/;$/, ""), stated });
  }
  return steps;
}
