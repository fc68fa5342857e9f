import type { Finding } from "../finding.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { Mapping, Transfers } from "../read/mappings.ts";
import type { Json } from "../read/sources.ts";

/** The marks, from the strongest to the weakest. */
export const MARKS = ["text", "system", "secondary", "recalled", "proposed"] as const;

/** How many rows of one file have which mark. */
export interface EvidenceCount {
  /** `code-tables/<table>` or `mappings/<id>`. */
  readonly file: string;
  readonly rows: number;
  readonly marks: Readonly<Record<(typeof MARKS)[number], number>>;
}

/** What evidence is counted over. */
export interface Evidenced {
  readonly tables: ReadonlyMap<string, CodeTable>;
  readonly transfers: ReadonlyMap<string, Transfers>;
  readonly mappings: ReadonlyMap<string, Mapping>;
}

/**
 * Counts the evidence marks of every code table and mapping.
 * @returns one count a file, in the order of the files
 */
export function countEvidence({ tables, transfers, mappings }: Evidenced): EvidenceCount[] {
  const files: readonly [
    string,
    Iterable<{ readonly rows: readonly { readonly mark: string }[]; readonly id: string }>,
  ][] = [
    ["code-tables", tables.values()],
    ["mappings", [...transfers.values(), ...mappings.values()].sort((a, b) => (a.id < b.id ? -1 : 1))],
  ];
  return files.flatMap(([folder, all]) =>
    [...all].map(({ id, rows }) => ({ file: `${folder}/${id}`, rows: rows.length, marks: marksOf(rows) })),
  );
}

function marksOf(rows: readonly { readonly mark: string }[]): EvidenceCount["marks"] {
  const marks = { text: 0, system: 0, secondary: 0, recalled: 0, proposed: 0 };
  for (const { mark } of rows) if (mark in marks) marks[mark as keyof typeof marks]++;
  return marks;
}

/** The sum of several counts. */
export function sumEvidence(counts: readonly EvidenceCount[]): EvidenceCount {
  const marks = { text: 0, system: 0, secondary: 0, recalled: 0, proposed: 0 };
  for (const count of counts) for (const mark of MARKS) marks[mark] += count.marks[mark];
  return { file: "", rows: counts.reduce((sum, { rows }) => sum + rows, 0), marks };
}

/**
 * `standard.json` says how many rows stand on memory alone (`recalledRows`). The number may only change on purpose:
 * one more is seen in review, one less is written down.
 */
export function lintEvidence(standard: Json, counts: readonly EvidenceCount[]): Finding[] {
  const { recalled } = sumEvidence(counts).marks;
  const said = standard.recalledRows ?? 0;
  if (said === recalled) return [];
  return [
    {
      file: "standard.json",
      pointer: "/recalledRows",
      message: `Ghi ${String(said)} dòng theo trí nhớ (recalled), đếm được ${recalled}.`,
      fix: "Nếu vừa đọc được văn bản: ghi số mới. Nếu vừa thêm dòng theo trí nhớ: tìm nguồn, hoặc ghi số mới để người duyệt thấy.",
    },
  ];
}
