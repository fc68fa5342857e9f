// Runs the TypeScript examples of the documents from an installed project: checked by tsc, then as ES modules and as
// CommonJS, on each Node version, and compares what they print with what the document says.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../steps.mjs";
import { Failure, inParallel, must, run } from "../run.mjs";

const TSC = join(root, "node_modules/typescript/bin/tsc");

/** Type-checks the examples as a user's project does, as ES modules and, where they have no top-level await, as CommonJS. */
export async function checkTypes(project, scripts) {
  const folder = join(project.dir, "kieu");
  mkdirSync(folder, { recursive: true });
  // The certificate library speaks of the types of a page; ours do not ask for them.
  const isForPages = ({ imports }) => imports.includes("@peculiar/x509");
  let count = 0;
  for (const [name, lib, some] of [
    ["tsconfig.json", ["es2023"], scripts.filter((script) => !isForPages(script))],
    ["tsconfig.dom.json", ["es2023", "dom"], scripts.filter(isForPages)],
  ]) {
    if (some.length === 0) continue;
    const files = some.flatMap((script) => {
      const index = scripts.indexOf(script);
      const names = [`${index}.mts`, ...(hasTopLevelAwait(script.text) ? [] : [`${index}.cts`])];
      for (const file of names) writeFileSync(join(folder, file), `${script.text}\nexport {};\n`);
      return names;
    });
    const compilerOptions = {
      module: "nodenext",
      target: "es2022",
      lib,
      types: ["node"],
      strict: true,
      noEmit: true,
    };
    writeFileSync(join(folder, name), JSON.stringify({ compilerOptions, files }));
    await must("Kiểm kiểu (tsc, nodenext)", process.execPath, [TSC, "-p", join(folder, name)], project.at);
    count += files.length;
  }
  return count;
}

/** Runs every example in both module systems on a Node version; returns how many runs there were. */
export async function runPrograms(project, scripts, node) {
  const folder = join(project.dir, "chay");
  mkdirSync(folder, { recursive: true });
  let runs = 0;
  await inParallel(scripts.entries(), 2, async ([index, script]) => {
    if (!script.imports.every((name) => worksOn(join(project.dir, "node_modules", name), node.version)))
      return;
    for (const [extension, module] of [
      ["mjs", ts.ModuleKind.ES2022],
      ["cjs", ts.ModuleKind.CommonJS],
    ]) {
      // biome-ignore format: a list
      const file = join(folder, `${index}.${extension}`);
      writeFileSync(file, javaScript(script.text, module));
      await runOne(project, script, node, file);
      runs++;
    }
  });
  return runs;
}

async function runOne(project, { document, text, printed }, node, file) {
  // Where code may not be made from strings, as in a page with a strict policy; these compile schemas at run time.
  const compiles =
    /from "(?:fastify|ajv|@thongnhat\/compiler|@thongnhat\/sandbox|@thongnhat\/validators\/ajv)/.test(text);
  const strict = compiles ? [] : ["--disallow-code-generation-from-strings"];
  const { status, stdout, stderr, late } = await run(node.path, [...strict, file], project.at);
  const title = `${document} (${file.slice(-3)}, Node ${node.version}): ${text.split("\n").find((line) => line.includes("thongnhat"))}`;
  if (late) throw new Failure(`${title}\nkhông kết thúc.`);
  if (status !== 0) throw new Failure(`${title}\nmã thoát ${status}.\n${stderr.slice(0, 1500)}`);
  const found = stdout.trimEnd();
  if (found !== printed.join("\n"))
    throw new Failure(`${title}\ntài liệu ghi:\n${printed.join("\n")}\nin ra:\n${found}`);
}

/** The TypeScript of a document as JavaScript; CommonJS gets a function around it, for `await`. */
function javaScript(text, module) {
  const compilerOptions = { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  return module === ts.ModuleKind.CommonJS ? `(async () => {\n${outputText}\n})();\n` : outputText;
}

function hasTopLevelAwait(text) {
  return /^(?:(?:const|let) .*= )?(?:for )?await /m.test(text);
}

/** Whether an installed package says that it works on a Node version: `engines` of ours is of the form `>=20.19`. */
function worksOn(folder, version) {
  const { engines } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [, least = "0"] = /^>=\s*([\d.]+)$/.exec(engines?.node ?? "") ?? [];
  const [major = 0, minor = 0] = least.split(".").map(Number);
  const [ownMajor, ownMinor] = version.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
