import type { NumberedRow } from "@thongnhat/convert/workbook";
import { type Delimiter, sniffDelimiter, splitCells } from "../read/csv/cells.ts";
import { splitRows } from "../read/csv/rows.ts";
import { decode } from "../read/encoding/decode.ts";
import { detectEncoding, utf16ToUtf8 } from "../read/encoding/encoding.ts";
import type { Piece } from "../read/reader/types.ts";
import { peek } from "../read/source/peek.ts";

/** The rows of a CSV file as `check` counts them. What cannot be read of it is a row without cells. */
export async function* csvRows(
  source: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<NumberedRow> {
  let { head, chunks } = await peek(source);
  const encoding = detectEncoding(head);
  if (encoding !== "utf-8") ({ head, chunks } = await peek(utf16ToUtf8(chunks, encoding)));
  const first = firstLine(head);
  const hint = /^sep=([,;\t|])$/i.exec(first)?.[1] as Delimiter | undefined;
  const delimiter = hint ?? sniffDelimiter(first);
  const rows = splitRows(delimiter.charCodeAt(0), longest);
  function* toRows(pieces: ReturnType<typeof rows.push>): Generator<NumberedRow> {
    for (const piece of pieces) {
      if (piece.row === undefined) continue;
      yield { row: piece.row, texts: piece.kind === "piece" ? cellsOf(piece, delimiter) : [] };
    }
  }
  for await (const chunk of chunks) yield* toRows(rows.push(chunk));
  yield* toRows(rows.end());
}

function cellsOf({ bytes }: Piece, delimiter: Delimiter): string[] {
  const decoded = decode(bytes);
  return "code" in decoded ? [] : splitCells(decoded.text, delimiter);
}

function firstLine(head: Uint8Array): string {
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, "");
  return (
    text
      .split(/\r?\n/)
      .find((line) => line.trim() !== "")
      ?.trim() ?? ""
  );
}
