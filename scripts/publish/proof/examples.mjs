// The examples that a user reads, taken from the documents themselves: TypeScript, commands, and what they print.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, commandsOf } from "../../../packages/core/test/code-blocks.ts";
import { Failure } from "../run.mjs";
import { isOurs, publicPackages } from "../workspace.mjs";

/** Fewer means that the examples are no longer found, not that they are right. */
const LEAST = { scripts: 15, commands: 8 };

/** The folder with the files that the examples read, and in it the one in which they are run. */
export function samplesOf(dir) {
  return { folder: join(dir, "docs/examples"), home: "kiem-tra" };
}

/** Every different TypeScript block and every `npx thongnhat` command of the documents of a repository. */
export function readExamples(dir) {
  const scripts = new Map();
  const commands = new Map();
  for (const document of documents(dir)) {
    const blocks = blocksOf(readFileSync(join(dir, document), "utf8"));
    for (const [index, { language, text }] of blocks.entries()) {
      if (language === "ts" && !scripts.has(text))
        scripts.set(text, { document, text, imports: importsOf(text), printed: printedBy(text) });
      if (language !== "sh") continue;
      const found = commandsOf(text).filter(({ npx }) => npx);
      for (const [at, { args, exit }] of found.entries()) {
        const shown =
          at === found.length - 1 && blocks[index + 1]?.language === "text"
            ? blocks[index + 1].text
            : undefined;
        const key = args.join(" ");
        if (commands.get(key)?.shown === undefined) commands.set(key, { document, args, exit, shown });
      }
    }
  }
  if (scripts.size < LEAST.scripts || commands.size < LEAST.commands)
    throw new Failure(
      `Chỉ thấy ${scripts.size} ví dụ và ${commands.size} lệnh trong tài liệu: chúng không còn được tìm thấy.`,
    );
  return { scripts: [...scripts.values()], commands: [...commands.values()] };
}

function documents(dir) {
  const guides = ["docs", "docs/en"].flatMap((folder) =>
    readdirSync(join(dir, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  );
  const readmes = publicPackages(dir).map(({ folder }) => `packages/${folder}/README.md`);
  return ["README.md", "README.vi.md", ...guides, ...readmes].filter((path) => existsSync(join(dir, path)));
}

/** The packages that a TypeScript text imports. */
function importsOf(text) {
  const names = [...text.matchAll(/^(?:import|export) [^;]*?from "([^"]+)"|^import "([^"]+)"/gm)].map(
    ([, from, bare]) => from ?? bare,
  );
  const packageOf = (name) =>
    name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/");
  return [...new Set(names.filter((name) => !name.startsWith("node:")).map(packageOf))];
}

/** The lines that the comments `// → …` of a text state. */
function printedBy(text) {
  return [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
}

/** Third-party packages that the examples import, at the version with which the repository tests them. */
export function importedByExamples(scripts, dir) {
  const pinned = Object.assign(
    {},
    ...publicPackages(dir).map(({ manifest }) => ({
      ...manifest.devDependencies,
      ...manifest.dependencies,
    })),
  );
  const names = [...new Set(scripts.flatMap(({ imports }) => imports))].filter((name) => !isOurs(name));
  const unknown = names.filter((name) => pinned[name] === undefined);
  if (unknown.length > 0)
    throw new Failure(`Ví dụ nhập gói mà không gói công khai nào khai: ${unknown.join(", ")}.`);
  return Object.fromEntries(names.map((name) => [name, pinned[name]]));
}
