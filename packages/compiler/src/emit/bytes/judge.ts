import { dayNumber, type Origin } from "@thongnhat/core";
import type { Annotations, Def, Node, Property, RecordModel } from "../../model/types.ts";
import type { Period } from "../../read/code-tables.ts";
import { literal } from "../writer.ts";
import { type BytesFacts, defsOf } from "./facts.ts";
import { emitRuleTests } from "./rules.ts";
import { type BytesWriter, bytesFunction } from "./writer.ts";

/**
 * `judgeX`: whether nothing is to be said of an object whose bytes were gone over: fields that the origin requires,
 * codes on their date, the objects in it, and rules. `f` is the frame of its notes.
 */
export function emitJudge(m: BytesWriter, facts: BytesFacts, def: Def): string {
  const body = [
    ...missing(m, def),
    ...times(m, facts, def),
    ...def.properties.flatMap((property) => [
      ...below(m, facts, def, property),
      ...overlays(m, def, property),
    ]),
    ...emitRuleTests(m, def, def.rules),
  ];
  const text = [...body, "return true;"].map((line) => `  ${line}`).join("\n");
  return bytesFunction(`export function judge${def.title}`, ["b", "d", "f", "at"], "boolean", text);
}

const ORIGINS: readonly Origin[] = ["dang-ky-moi", "so-hoa"];

/** Fields of an object that an origin requires. */
function missing(m: BytesWriter, def: Def): string[] {
  return ORIGINS.flatMap((origin, index) => {
    const wanted = new Map<number, Wanted[]>();
    for (const { name, annotations } of def.properties) {
      if (annotations.required?.includes(origin) !== true) continue;
      const { place, bit } = m.layout.presence(def, name);
      wanted.set(place, [...(wanted.get(place) ?? []), { bit, name }]);
    }
    return [...wanted].map(([place, fields]) => absent(m, index + 1, `S[f + ${place}]`, fields, "at"));
  });
}

/** A field that must be there: its bit, and its name. */
interface Wanted {
  readonly bit: number;
  readonly name: string;
}

/** @param at code that gives the pointer of what holds the fields */
function absent(m: BytesWriter, origin: number, mask: string, fields: readonly Wanted[], at: string): string {
  const asked = `G[${m.state("ORIGIN")}] === ${origin} && G[${m.state("DRAFT")}] === 0`;
  const bits = fields.reduce((sum, { bit }) => sum + bit, 0);
  const rows = fields.map(({ bit, name }) => `[${bit}, ${literal(`/${name}`)}]`).join(", ");
  const lacks = `${m.runtime("lacks", "rules")}(b, ${mask}, ${list(m, rows)}, ${at})`;
  return `if (${asked} && (${mask} & ${bits}) !== ${bits} && ${lacks}) return false;`;
}

function list(m: BytesWriter, rows: string): string {
  return m.helper(
    `fields ${rows}`,
    "fields",
    (fresh) => `const ${fresh}: readonly (readonly [number, string])[] = [${rows}];`,
  );
}

