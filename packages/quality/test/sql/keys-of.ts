// Every key that the JavaScript counter can count for a record type, told from its shape alone.
import type { DatabaseShape, DefShape, RecordShape, Shape } from "../../src/shape/types.ts";

const TEXTS = ["CONTROL", "INVISIBLE", "NFC", "HOMOGLYPH", "SPACE"].map((name) => `TN-TEXT-${name}`);

/** Where a walk stands. */
interface At {
  readonly path: string;
  /** Fields below that some use above asks for, by dotted path. */
  readonly asked: ReadonlySet<string>;
}

/**
 * The keys of a record type.
 *
 * @param databases its own database and those it refers to
 * @param id `database/record`
 */
export function keysOf(databases: readonly DatabaseShape[], id: string): Set<string> {
  const keys = new Set<string>();
  const database = (key: string) => databases.find((one) => key.startsWith(`${one.id}/`)) as DatabaseShape;
  const defOf = (key: string) => database(key).defs[key] as DefShape;
  const recordOf = (key: string) => database(key).records[key] as RecordShape;
  const add = (code: string, path: string): void =>
    void keys.add(`${code}@${path.replace(/\/\d+(?=\/|$)/g, "/*")}`);

  function visit(shape: Shape, at: At): void {
    const { path } = at;
    add("", path);
    add("TN-TYPE", path);
    if (shape.kind === "array") {
      if (shape.minItems) add("TN-MIN-ITEMS", path);
      if (shape.maxItems !== undefined) add("TN-MAX-ITEMS", path);
      visit(shape.items, { ...at, path: `${path}/*` });
    } else if (shape.kind === "object") object(shape.def, at);
    else if (shape.kind === "union") {
      add("TN-TAG", `${path}/${shape.tag}`);
      for (const key of Object.values(shape.variants)) object(key, at);
    } else if (shape.kind === "open") add("TN-OPEN-SIZE", path);
    else if (shape.kind === "string") string(shape, path);
    else {
      for (const [name, code] of Object.entries({
        minimum: "TN-MINIMUM",
        maximum: "TN-MAXIMUM",
        const: "TN-CONST",
      }))
        if ((shape as unknown as Record<string, unknown>)[name] !== undefined) add(code, path);
    }
  }

  function string(shape: Shape & { kind: "string" }, path: string): void {
    if (shape.const !== undefined) return add("TN-CONST", path);
    if (shape.enum !== undefined) return add("TN-ENUM", path);
    if (shape.table !== undefined) add("TN-CODE", path);
    if (shape.table?.dated) for (const code of ["TN-CODE-RETIRED", "TN-CODE-NOT-YET"]) add(code, path);
    if (shape.format !== undefined) add("TN-FORMAT", path);
    if (shape.minLength !== undefined) add("TN-MIN-LENGTH", path);
    if (shape.maxLength !== undefined) add("TN-MAX-LENGTH", path);
    if (shape.pattern !== undefined) add("TN-PATTERN", path);
    if (shape.free) for (const code of [...TEXTS, "TN-QUALITY-PLACEHOLDER"]) add(code, path);
  }

  function object(key: string, at: At): void {
    const def = defOf(key);
    const { path } = at;
    add("TN-UNKNOWN-FIELD", path);
    if (def.record !== undefined) record(recordOf(def.record), def, path);
    for (const { id: rule, path: below } of def.rules) add(rule, path + below);
    for (const [name, field] of Object.entries(def.fields)) {
      const spot = `${path}/${name}`;
      if (field.required) add("TN-REQUIRED", spot);
      if (field.asks !== undefined || at.asked.has(name)) add("TN-REQUIRED-BY-ORIGIN", spot);
      const inner = [...at.asked].flatMap((dotted) =>
        dotted.startsWith(`${name}.`) ? [dotted.slice(name.length + 1)] : [],
      );
      visit(field.shape, { path: spot, asked: new Set([...inner, ...Object.keys(field.below ?? {})]) });
    }
  }

  function record({ rules }: RecordShape, def: DefShape, path: string): void {
    add("TN-SCHEMA", `${path}/sieuDuLieu/luocDo`);
    add("TN-SCHEMA-VERSION", `${path}/sieuDuLieu/phienBanLuocDo`);
    if (Object.hasOwn(def.fields, "khongRo")) add("TN-UNKNOWN-CONTRADICTION", `${path}/khongRo/*`);
    for (const { id: rule, path: below } of rules) add(rule, path + below);
  }

  const own = recordOf(id);
  visit({ kind: "object", def: own.def }, { path: "", asked: new Set() });
  const root = defOf(own.def);
  if (root.record === undefined) record(own, root, "");
  for (const code of [
    "PROVENANCE@/sieuDuLieu/nguonGoc",
    "OWNER@/sieuDuLieu/coQuanChuQuan",
    "UPDATED@/sieuDuLieu/capNhatLuc",
  ])
    keys.add(`TN-QUALITY-${code}`);
  if (Object.hasOwn(root.fields, "chuKySo")) keys.add("TN-QUALITY-SIGNED@/chuKySo");
  keys.add("TN-QUALITY-TEST@");
  keys.add("TN-QUALITY-FUTURE@/sieuDuLieu/capNhatLuc");
  for (const deadline of own.deadlines) add(deadline.id, deadline.to);
  return keys;
}
