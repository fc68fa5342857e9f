import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../finding.ts";
import type { Json } from "./sources.ts";

/** One file of `schemas/wire-formats` as it was written. */
export interface WireFormatFile {
  /** Relative to the folder of the standard. */
  readonly file: string;
  readonly system: string;
  /** File name without ending. */
  readonly base: string;
  readonly json: Json;
  readonly columns: readonly Json[];
}

/**
 * The wire formats of the standard, by system and file name. Samples lie deeper and are not read.
 * @throws CompileError for a file that is no JSON
 */
export function readWireFormats(schemasDir: string): WireFormatFile[] {
  const root = join(schemasDir, "wire-formats");
  if (schemasDir === "" || !existsSync(root)) return [];
  const systems = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return systems
    .map((entry) => entry.name)
    .sort()
    .flatMap((system) =>
      readdirSync(join(root, system))
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => readOne(schemasDir, system, name)),
    );
}

function readOne(schemasDir: string, system: string, name: string): WireFormatFile {
  const file = `wire-formats/${system}/${name}`;
  let json: Json;
  try {
    json = JSON.parse(readFileSync(join(schemasDir, file), "utf8")) as Json;
  } catch {
    const fix = "Sửa cho đúng JSON.";
    throw new CompileError([{ file, pointer: "", message: "Tệp không phải JSON.", fix }]);
  }
  return { file, system, base: name.slice(0, -".json".length), json, columns: columnsIn(json) };
}

/** The columns of a format or of a list. */
export function columnsIn(json: Json): readonly Json[] {
  return Array.isArray(json.columns) ? (json.columns as Json[]) : [];
}

/** Every column, those of lists after the list. */
export function allColumns(columns: readonly Json[]): Json[] {
  return columns.flatMap((column) => [column, ...allColumns(columnsIn(column))]);
}
