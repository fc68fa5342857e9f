// Compiles the runners of docs/examples/bo-thu with the compilers of Debian, runs them against schemas/conformance,
// and sees that a wrong function is found. Where a compiler is missing it says so loudly; in CI that is a failure.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./steps.mjs";

const SCHEMAS = join(root, "schemas");
const GSON = process.env.GSON_JAR ?? "/usr/share/java/gson.jar";
const NEWTONSOFT = process.env.NEWTONSOFT_DLL ?? "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";

const runners = [
  {
    name: "Java",
    folder: "java",
    ending: ".java",
    needs: [
      ["javac", "-version"],
      ["java", "-version"],
    ],
    library: GSON,
    packages: "openjdk-17-jdk-headless libgoogle-gson-java",
    compile: (dir, sources) => [
      "javac",
      "-Xlint:all",
      "-encoding",
      "UTF-8",
      "-cp",
      GSON,
      "-d",
      dir,
      ...sources,
    ],
    run: (dir) => [
      "java",
      "-Dstdout.encoding=UTF-8",
      "-cp",
      [GSON, dir].join(delimiter),
      "ChayBoThu",
      SCHEMAS,
    ],
    spoil: [".isAfter(y.first)) return true;", ".isAfter(y.last)) return true;"],
  },
  {
    name: "C#",
    folder: "dotnet",
    ending: ".cs",
    needs: [
      ["mcs", "--version"],
      ["mono", "--version"],
    ],
    library: NEWTONSOFT,
    packages: "mono-mcs mono-runtime libnewtonsoft-json5.0-cil",
    compile: (dir, sources) => [
      "mcs",
      "-warn:4",
      "-warnaserror",
      `-out:${join(dir, "ChayBoThu.exe")}`,
      `-r:${NEWTONSOFT}`,
      ...sources,
    ],
    run: (dir) => ["mono", join(dir, "ChayBoThu.exe"), SCHEMAS],
    spoil: ["x.Last <= y.First", "x.Last <= y.Last"],
  },
];

function call([command, ...args]) {
  return spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, MONO_PATH: join(NEWTONSOFT, "..") },
  });
}

/** Compiles and runs a copy of the sources, perhaps with one line changed. */
function answer(runner, change) {
  const dir = mkdtempSync(join(tmpdir(), "bo-thu-"));
  try {
    cpSync(join(root, "docs/examples/bo-thu", runner.folder), dir, { recursive: true });
    const sources = readdirSync(dir)
      .filter((name) => name.endsWith(runner.ending))
      .map((name) => join(dir, name));
    if (change !== undefined) {
      const [from, to] = change;
      const file = sources.find((path) => readFileSync(path, "utf8").includes(from));
      if (file === undefined) throw new Error(`Không còn dòng '${from}' để thử sửa sai.`);
      writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    }
    const compiled = call(runner.compile(dir, sources));
    if (compiled.status !== 0) throw new Error(`Không biên dịch được:\n${compiled.stdout}${compiled.stderr}`);
    return call(runner.run(dir));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

let faults = 0;
for (const runner of runners) {
  const missing = runner.needs.some((command) => call(command).status !== 0) || !existsSync(runner.library);
  if (missing) {
    const message = `${runner.name}: thiếu trình biên dịch hoặc thư viện (Debian: ${runner.packages})`;
    console.log(process.env.CI ? `✘ ${message}` : `⚠ BỎ QUA bộ chạy ${message}`);
    if (process.env.CI) faults++;
    continue;
  }
  const right = answer(runner);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed/m.exec(right.stdout) ?? [];
  const wrong = answer(runner, runner.spoil);
  const [, , found] = /^(\d+) passed, (\d+) failed/m.exec(wrong.stdout) ?? [];
  const ok =
    right.status === 0 && Number(passed) > 700 && failed === "0" && wrong.status === 1 && Number(found) > 0;
  if (!ok) faults++;
  console.log(
    `${ok ? "✔" : "✘"} ${runner.name}: ${passed} passed, ${failed} failed; khi sửa sai một phép so: ${found} failed`,
  );
  if (ok) checkGuides(right.stdout);
  else console.log(right.stdout + right.stderr + wrong.stderr);
}

/** What the guides show is what the runners print; `UPDATE_DOCS=1` writes it there. */
function checkGuides(printed) {
  for (const path of ["docs/bo-thu.md", "docs/en/conformance.md"]) {
    const guide = readFileSync(join(root, path), "utf8");
    const renewed = guide.replace(/^```text\nChưa viết[\s\S]*?^```$/m, () => `\`\`\`text\n${printed}\`\`\``);
    if (renewed === guide && guide.includes(printed)) continue;
    if (process.env.UPDATE_DOCS === "1") writeFileSync(join(root, path), renewed);
    else {
      faults++;
      console.log(
        `✘ ${path} in ra số cũ. Chạy UPDATE_DOCS=1 node scripts/check-runners.mjs, hay ghi vào đó:\n${printed}`,
      );
    }
  }
}
process.exitCode = faults === 0 ? 0 : 1;
