import { makeVolume, type VolumeType } from "../../../../generator/src/volume/index.ts";
import { placeFiller } from "./places.ts";
import type { MeasuredType } from "./types.ts";
import { type Variant, writeAs } from "./variants.ts";

/** Records of one era are made so many at a time, then dealt out in turn. */
const AT_ONCE = 2000;
const FAULTY = 0.05;

/** What was made. */
export interface Made {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * Writes records of a type as NDJSON, both eras in turn, until there are so many lines or bytes.
 *
 * @param type what to make
 * @param variant valid, with faults, with keys in any order, with blanks
 * @param enough when to stop
 * @param write takes whole lines
 */
export function makeRecords(
  type: MeasuredType,
  variant: Variant,
  enough: { readonly lines?: number; readonly bytes?: number },
  write: (text: string) => void,
): Made {
  const { lines: most = Number.POSITIVE_INFINITY, bytes: size = Number.POSITIVE_INFINITY } = enough;
  const fill = placeFiller();
  const change = writeAs(variant);
  let lines = 0;
  let bytes = 0;
  for (let first = 0; lines < most && bytes < size; first += AT_ONCE) {
    const eras = type.eras.map((era) => linesOf(era, variant, first));
    let text = "";
    for (let at = 0; at < AT_ONCE && lines < most; at++, lines++) {
      const era = at % eras.length;
      text += `${change(fill(eras[era]?.[at] ?? "", era === 1))}\n`;
    }
    bytes += Buffer.byteLength(text);
    write(text);
  }
  return { lines, bytes };
}

/** Lines of one era; a line that only repeats another is no fault of a record. */
function linesOf(type: VolumeType, variant: Variant, first: number): string[] {
  const share = variant === "faulty" ? FAULTY : 0;
  const defects = type.defects.filter(({ repeats }) => repeats === undefined);
  let text = "";
  makeVolume({ ...type, defects }, { count: AT_ONCE, first, share }, (part) => {
    text += part;
  });
  return text.split("\n");
}
