import type { Report } from "@thongnhat/quality";

/** As many rules as the page shows one by one. */
const SHOWN = 20;
/** A longer text is for an engine to read and not for a person. */
const LONGEST = 12_000;

/**
 * The SQL of the costliest rules, so that whoever reads the page can ask their own engine.
 *
 * @param report the report; only the measures that fail first are written
 * @returns the text of a key of a record type, in DuckDB's SQL over the typed table; nothing where SQL does not ask it
 */
export async function ruleSql(report: Report): Promise<(key: string, record: string) => string | undefined> {
  const [{ compileSql }, { loadRecord }] = await Promise.all([
    import("@thongnhat/quality/sql"),
    import("@thongnhat/quality"),
  ]);
  const texts = new Map<string, string>();
  for (const { key, record } of report.measures.filter(({ fails }) => fails > 0).slice(0, SHOWN)) {
    const loaded = await loadRecord(record);
    if (loaded === undefined) continue;
    const { asOf } = report;
    const audit = await compileSql(loaded.databases, record, "duckdb", {
      asOf,
      keys: [key],
      assumeStructure: true,
    });
    if (audit.measures.length === 0) continue;
    const text = audit.select(record.slice(record.indexOf("/") + 1).replaceAll("-", "_"));
    if (text.length <= LONGEST) texts.set(`${record} ${key}`, text);
  }
  return (key, record) => texts.get(`${record} ${key}`);
}
