// How each language compiles or loads its types and carries records through them.
import { copyFileSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { find, run } from "./programs.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const GSON = "/usr/share/java/gson.jar";
const NEWTONSOFT = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";

/** @type {Record<string, { needs: () => string[], run: (dir: string, lines: string) => string, namesPlaces: boolean }>} */
export const ROUND_TRIPS = {
  java: {
    needs: () => missing(["javac", "java"], [GSON]),
    namesPlaces: true,
    run(dir, lines) {
      const sources = readdirSync(dir, { recursive: true }).filter((name) => name.endsWith(".java"));
      writeFileSync(join(dir, "sources.txt"), sources.join("\n"));
      const options = ["-encoding", "UTF-8", "--release", "17", "-Xlint:all", "-Werror", "-d", "classes"];
      run("javac", [...options, "@sources.txt"], { cwd: dir });
      const path = ["classes", GSON].join(":");
      run("javac", ["-encoding", "UTF-8", "-cp", path, "-d", "classes", join(HERE, "RoundTrip.java")], {
        cwd: dir,
      });
      return run("java", ["-cp", path, "RoundTrip"], { cwd: dir, input: lines });
    },
  },
  csharp: {
    needs: () => missing(["mcs", "mono"], [NEWTONSOFT]),
    namesPlaces: false,
    run(dir, lines) {
      const options = ["-langversion:7", "-warnaserror", "-nologo"];
      // Without either library the types stand alone.
      run("mcs", [...options, "-target:library", "-out:alone.dll", "ThongNhat.cs"], { cwd: dir });
      copyFileSync(NEWTONSOFT, join(dir, "Newtonsoft.Json.dll"));
      const sources = ["ThongNhat.cs", join(HERE, "RoundTrip.cs")];
      const library = ["-d:THONGNHAT_NEWTONSOFT", "-r:Newtonsoft.Json.dll", "-out:RoundTrip.exe"];
      run("mcs", [...options, ...library, ...sources], { cwd: dir });
      return run("mono", ["RoundTrip.exe"], { cwd: dir, input: lines });
    },
  },
  python: {
    needs: () => missing(["python3"]),
    namesPlaces: true,
    run(dir, lines) {
      run("python3", ["-W", "error", "-m", "py_compile", "thongnhat.py"], { cwd: dir });
      return run("python3", [join(HERE, "round_trip.py")], {
        cwd: dir,
        input: lines,
        env: { ...process.env, PYTHONPATH: dir },
      });
    },
  },
  go: {
    needs: () => missing(["go"]),
    namesPlaces: true,
    run(dir, lines) {
      const env = { ...process.env, GOPROXY: "off", GOFLAGS: "-mod=mod", GO111MODULE: "on" };
      const unformatted = run("gofmt", ["-l", "."], { cwd: dir });
      if (unformatted !== "") throw new Error(`gofmt sẽ viết lại: ${unformatted}`);
      writeFileSync(join(dir, "go.mod"), "module example.vn/check\n\ngo 1.18\n");
      copyFileSync(join(HERE, "round_trip.go"), join(dir, "main.go"));
      run("go", ["vet", "./..."], { cwd: dir, env });
      run("go", ["build", "-o", "round-trip", "."], { cwd: dir, env });
      return run(join(dir, "round-trip"), [], { cwd: dir, env, input: lines });
    },
  },
  php: {
    needs: () => missing(["php"]),
    namesPlaces: true,
    run(dir, lines) {
      copyFileSync(join(HERE, "round_trip.php"), join(dir, "round_trip.php"));
      return run("php", ["-d", "error_reporting=-1", "round_trip.php"], { cwd: dir, input: lines });
    },
  },
};

/** Names of the programs and files that are not here. */
export function missing(programs, files = []) {
  return [
    ...programs.filter((name) => find(name) === undefined),
    ...files.filter((file) => !existsSync(file)),
  ];
}
