import type { Finding } from "../../finding.ts";
import type { Model, Node } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import type { Json } from "../../read/sources.ts";
import { columnsIn, type WireFormatFile } from "../../read/wire-formats.ts";
import { reach } from "./paths.ts";
import { leftOut } from "./required.ts";
import { lintSaid } from "./said.ts";
import { lintShape, type Say } from "./shape.ts";

/** Kinds that write into a block. */
const INTO_BLOCK = new Set(["address", "place-code", "agency-code", "split-name", "file"]);
const INTO_CODE = new Set(["code", "code-list", "identity-type"]);

/** Proves of every wire format that each path exists in its record, with a value of that kind and of that code table, and that nothing required is left out in silence. */
export function lintWireFormats(
  formats: readonly WireFormatFile[],
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
): Finding[] {
  const records = new Map(model.databases.flatMap((one) => one.records).map((one) => [one.id, one]));
  return formats.flatMap(({ file, json, columns }) => {
    const findings: Finding[] = [];
    const say: Say = (pointer, message, fix) => findings.push({ file, pointer, message, fix });
    lintShape(json, say);
    const record = records.get(String(json.record));
    if (record === undefined) return findings;
    if (record.version !== json.version)
      say("/version", `Bản ghi này ở phiên bản ${record.version}.`, "Sửa `version`, xem lại các đường dẫn.");
    lintPaths(columns, { model, def: record.def, tables, say, above: "", pointer: "" });
    lintSaid(json, { model, def: record.def, tables }, say);
    for (const path of pathsOf(json)) {
      const end = reach(model, record.def, path);
      if ("missing" in end) say("", `Bản ghi không có ${path}.`, "Sửa đường dẫn.");
    }
    for (const path of leftOut(json, columns, model, record.def))
      say("/columns", `Trường bắt buộc ${path} không được điền.`, "Điền, hoặc nói vì sao ở `notGiven`.");
    return findings;
  });
}

interface Place {
  readonly model: Model;
  readonly def: string;
  readonly tables: ReadonlyMap<string, CodeTable>;
  readonly say: Say;
  /** Path and pointer of the list that holds the columns. */
  readonly above: string;
  readonly pointer: string;
}

function lintPaths(columns: readonly Json[], place: Place): void {
  for (const [i, column] of columns.entries()) {
    const pointer = `${place.pointer}/columns/${i}`;
    for (const key of ["path", "verbatim", "age"] as const) {
      if (typeof column[key] !== "string") continue;
      const path = place.above + String(column[key]);
      const end = reach(place.model, place.def, path);
      if ("missing" in end)
        place.say(`${pointer}/${key}`, `Bản ghi không có ${path}.`, `Sửa "${end.missing}".`);
      else if (key === "path") lintEnd(column, end.nodes, pointer, place);
    }
    const above =
      typeof column.path === "string" && column.as === "list" ? place.above + column.path : place.above;
    lintPaths(columnsIn(column), { ...place, above, pointer });
  }
}

function lintEnd(column: Json, nodes: readonly Node[], pointer: string, { say, tables }: Place): void {
  const as = String(column.as);
  const fits = nodes.some((node) => fitsKind(as, node));
  if (!fits) say(`${pointer}/as`, `Trường ở đó không nhận được "${as}".`, "Sửa đường dẫn hoặc cách đọc.");
  if (!INTO_CODE.has(as)) return;
  const mapping = typeof column.mapping === "string" ? column.mapping.replace(/^.*--/, "") : undefined;
  const table = typeof column.table === "string" ? column.table : mapping;
  if (table === undefined) {
    say(pointer, "Không nói mã thuộc bảng nào.", "Thêm `mapping` hoặc `table`.");
    return;
  }
  const wanted = nodes.flatMap((node) =>
    node.kind === "string" && node.table !== undefined ? [node.table.id] : [],
  );
  if (tables.has(table) && wanted.length > 0 && !wanted.includes(table))
    say(pointer, `Trường ở đó theo bảng mã ${wanted.join(", ")}, không phải ${table}.`, "Sửa bảng.");
}

function fitsKind(as: string, node: Node): boolean {
  if (INTO_BLOCK.has(as) || as === "list")
    return node.kind === "object" || node.kind === "union" || node.kind === "open";
  if (node.kind === "open") return true;
  if (as === "list") return true;
  if (as === "flag") return node.kind === "boolean";
  if (as === "integer") return node.kind === "integer";
  if (as === "moment") return node.kind === "string" && node.format === "date-time";
  if (as === "partial-date" || as === "split-date" || as === "year-date")
    return node.kind === "string" && (node.format === "ngay-khuyet" || node.format === "date");
  return node.kind === "string";
}

/** Paths that stand outside of the columns. */
function pathsOf(json: Json): string[] {
  const keys = (value: unknown): string[] => Object.keys((value ?? {}) as Json);
  const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
  const ids = list(json.recordId as unknown).map(String);
  return [
    ...keys(json.constants),
    ...keys(json.tags),
    ...keys(json.empty),
    ...keys(json.innerIds),
    ...list(json.present as unknown).map(String),
    ...list(json.derived).flatMap((one) => [String(one.path), String(one.from)]),
    ...list(json.notGiven).map((one) => String(one.path)),
    ...ids.filter((one) => one.startsWith("/")).map((one) => one.split("#")[0] ?? ""),
  ];
}
