import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CompileError, type Finding } from "../finding.ts";
import { readCsv } from "./csv.ts";

/** One unit, or a part of it, became (a part of) another one. */
export interface TransferRow {
  readonly from: string;
  readonly to: string;
  /** Day from which the new unit holds, `YYYY-MM-DD`. */
  readonly on: string;
  /** `all`, `some` or `none` of the land; empty when the source does not say. */
  readonly area: string;
  /** `all`, `some` or `none` of the people; empty when the source does not say. */
  readonly population: string;
  /** Words of the official table. */
  readonly note: string;
  readonly basis: string;
  readonly mark: string;
  readonly source: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
}

/** The transfers from the units of one table to those of another (or the same) one. */
export interface Transfers {
  /** `<table>--<table>`, as the file is called. */
  readonly id: string;
  /** Table of the former units. */
  readonly from: string;
  /** Table of the new units. */
  readonly to: string;
  readonly rows: readonly TransferRow[];
}

/** One code of another system, and one code of ours that it may be. */
export interface MappingRow {
  /** The code exactly as the other system writes it. */
  readonly from: string;
  /** Its name there; empty when the code is its own name. */
  readonly label: string;
  /** Our code; empty when `relation` is `none`. */
  readonly to: string;
  /** `equivalent`, `narrower`, `broader`, `split`, `merged` or `none`. */
  readonly relation: string;
  readonly mark: string;
  readonly source: string;
  readonly note: string;
  readonly line: number;
}

/** The codes of one system that stand for codes of one table. */
export interface Mapping {
  /** `<system>--<table>`, as the file is called. */
  readonly id: string;
  readonly system: string;
  readonly table: string;
  readonly rows: readonly MappingRow[];
}

/** A system whose codes are mapped. */
export interface MappingSystem {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly mark: string;
  readonly source: string;
  readonly line: number;
}

const TRANSFER_COLUMNS = ["from", "to", "on", "area", "population", "note", "basis", "mark", "source"];
const MAPPING_COLUMNS = ["from", "label", "to", "relation", "mark", "source", "note"];
const SYSTEM_COLUMNS = ["id", "vi", "en", "mark", "source"];
const SYSTEMS = "systems.csv";

/**
 * Reads the transfers of administrative units: the files with a day (`on`).
 * @param dir the folder `schemas/mappings`
 * @returns id → transfers, sorted by id
 * @throws CompileError when a file is not CSV, or has other columns or another name.
 * @example readTransfers("schemas/mappings").get("xa--xa")?.rows[0]?.on; // "2024-11-01"
 */
export function readTransfers(dir: string): Map<string, Transfers> {
  return readFiles(dir, TRANSFER_COLUMNS, (id, from, to, lines) => ({
    id,
    from,
    to,
    rows: lines.map(toTransfer),
  }));
}

/**
 * Reads the mappings of the codes of other systems.
 * @param dir the folder `schemas/mappings`
 * @returns id → mapping, sorted by id
 * @throws CompileError when a file is not CSV, or has other columns or another name.
 * @example readMappings("schemas/mappings").get("moj-hotich-sohoa--gioi-tinh")?.rows[0]?.label; // "Nam"
 */
export function readMappings(dir: string): Map<string, Mapping> {
  return readFiles(dir, MAPPING_COLUMNS, (id, system, table, lines) => ({
    id,
    system,
    table,
    rows: lines.map(toMapping),
  }));
}

/**
 * Reads the list of systems.
 * @param dir the folder `schemas/mappings`
 * @returns id → system; empty when the standard has no mappings
 * @throws CompileError when `systems.csv` is not CSV or has other columns.
 * @example readMappingSystems("schemas/mappings").get("moj-hotich-sohoa")?.en;
 */
export function readMappingSystems(dir: string): Map<string, MappingSystem> {
  const systems = new Map<string, MappingSystem>();
  if (!existsSync(join(dir, SYSTEMS))) return systems;
  const findings: Finding[] = [];
  const file = readCsv(dir, SYSTEMS, `mappings/${SYSTEMS}`, findings);
  if (file && file.header.join() !== SYSTEM_COLUMNS.join())
    findings.push(wrongHeader(SYSTEMS, SYSTEM_COLUMNS.join()));
  if (findings.length > 0 || !file) throw new CompileError(findings);
  for (const [index, [id = "", vi = "", en = "", mark = "", source = ""]] of file.lines.entries()) {
    if (systems.has(id)) findings.push(twice(id, index + 2));
    systems.set(id, { id, vi, en, mark, source, line: index + 2 });
  }
  if (findings.length > 0) throw new CompileError(findings);
  return systems;
}

/** Both kinds of file lie side by side; a file that is neither is reported by whoever reads first. */
function readFiles<T>(
  dir: string,
  columns: readonly string[],
  make: (id: string, from: string, to: string, lines: readonly string[][]) => T,
): Map<string, T> {
  const findings: Finding[] = [];
  const found = new Map<string, T>();
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith(".csv")) : [];
  for (const name of names.filter((one) => one !== SYSTEMS).sort()) {
    const file = readCsv(dir, name, `mappings/${name}`, findings);
    if (!file) continue;
    const header = file.header.join();
    const id = name.slice(0, -".csv".length);
    const [from = "", to = "", ...more] = id.split("--");
    if (header !== TRANSFER_COLUMNS.join() && header !== MAPPING_COLUMNS.join())
      findings.push(wrongHeader(name, `${MAPPING_COLUMNS.join()} hoặc ${TRANSFER_COLUMNS.join()}`));
    else if (from === "" || to === "" || more.length > 0) findings.push(wrongName(name));
    else if (header === columns.join()) found.set(id, make(id, from, to, file.lines));
  }
  if (findings.length > 0) throw new CompileError(findings);
  return found;
}

const wrongHeader = (name: string, expected: string): Finding => ({
  file: `mappings/${name}`,
  pointer: "1",
  message: "Hàng tiêu đề không đúng.",
  fix: `Viết ${expected}.`,
});

const wrongName = (name: string): Finding => ({
  file: `mappings/${name}`,
  pointer: "",
  message: "Tên tệp không có dạng <hệ thống>--<danh mục>.csv.",
  fix: "Đổi tên tệp theo schemas/mappings/README.md.",
});

const twice = (id: string, line: number): Finding => ({
  file: `mappings/${SYSTEMS}`,
  pointer: `${line}`,
  message: `Hệ thống ${id} có hai dòng.`,
  fix: "Bỏ một dòng.",
});

function toTransfer(cells: readonly string[], index: number): TransferRow {
  const [
    from = "",
    to = "",
    on = "",
    area = "",
    population = "",
    note = "",
    basis = "",
    mark = "",
    source = "",
  ] = cells;
  return { from, to, on, area, population, note, basis, mark, source, line: index + 2 };
}

function toMapping(cells: readonly string[], index: number): MappingRow {
  const [from = "", label = "", to = "", relation = "", mark = "", source = "", note = ""] = cells;
  return { from, label, to, relation, mark, source, note, line: index + 2 };
}
