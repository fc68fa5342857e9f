import { compareNodes } from "../../compare/compare-node.ts";
import type { Database } from "../../model/types.ts";
import { isBoth } from "../pairs/pairs.ts";
import { BREAK, commonFields, type DiffRule, fieldName, OK, placesOf } from "./kit.ts";

export const s12: DiffRule = {
  id: "S12",
  title: {
    vi: "Đổi ngày hoặc khóa của bản ghi, ngày đọc mã, ngày luật đòi hỏi",
    en: "What dates or identifies a record, dates a code, or begins a law changed",
  },
  explain: {
    vi: "Cấu trúc vẫn qua, nhưng bản ghi được hiểu theo ngày khác, tìm trùng theo khóa khác, hoặc mã được đọc vào ngày khác.",
    en: "The structure still passes, but the record is read by another date, duplicates are found by another key, or a code is read on another day.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "break" },
  forces: { always: "patch", M: "major" },
  *find(context) {
    const effects = { W: OK, R: OK, T: OK, M: BREAK };
    for (const pair of context.pairs.records) {
      if (!isBoth(pair)) continue;
      const { from, to } = pair;
      const say = (vi: string, en: string, keyword: string) => ({
        what: { vi: `Bản ghi ${from.id}: đổi ${vi}.`, en: `The record ${from.id}: ${en} changed.` },
        from: { file: from.file, pointer: `/${keyword}` },
        to: { file: to.file, pointer: `/${keyword}` },
        effects,
      });
      if (from.eventDate !== to.eventDate) yield say("ngày của bản ghi", "its date", "x-event-date");
      if (from.keys?.join() !== to.keys?.join()) yield say("khóa", "its key", "x-key");
    }
    for (const { from, to } of context.pairs.databases) {
      if (from === undefined || to === undefined || period(from) === period(to)) continue;
      const place = { file: `${to.id}/database.json`, pointer: "/lawFrom" };
      yield {
        what: {
          vi: `CSDL ${to.id}: luật đòi các trường trong thời gian khác (${period(from)} → ${period(to)}).`,
          en: `The database ${to.id}: its law asks for fields in another period (${period(from)} → ${period(to)}).`,
        },
        from: place,
        to: place,
        effects,
      };
    }
    for (const field of commonFields(context)) {
      const all = compareNodes(field.from.node, field.to.node, { within: () => true, objects: () => "same" });
      if (!all.some(({ keyword }) => keyword.endsWith("x-code-table/asOf"))) continue;
      const title = fieldName(field);
      yield {
        what: {
          vi: `Trường ${title}: mã được đọc vào ngày khác.`,
          en: `The field ${title}: its code is read on another day.`,
        },
        ...placesOf(field),
        effects,
      };
    }
  },
};

function period({ lawFrom, lawTo }: Database): string {
  return `[${lawFrom ?? "…"}, ${lawTo ?? "…"})`;
}
