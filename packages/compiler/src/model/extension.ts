import { compareNodes, relationOf } from "../compare/compare-node.ts";
import type { Finding } from "../finding.ts";
import type { Json, SchemaFile } from "../read/sources.ts";
import { readAnnotations, text } from "./annotations.ts";
import { reachOf } from "./reach.ts";
import type { Def, Model, Node, Property, RecordModel, Rule } from "./types.ts";

/** Keywords of structure that an extension may set on a field. */
const BOUNDS = [
  "minItems",
  "maxItems",
  "enum",
  "const",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
] as const;

/** What a unit says of one field, and of the fields below it. */
interface Tightening {
  readonly own?: Json;
  readonly below: ReadonlyMap<string, Tightening>;
}

/**
 * Makes the record that an extension describes: the record of the standard with its fields tightened, its rules and
 * more, and the unit's entry of `moRong` described. An extension may only add or tighten: whatever passes it passes
 * the record of the standard too, and each field that would let more through is a finding.
 *
 * @param defs all definitions; the copies that this record needs are added
 * @param adds the definition of what stands in the unit's entry of `moRong`
 */
function extendRecord(
  model: Model,
  defs: Map<string, Def>,
  file: SchemaFile,
  adds: string | undefined,
  rules: readonly Rule[],
): { readonly record: RecordModel; readonly findings: readonly Finding[] } {
  const { json } = file;
  const findings: Finding[] = [];
  const fault = (pointer: string, message: string, fix: string): void => {
    findings.push({ file: file.file, pointer, message, fix });
  };
  const [database = "", version = "", name = ""] = String(json.extends).split("/");
  const base = [...model.databases, ...(model.imported?.databases ?? [])]
    .flatMap(({ records }) => records)
    .find((record) => record.id === `${database}/${name}` && record.version === version);
  const title = String(json.title);
  const key = `${file.database}/${title}`;
  const from = base === undefined ? undefined : defs.get(base.def);
  if (base === undefined || from === undefined) {
    fault("/extends", `Không có bản ghi '${String(json.extends)}'.`, "Ghi dạng ho-tich/1.0/khai-sinh.");
    return { record: empty(file, key), findings };
  }
  if (
    model.databases.some(({ records }) => records.some((own) => own.id === `${file.database}/${file.name}`))
  )
    fault("", `Đã có bản ghi ${file.database}/${file.name}.`, "Đặt tên khác cho tệp .extension.json.");
  const copy = new Copier(defs, file, fault);
  const own = copy.tighten(from, title, treeOf((json.tightens ?? {}) as Record<string, Json>));
  const properties =
    adds === undefined
      ? own.properties
      : own.properties.map((property) => copy.describe(property, title, adds));
  if (adds !== undefined && !properties.some(({ name }) => name === "moRong"))
    fault("/adds", "Bản ghi này không có moRong.", "Chỉ dùng tightens và x-rules.");
  defs.set(key, {
    ...own,
    key,
    label: text(json["x-label"]),
    description: String(json.description),
    properties,
  });
  const taken = new Set(base.rules.map(({ id }) => id));
  for (const [index, { id }] of rules.entries())
    if (taken.has(id))
      fault(
        `/x-rules/${index}`,
        `Quy tắc ${id} đã có ở ${base.id}: không sửa được quy tắc của chuẩn.`,
        "Đặt mã khác cho quy tắc của đơn vị.",
      );
  const { id, version: of, def, eventDate, keys, person, deadlines } = base;
  return {
    record: {
      ...empty(file, key),
      extends: { id, version: of, def },
      deadlines,
      rules: [...base.rules, ...rules],
      ...(eventDate === undefined ? {} : { eventDate }),
      ...(keys === undefined ? {} : { keys }),
      ...(person === undefined ? {} : { person }),
    },
    findings,
  };
}

/** What is read of an extension before the record is made: the definition of its own fields, and its rules. */
export interface OwnPart {
  readonly adds: string | undefined;
  readonly rules: readonly Rule[];
}

/**
 * The model with the records of all extensions, each in the database that its file stands in.
 * @param own reads an extension's own part into the model's definitions
 */
export function extendModel(
  model: Model,
  files: readonly SchemaFile[],
  own: (file: SchemaFile) => OwnPart,
): Pick<Model, "defs" | "databases"> & { readonly findings: readonly Finding[] } {
  const parts = files.map((file) => ({ file, ...own(file) }));
  const defs = new Map(model.defs);
  const findings: Finding[] = [];
  const extended = new Set<string>();
  const records = parts.map(({ file, adds, rules }) => {
    const base = String(file.json.extends);
    if (extended.has(base))
      findings.push({
        file: file.file,
        pointer: "/extends",
        message: `Bản ghi '${base}' đã được mở rộng ở tệp khác.`,
        fix: "Gộp các phần mở rộng của một bản ghi vào một tệp.",
      });
    extended.add(base);
    const made = extendRecord(model, defs, file, adds, rules);
    findings.push(...made.findings);
    return made.record;
  });
  const databases = model.databases.map((database) => {
    const own = records.filter((record) => record.database === database.id);
    const reached = own.map((record) => ({ ...record, uses: reachOf(defs, record.def) }));
    return { ...database, records: [...database.records, ...reached] };
  });
  return { defs, databases, findings };
}

function empty(file: SchemaFile, def: string): RecordModel {
  const { name, database, version } = file;
  return {
    id: `${database}/${name}`,
    name,
    database,
    version,
    def,
    file: file.file,
    deadlines: [],
    rules: [],
    uses: [],
  };
}

