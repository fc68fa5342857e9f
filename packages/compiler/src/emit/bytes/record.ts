import type { Def, RecordModel } from "../../model/types.ts";
import { emitRuleTests } from "./rules.ts";
import { type BytesWriter, bytesFunction } from "./writer.ts";

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
