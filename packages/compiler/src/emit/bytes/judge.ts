import { dayNumber, type Origin } from "@thongnhat/core";
import type { Annotations, Def, Node, Property, RecordModel } from "../../model/types.ts";
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
    ...missing(m, def, facts.records.has(def.key)),
    ...times(m, facts, def),
    ...def.properties.flatMap((property) => [
      ...below(m, facts, def, property),
      ...overlays(m, def, property, facts.records.has(def.key)),
    ]),
    ...emitRuleTests(m, def, def.rules, facts.records.has(def.key)),
  ];
  const text = [...body, "return true;"].map((line) => `  ${line}`).join("\n");
  return bytesFunction(`export function judge${def.title}`, ["b", "f"], "boolean", text);
}

const ORIGINS: readonly Origin[] = ["dang-ky-moi", "so-hoa"];

/** Fields of an object that an origin requires. Of a record itself it is known what the pointers of its fields are. */
function missing(m: BytesWriter, def: Def, root: boolean): string[] {
  return ORIGINS.flatMap((origin, index) => {
    const wanted = new Map<number, Wanted[]>();
    for (const { name, annotations } of def.properties) {
      if (annotations.required?.includes(origin) !== true) continue;
      const { place, bit } = m.layout.presence(def, name);
      wanted.set(place, [...(wanted.get(place) ?? []), { bit, pointer: root ? `/${name}` : undefined }]);
    }
    return [...wanted].map(([place, fields]) => absent(m, index + 1, `S[f + ${place}]`, fields));
  });
}

/** A field that must be there: its bit, and its pointer in the record where that is known. */
interface Wanted {
  readonly bit: number;
  readonly pointer: string | undefined;
}

function absent(m: BytesWriter, origin: number, mask: string, fields: readonly Wanted[]): string {
  const asked = `G[${m.state("ORIGIN")}] === ${origin} && G[${m.state("DRAFT")}] === 0`;
  const bits = fields.reduce((sum, { bit }) => sum + bit, 0);
  const known = fields.every(({ pointer }) => pointer !== undefined);
  const rows = fields.map(({ bit, pointer }) => `[${bit}, ${literal(pointer)}]`).join(", ");
  const lacks = known ? ` && ${m.runtime("lacks", "rules")}(b, ${mask}, ${list(m, rows)})` : "";
  return `if (${asked} && (${mask} & ${bits}) !== ${bits}${lacks}) return false;`;
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
      return `if ((S[${at}] !== 0 || S[${at} + 1] !== 0) && !(last >= S[${at}] && first < S[${at} + 1])) return false;`;
    });
    const [property] = properties;
    const days = property === undefined ? [] : dayToRead(m, facts, def, asOfOf(property.node));
    return `{ ${days.join(" ")} if (first === first) { ${checks.join(" ")} } }`;
  });
}

/** Statements that find the days on which codes are read: of a date beside them, of an edition, or of the record. */
function dayToRead(m: BytesWriter, facts: BytesFacts, def: Def, asOf: readonly string[]): string[] {
  const lines = ["let first = NaN, last = NaN;"];
  for (const field of asOf) {
    const sibling = def.properties.find((property) => property.name === field)?.node;
    if (sibling?.kind !== "string") continue;
    const place = `f + ${m.layout.field(def, field)}`;
    const editions = sibling.table === undefined ? undefined : facts.readAt.get(sibling.table.id);
    if (editions === undefined) {
      lines.push(
        `if (first !== first && S[${place}] !== 0) { first = S[${place} + 2]; last = S[${place} + 3]; }`,
      );
      continue;
    }
    const rows = Object.entries(editions).map(
      ([code, { from, until }]) => `[${literal(code)}, ${day(from)}, ${day(until)}]`,
    );
    m.imports.type(m.rulesPath, "Edition");
    const list = m.helper(
      `editions ${rows.join(", ")}`,
      "editions",
      (fresh) => `const ${fresh}: readonly Edition[] = [${rows.join(", ")}];`,
    );
    const never = m.state("NEVER");
    lines.push(
      `if (first !== first) { const day = ${m.runtime("editionDay", "rules")}(b, ${place}, ${list}); if (day !== ${never}) first = last = day; }`,
    );
  }
  lines.push(
    `if (first !== first && G[${m.state("DATED")}] === 1) { first = G[${m.state("DATE_FIRST")}]; last = G[${m.state("DATE_LAST")}]; }`,
  );
  return lines;
}

