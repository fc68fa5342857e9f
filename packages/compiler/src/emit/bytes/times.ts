import { dayNumber } from "@thongnhat/core";
import type { Def, Node, Property } from "../../model/types.ts";
import type { Period } from "../../read/code-tables.ts";
import type { BytesFacts } from "./facts.ts";
import { type BytesWriter, bytesFunction } from "./writer.ts";

/** Codes that are read against a date beside them: those that are read against the same one together. */
export function times(m: BytesWriter, facts: BytesFacts, def: Def): string[] {
  const groups = new Map<string, Property[]>();
  for (const property of def.properties) {
    if (!m.layout.isAsked(def, `${property.name}#time`)) continue;
    const key = asOfOf(property.node).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), property]);
  }
  return [...groups.values()].map((properties) => {
    const checks = properties.map(({ name }) => {
      const at = `f + ${m.layout.time(def, name)}`;
      // Without a code, or with an empty list of them, nothing was noted.
      return `if ((S[${at}] !== 0 || S[${at} + 1] !== 0) && !(last >= S[${at}] && first < S[${at} + 1]) && first >= S[${at} + 2]) return false;`;
    });
    const [property] = properties;
    const days = property === undefined ? [] : dayToRead(m, facts, def, asOfOf(property.node));
    return `{ ${days.join(" ")} if (first !== ${m.state("NEVER")}) { ${checks.join(" ")} } }`;
  });
}

/** Statements that find the days on which codes are read: of a date beside them, of an edition, or of the record. */
function dayToRead(m: BytesWriter, facts: BytesFacts, def: Def, asOf: readonly string[]): string[] {
  const never = m.state("NEVER");
  const lines = [`let first = ${never}, last = ${never};`];
  for (const field of asOf) {
    const sibling = def.properties.find((property) => property.name === field)?.node;
    if (sibling?.kind !== "string") continue;
    const place = `f + ${m.layout.field(def, field)}`;
    const editions = sibling.table === undefined ? undefined : facts.readAt.get(sibling.table.id);
    const found =
      editions === undefined
        ? `if (S[${place}] !== 0) { first = S[${place} + 2]; last = S[${place} + 3]; }`
        : `first = last = ${edition(m, editions)}(b, d, ${place});`;
    lines.push(lines.length === 1 ? found : `if (first === ${never}) { ${found} }`);
  }
  lines.push(
    `if (first === ${never} && G[${m.state("DATED")}] === 1) { first = G[${m.state("DATE_FIRST")}]; last = G[${m.state("DATE_LAST")}]; }`,
  );
  return lines;
}

/** A function that gives the day on which codes of the edition noted at a place are read. */
function edition(m: BytesWriter, editions: Readonly<Record<string, Period>>): string {
  const [ever, never] = [m.state("EVER"), m.state("NEVER")];
  const dayOr = (date: string | undefined, none: string): string =>
    date === undefined ? none : String(dayNumber(date));
  const tests = Object.entries(editions).map(([code, { from, until }]) => {
    const read = `${m.runtime("editionDay", "rules")}(${dayOr(from, ever)}, ${dayOr(until, never)})`;
    return `  if (${m.is("place", code)}) return ${read};`;
  });
  const body = [...tests, `  return ${never};`].join("\n");
  return m.helper(`edition ${body}`, "edition", (fresh) =>
    bytesFunction(`function ${fresh}`, ["b", "d", "place"], "number", body),
  );
}

/** The fields that say on which date codes are read. */
export function asOfOf(node: Node): readonly string[] {
  if (node.kind === "array") return asOfOf(node.items);
  return node.kind === "string" ? (node.table?.asOf ?? []) : [];
}
