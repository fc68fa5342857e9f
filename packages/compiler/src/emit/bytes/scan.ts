import type { Def, Node, Property } from "../../model/types.ts";
import { literal } from "../writer.ts";
import type { BytesFacts } from "./facts.ts";
import { sizeOf } from "./layout.ts";
import { string } from "./strings.ts";
import { type BytesWriter, byteLength, bytesAre, bytesFunction } from "./writer.ts";
/**
 * `scanX`: goes through the bytes of an object from its brace, and notes what rules read. Keys may come in any order;
 * those in the order of the schema are found fastest. Gives the place after the closing brace, or -1: not sure.
 */
export function emitScan(m: BytesWriter, facts: BytesFacts, def: Def): string {
  const size = `§${def.key}|§`;
  const masks = Array.from({ length: m.layout.masks(def) }, (_, i) => `m${i}`);
  const required = masks.map((_, place) =>
    def.properties.reduce((sum, { name, required: must }) => {
      const presence = m.layout.presence(def, name);
      return must && presence.place === place ? sum + presence.bit : sum;
    }, 0),
  );
  const { start, end } = m.layout.head(def);
  const top = m.state("TOP");
  const body = [
    "  if (b[p] !== 123) return -1;",
    `  const f = G[${top}];`,
    `  if (f + ${size} > ${m.state("LAST_FRAME")}) return -1;`,
    `  G[${top}] = f + ${size};`,
    `  S[f + ${start}] = p;`,
    `  let ${masks.map((mask) => `${mask} = 0`).join(", ")};`,
    "  p++;",
    `  if (b[p] <= 32) p = ${m.runtime("skip", "blanks")}(b, p);`,
    "  if (b[p] !== 125) for (;;) {",
    "    const began = p;",
    ...def.properties.map((property) => `    ${field(m, facts, def, property)}`),
    "    if (p === began) return -1;",
    "  }",
    ...required.flatMap((bits, place) =>
      bits === 0 ? [] : [`  if ((m${place} & ${bits}) !== ${bits}) return -1;`],
    ),
    ...masks.map((mask, place) => `  S[f${place === 0 ? "" : ` + ${place}`}] = ${mask};`),
    `  S[f + ${end}] = p + 1;`,
    `  G[${m.state("FRAME")}] = f;`,
    "  return p + 1;",
  ].join("\n");
  return bytesFunction(`export function scan${def.title}`, ["b", "d", "p"], "number", body);
}

function field(m: BytesWriter, facts: BytesFacts, def: Def, property: Property): string {
  const { name, node } = property;
  const key = `${literal(name)}:`;
  const { place, bit } = m.layout.presence(def, name);
  const noted = m.layout.isAsked(def, name) ? `f + ${m.layout.field(def, name)}` : undefined;
  const time = m.layout.isAsked(def, `${name}#time`) ? `f + ${m.layout.time(def, name)}` : undefined;
  return [
    `if (${bytesAre(key)}) {`,
    `if ((m${place} & ${bit}) !== 0) return -1;`,
    `m${place} |= ${bit};`,
    `p += ${byteLength(key)};`,
    `if (b[p] <= 32) p = ${m.runtime("skip", "blanks")}(b, p);`,
    value(m, facts, node, noted, time, 0),
    "if (b[p] === 44 && b[p + 1] === 34) p++;",
    `else { p = ${m.runtime("next", "blanks")}(b, p); if (p < 0) return -1; if (b[p] === 125) break; }`,
    "}",
  ].join(" ");
}

/** Statements that go over a value at `p` and note it; `depth` keeps the names of lists inside lists apart. */
function value(
  m: BytesWriter,
  facts: BytesFacts,
  node: Node,
  at: string | undefined,
  time: string | undefined,
  depth: number,
): string {
  const fail = "if (p < 0) return -1;";
  switch (node.kind) {
    case "string":
      return string(m, facts, node, at, time, depth);
    case "integer": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = node;
      const scan = `p = ${m.runtime("integer", "shapes")}(b, p, ${minimum}, ${maximum}); ${fail}`;
      if (at === undefined) return scan;
      const last = m.runtime("lastInteger", "shapes");
      return `${scan} S[${at}] = 1; ${m.state("D")}[${at} + 1] = ${last};`;
    }
    case "boolean": {
      const truth = "b[p] === 116 ? 2 : 1";
      const must = node.const === undefined ? "" : `if (b[p] !== ${node.const ? 116 : 102}) return -1; `;
      const note = at === undefined ? "" : `S[${at}] = ${truth}; `;
      return `${must}${note}p = ${m.runtime("boolean", "shapes")}(b, p); ${fail}`;
    }
    case "object":
      return object(m, facts, node.def, at);
    case "union":
      return union(m, facts, node, at);
    case "array":
      return array(m, facts, node, at, time, depth);
    case "open":
      return `p = ${m.runtime("openValue", "open")}(b, p); ${fail}`;
  }
}