function day(date: string | undefined): string {
  return date === undefined ? "undefined" : String(dayNumber(date));
}

/** The fields that say on which date codes are read. */
export function asOfOf(node: Node): readonly string[] {
  if (node.kind === "array") return asOfOf(node.items);
  return node.kind === "string" ? (node.table?.asOf ?? []) : [];
}

/** The objects in an object. */
function below(m: BytesWriter, facts: BytesFacts, def: Def, { name, node }: Property): string[] {
  if (!defsOf(node).some((key) => facts.judged.has(key))) return [];
  return [within(m, facts, node, `f + ${m.layout.field(def, name)}`, 0)];
}

function within(m: BytesWriter, facts: BytesFacts, node: Node, at: string, depth: number): string {
  if (node.kind === "array") {
    const item = `x${depth}`;
    return `for (let ${item} = S[${at} + 1]; ${item} !== 0; ${item} = S[${item}]) { ${within(m, facts, node.items, `${item} + 1`, depth + 1)} }`;
  }
  if (node.kind === "object") return judgeAt(m, facts, node.def, `S[${at}]`);
  if (node.kind !== "union") return "";
  return node.variants
    .map(({ def }, index) => {
      const inner = judgeAt(m, facts, def, `S[${at}]`);
      return inner === "" ? "" : `if (S[${at} + 1] === ${index + 1}) { ${inner} }`;
    })
    .join(" ");
}

function judgeAt(m: BytesWriter, facts: BytesFacts, key: string, frame: string): string {
  if (!facts.judged.has(key)) return "";
  const judge = m.definition(facts.records.has(key) ? "judgeRecord" : "judge", key);
  return `if (${frame} !== 0 && !${judge}(b, ${frame})) return false;`;
}

interface Tree {
  annotations?: Annotations;
  readonly below: Map<string, Tree>;
}

/** Fields below a shared block that this use of it requires. */
function overlays(m: BytesWriter, def: Def, property: Property, root: boolean): string[] {
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
  const pointer = root ? `/${property.name}` : undefined;
  const at = `f + ${m.layout.field(def, property.name)}`;
  const code = overlayAt(m, property.node, tree, { at, pointer }, 0);
  return code === "" ? [] : [code];
}

/** Where an object is noted, and its pointer in the record where that is known. */
interface Spot {
  readonly at: string;
  readonly pointer: string | undefined;
}

function overlayAt(m: BytesWriter, node: Node, tree: Tree, { at, pointer }: Spot, depth: number): string {
  if (node.kind === "array") {
    const item = `y${depth}`;
    const inner = overlayAt(m, node.items, tree, { at: `${item} + 1`, pointer: undefined }, depth + 1);
    return inner === ""
      ? ""
      : `for (let ${item} = S[${at} + 1]; ${item} !== 0; ${item} = S[${item}]) { ${inner} }`;
  }
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
    const inside = pointer === undefined ? undefined : `${pointer}/${name}`;
    ORIGINS.forEach((origin, index) => {
      if (below.annotations?.required?.includes(origin) === true)
        parts.push(absent(m, index + 1, `S[${frame} + ${place}]`, [{ bit, pointer: inside }]));
    });
    const spot = { at: `${frame} + ${m.layout.field(def, name)}`, pointer: inside };
    const inner = overlayAt(m, property.node, below, spot, depth + 1);
    if (inner !== "") parts.push(inner);
  }
  return parts.length === 0 ? "" : `if (${frame} !== 0) { ${parts.join(" ")} }`;
}

