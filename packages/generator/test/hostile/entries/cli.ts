import { checkStream, loadRegistry, type Registry } from "../../../../cli/src/index.ts";
import { cli, inPieces } from "../../../../cli/test/streams.ts";
import type { Payload } from "../../../src/hostile/index.ts";
import { TODAY } from "../seeds.ts";
import { wordsOf } from "./record.ts";
import { codesOf, type Entry, promised, type Said } from "./types.ts";

let registry: Promise<Registry> | undefined;
const standard = (): Promise<Registry> => {
  registry ??= loadRegistry();
  return registry;
};

function fileOf(payload: Payload): { readonly name: string; readonly bytes: Buffer } {
  if (payload.kind === "bytes") return { name: "a.json", bytes: Buffer.from(payload.bytes) };
  const { kind, text } = payload as { kind: string; text: string };
  return { name: kind === "csv" ? "a.csv" : "a.json", bytes: Buffer.from(text) };
}

/** `thongnhat check`, as a library: what it says of a file of one record, or of a table. */
const check: Entry = {
  name: "CLI check",
  takes: ["bytes", "csv", "json"],
  async ask(payload): Promise<Said> {
    const { name, bytes } = fileOf(payload);
    const statuses = new Set<string>();
    const findings = [];
    const options = { today: TODAY, ...(payload.kind === "csv" ? { record: "khai-sinh" } : {}) };
    try {
      for await (const one of checkStream(name, inPieces(bytes), await standard(), options)) {
        statuses.add(one.status);
        findings.push(...one.findings.slice(0, 100));
      }
    } catch (error) {
      // A packed file is told to whoever calls, since it is no text at all.
      return promised(error, ["FormatError"]);
    }
    const errors = findings.filter(({ severity }) => severity === "error");
    const codes = codesOf(findings);
    const word = errors.length > 0 ? "refused" : codes === "" ? "accepted" : "warned";
    return { verdict: codes === "" ? word : `${word} ${codes}`, said: wordsOf(findings.slice(0, 100)) };
  },
};

/** The program itself, in every form of output. */
const program: Entry = {
  name: "thongnhat check, all outputs",
  sampled: true,
  takes: ["bytes", "csv", "json"],
  long: true,
  async ask(payload) {
    const { name, bytes } = fileOf(payload);
    const codes = new Set<number>();
    let said = "";
    for (const format of ["pretty", "json", "ndjson"])
      for (const lang of format === "pretty" ? ["vi", "en"] : ["vi"]) {
        const args = ["check", name, "-f", format, "--lang", lang, "--record", "khai-sinh"];
        const { code, out, err } = await cli(args, { [name]: bytes }, false, await standard());
        codes.add(code);
        said += `${out}${err}`;
      }
    if (codes.size !== 1) throw new Error(`exit codes ${[...codes]} of one file`);
    return { verdict: `exit ${[...codes]}`, said };
  },
};

export const cliEntries: readonly Entry[] = [check, program];
