import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "../../compiled.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

export const s22: DiffRule = {
  id: "S22",
  title: {
    vi: "Bỏ, sửa hoặc thêm bảng của hệ thống khác",
    en: "A table of another system was removed, changed or added",
  },
  explain: {
    vi: "Tệp ở wire-formats nói từng cột đi vào trường nào. Sửa: cùng một tệp của hệ thống ấy cho ra bản ghi khác. Bỏ: không còn đọc được.",
    en: "A file in wire-formats says which column goes into which field. Changed: the same file of that system gives other records. Removed: it can no longer be read.",
  },
  cells: { W: "ok", R: "ok", T: "removed", M: "review" },
  forces: { always: "minor", T: "major" },
  ask: "reviewer",
  *find({ from, to }) {
    const [before, after] = [readAll(from), readAll(to)];
    for (const file of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(file), after.get(file)];
      if (old === now) continue;
      const place = { file, pointer: "" };
      const [vi, en] =
        now === undefined ? ["bỏ", "removed"] : old === undefined ? ["thêm", "added"] : ["sửa", "changed"];
      yield {
        what: { vi: `Bảng ${file}: ${vi}.`, en: `The table ${file}: ${en}.` },
        ...(old === undefined ? {} : { from: place }),
        ...(now === undefined ? {} : { to: place }),
        effects: { W: OK, R: OK, T: now === undefined ? BREAK : OK, M: OK },
      };
    }
  },
};

/** The formats as values, so that mere layout is no change. */
function readAll({ sources }: Compiled): Map<string, string> {
  const folder = join(sources.dir, "wire-formats");
  if (sources.dir === "" || !existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".json"),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      `wire-formats/${path.slice(folder.length + 1).replaceAll("\\", "/")}`,
      canonical(readFileSync(path, "utf8")),
    ]),
  );
}

function canonical(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    // The compiler reports a file that is no JSON; here it is only compared.
    return text;
  }
}
