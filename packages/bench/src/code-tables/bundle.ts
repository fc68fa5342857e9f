import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import command from "../../../cli/package.json" with { type: "json" };

/** Bundles a few lines of a program as a user's bundler does: one minified file. */
export function bundle(code: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const stdin = { contents: code, resolveDir: import.meta.dirname, loader: "ts" as const };
  return only({ stdin, format: "esm", ...options });
}

/**
 * Bundles a program for Node that `node file.cjs` runs. What the published command loads only when asked to stays
 * outside, as it does there: databases and the compiler are no part of a measured program.
 */
export function bundleProgram(file: string): Promise<Uint8Array> {
  const external = Object.keys(command.peerDependencies);
  // A CommonJS file has no `import.meta`; modules that look beside themselves must not fail for it when they load.
  const banner = { js: 'const hereAsUrl = require("node:url").pathToFileURL(__filename).href;' };
  const define = { "import.meta.url": "hereAsUrl" };
  return only({ entryPoints: [file], format: "cjs", platform: "node", external, banner, define });
}

async function only(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    charset: "utf8",
    logLevel: "silent",
    ...options,
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild không cho tệp nào");
  return file.contents;
}

/** Bytes after gzip, level 9. */
export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