function treeOf(fields: Readonly<Record<string, Json>>): Tightening {
  const root = { below: new Map() };
  for (const [path, own] of Object.entries(fields)) {
    let at: { own?: Json; below: Map<string, Tightening> } = root;
    for (const segment of path.split(".")) {
      const next = at.below.get(segment) ?? { below: new Map() };
      at.below.set(segment, next);
      at = next as { below: Map<string, Tightening> };
    }
    at.own = own;
  }
  return root;
}

type Fault = (pointer: string, message: string, fix: string) => void;

/** Copies definitions of the standard into the unit's database, with fields tightened. */
class Copier {
  readonly #defs: Map<string, Def>;
  readonly #file: SchemaFile;
  readonly #fault: Fault;

  constructor(defs: Map<string, Def>, file: SchemaFile, fault: Fault) {
    this.#defs = defs;
    this.#file = file;
    this.#fault = fault;
  }

  /** The copy of a definition under a new title. */
  tighten(def: Def, title: string, tree: Tightening, path = ""): Def {
    const { database, version, file } = this.#file;
    const properties = def.properties.map((property) => {
      const wanted = tree.below.get(property.name);
      return wanted === undefined
        ? property
        : this.#property(property, title, wanted, `${path}${property.name}`);
    });
    for (const name of tree.below.keys()) {
      if (def.properties.some((property) => property.name === name)) continue;
      this.#fault(
        `/tightens/${path}${name}`,
        `${def.title} không có trường '${name}'.`,
        "Sửa tên; trường của riêng đơn vị thì để ở adds (moRong).",
      );
    }
    const key = `${database}/${title}`;
    if (this.#defs.has(key))
      this.#fault("/title", `title '${title}' đã dùng ở ${this.#defs.get(key)?.file}.`, "Đặt title khác.");
    const copy = { ...def, key, copyOf: def.key, database, version, title, file, properties };
    this.#defs.set(copy.key, copy);
    return copy;
  }

  /** `moRong`, with the unit's own entry described. */
  describe(property: Property, title: string, adds: string): Property {
    const { node } = property;
    if (property.name !== "moRong" || node.kind !== "array" || node.items.kind !== "object") return property;
    const entry = this.#defs.get(node.items.def);
    if (entry === undefined) return property;
    const value = String(this.#file.json.unit);
    const copy = this.tighten(entry, `${title}MucMoRong`, { below: new Map() });
    this.#defs.set(copy.key, { ...copy, when: { tag: "donVi", value, field: "duLieu", def: adds } });
    return { ...property, node: { ...node, items: { kind: "object", def: copy.key } } };
  }

  #property(property: Property, title: string, tree: Tightening, path: string): Property {
    const own = tree.own ?? {};
    const tightened = this.#node(property.node, own, path);
    const node = tree.below.size === 0 ? tightened : this.#below(tightened, title, property.name, tree, path);
    const annotations = { ...property.annotations, ...readAnnotations(own) };
    const origins = [...new Set([...(property.annotations.required ?? []), ...(annotations.required ?? [])])];
    return {
      ...property,
      node,
      required: property.required || own.required === true,
      annotations: { ...annotations, ...(origins.length > 0 ? { required: origins.sort() } : {}) },
    };
  }

  #node(node: Node, own: Json, path: string): Node {
    const set = BOUNDS.flatMap((keyword) => (own[keyword] === undefined ? [] : [[keyword, own[keyword]]]));
    if (set.length === 0) return node;
    const allowed = ALLOWED[node.kind];
    for (const [keyword] of set)
      if (!allowed.includes(String(keyword)))
        this.#fault(
          `/tightens/${path}/${keyword}`,
          `'${keyword}' không có nghĩa với trường này.`,
          "Bỏ từ khóa ấy.",
        );
    const next = { ...node, ...Object.fromEntries(set) } as Node;
    const differences = compareNodes(node, next, { within: () => false, objects: () => "same" });
    const relation = relationOf(differences);
    for (const { keyword, relation } of differences)
      if (relation !== "narrower")
        this.#fault(
          `/tightens/${path}/${keyword}`,
          relation === "unknown"
            ? `Không chứng minh được '${keyword}' chỉ chặt thêm so với chuẩn.`
            : `'${keyword}' nới lỏng chuẩn: có dữ liệu qua được ở đây mà không qua được chuẩn.`,
          "Phần mở rộng chỉ được thêm hoặc chặt thêm; giữ cận của chuẩn hoặc đặt cận hẹp hơn.",
        );
    if (relation === "same")
      this.#fault(`/tightens/${path}`, "Không chặt thêm gì so với chuẩn.", "Bỏ mục này.");
    return next;
  }

  #below(node: Node, title: string, name: string, tree: Tightening, path: string): Node {
    if (node.kind === "array") return { ...node, items: this.#below(node.items, title, name, tree, path) };
    const def = node.kind === "object" ? this.#defs.get(node.def) : undefined;
    if (def === undefined) {
      this.#fault(
        `/tightens/${path}`,
        "Không chặt được trường bên trong giá trị này.",
        "Chỉ qua đối tượng và mảng.",
      );
      return node;
    }
    const inner = `${title}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    return { kind: "object", def: this.tighten(def, inner, { below: tree.below }, `${path}.`).key };
  }
}

const STRING = ["enum", "const", "minLength", "maxLength", "pattern", "format"];
const ALLOWED: Readonly<Record<Node["kind"], readonly string[]>> = {
  string: STRING,
  integer: ["minimum", "maximum"],
  boolean: ["const"],
  array: ["minItems", "maxItems"],
  object: [],
  union: [],
  open: [],
};