/** Codes that are read against a date beside them: those that are read against the same one together. */
function times(m: BytesWriter, facts: BytesFacts, def: Def): string[] {
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

/** The objects in an object. */
function below(m: BytesWriter, facts: BytesFacts, def: Def, { name, node }: Property): string[] {
  if (!defsOf(node).some((key) => facts.judged.has(key))) return [];
  return [
    within(
      m,
      facts,
      node,
      { at: `f + ${m.layout.field(def, name)}`, pointer: `at + ${literal(`/${name}`)}` },
      0,
    ),
  ];
}

/** Where an object is noted, and code that gives its pointer. */
interface Spot {
  readonly at: string;
  readonly pointer: string;
}

function within(m: BytesWriter, facts: BytesFacts, node: Node, { at, pointer }: Spot, depth: number): string {
  if (node.kind === "array") {
    return eachItem(at, pointer, depth, (spot) => within(m, facts, node.items, spot, depth + 1));
  }
  const frame = { at: `S[${at}]`, pointer };
  if (node.kind === "object") return judgeAt(m, facts, node.def, frame);
  if (node.kind !== "union") return "";
  return node.variants
    .map(({ def }, index) => {
      const inner = judgeAt(m, facts, def, frame);
      return inner === "" ? "" : `if (S[${at} + 1] === ${index + 1}) { ${inner} }`;
    })
    .join(" ");
}

function eachItem(at: string, pointer: string, depth: number, write: (spot: Spot) => string): string {
  const [item, index] = [`x${depth}`, `i${depth}`];
  const inner = write({ at: `${item} + 1`, pointer: `${pointer} + "/" + ${index}` });
  return inner === ""
    ? ""
    : `for (let ${item} = S[${at} + 1], ${index} = 0; ${item} !== 0; ${item} = S[${item}], ${index}++) { ${inner} }`;
}

/** Pointers are put together only for a record that says something is unknown. */
function judgeAt(m: BytesWriter, facts: BytesFacts, key: string, { at: frame, pointer }: Spot): string {
  if (!facts.judged.has(key)) return "";
  const told = facts.records.has(key)
    ? `${m.definition("judgeRecord", key)}(b, d, ${frame})`
    : `${m.definition("judge", key)}(b, d, ${frame}, G[${m.state("UNKNOWN")}] === 0 ? "" : ${pointer})`;
  return `if (${frame} !== 0 && !${told}) return false;`;
}

interface Tree {
  annotations?: Annotations;
  readonly below: Map<string, Tree>;
}

/** Fields below a shared block that this use of it requires. */
function overlays(m: BytesWriter, def: Def, property: Property): string[] {
  const tree: Tree = { below: new Map() };
  for (const [dotted, annotations] of property.overlays) {
    if (annotations.required === undefined) continue;
    let at = tree;
    for (const segment of dotted.split(".")) {
      const next: Tree = at.below.get(segment) ?? { below: new Map() };
      at.below.set(segment, next);
      at = next;
    }
    at.annotations = annotations;
  }
  if (tree.below.size === 0) return [];
  const pointer = `at + ${literal(`/${property.name}`)}`;
  const at = `f + ${m.layout.field(def, property.name)}`;
  const code = overlayAt(m, property.node, tree, { at, pointer }, 0);
  return code === "" ? [] : [code];
}

function overlayAt(m: BytesWriter, node: Node, tree: Tree, { at, pointer }: Spot, depth: number): string {
  if (node.kind === "array")
    return eachItem(at, pointer, depth, (spot) => overlayAt(m, node.items, tree, spot, depth + 1));
  const frame = { at: `S[${at}]`, pointer };
  if (node.kind === "union") {
    return node.variants
      .map(({ def }, index) => {
        const inner = overlayIn(m, m.def(def), tree, frame, depth);
        return inner === "" ? "" : `if (S[${at} + 1] === ${index + 1}) { ${inner} }`;
      })
      .join(" ");
  }
  return node.kind === "object" ? overlayIn(m, m.def(node.def), tree, frame, depth) : "";
}

function overlayIn(
  m: BytesWriter,
  def: Def,
  tree: Tree,
  { at: frame, pointer }: Spot,
  depth: number,
): string {
  const parts: string[] = [];
  for (const [name, below] of tree.below) {
    const property = def.properties.find((candidate) => candidate.name === name);
    if (property === undefined) continue;
    const { place, bit } = m.layout.presence(def, name);
    ORIGINS.forEach((origin, index) => {
      if (below.annotations?.required?.includes(origin) === true)
        parts.push(absent(m, index + 1, `S[${frame} + ${place}]`, [{ bit, name }], pointer));
    });
    const spot = {
      at: `${frame} + ${m.layout.field(def, name)}`,
      pointer: `${pointer} + ${literal(`/${name}`)}`,
    };
    const inner = overlayAt(m, property.node, below, spot, depth + 1);
    if (inner !== "") parts.push(inner);
  }
  return parts.length === 0 ? "" : `if (${frame} !== 0) { ${parts.join(" ")} }`;
}

/** `scanRecordX` and `judgeRecordX`: a record as such, at the root or inside a message. */
export function emitRecordBytes(m: BytesWriter, record: RecordModel): string[] {
  const def = m.def(record.def);
  const { low, high, known } = m.layout.head(def);
  const [lowest, highest, since] = [m.state("LOW"), m.state("HIGH"), m.state("KNOWN")];
  const scan = [
    `export function scanRecord${def.title}(b: Bytes, d: DataView, p: number): number {`,
    `  const low = G[${lowest}], high = G[${highest}], known = G[${since}];`,
    `  G[${lowest}] = ${m.state("EVER")}; G[${highest}] = G[${since}] = ${m.state("NEVER")};`,
    `  p = scan${def.title}(b, d, p);`,
    `  const f = G[${m.state("FRAME")}];`,
    `  if (p >= 0) { S[f + ${low}] = G[${lowest}]; S[f + ${high}] = G[${highest}]; S[f + ${known}] = G[${since}]; }`,
    `  G[${lowest}] = low; G[${highest}] = high; G[${since}] = known;`,
    "  return p;",
    "}",
  ];
  const kept = ["ORIGIN", "DRAFT", "DATED", "DATE_FIRST", "DATE_LAST", "UNKNOWN"].map((name) =>
    m.state(name),
  );
  const judge = [
    `export function judgeRecord${def.title}(b: Bytes, d: DataView, f: number): boolean {`,
    `  const ${kept.map((name, index) => `before${index} = G[${name}]`).join(", ")}, date = T.dateAt;`,
    `  const ok = judge${def.title}Within(b, d, f, "");`,
    ...kept.map((name, index) => `  G[${name}] = before${index};`),
    "  T.dateAt = date;",
    "  return ok;",
    "}",
  ];
  const within = [
    ...context(m, record, def),
    `if (G[${m.state("DATED")}] === 1 && !(G[${m.state("DATE_LAST")}] >= S[f + ${low}] && G[${m.state("DATE_FIRST")}] < S[f + ${high}]) && G[${m.state("DATE_FIRST")}] >= S[f + ${known}]) return false;`,
    `if (!judge${def.title}(b, d, f, "")) return false;`,
    ...emitRuleTests(m, def, record.rules),
    "return true;",
  ].map((line) => `  ${line}`);
  const rest = bytesFunction(
    `function judge${def.title}Within`,
    ["b", "d", "f", "at"],
    "boolean",
    within.join("\n"),
  );
  m.runtime("T", "rules");
  return [scan.join("\n"), judge.join("\n"), rest];
}

/** What holds for the record as a whole, as `enter` of the validators finds it. */
function context(m: BytesWriter, record: RecordModel, def: Def): string[] {
  const lines: string[] = [];
  const told = record.extends ?? record;
  const metadata = def.properties.find(({ name }) => name === "sieuDuLieu")?.node;
  if (metadata?.kind === "object") {
    const meta = m.def(metadata.def);
    const place = (name: string): string | undefined =>
      meta.properties.some((property) => property.name === name)
        ? `S[f + ${m.layout.field(def, "sieuDuLieu")}] + ${m.layout.field(meta, name)}`
        : undefined;
    const [schema, version, origin, state] = ["luocDo", "phienBanLuocDo", "nguon", "trangThai"].map(place);
    if (schema !== undefined)
      lines.push(`if (S[${schema}] !== 0 && !${m.is(schema, told.id)}) return false;`);
    if (version !== undefined)
      lines.push(`if (S[${version}] !== 0 && !${m.is(version, told.version)}) return false;`);
    lines.push(
      `G[${m.state("ORIGIN")}] = ${origin === undefined ? "1" : `${m.is(origin, "so-hoa")} ? 2 : 1`};`,
    );
    lines.push(`G[${m.state("DRAFT")}] = ${state === undefined ? "0" : `${m.is(state, "nhap")} ? 1 : 0`};`);
  } else lines.push(`G[${m.state("ORIGIN")}] = 1; G[${m.state("DRAFT")}] = 0;`);
  lines.push(...unknown(m, def));
  lines.push(...date(m, record, def));
  return lines;
}

/** What the record says is unknown; that it says so of a field which is there is a finding. */
function unknown(m: BytesWriter, def: Def): string[] {
  const items = def.properties.find(({ name }) => name === "khongRo")?.node;
  const place = m.state("UNKNOWN");
  if (items?.kind !== "array" || items.items.kind !== "object") return [`G[${place}] = 0;`];
  const { start, end } = m.layout.head(def);
  const field = m.layout.field(m.def(items.items.def), "truong");
  const contradicts = `${m.runtime("contradicts", "rules")}(b, f, S[f + ${start}], S[f + ${end}])`;
  return [
    `G[${place}] = S[f + ${m.layout.field(def, "khongRo")} + 1]; G[${m.state("UNKNOWN_FIELD")}] = ${field};`,
    `if (G[${place}] !== 0 && ${contradicts}) return false;`,
  ];
}

function date(m: BytesWriter, record: RecordModel, def: Def): string[] {
  const dated = m.state("DATED");
  if (record.eventDate === undefined) return [`G[${dated}] = 0; T.dateAt = 0;`];
  let owner = def;
  let frame = "f";
  const segments = record.eventDate.split("/").slice(1);
  for (const segment of segments.slice(0, -1)) {
    const node = owner.properties.find(({ name }) => name === segment)?.node;
    if (node?.kind !== "object") throw new Error(`${record.id}: ${record.eventDate}`);
    frame = `S[${frame} + ${m.layout.field(owner, segment)}]`;
    owner = m.def(node.def);
  }
  const name = segments.at(-1) ?? "";
  const node = owner.properties.find((property) => property.name === name)?.node;
  const at = `${frame} + ${m.layout.field(owner, name)}`;
  const read = `T.dateAt = ${at};`;
  const days = `G[${m.state("DATE_FIRST")}] = S[${at} + 2]; G[${m.state("DATE_LAST")}] = S[${at} + 3];`;
  // `enter` reads a partial date; a moment is none, and only rules that name `recordDate` read it.
  const partial = node?.kind === "string" && (node.format === "date" || node.format === "ngay-khuyet");
  if (!partial) return [`G[${dated}] = S[${at}] === 0 ? 0 : 2; ${days} ${read}`];
  return [`G[${dated}] = S[${at}] === 0 ? 0 : 1; ${days} ${read}`];
}
