import type { Def, Node, Property, StringNode } from "../../model/types.ts";
import { compilePattern } from "../validators/pattern.ts";
import { literal, pascalCase } from "../writer.ts";
import { type BytesFacts, chainOf } from "./facts.ts";
import { sizeOf, stringKind } from "./layout.ts";
import { type BytesWriter, byteLength, bytesAre, bytesFunction, quoted } from "./writer.ts";

/** Formats whose shape is read from bytes; the others are judged as strings. */
const SHAPES: Readonly<Record<string, readonly [name: string, file: string, ...rest: readonly string[]]>> = {
  date: ["date", "dates"],
  "ngay-khuyet": ["partialDate", "dates"],
  "date-time": ["dateTime", "dates"],
  "gio-phut": ["hourMinute", "dates"],
  "so-dinh-danh": ["digits", "shapes", "12"],
  cmnd: ["digits", "shapes", "9"],
  "ma-ban-ghi": ["recordId", "shapes"],
  "ma-co-quan": ["agencyCode", "shapes"],
  sha256: ["sha256", "shapes"],
  email: ["email", "shapes"],
  "dien-thoai": ["phone", "shapes"],
  "so-tien": ["amount", "shapes"],
};

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

function string(
  m: BytesWriter,
  facts: BytesFacts,
  node: StringNode,
  at: string | undefined,
  time: string | undefined,
  depth: number,
): string {
  const from = at === undefined ? "" : `const q${depth} = p + 1; `;
  const note = at === undefined ? "" : ` ${noteString(m, node, at, `q${depth}`)}`;
  return `{ ${from}${scanString(m, facts, node, time, at !== undefined)}${note} }`;
}

function noteString(m: BytesWriter, node: StringNode, at: string, from: string): string {
  const kind = stringKind(node);
  const text = `S[${at}] = ${from}; S[${at} + 1] = p - 1;`;
  if (kind === "text") return text;
  const days = `${text} S[${at} + 2] = G[${m.state("FROM")}]; S[${at} + 3] = G[${m.state("UNTIL")}];`;
  if (kind === "date") return days;
  const parts = ["UTC_DAY", "UTC_SECOND", "UTC_NANO"].map(
    (name, index) => `S[${at} + ${4 + index}] = G[${m.state(name)}];`,
  );
  return `${days} ${parts.join(" ")}`;
}

function scanString(
  m: BytesWriter,
  facts: BytesFacts,
  node: StringNode,
  time: string | undefined,
  noted: boolean,
): string {
  const fail = "if (p < 0) return -1;";
  if (node.const !== undefined) return chain(m, [node.const], "const");
  if (node.enum !== undefined) return chain(m, node.enum, "enum");
  const { minLength = 0, maxLength = Number.MAX_SAFE_INTEGER } = node;
  if (node.table !== undefined) {
    const codes = chainOf(facts, node.table.id);
    if (codes !== undefined) return chain(m, codes, `code${pascalCase(node.table.id)}`);
    const table = m.table(node.table.id);
    if (!facts.dated.has(node.table.id)) return `p = ${table}.scan(b, p); ${fail}`;
    if (time === undefined) return `p = ${table}.scanDated(b, p); ${fail}`;
    // Several codes of one field are in force together from the last beginning to the first end.
    const [low, high, since] = [m.state("FROM"), m.state("UNTIL"), m.state("SINCE")];
    const [first, more] = [
      [`S[${time}] = G[${low}];`, `S[${time} + 1] = G[${high}];`, `S[${time} + 2] = G[${since}];`],
      [
        `S[${time}] = Math.max(S[${time}], G[${low}]);`,
        `S[${time} + 1] = Math.min(S[${time} + 1], G[${high}]);`,
        `S[${time} + 2] = Math.min(S[${time} + 2], G[${since}]);`,
      ],
    ];
    const keep = `if (S[${time}] === 0 && S[${time} + 1] === 0) { ${first.join(" ")} } else { ${more.join(" ")} }`;
    return `p = ${table}.scan(b, p); ${fail} ${keep}`;
  }
  if (node.pattern !== undefined) {
    const judge = (): string => judgeOf(m, node);
    const shape = node.format === undefined ? shapeOf(m, node) : undefined;
    if (shape === undefined) return judged(m, judge(), minLength, maxLength);
    const end = m.runtime("endOf", "text");
    // With an escape it is another text than it looks, which is fine where nothing reads it again.
    const escaped = noted
      ? "return -1;"
      : `{ p = ${m.runtime("escapedJudged", "text")}(b, p, ${minLength}, ${maxLength}, ${judge()}); ${fail} }`;
    return `const close = ${end}(b, p); if (close >= 0 && ${shape}(b, p + 1, close - p - 1)) p = close + 1; else ${escaped}`;
  }
  if (node.format !== undefined) {
    const [name, file, ...rest] = SHAPES[node.format] ?? [];
    if (name === undefined || file === undefined)
      return judged(m, m.format(node.format), minLength, maxLength);
    const bounds = `if (p - from < ${minLength} || p - from > ${maxLength === Number.MAX_SAFE_INTEGER ? maxLength : maxLength + 2}) return -1;`;
    const call = `p = ${m.runtime(name, file)}(${["b", "p", ...rest].join(", ")}); ${fail}`;
    return `const from = p; ${call} ${bounds.replace("p - from < 0 || ", "").replace(`p - from < ${minLength}`, `p - from - 2 < ${minLength}`)}`;
  }
  const scan = m.runtime(noted ? "text" : "escapedText", "text");
  return `p = ${scan}(b, p, ${minLength}, ${maxLength}); ${fail}`;
}

