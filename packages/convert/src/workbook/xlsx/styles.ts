import { builtInFormat, type DateFormat, parseDateFormat } from "../date-cell/format.ts";
import { attribute, readXmlWhole } from "../xml/sax.ts";

/** How a cell shows its number. */
export interface NumberFormat {
  readonly format: string;
  /** Where the format shows a date. */
  readonly date?: DateFormat;
}

/** The number format of each cell style, in their order. */
export function readStyles(part: string, pieces: Iterable<Uint8Array>): readonly NumberFormat[] {
  const named = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  readXmlWhole(part, pieces, {
    open(name, attributes) {
      if (name === "numFmt")
        named.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) ids.push(Number(attribute(attributes, "numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const found = formats.get(id) ?? numberFormat(id, named.get(id));
    formats.set(id, found);
    return found;
  });
}

function numberFormat(id: number, format: string | undefined): NumberFormat {
  const date = format === undefined ? builtInFormat(id) : parseDateFormat(format);
  return date === undefined ? { format: format ?? "" } : { format: format ?? "", date };
}
