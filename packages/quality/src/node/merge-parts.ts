import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DataError, fileError } from "../source/error.ts";
import { parseState } from "../state/text.ts";
import type { State, StateInput } from "../state/types.ts";
import type { PartResult } from "./audit-part.ts";
import { joinParts } from "./join-parts.ts";

/** Names that are told one by one. */
const MOST_NAMES = 10;

/**
 * Puts the parts of a run together: to the last digit what one run over all files counts, duplicates between parts
 * included. Files of keys can be removed afterwards.
 *
 * @param folder where `auditPart` wrote all parts
 * @returns the counts of the whole run
 * @throws DataError when a part is missing, is broken, or belongs to another run; it names the parts
 * @example
 * const state = mergeParts("/srv/do/ket-qua");
 * console.log(state.inputs.length);
 */
export function mergeParts(folder: string): State {
  const parts = readParts(folder);
  sameRun(parts);
  complete(parts, folder);
  return joinParts(
    parts.map(({ state }) => state),
    parts.map(({ part }) => join(folder, `${part}.keys`)),
    inputsOf(parts),
  );
}

function readParts(folder: string): PartResult[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".state.json"));
    return names.sort().map((name) => parsePart(readFileSync(join(folder, name), "utf8"), name));
  } catch (error) {
    throw fileError(error, basename(folder)) ?? error;
  }
}

function parsePart(text: string, name: string): PartResult {
  try {
    const value = JSON.parse(text) as PartResult;
    if (value.format === "thongnhat-audit-part/1" && name === `${value.part}.state.json` && value.parts > 0) {
      parseState(JSON.stringify(value.state));
      return value;
    }
  } catch {
    // Said below: the words of the parser quote the text.
  }
  throw new DataError(
    "broken",
    `"${name}" không phải kết quả của một phần: hãy chạy lại phần đó, hoặc để tệp ấy ra khỏi thư mục.`,
    `"${name}" is not the result of a part: run the part again, or move the file out of the folder.`,
  );
}

/** All parts are of the run to which most of them belong, and of its plan. */
function sameRun(parts: readonly PartResult[]): void {
  const counts = new Map<string, number>();
  for (const { run } of parts) counts.set(run, (counts.get(run) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const size = parts.find(({ run }) => run === most?.[0])?.parts;
  const foreign = parts
    .filter(
      ({ run, part, parts: planned }) => run !== most?.[0] || planned !== size || !isPlanned(part, planned),
    )
    .map(({ part }) => part);
  if (foreign.length === 0) return;
  throw new DataError(
    "mismatch",
    `Có phần của lần đo khác lẫn vào: ${listed(foreign)}. Mỗi lần đo cần một thư mục riêng; hãy bỏ các tệp ấy ra rồi chạy lại những phần đó.`,
    `Parts of another run are among them: ${listed(foreign)}. Each run needs a folder of its own; move these files out and run the parts again.`,
  );
}

/** A number between the first and the last part, as the plan writes it: any other would be counted on top. */
function isPlanned(part: string, parts: number): boolean {
  return Number(part) >= 1 && Number(part) <= parts && part.length === String(parts).length;
}

function complete(parts: readonly PartResult[], folder: string): void {
  const there = new Set(
    parts.filter(({ part }) => existsSync(join(folder, `${part}.keys`))).map(({ part }) => part),
  );
  const [first] = parts;
  const width = String(first?.parts ?? 0).length;
  const missing = Array.from({ length: first?.parts ?? 0 }, (_, at) =>
    String(at + 1).padStart(width, "0"),
  ).filter((part) => !there.has(part));
  if (first !== undefined && missing.length === 0) return;
  if (first === undefined)
    throw new DataError(
      "missing",
      `Thư mục "${basename(folder)}" không có kết quả phần nào (*.state.json).`,
      `The folder "${basename(folder)}" holds no result of any part (*.state.json).`,
    );
  throw new DataError(
    "missing",
    `Còn thiếu ${missing.length} trên ${first.parts} phần: ${listed(missing)}. Hãy chạy các phần đó (hoặc chờ hàng đợi xong) rồi gộp lại.`,
    `${missing.length} of ${first.parts} parts are missing: ${listed(missing)}. Run them (or wait for the queue), then merge again.`,
  );
}

function inputsOf(parts: readonly PartResult[]): StateInput[] {
  const inputs = new Map<number, StateInput>();
  for (const { input, name, bytes, sha256, records } of [...parts].sort((a, b) => a.input - b.input)) {
    const before = inputs.get(input)?.records ?? 0;
    inputs.set(input, {
      name,
      bytes,
      ...(sha256 === undefined ? {} : { sha256 }),
      records: before + records,
    });
  }
  return [...inputs.values()];
}

function listed(parts: readonly string[]): string {
  return parts.length > MOST_NAMES ? `${parts.slice(0, MOST_NAMES).join(", ")}, …` : parts.join(", ");
}
