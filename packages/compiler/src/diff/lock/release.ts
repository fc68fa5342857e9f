import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../../finding.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { readCodeTables } from "../../read/code-tables.ts";
import { readSources } from "../../read/sources.ts";
import { checkLock } from "./check.ts";
import {
  hashFile,
  hashFolder,
  LOCK_FILE,
  type Lock,
  type LockedTable,
  type Release,
  readLock,
  rowMark,
} from "./lock.ts";

/**
 * The lock after a release: the folders of databases that are no draft, and the editions of all code tables. The
 * folder of a draft may still change; a code that has gone out is in somebody's data, draft or not.
 * @throws CompileError when something released before was changed
 */
export function makeLock(dir: string, release: Release): Lock {
  const before = readLock(dir);
  const broken = checkLock(before, dir);
  if (broken.length > 0)
    throw new CompileError(
      broken.map(({ file, pointer, message, fix }) => ({ file, pointer, message: message.vi, fix: fix.vi })),
    );
  const { version } = release;
  const folders = { ...before.folders };
  for (const [id, { status }] of readSources(dir).databases) {
    if (status === "draft") continue;
    for (const folder of versionsOf(join(dir, id)))
      folders[`${id}/${folder}`] ??= { released: version, files: hashFolder(join(dir, id, folder)) };
  }
  const tables: Record<string, LockedTable> = { ...before.tables };
  for (const [id, table] of readCodeTables(join(dir, "code-tables"))) {
    const locked = lockTable(dir, table, version);
    if (JSON.stringify(tables[id]?.files) !== JSON.stringify(locked.files)) tables[id] = locked;
  }
  return { ...before, releases: [...before.releases, release], folders, tables };
}

/** Writes the lock of a release below the folder of the standard. */
export function writeLock(dir: string, lock: Lock): void {
  writeFileSync(join(dir, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`);
}

function lockTable(dir: string, { id, edition, rows }: CodeTable, released: string): LockedTable {
  const hash = (name: string) => hashFile(join(dir, "code-tables", id, name));
  return {
    released,
    edition,
    files: { "table.json": hash("table.json"), "codes.csv": hash("codes.csv") },
    rows: rows.map(rowMark).join(" "),
  };
}

function versionsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d+\.\d+$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
