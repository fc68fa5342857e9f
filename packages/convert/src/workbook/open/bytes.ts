import { WorkbookError } from "../error/error.ts";
import type { WorkbookInput } from "../types.ts";
import type { Limits } from "./limits.ts";

/** All bytes of the file. They are needed at once: the table of contents of a packed file stands at its end. */
export async function allBytes(input: WorkbookInput, limits: Limits): Promise<Uint8Array> {
  const tooMany = () => new WorkbookError("TN-READ-WORKBOOK-BOMB", { max: limits.fileBytes });
  if (input instanceof Uint8Array) {
    if (input.length > limits.fileBytes) throw tooMany();
    return input;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    if (size > limits.fileBytes) throw tooMany();
    pieces.push(piece.slice());
  }
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
