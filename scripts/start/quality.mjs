// The files of the day measured by the six words, twice: as they came, and once the repeated rows were left out. The
// second report says what that changed.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { wrap } from "../../packages/cli/src/words/wrap.ts";
import { root } from "../steps.mjs";

/**
 * Measures and prints the second report.
 * @param out folder of the results of the day
 * @param before names of the files as they came
 * @param after names of the files without what is repeated
 * @returns false when the reports could not be made
 */
export function measureDay(out, before, after) {
  const folder = (name) => relative(root, join(out, "chat-luong", name));
  const files = (names) => names.map((name) => relative(root, join(out, name)));
  mkdirSync(join(out, "chat-luong"), { recursive: true });
  const first = audit(...files(before), "--out", folder("luc-nhan"), "--quiet");
  if (first === undefined) return false;
  const state = join(folder("luc-nhan"), "trang-thai.json");
  const args = [...files(after), "--out", folder("da-bo-hang-lap"), "--previous", state, "--quiet"];
  console.log(wrap(`$ thongnhat audit ${args.join(" ")}`, "", "    "));
  const second = audit(...args);
  if (second === undefined) return false;
  console.log(`\n${second.trimEnd()}`);
  return true;
}

/** What the command printed; 1 is a finding and no failure of the program. */
function audit(...args) {
  const main = join(root, "packages/cli/src/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "audit", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0 || status === 1) return stdout;
  console.error(stderr);
  return undefined;
}
