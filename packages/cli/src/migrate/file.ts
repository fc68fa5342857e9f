import { migrate } from "@thongnhat/convert";
import { openRecords } from "../records/record-file.ts";
import { recordWriter } from "../records/record-writer.ts";
import type { Sink } from "../translate/sink/sink.ts";
import type { Chosen } from "./choose.ts";
import { count, countFault, type Remark, remarksOf, type Tally } from "./tally.ts";

/** Where a file goes, and what is asked. */
export interface FileWork {
  readonly chosen: Chosen;
  readonly out: Sink;
  /** Takes one remark; the file of losses is made with the first. */
  readonly remark: (remark: Remark) => Promise<void>;
  /** Bytes that were read, and records that were met. */
  readonly progress: (bytes: number, records: number) => void;
}

/**
 * Migrates a file record by record, whatever its length. What cannot be read or is of no known version is not in the
 * result: it is named with its line.
 * @throws FormatError, SourceError, SinkError, TableInput
 */
export async function migrateFile(
  name: string,
  chunks: AsyncIterable<Buffer>,
  tally: Tally,
  { chosen, out, remark, progress }: FileWork,
): Promise<void> {
  const file = await openRecords(name, chunks, (bytes) => progress(bytes, 0));
  const pen = recordWriter(out, file.form);
  for await (const items of file.items) {
    for (const item of items) {
      if (item.kind === "fault") {
        const { code, line, severity, more } = item;
        countFault(tally, code, line, severity, more === true || item.file === true);
        await remark({ line, kind: "issue", code, severity, path: "" });
        continue;
      }
      const result = migrate(item.value, chosen.migration, { direction: chosen.direction });
      const remarks = remarksOf(result, item.line);
      count(tally, result.status, remarks);
      for (const one of remarks) await remark(one);
      if (result.status !== "refused") await pen.record(result.record);
      progress(0, 1);
    }
  }
  await pen.end();
}
