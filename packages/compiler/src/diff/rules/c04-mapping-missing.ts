import { aboutCodes, tablePairs } from "./code-pairs.ts";
import { BREAK, type DiffRule, type Found, OK } from "./kit.ts";

export const c04: DiffRule = {
  id: "C04",
  title: {
    vi: "Bảng chuyển mã trỏ tới mã đã kết thúc; mã thay thế đi thành vòng",
    en: "A mapping leads to a code that has ended; successors form a circle",
  },
  explain: {
    vi: "Mã của hệ thống khác sẽ chuyển thành một mã không còn hiệu lực. Thêm dòng chuyển sang mã mới, hoặc sửa replaced_by.",
    en: "A code of another system would become one that has ended. Map it to the new code, or mend replaced_by.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "review" },
  forces: { always: "edition" },
  ask: "note",
  *find(context) {
    for (const pair of tablePairs(context)) {
      const { id } = pair.from;
      const endedNow = [...pair.rows.to].filter(
        ([code, rows]) =>
          rows.every(({ to }) => to !== "") && pair.rows.from.get(code)?.some(({ to }) => to === "") === true,
      );
      const ended = new Set(endedNow.map(([code]) => code));
      for (const mapping of context.mappings.to.values()) {
        if (mapping.table !== id) continue;
        const row = mapping.rows.find(({ to }) => ended.has(to));
        if (row === undefined) continue;
        const found: Found = {
          what: {
            vi: `Bảng chuyển ${mapping.id}: dòng ${row.line} trỏ tới mã ${row.to} nay đã kết thúc.`,
            en: `The mapping ${mapping.id}: line ${row.line} leads to ${row.to}, which has ended now.`,
          },
          to: { file: `mappings/${mapping.id}.csv`, pointer: `${row.line}` },
          effects: { W: OK, R: OK, T: OK, M: OK },
        };
        yield found;
      }
      const circle = [...pair.rows.to].flatMap(([code, rows]) => {
        const [row] = rows;
        return row !== undefined &&
          !pair.rows.from.get(code)?.some((old) => leadsBack(code, pair.rows.from, old.code)) &&
          leadsBack(code, pair.rows.to, code)
          ? [{ code, to: row }]
          : [];
      });
      yield* aboutCodes(
        id,
        circle,
        (codes) => ({
          vi: `Danh mục ${id}: mã thay thế của ${codes} đi thành vòng.`,
          en: `The code table ${id}: successors of ${codes} form a circle.`,
        }),
        { effects: { W: OK, R: OK, T: OK, M: BREAK }, forces: { always: "forbidden" } },
      );
    }
  },
};

type Rows = ReadonlyMap<
  string,
  readonly { readonly replacedBy: readonly string[]; readonly to: string; readonly from: string }[]
>;

/** Whether the successors of a code, on later and later days, come back to it while it is ended. */
function leadsBack(start: string, rows: Rows, code: string): boolean {
  const seen = new Set<string>();
  const queue = [...(rows.get(code) ?? [])]
    .filter(({ to }) => to !== "")
    .flatMap(({ replacedBy }) => replacedBy);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === start) return rows.get(start)?.every(({ to }) => to !== "") === true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(
      ...(rows.get(next) ?? []).filter(({ to }) => to !== "").flatMap(({ replacedBy }) => replacedBy),
    );
  }
  return false;
}
