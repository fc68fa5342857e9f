import type { CodeRow, CodeTable } from "../read/code-tables.ts";

/** A row without a fault, for tests. */
export function row(code: string, more: Partial<CodeRow> = {}): CodeRow {
  return {
    code,
    vi: `Tên ${code}`,
    en: "",
    aliases: [],
    hiddenAliases: [],
    parent: "",
    from: "",
    to: "",
    replacedBy: [],
    status: more.to ? "retired" : "active",
    basis: "",
    mark: "proposed",
    source: "thử",
    province: "",
    line: 2,
    ...more,
  };
}

/** A table without a fault, for tests. */
export function table(rows: readonly CodeRow[], more: Partial<CodeTable> = {}): CodeTable {
  return {
    id: "thu",
    label: { vi: "Thử", en: "Test" },
    description: "Bảng thử",
    owner: "Thử",
    legalBasis: [],
    evidence: { mark: "proposed", source: "thử" },
    edition: "2026-11-22",
    open: false,
    rows,
    ...more,
  };
}
