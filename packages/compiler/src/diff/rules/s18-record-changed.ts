import { BREAK, type DiffRule, OK } from "./kit.ts";

export const s18: DiffRule = {
  id: "S18",
  title: {
    vi: "Bỏ hoặc thêm một loại bản ghi, một cơ sở dữ liệu",
    en: "A record or a database was removed or added",
  },
  explain: {
    vi: "Bỏ một loại bản ghi: dữ liệu cũ không còn lược đồ nào để qua. Thêm: không ai phải sửa gì.",
    en: "A record was removed: old data has no schema to pass. Added: nobody has to change anything.",
  },
  cells: { W: "removed", R: "ok", T: "removed", M: "none" },
  forces: { always: "minor", W: "major", T: "major" },
  *find({ pairs, from, to, prover }) {
    for (const { from: old, to: now } of pairs.databases) {
      if (old !== undefined && now !== undefined) continue;
      const id = old?.id ?? now?.id ?? "";
      const place = { file: `${id}/database.json`, pointer: "" };
      if (old === undefined)
        yield {
          what: { vi: `Thêm cơ sở dữ liệu ${id}.`, en: `The database ${id} was added.` },
          to: place,
          effects: { W: OK, R: OK, T: OK },
        };
      else
        yield {
          what: { vi: `Bỏ cơ sở dữ liệu ${id}.`, en: `The database ${id} was removed.` },
          from: place,
          effects: {
            W: old.records[0] === undefined ? OK : prover.gone("W", old.records[0]),
            R: OK,
            T: BREAK,
          },
          forces: { always: "major" },
        };
    }
    const known = [new Set(from.sources.databases.keys()), new Set(to.sources.databases.keys())] as const;
    for (const { from: old, to: now } of pairs.records) {
      const record = old ?? now;
      if (record === undefined || (old !== undefined && now !== undefined)) continue;
      // A whole database that came or went is told once.
      if (!known[0].has(record.database) || !known[1].has(record.database)) continue;
      yield {
        what:
          old === undefined
            ? { vi: `Thêm loại bản ghi ${record.id}.`, en: `The record ${record.id} was added.` }
            : { vi: `Bỏ loại bản ghi ${record.id}.`, en: `The record ${record.id} was removed.` },
        ...(old === undefined ? {} : { from: { file: old.file, pointer: "" } }),
        ...(now === undefined ? {} : { to: { file: now.file, pointer: "" } }),
        effects: old === undefined ? { W: OK, R: OK, T: OK } : { W: prover.gone("W", old), R: OK, T: BREAK },
      };
    }
  },
};
