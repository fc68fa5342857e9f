import type * as Compiler from "@thongnhat/compiler";
import { compiling } from "../compiler/findings.ts";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { NEW_WORDS } from "./words.ts";

/** What can be made. */
export const KINDS = ["database", "record", "rule", "table", "mapping", "extension"] as const;

/** Options of `thongnhat new`, as they are on the command line. */
export interface NewCommand {
  readonly dir: string;
  readonly label?: string;
  readonly labelEn?: string;
  readonly unit?: string;
  readonly cel?: string;
  readonly path?: string;
  readonly id?: string;
  readonly message?: string;
  readonly messageEn?: string;
  readonly fix?: string;
  readonly fixEn?: string;
  readonly severity?: "error" | "warning";
  readonly code?: readonly string[];
  readonly system?: string;
  readonly systemEn?: string;
  readonly of?: string;
  readonly json?: boolean;
  readonly lang: Lang;
}

/** An option that this kind cannot do without. */
class Needed extends Error {
  readonly option: string;
  readonly example: string;

  constructor(option: string, example: string) {
    super(option);
    this.option = option;
    this.example = example;
  }
}

/** Makes a part of a unit's workspace; returns the exit code. */
export async function runNew(
  kind: string,
  name: string,
  command: NewCommand,
  io: Io,
  version: string,
): Promise<number> {
  const { lang } = command;
  const words = NEW_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${WORDS[lang].error}: ${text}\n`);
    return EXIT.usage;
  };
  if (!(KINDS as readonly string[]).includes(kind)) return complain(words.unknownKind(KINDS.join(", ")));
  return compiling(lang, io, async (compiler) => {
    try {
      const { created, changed } = make(compiler, kind as (typeof KINDS)[number], name, command, io, version);
      if (command.json) io.out.write(`${JSON.stringify({ created, changed }, null, 2)}\n`);
      else {
        for (const path of created) io.out.write(`${words.created}: ${path}\n`);
        for (const path of changed) io.out.write(`${words.changed}: ${path}\n`);
        io.out.write(`\n${words.next}\n`);
      }
      return EXIT.valid;
    } catch (error) {
      if (error instanceof Needed) return complain(words.needs(error.option, error.example));
      throw error;
    }
  });
}

function make(
  compiler: typeof Compiler,
  kind: (typeof KINDS)[number],
  name: string,
  command: NewCommand,
  io: Io,
  version: string,
): Compiler.Scaffolded {
  const { dir, unit, severity = "warning", code = [] } = command;
  const label = () => both(command.label, command.labelEn, "--label", '--label "Khóa học"');
  switch (kind) {
    case "database":
      return compiler.newDatabase(dir, {
        id: name,
        label: label(),
        packages: `^${version}`,
        today: io.today(),
        ...(unit === undefined ? {} : { unit }),
      });
    case "record":
      return compiler.newRecord(dir, name, label());
    case "rule":
      return compiler.newRule(dir, name, {
        id: given(command.id, "--id", "--id DT-01"),
        path: given(command.path, "--path", "--path /ngay"),
        cel: given(command.cel, "--cel", '--cel "notAfter(this.ngay, today)"'),
        message: both(command.message, command.messageEn, "--message", '--message "Ngày ở tương lai."'),
        fix: both(command.fix, command.fixEn, "--fix", '--fix "Ghi đúng ngày."'),
        severity,
      });
    case "table":
      return compiler.newTable(dir, name, label(), code, io.today());
    case "mapping":
      return compiler.newMapping(
        dir,
        name,
        code,
        command.system === undefined ? undefined : both(command.system, command.systemEn, "--system", ""),
      );
    case "extension":
      return compiler.newExtension(
        dir,
        name,
        given(command.of, "--of", "--of ho-tich/1.0/khai-sinh"),
        label(),
      );
  }
}

function given(value: string | undefined, option: string, example: string): string {
  if (value === undefined || value.trim() === "") throw new Needed(option, example);
  return value;
}

function both(vi: string | undefined, en: string | undefined, option: string, example: string) {
  const text = given(vi, option, example);
  return { vi: text, en: en ?? text };
}
