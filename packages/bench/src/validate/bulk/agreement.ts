import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { validators } from "@thongnhat/validators";
import { makeRecords } from "../records/make.ts";
import type { MeasuredType } from "../records/types.ts";
import { type Words, words } from "../report/words.ts";
import { accepted, type Command } from "./others.ts";

const LINES = 4000;

/** Says how many records a program accepts of those that can be read, a share of them faulty, and how many `is` does. */
export function agreementWith(folder: string, type: MeasuredType, { name, run }: Command): Words {
  let text = "";
  makeRecords(type, "faulty", { lines: LINES }, (part) => {
    text += part;
  });
  const validator = validators[type.record];
  const readable = text.split("\n").flatMap((line) => {
    try {
      return [{ line, ok: validator?.is(JSON.parse(line)) === true }];
    } catch {
      return [];
    }
  });
  const file = join(folder, "agreement.jsonl");
  writeFileSync(file, readable.map(({ line }) => `${line}\n`).join(""));
  const theirs = accepted(run(file));
  const ours = readable.filter(({ ok }) => ok).length;
  return words(
    `Trên ${readable.length} bản ghi, 5 % có lỗi: is nhận ${ours}, ${name} nhận ${theirs} (nó không biết định dạng riêng của bộ chuẩn).`,
    `Of ${readable.length} records, 5 % faulty: is accepts ${ours}, ${name} ${theirs} (it knows no format of the standard's own).`,
  );
}
