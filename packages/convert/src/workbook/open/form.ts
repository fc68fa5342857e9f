import { WorkbookError } from "../error/error.ts";
import type { Parts } from "../zip/parts.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** Refuses what is no packed file: an old `.xls`, a workbook with a password, anything else. */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE)) {
    // A password wraps the whole file in the container of old Office.
    const wide = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    throw new WorkbookError(contains(bytes, wide) ? "TN-READ-WORKBOOK-LOCKED" : "TN-READ-WORKBOOK-OLD");
  }
  if (!startsWith(bytes, ZIP)) throw new WorkbookError("TN-READ-WORKBOOK");
}

/** Which of the two forms a packed file has. */
export function workbookForm(parts: Parts): "xlsx" | "ods" {
  if (parts.has("_rels/.rels") && parts.has("[Content_Types].xml")) {
    if (parts.names.some((name) => /^xl\/workbook\.bin$/i.test(name)))
      throw new WorkbookError("TN-READ-WORKBOOK-OLD");
    if (parts.names.some((name) => /^(?:word|ppt|visio)\//i.test(name)))
      throw new WorkbookError("TN-READ-WORKBOOK");
    return "xlsx";
  }
  const decoder = new TextDecoder();
  const type = parts.has("mimetype") ? decoder.decode(parts.whole("mimetype")).trim() : "";
  if (!type.startsWith(ODS_TYPE) || !parts.has("content.xml")) throw new WorkbookError("TN-READ-WORKBOOK");
  const manifest = parts.has("META-INF/manifest.xml")
    ? decoder.decode(parts.whole("META-INF/manifest.xml"))
    : "";
  if (/<(?:[\w.-]+:)?encryption-data[\s/>]/.test(manifest))
    throw new WorkbookError("TN-READ-WORKBOOK-LOCKED");
  return "ods";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
