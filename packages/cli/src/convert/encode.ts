import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Format } from "@thongnhat/convert";
import type { Issue } from "@thongnhat/core";
import { csvText } from "../output/csv.ts";
import { openRecords } from "../records/record-file.ts";
import type { Sink } from "../translate/sink/sink.ts";
import { type DecodeWork, LOSS_HEADER } from "./decode.ts";
import { countRemarks, countUnreadable, type Remark } from "./tally.ts";

/** Where what is written goes: a table or lines into one file, XML into a folder, a file a record. */
export type Target = { readonly sink: Sink } | { readonly folder: string };

/** Writes the records of a file in another system's format. */
export async function encodeFile(
  file: string,
  chunks: AsyncIterable<Buffer>,
  form: "row" | "json" | "xml",
  target: Target,
  work: Pick<DecodeWork, "format" | "tally" | "losses" | "progress">,
  bytes: (count: number) => void,
): Promise<void> {
  const { format, tally } = work;
  const records = await openRecords(file, chunks, bytes);
  if ("folder" in target) await mkdir(target.folder, { recursive: true });
  for await (const items of records.items)
    for (const item of items) {
      const row = item.line;
      if (item.kind === "fault" || !isOf(item.value, format)) {
        const code = item.kind === "fault" ? item.code : "TN-READ-RECORD";
        countUnreadable(tally, code, row);
        continue;
      }
      const { payload, losses } = format.encode(item.value);
      tally.records++;
      await write(payload, form, target, format, tally.records);
      const remarks = losses.map(({ path, reason }): Remark => {
        const issue: Issue = { code: reason, severity: "warning", path, record: format.record };
        return { kind: "lost", code: reason, column: "", path, issue };
      });
      const isFirst = tally.lost === 0;
      countRemarks(tally, remarks, row);
      if (remarks.length > 0) {
        const rows = remarks.map(({ path, code }) => [file, row, "", path, "lost", code, ""]);
        await (await work.losses())?.write(
          Buffer.from(csvText(isFirst ? [LOSS_HEADER, ...rows] : rows, isFirst)),
        );
      }
      work.progress(1);
    }
}

function isOf(value: unknown, { record }: Format<unknown>): boolean {
  const said = (value as { sieuDuLieu?: { luocDo?: unknown } } | null)?.sieuDuLieu?.luocDo;
  return said === record;
}

async function write(
  payload: string | Readonly<Record<string, string>>,
  form: "row" | "json" | "xml",
  target: Target,
  { columns }: Format<unknown>,
  number: number,
): Promise<void> {
  if ("folder" in target) {
    await writeFile(join(target.folder, `${String(number).padStart(6, "0")}.xml`), String(payload));
    return;
  }
  if (typeof payload === "string") await target.sink.write(Buffer.from(`${payload}\n`));
  else {
    const row = columns.map((column) => payload[column] ?? "");
    const text = form === "row" && number === 1 ? csvText([columns, row], true) : csvText([row]);
    await target.sink.write(Buffer.from(text));
  }
}
