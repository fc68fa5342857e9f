// How each language compiles or loads its types, and runs a program with them.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../steps.mjs";
import { find, run } from "./programs.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const GSON = "/usr/share/java/gson.jar";
const NEWTONSOFT = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";

const javac = (dir, ...args) =>
  run("javac", ["-encoding", "UTF-8", "--release", "17", "-d", "classes", ...args], { cwd: dir });
const mcs = (dir, ...args) =>
  run("mcs", ["-langversion:7", "-warnaserror", "-nologo", ...args], { cwd: dir });
const goEnvironment = { ...process.env, GOPROXY: "off", GOFLAGS: "-mod=mod", GO111MODULE: "on" };

/**
 * `prepare` compiles the types with all warnings as errors; `run` runs a program with them, in the repository's folder.
 * `program`: the one that carries records; `namesPlaces`: its words name the place of a mistake.
 */
export const ROUND_TRIPS = {
  java: {
    program: "RoundTrip.java",
    namesPlaces: true,
    needs: () => missing(["javac", "java"], [GSON]),
    prepare(dir) {
      const sources = readdirSync(dir, { recursive: true }).filter((name) => name.endsWith(".java"));
      writeFileSync(join(dir, "sources.txt"), sources.join("\n"));
      javac(dir, "-Xlint:all", "-Werror", "@sources.txt");
    },
    run(dir, source, input) {
      const [, name] = /public (?:final )?class (\w+)/.exec(source);
      writeFileSync(join(dir, `${name}.java`), source);
      javac(dir, "-cp", `classes:${GSON}`, `${name}.java`);
      return run("java", ["-Dstdout.encoding=UTF-8", "-cp", `${join(dir, "classes")}:${GSON}`, name], {
        cwd: root,
        input,
      });
    },
  },
  csharp: {
    program: "RoundTrip.cs",
    namesPlaces: false,
    needs: () => missing(["mcs", "mono"], [NEWTONSOFT]),
    prepare(dir) {
      // Without either library the types stand alone.
      mcs(dir, "-target:library", "-out:alone.dll", "ThongNhat.cs");
      copyFileSync(NEWTONSOFT, join(dir, "Newtonsoft.Json.dll"));
    },
    run(dir, source, input) {
      writeFileSync(join(dir, "Program.cs"), source);
      const library = ["-d:THONGNHAT_NEWTONSOFT", "-r:Newtonsoft.Json.dll", "-out:Program.exe"];
      mcs(dir, ...library, "ThongNhat.cs", "Program.cs");
      return run("mono", [join(dir, "Program.exe")], { cwd: root, input });
    },
  },
  python: {
    program: "round_trip.py",
    namesPlaces: true,
    needs: () => missing(["python3"]),
    prepare(dir) {
      run("python3", ["-W", "error", "-m", "py_compile", "thongnhat.py"], { cwd: dir });
    },
    run(dir, source, input) {
      writeFileSync(join(dir, "program.py"), source);
      return run("python3", [join(dir, "program.py")], { cwd: root, input });
    },
  },
  go: {
    program: "round_trip.go",
    namesPlaces: true,
    needs: () => missing(["go"]),
    prepare(dir) {
      const unformatted = run("gofmt", ["-l", "."], { cwd: dir });
      if (unformatted !== "") throw new Error(`gofmt sẽ viết lại: ${unformatted}`);
      writeFileSync(join(dir, "go.mod"), "module example.vn/check\n\ngo 1.18\n");
      run("go", ["vet", "./..."], { cwd: dir, env: goEnvironment });
    },
    run(dir, source, input) {
      writeFileSync(join(dir, "main.go"), source);
      run("go", ["build", "-o", "program", "."], { cwd: dir, env: goEnvironment });
      return run(join(dir, "program"), [], { cwd: root, input });
    },
  },
  php: {
    program: "round_trip.php",
    namesPlaces: true,
    needs: () => missing(["php"]),
    prepare(dir) {
      // Every class is loaded, also one that no example holds.
      this.run(dir, "<?php load_all();");
    },
    run(dir, source, input) {
      writeFileSync(join(dir, "program.inc"), source);
      const env = { ...process.env, TYPES: dir };
      const load = ["-d", `auto_prepend_file=${join(HERE, "autoload.php")}`];
      return run("php", [...STRICT, ...load, join(dir, "program.inc")], { cwd: root, input, env });
    },
  },
};

const STRICT = ["-d", "error_reporting=-1", "-d", "display_errors=stderr"];

/** The program that carries records through the types of a language. */
export function programOf(language) {
  return readFileSync(join(HERE, ROUND_TRIPS[language].program), "utf8");
}

/** Names of the programs and files that are not here. */
export function missing(programs, files = []) {
  return [
    ...programs.filter((name) => find(name) === undefined),
    ...files.filter((file) => !existsSync(file)),
  ];
}
