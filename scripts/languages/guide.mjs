// The programs that the guide shows: run with the generated types, they print what the guide says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";

const GUIDES = ["docs/sinh-kieu.md", "docs/en/generate-types.md"];

/** Blocks of a language in the guides, each once. */
export function blocksOf(language) {
  const texts = GUIDES.map((path) => readFileSync(join(root, path), "utf8"));
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  const blocks = new Set(texts.flatMap((text) => [...text.matchAll(fence)].map(([, block]) => block)));
  if (blocks.size === 0) throw new Error(`hướng dẫn không có đoạn ${language} nào`);
  return [...blocks];
}

/** A sentence when a program does not print what its comments say. */
export function compare(language, block, printed) {
  const stated = [...block.matchAll(/→ (.*)$/gm)].map(([, text]) => text);
  const lines = printed
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
  return stated.join("\n") === lines.join("\n") && stated.length > 0
    ? []
    : [`đoạn ${language} của hướng dẫn in ra: ${lines.join(" | ")}`];
}
