import type { StringNode } from "../../model/types.ts";
import { compilePattern } from "../validators/pattern.ts";
import { literal, pascalCase } from "../writer.ts";
import { type BytesFacts, chainOf } from "./facts.ts";
import { stringKind } from "./layout.ts";
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
/** Statements that go over a string at `p`, and note where it stands and what it means. */
export function string(
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
