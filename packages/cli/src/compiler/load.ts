import type * as Compiler from "@thongnhat/compiler";
import { EXIT, type Io } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";

const MISSING = {
  vi: "Lệnh này cần gói @thongnhat/compiler (Node.js 22.18 trở lên). Cài: npm i -D @thongnhat/compiler",
  en: "This command needs the package @thongnhat/compiler (Node.js 22.18 or later). Install it: npm i -D @thongnhat/compiler",
};

/**
 * Loads the compiler, an optional peer that only some verbs need, and runs the work with it.
 *
 * @returns the exit code of the work, or that of wrong use when the package is not installed
 */
export async function withCompiler(
  lang: Lang,
  io: Io,
  work: (compiler: typeof Compiler) => Promise<number>,
): Promise<number> {
  let compiler: typeof Compiler;
  try {
    compiler = await import("@thongnhat/compiler");
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    io.err.write(`${MISSING[lang]}\n`);
    return EXIT.usage;
  }
  return work(compiler);
}
