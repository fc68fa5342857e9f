import type { Finding, Lang } from "../../shared/cli.ts";

/**
 * Where the dictionary speaks of a finding: the rule, or the field.
 * @param root - path from the page to the folder of the playground
 */
export function dictionaryLink(
  { code, record, path }: Finding,
  root: string,
  lang: Lang,
): string | undefined {
  if (record === undefined || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(record)) return undefined;
  const page = `${root}../${lang === "en" ? "en/dictionary" : "tu-dien"}/${record}.html`;
  if (!code.startsWith("TN-")) return `${page}#quy-tac-${code.toLowerCase()}`;
  const field = path
    .slice(1)
    .replaceAll(/\/[0-9]+(?=\/|$)/g, "")
    .replaceAll("/", ".");
  return /^[a-zA-Z0-9.]+$/.test(field) && code !== "TN-UNKNOWN-FIELD" ? `${page}#${field}` : page;
}
