import { closeSync, openSync, writeSync } from "node:fs";
import { makeVolume, tienTrinhVolume } from "@thongnhat/generator";

/** Writes invented steps of procedures, some with a defect, some twice. */
export function writeSample(file: string, count: number): void {
  const fd = openSync(file, "w");
  makeVolume(tienTrinhVolume, { count }, (text) => writeSync(fd, text));
  closeSync(fd);
}
