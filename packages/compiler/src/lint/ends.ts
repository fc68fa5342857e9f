import type { Finding } from "../finding.ts";
import { type CodeRow, type CodeTable, rowsByCode } from "../read/code-tables.ts";
import type { Transfers } from "../read/mappings.ts";

/**
 * Codes that ended without a word on what became of them. Of earlier times that may not be known; from the day that
 * `explainedFrom` of table.json names, it must be said: whoever adds a decision is told what is still missing.
 */
export function lintEnds(
  tables: ReadonlyMap<string, CodeTable>,
  transfers: ReadonlyMap<string, Transfers>,
): Finding[] {
  return [...tables.values()].flatMap((table) => {
    const { id, explainedFrom, rows } = table;
    if (explainedFrom === undefined) return [];
    const left = new Set(
      [...transfers.values()]
        .filter((file) => file.from === id)
        .flatMap((file) => file.rows.map(({ from, on }) => `${from} ${on}`)),
    );
    const byCode = rowsByCode(rows);
    const goesOn = ({ code, to }: CodeRow) => byCode.get(code)?.some(({ from }) => from === to);
    return rows
      .filter(({ to, status }) => to >= explainedFrom && to !== "" && status !== "disputed")
      .filter((row) => row.replacedBy.length === 0 && !left.has(`${row.code} ${row.to}`) && !goesOn(row))
      .map((row) => ({
        file: `code-tables/${id}/codes.csv`,
        pointer: `${row.line}`,
        message: `Mã ${row.code} kết thúc ngày ${row.to} mà không nói thành mã nào.`,
        fix: left.size > 0 ? `Thêm dòng vào mappings/${id}--….csv.` : "Điền cột replaced_by.",
      }));
  });
}
