import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Format } from "@thongnhat/convert";
import type { Issue } from "@thongnhat/core";
import { csvText } from "../output/csv.ts";
import { openRecords } from "../records/record-file.ts";
import { type Sink, SinkError } from "../translate/sink/sink.ts";
import { countValues, type DecodeWork, LOSS_HEADER } from "./decode.ts";
import { countRemarks, countUnreadable, type Remark } from "./tally.ts";

/** Where what is written goes: a table or lines into one file, XML into a folder, a file a record. */
export type Target =
  | { readonly sink: Sink }
  | { readonly folder: string; readonly writeFile: (path: string, text: string) => Promise<void> };

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
  if ("folder" in target) await makeFolder(target.folder);
  for await (const items of records.items)
    for (const item of items) {
      const row = item.line;
      if (item.kind === "fault" || !isOf(item.value, format)) {
        const code = item.kind === "fault" ? item.code : "TN-READ-RECORD";
        countUnreadable(tally, code, row);
        await writeLosses([[file, row, "", "", "unreadable", code, ""]], work);
        continue;
      }
      const { payload, losses } = format.encode(item.value);
      tally.records++;
      tally.carried += countValues(item.value) - losses.length;
      await write(payload, form, target, format, tally.records);
      const remarks = losses.map(({ path, reason }): Remark => {
        const issue: Issue = { code: reason, severity: "warning", path, record: format.record };
        return { kind: "lost", code: reason, column: "", path, issue };
      });
      const all = [...remarks, ...disarmed(payload, format.record)];
      countRemarks(tally, all, row);
      await writeLosses(
        all.map(({ kind, column, path, code }) => [file, row, column, path, kind, code, ""]),
        work,
      );
      work.progress(1);
    }
}

/** Cells that Excel would run as a formula get an apostrophe before them; whoever reads the file gets it too. */
function disarmed(payload: string | Readonly<Record<string, string>>, record: string): Remark[] {
  if (typeof payload === "string") return [];
  const code = "TN-CONVERT-FORMULA";
  return Object.entries(payload)
    .filter(([, text]) => /^[=+\-@\t\r]/.test(text))
    .map(
      ([column]): Remark => ({
        kind: "doubtful",
        code,
        column,
        path: "",
        issue: { code, severity: "warning", path: "", record, column },
      }),
    );
}

/** Lines of the file of losses, counted already: the first ones bring its header. */
async function writeLosses(
  rows: readonly (readonly (string | number | undefined)[])[],
  { tally, losses }: Pick<DecodeWork, "tally" | "losses">,
): Promise<void> {
  if (rows.length === 0) return;
  const isFirst = tally.lost + tally.doubtful + tally.unreadable === rows.length;
  const sink = await losses();
  await sink?.write(Buffer.from(csvText(isFirst ? [LOSS_HEADER, ...rows] : rows, isFirst)));
}

/** Only the folder itself: a parent that is not there is a slip of the pen. */
async function makeFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return;
  try {
    await mkdir(path);
  } catch {
    throw new SinkError("no-folder", path);
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
    await target.writeFile(join(target.folder, `${String(number).padStart(6, "0")}.xml`), String(payload));
    return;
  }
  if (typeof payload === "string") await target.sink.write(Buffer.from(`${payload}\n`));
  else {
    const row = columns.map((column) => payload[column] ?? "");
    const text = form === "row" && number === 1 ? csvText([columns, row], true) : csvText([row]);
    await target.sink.write(Buffer.from(text));
  }
}