function object(m: BytesWriter, facts: BytesFacts, key: string, at: string | undefined): string {
  const scan = m.definition(facts.records.has(key) ? "scanRecord" : "scan", key);
  const note = at === undefined ? "" : ` S[${at}] = G[${m.state("FRAME")}];`;
  return `p = ${scan}(b, d, p); if (p < 0) return -1;${note}`;
}

/** Each variant is tried; what one that fails has noted is forgotten. */
function union(
  m: BytesWriter,
  facts: BytesFacts,
  node: Node & { kind: "union" },
  at: string | undefined,
): string {
  const tries = node.variants
    .map(({ def }, index) => {
      const scan = m.definition(facts.records.has(def) ? "scanRecord" : "scan", def);
      return `  q = ${scan}(b, d, p); if (q >= 0) { G[${m.state("VARIANT")}] = ${index + 1}; return q; } forget(top, low, high, known);`;
    })
    .join("\n");
  m.runtime("forget", "state");
  const body = [
    `  const top = G[${m.state("TOP")}], low = G[${m.state("LOW")}], high = G[${m.state("HIGH")}], known = G[${m.state("KNOWN")}];`,
    "  let q = -1;",
    tries,
    "  return -1;",
  ].join("\n");
  const name = m.helper(`union ${body}`, "union", (fresh) =>
    bytesFunction(`function ${fresh}`, ["b", "d", "p"], "number", body),
  );
  const note =
    at === undefined ? "" : ` S[${at}] = G[${m.state("FRAME")}]; S[${at} + 1] = G[${m.state("VARIANT")}];`;
  return `p = ${name}(b, d, p); if (p < 0) return -1;${note}`;
}

/** Items that are noted stand in runs of their own, each with the place of the next in front. */
function array(
  m: BytesWriter,
  facts: BytesFacts,
  node: Node & { kind: "array" },
  at: string | undefined,
  time: string | undefined,
  depth: number,
): string {
  const { minItems = 0, maxItems = Number.MAX_SAFE_INTEGER } = node;
  const skip = m.runtime("skip", "blanks");
  const count = `n${depth}`;
  const keeps = at !== undefined;
  const run = `r${depth}`;
  const tail = `t${depth}`;
  const top = m.state("TOP");
  const size = 1 + sizeOf(node.items);
  const before = keeps
    ? `const ${run} = G[${top}]; if (${run} + ${size} > ${m.state("LAST_FRAME")}) return -1; G[${top}] = ${run} + ${size}; `
    : "";
  const after = keeps ? ` S[${tail}] = ${run}; ${tail} = ${run};` : "";
  const item = value(m, facts, node.items, keeps ? `${run} + 1` : undefined, time, depth + 1);
  const begin = keeps ? `S[${at} + 2] = p; let ${tail} = ${at} + 1; ` : "";
  const end = keeps ? ` S[${at}] = ${count} + 1; S[${at} + 3] = p;` : "";
  const bounds = [
    ...(minItems > 0 ? [`${count} < ${minItems}`] : []),
    ...(maxItems < Number.MAX_SAFE_INTEGER ? [`${count} > ${maxItems}`] : []),
  ];
  return [
    `if (b[p] !== 91) return -1; ${begin}let ${count} = 0; p = ${skip}(b, p + 1);`,
    `if (b[p] === 93) p++; else for (;;) { ${before}${item} ${count}++;${after}`,
    `if (b[p] === 44 && b[p + 1] > 32) p++; else { p = ${m.runtime("nextItem", "blanks")}(b, p); if (p < 0) return -1; if (b[p] === 93) { p++; break; } } }`,
    bounds.length === 0 ? "" : `if (${bounds.join(" || ")}) return -1;`,
    end,
  ].join(" ");
}
