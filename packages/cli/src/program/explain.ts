import { explainJson, explainText, findCode, listCodes, suggestCodes } from "../explain/explain.ts";
import { writer } from "../output/writer.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable } from "../words/wrap.ts";
import { registryOf } from "./check.ts";
import { EXIT, type Io } from "./io.ts";

/** Prints what a code means, or every code; returns the exit code. */
export async function runExplain(
  code: string | undefined,
  options: { readonly json?: boolean; readonly standard?: string; readonly lang: Lang },
  io: Io,
): Promise<number> {
  const { lang, json } = options;
  const registry = await registryOf(options.standard, io);
  if (registry === undefined) {
    io.err.write(`${WORDS[lang].error}: ${WORDS[lang].unbuilt(printable(options.standard ?? ""))}\n`);
    return EXIT.usage;
  }
  const { catalogue } = registry;
  const out = writer(io.out);
  if (code === undefined) {
    out.line(listCodes(lang, catalogue));
    await out.flush();
    return EXIT.valid;
  }
  const explained = findCode(code, lang, catalogue);
  if (!explained) {
    const words = WORDS[lang];
    const near = suggestCodes(code, lang, catalogue);
    const hint = near.length > 0 ? ` ${words.suggestions}: ${near.join(", ")}?` : "";
    io.err.write(`${words.error}: ${words.unknownCode(/^[\w-]{1,40}$/.test(code) ? code : "***")}${hint}\n`);
    return EXIT.usage;
  }
  out.line(
    json ? JSON.stringify(explainJson(explained, lang), null, 2) : explainText(explained, lang, catalogue),
  );
  await out.flush();
  return EXIT.valid;
}
