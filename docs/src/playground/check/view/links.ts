import type { Catalogue, RecordDescriptor } from "@thongnhat/core";
import { type Finding, type Lang, segmentsOf } from "../../common/cli.ts";

/**
 * Where the dictionary speaks of a finding: the rule, or the field.
 * @param root - path from the page to the folder of the playground
 * @returns `undefined` when the record is not one of the standard
 */
export function dictionaryLink(
  { code, record = "", path }: Pick<Finding, "code" | "record" | "path">,
  { records }: Catalogue,
  root: string,
  lang: Lang,
): string | undefined {
  const descriptor = Object.hasOwn(records, record) ? records[record] : undefined;
  if (descriptor === undefined) return undefined;
  const page = `${root}../${lang === "en" ? "en/dictionary" : "tu-dien"}/${record}.html`;
  if (!code.startsWith("TN-")) return `${page}#quy-tac-${code.toLowerCase()}`;
  const field = anchorOf(path, descriptor);
  return field === "" ? page : `${page}#${field}`;
}

/** The dotted path of a field, as far as the record's own page goes: what a union holds has pages of its own. */
function anchorOf(path: string, { root, defs }: RecordDescriptor): string {
  const names: string[] = [];
  let title: string | undefined = root;
  for (const segment of segmentsOf(path) ?? []) {
    if (/^[0-9]+$/.test(segment)) continue;
    const fields: RecordDescriptor["defs"][string]["fields"] = defs[title ?? ""]?.fields ?? {};
    const field = Object.hasOwn(fields, segment) ? fields[segment] : undefined;
    if (field === undefined) break;
    names.push(segment);
    title = field.of;
  }
  return names.join(".");
}
