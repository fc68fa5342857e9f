import type * as Compiler from "@thongnhat/compiler";
import { EXIT, type Io } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";
import { withCompiler } from "./load.ts";

const TOTAL = {
  vi: (count: number) => `${count} chỗ phải sửa.`,
  en: (count: number) => `${count} to correct.`,
};

/** The findings of the compiler, each with file, place and way out, and how many there are. */
export function printFindings(
  findings: readonly Compiler.Finding[],
  compiler: typeof Compiler,
  lang: Lang,
  io: Io,
): void {
  for (const finding of findings) io.err.write(`${compiler.formatFinding(finding)}\n`);
  io.err.write(`\n${TOTAL[lang](findings.length)}\n`);
}

/** Runs work with the compiler; sources that are wrong are findings, not a failure of the program. */
export function compiling(
  lang: Lang,
  io: Io,
  work: (compiler: typeof Compiler) => Promise<number>,
): Promise<number> {
  return withCompiler(lang, io, async (compiler) => {
    try {
      return await work(compiler);
    } catch (error) {
      if (!(error instanceof compiler.CompileError)) throw error;
      printFindings(error.findings, compiler, lang, io);
      return EXIT.findings;
    }
  });
}