/** A pattern of ASCII as a function over bytes: where they begin, and how many there are. */
function shapeOf(m: BytesWriter, { pattern, minLength, maxLength }: StringNode): string | undefined {
  const compiled = pattern === undefined || /[^ -~]/.test(pattern) ? undefined : compilePattern(pattern);
  if (compiled === undefined) return undefined;
  const { shortest, longest } = compiled;
  const bounds = [
    ...(minLength !== undefined && minLength > shortest ? [`n < ${minLength}`] : []),
    ...(maxLength !== undefined && maxLength < longest ? [`n > ${maxLength}`] : []),
  ];
  const code = compiled.body
    .replace("const n = s.length; ", "")
    .replaceAll("s.charCodeAt(", "(b[o + ")
    .replace(/\(b\[o \+ ([^)]*)\)/g, "b[o + $1]");
  const body = `  ${bounds.length === 0 ? "" : `if (${bounds.join(" || ")}) return false; `}${code}`;
  return m.helper(`shape ${body}`, "shape", (fresh) =>
    bytesFunction(`function ${fresh}`, ["b", "o", "n"], "boolean", body),
  );
}

/** The pattern of a string, and its format, as a function over strings. */
function judgeOf(m: BytesWriter, { pattern: source, format }: StringNode): string {
  const pattern = m.helper(
    `pattern ${source}`,
    "pattern",
    (fresh) => `const ${fresh} = /* @__PURE__ */ new RegExp(${literal(source)}, "u");`,
  );
  const and = format === undefined ? "" : ` && ${m.format(format)}(s)`;
  return m.helper(
    `judge ${pattern}${and}`,
    "judge",
    (fresh) => `const ${fresh} = (s: string): boolean => ${pattern}.test(s)${and};`,
  );
}

function judged(m: BytesWriter, judge: string, min: number, max: number): string {
  // The same names and versions come again in every record: the last one that was right is kept.
  const last = m.helper(
    `last ${judge} ${min} ${max}`,
    "last",
    (fresh) =>
      `const ${fresh} = /* @__PURE__ */ new ${m.runtime("Judged", "text")}(${judge}, ${min}, ${max});`,
  );
  return `p = ${last}.scan(b, p); if (p < 0) return -1;`;
}

/** Compares with each of a few values. */
function chain(m: BytesWriter, values: readonly string[], hint: string): string {
  if (values.length === 1) {
    const [only = ""] = values;
    return `if (!(${bytesAre(quoted(only))})) return -1; p += ${byteLength(quoted(only))};`;
  }
  const body = values
    .map((value) => `  if (${bytesAre(quoted(value))}) return p + ${byteLength(quoted(value))};`)
    .join("\n");
  const name = m.helper(`chain ${body}`, hint, (fresh) =>
    bytesFunction(`function ${fresh}`, ["b", "d", "p"], "number", `${body}\n  return -1;`),
  );
  return `p = ${name}(b, d, p); if (p < 0) return -1;`;
}
