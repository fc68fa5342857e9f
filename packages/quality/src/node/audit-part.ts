import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDate } from "@thongnhat/core";
import { DataError, fileError } from "../source/error.ts";
import type { State } from "../state/types.ts";
import { countRange, openCount } from "./count-range.ts";
import type { PartJob } from "./part-job.ts";
import { kindOf } from "./ranges.ts";

/** What a part leaves in the folder beside its keys. */
export interface PartResult extends Pick<PartJob, "run" | "part" | "parts" | "input" | "bytes" | "sha256"> {
  readonly format: "thongnhat-audit-part/1";
  /** Name of the file, without folders. */
  readonly name: string;
  /** Records, readable or not. */
  readonly records: number;
  /** Counts without duplicates, which are known only when all keys are together. */
  readonly state: State;
}

/**
 * Counts one part of a run and writes `<part>.state.json` and `<part>.keys` into a folder. Each file appears whole or
 * not at all. A part that is counted again, because its worker died or the queue delivered it twice, writes the same
 * files again and adds nothing: the same job gives the same bytes.
 *
 * @param job from `planParts`
 * @param folder where all parts of the run are gathered; made when it is not there
 * @param signal stops the work; nothing is written then
 * @returns what was written
 * @throws DataError when the file cannot be read or is not the one that was planned, or the folder cannot be written
 * @example
 * const worker = new Worker("audit", (job) => auditPart(job.data, "/srv/do/ket-qua"));
 */
export async function auditPart(job: PartJob, folder: string, signal?: AbortSignal): Promise<PartResult> {
  const { run, part, parts, file, input, bytes, sha256, from, to, maxBytes } = checked(job);
  const kind = kindOf(file);
  const name = basename(file);
  if (kind.bytes !== bytes)
    throw new DataError(
      "mismatch",
      `Tệp "${name}" đã đổi từ khi chia việc (lúc đó ${bytes} byte, nay ${kind.bytes}): hãy chia việc lại.`,
      `The file "${name}" has changed since the work was planned (${bytes} bytes then, ${kind.bytes} now): plan it again.`,
    );
  const { counter, store } = openCount(job);
  try {
    const { records } = await countRange(counter, {
      file,
      packed: kind.packed,
      ...(kind.packed === undefined ? { range: { from, to } } : {}),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(signal === undefined ? {} : { signal }),
    });
    const result: PartResult = {
      format: "thongnhat-audit-part/1",
      ...{ run, part, parts, input, name, bytes, ...(sha256 === undefined ? {} : { sha256 }), records },
      state: counter.counts(),
    };
    signal?.throwIfAborted();
    mkdirSync(folder, { recursive: true });
    // The keys first: a part counts as done when its state is there.
    store.write(join(folder, `${part}.keys`), counter.payloads());
    writeWhole(join(folder, `${part}.state.json`), `${JSON.stringify(result)}\n`);
    return result;
  } catch (error) {
    throw fileError(error, basename(folder)) ?? error;
  } finally {
    store.close();
  }
}

/** A queue may carry anything: what does not come from `planParts` is refused, and no path leaves the folder. */
function checked(job: PartJob): PartJob {
  const { format, run, part, seed, file, today, ...numbers } = job;
  const isJob =
    format === "thongnhat-audit-job/1" &&
    [run, part, seed, file, today].every((text) => typeof text === "string") &&
    [numbers.parts, numbers.input, numbers.bytes, numbers.from, numbers.to].every(
      (number) => Number.isSafeInteger(number) && number >= 0,
    );
  if (isJob && /^[0-9]+$/.test(part) && /^[0-9a-f]{32}$/.test(seed) && isDate(today)) return job;
  throw new DataError(
    "mismatch",
    "Việc lấy từ hàng đợi không phải một phần của phép đo: hãy đưa lên hàng đợi đúng những việc mà bước chia việc in ra.",
    "What came from the queue is no part of an audit: put the jobs on the queue as they were planned.",
  );
}

function writeWhole(file: string, text: string): void {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, text, { mode: 0o600, flush: true });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