/** `scanRecordX` and `judgeRecordX`: a record as such, at the root or inside a message. */
export function emitRecordBytes(m: BytesWriter, record: RecordModel): string[] {
  const def = m.def(record.def);
  const { low, high } = m.layout.head(def);
  const [lowest, highest] = [m.state("LOW"), m.state("HIGH")];
  const scan = [
    `export function scanRecord${def.title}(b: Bytes, d: DataView, p: number): number {`,
    `  const low = G[${lowest}], high = G[${highest}];`,
    `  G[${lowest}] = ${m.state("EVER")}; G[${highest}] = ${m.state("NEVER")};`,
    `  p = scan${def.title}(b, d, p);`,
    `  const f = G[${m.state("FRAME")}];`,
    `  if (p >= 0) { S[f + ${low}] = G[${lowest}]; S[f + ${high}] = G[${highest}]; }`,
    `  G[${lowest}] = low; G[${highest}] = high;`,
    "  return p;",
    "}",
  ];
  const kept = ["ORIGIN", "DRAFT", "DATED", "DATE_FIRST", "DATE_LAST", "UNKNOWN"].map((name) =>
    m.state(name),
  );
  const judge = [
    `export function judgeRecord${def.title}(b: Bytes, f: number): boolean {`,
    `  const before = [${kept.map((name) => `G[${name}]`).join(", ")}] as const, date = T.dateAt;`,
    `  const ok = judge${def.title}Within(b, f);`,
    ...kept.map((name, index) => `  G[${name}] = before[${index}];`),
    "  T.dateAt = date;",
    "  return ok;",
    "}",
    "",
    `function judge${def.title}Within(b: Bytes, f: number): boolean {`,
    ...context(m, record, def).map((line) => `  ${line}`),
    `  if (G[${m.state("DATED")}] === 1 && !(G[${m.state("DATE_LAST")}] >= S[f + ${low}] && G[${m.state("DATE_FIRST")}] < S[f + ${high}])) return false;`,
    `  if (!judge${def.title}(b, f)) return false;`,
    ...emitRuleTests(m, def, record.rules, true).map((line) => `  ${line}`),
    "  return true;",
    "}",
  ];
  m.runtime("T", "rules");
  return [scan.join("\n"), judge.join("\n")];
}

/** What holds for the record as a whole, as `enter` of the validators finds it. */
function context(m: BytesWriter, record: RecordModel, def: Def): string[] {
  const lines: string[] = [];
  const is = (at: string, value: string): string =>
    `${m.runtime("is", "rules")}(b, ${at}, ${literal(value)})`;
  const told = record.extends ?? record;
  const metadata = def.properties.find(({ name }) => name === "sieuDuLieu")?.node;
  if (metadata?.kind === "object") {
    const meta = m.def(metadata.def);
    const place = (name: string): string | undefined =>
      meta.properties.some((property) => property.name === name)
        ? `S[f + ${m.layout.field(def, "sieuDuLieu")}] + ${m.layout.field(meta, name)}`
        : undefined;
    const [schema, version, origin, state] = ["luocDo", "phienBanLuocDo", "nguon", "trangThai"].map(place);
    if (schema !== undefined) lines.push(`if (S[${schema}] !== 0 && !${is(schema, told.id)}) return false;`);
    if (version !== undefined)
      lines.push(`if (S[${version}] !== 0 && !${is(version, told.version)}) return false;`);
    lines.push(
      `G[${m.state("ORIGIN")}] = ${origin === undefined ? "1" : `${is(origin, "so-hoa")} ? 2 : 1`};`,
    );
    lines.push(`G[${m.state("DRAFT")}] = ${state === undefined ? "0" : `${is(state, "nhap")} ? 1 : 0`};`);
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
