import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "@thongnhat/core";
import type { Finding } from "../../finding.ts";
import { readCodeTables } from "../../read/code-tables.ts";
import { hashFile, hashFolder, LOCK_FILE, type Lock, type LockedTable, readLock, rowMark } from "./lock.ts";

/** Something released that was changed, in both languages. */
export interface LockFinding {
  readonly file: string;
  readonly pointer: string;
  readonly message: Text;
  readonly fix: Text;
}

const NEW_FOLDER: Text = {
  vi: "Trả tệp về như đã phát hành; đưa thay đổi vào thư mục của một phiên bản mới.",
  en: "Put the file back as it was released; make the change in the folder of a new version.",
};
const KEEP_ROWS: Text = {
  vi: "Trả dòng lại; kết thúc mã cũ bằng cột to và replaced_by, rồi thêm mã mới. Chỉ sửa chính tả thì nêu vào respelled của released.lock.json kèm lý do.",
  en: "Put the row back; end the old code with the columns to and replaced_by, and add a new one. For a mere correction of spelling, name it under respelled in released.lock.json with the reason.",
};

/** Everything released that is no longer as it was: changed, removed and added files, rows that are gone. */
export function checkLock(lock: Lock, dir: string): LockFinding[] {
  return [
    ...checkPromises(lock, dir),
    ...Object.entries(lock.folders).flatMap(([folder, { released, files }]) => {
      const now = hashFolder(join(dir, folder));
      return [...new Set([...Object.keys(files), ...Object.keys(now)])].sort().flatMap((name) => {
        if (files[name] === now[name]) return [];
        const [vi, en] =
          now[name] === undefined
            ? ["bị bỏ", "was removed"]
            : files[name] === undefined
              ? ["được thêm", "was added"]
              : ["bị sửa", "was changed"];
        return finding(`${folder}/${name}`, "", NEW_FOLDER, {
          vi: `Tệp ${vi} trong thư mục đã phát hành ở bản ${released}.`,
          en: `The file ${en} in a folder that was released in ${released}.`,
        });
      });
    }),
    ...checkTables(lock, dir),
  ];
}

/** What was locked once stays locked: a lock that is emptied protects nothing. */
function checkPromises(lock: Lock, dir: string): LockFinding[] {
  const now = readLock(dir);
  const lost = [
    ...Object.keys(lock.folders).filter(
      (id) => JSON.stringify(now.folders[id]) !== JSON.stringify(lock.folders[id]),
    ),
    ...Object.keys(lock.tables).filter((id) => {
      const rows = new Set(now.tables[id]?.rows.split(" "));
      return lock.tables[id]?.rows.split(" ").some((row) => !rows.has(row));
    }),
  ];
  return lost.flatMap((id) =>
    finding(
      LOCK_FILE,
      "",
      { vi: "Lấy lại released.lock.json từ git.", en: "Take released.lock.json back from git." },
      { vi: `Khóa phát hành của ${id} bị sửa hoặc bỏ.`, en: `The lock of ${id} was changed or removed.` },
    ),
  );
}

/** The same as mistakes of the sources, for the linter. */
export function lintLock(dir: string): Finding[] {
  if (dir === "") return [];
  return checkLock(readLock(dir), dir).map(({ file, pointer, message, fix }) => ({
    file,
    pointer,
    message: message.vi,
    fix: fix.vi,
  }));
}

function checkTables(lock: Lock, dir: string): LockFinding[] {
  const changed = Object.entries(lock.tables).filter(([id, { files }]) =>
    Object.entries(files).some(([name, hash]) => hashOf(join(dir, "code-tables", id, name)) !== hash),
  );
  if (changed.length === 0) return [];
  const tables = readCodeTables(join(dir, "code-tables"));
  return changed.flatMap(([id, locked]) => {
    const table = tables.get(id);
    const about = `code-tables/${id}/table.json`;
    if (table === undefined)
      return finding(about, "", KEEP_ROWS, {
        vi: `Danh mục đã phát hành ở bản ${locked.released} không còn.`,
        en: `The code table released in ${locked.released} is gone.`,
      });
    const held = new Set(table.rows.map(rowMark));
    const lost = locked.rows.split(" ").filter((mark) => mark !== "" && !held.has(mark));
    return [
      ...(table.edition > locked.edition ? [] : sameEdition(about, locked)),
      ...lost.flatMap((mark) => {
        const code = mark.slice(0, mark.lastIndexOf(":"));
        if (lock.respelled[`${id} ${code}`] !== undefined) return [];
        const row = table.rows.find((one) => one.code === code);
        return finding(`code-tables/${id}/codes.csv`, row === undefined ? "" : `${row.line}`, KEEP_ROWS, {
          vi: `Mã ${code} đã phát hành ${row === undefined ? "bị xóa" : "bị đổi tên hoặc ngày bắt đầu"}.`,
          en: `The released code ${code} ${row === undefined ? "was deleted" : "has another name or first day"}.`,
        });
      }),
    ];
  });
}

function sameEdition(file: string, { edition }: LockedTable): LockFinding[] {
  return finding(
    file,
    "/edition",
    { vi: "Ghi ngày của ấn bản mới.", en: "Write the day of the new edition." },
    {
      vi: `Danh mục đổi so với ấn bản ${edition} đã phát hành mà ngày ấn bản không tăng.`,
      en: `The code table differs from the released edition ${edition} but its edition did not advance.`,
    },
  );
}

function finding(file: string, pointer: string, fix: Text, message: Text): LockFinding[] {
  return [{ file, pointer, message, fix }];
}

function hashOf(path: string): string | undefined {
  return existsSync(path) ? hashFile(path) : undefined;
}
