// A few keys of a record type that between them use everything its SQL is made of.
import type { SqlAudit } from "../../src/sql/index.ts";

/**
 * Every rule, and every kind of question at each depth of lists, so long as it was not asked often enough already.
 *
 * @param audit the audit of a record type
 * @param seen how often each kind of question was taken; shared by the record types of a test
 * @param often how often a kind of question is taken in all
 */
export function sampleKeys({ measures }: SqlAudit, seen: Map<string, number>, often: number): string[] {
  return measures.flatMap(({ key }) => {
    const [code = "", path = ""] = key.split("@");
    const kind = `${code} ${path.split("/*").length}`;
    const times = seen.get(kind) ?? 0;
    if (times >= often) return [];
    seen.set(kind, times + 1);
    return [key];
  });
}
