// Follows the guide to a unit's own database with the published packages: from an empty folder, by `npx`, with a real
// `npm install`, to the checked file. A block with a title is done, the `text` after it is what it prints.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure, run } from "../run.mjs";

const GUIDE = "docs/csdl-cua-don-vi.md";
const LEAST_COMMANDS = 8;

/** Throws a {@link Failure} where a command does not end or print as the guide says; returns how many it ran. */
export async function followGuide(repository, home, registry) {
  mkdirSync(home, { recursive: true });
  const at = { cwd: home, env: { ...registry.env, CI: "true" }, seconds: 180 };
  let printed;
  let commands = 0;
  for (const { language, title, text } of stepsOf(readFileSync(join(repository, GUIDE), "utf8"))) {
    if (title === "") {
      if (language === "text" && printed !== undefined && text !== printed)
        throw new Failure(`${GUIDE}: in khác tài liệu.\n--- tài liệu\n${text}--- in ra\n${printed}`);
      printed = undefined;
    } else if (language === "sh") {
      const lines = text.trimEnd().split("\n");
      printed = "";
      for (const line of lines) printed += await runLine(line, at);
      commands += lines.length;
    } else printed = await write(language, title, text, at);
  }
  if (commands < LEAST_COMMANDS) throw new Failure(`${GUIDE}: chỉ thấy ${commands} lệnh.`);
  return commands;
}

function stepsOf(markdown) {
  return [...markdown.matchAll(/^```(\w+)(?: \[([^\]]+)\])?\n([\s\S]*?)^```$/gm)].map(
    ([, language, title = "", text]) => ({ language, title, text }),
  );
}

async function runLine(line, at) {
  const [, command = "", exit = "0"] = /^(.*?)(?:\s+# (?:exit|mã thoát) (\d+))?$/.exec(line) ?? [];
  const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  // Before `npm install` an empty folder has nothing: npx takes both packages from the registry.
  if (words[0] === "npx" && !existsSync(join(at.cwd, "node_modules")))
    words.splice(1, 0, "--yes", "--package", "thongnhat", "--package", "@thongnhat/compiler");
  const { status, stdout, stderr, late } = await run(words[0], words.slice(1), at);
  if (late) throw new Failure(`${GUIDE}: ${line}: không kết thúc.`);
  if (status !== Number(exit))
    throw new Failure(`${GUIDE}: ${line}: mã thoát ${status}.\n${stdout}${stderr}`);
  const says = words.includes("new") || words[0] === "npm" ? "" : stdout + stderr;
  return says.replace(/^.* …\n/gm, "");
}

/** Completes a JSON file that is there already, writes any other; runs a program. Returns what was printed. */
async function write(language, title, text, at) {
  const [file, pointer] = title.split(" ");
  const path = join(at.cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  if (language === "json" && existsSync(path)) {
    const json = JSON.parse(readFileSync(path, "utf8"));
    Object.assign(pointer === undefined ? json : json[pointer.slice(1)], JSON.parse(text));
    writeFileSync(path, JSON.stringify(json, null, 2));
  } else writeFileSync(path, text);
  if (language !== "ts") return undefined;
  const { status, stdout, stderr } = await run(process.execPath, [path], at);
  if (status !== 0) throw new Failure(`${GUIDE}: ${file}: mã thoát ${status}.\n${stderr}`);
  return stdout;
}
