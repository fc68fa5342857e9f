import type { FieldDescriptor, Origin, RecordDescriptor, Text } from "@thongnhat/core";
import { readHeader } from "../read/csv/columns.ts";
import { fieldsOf, type ListedField } from "../schemas/show/record.ts";

/** Which columns a template has. */
export type ColumnChoice = "all" | "required" | "common";

/** A column of a template. */
export interface TemplateColumn {
  /** Path as the header holds it: `nguoiDuocKhaiSinh.quocTich[0]`. */
  readonly path: string;
  readonly field: FieldDescriptor;
  /** Name of the group it stands in, and its name there. */
  readonly group: Text;
  readonly label: Text;
  /** It must be filled in, whatever else is. */
  readonly required: boolean;
}

/** What `check` fills in for every row of a template. */
const FILLED_IN: readonly string[] = ["sieuDuLieu.luocDo", "sieuDuLieu.phienBanLuocDo", "loaiViecHoTich"];
const ORIGINS: readonly Origin[] = ["dang-ky-moi", "so-hoa"];

/**
 * The columns of a template.
 * @param common - paths that most samples of the standard fill in; nothing where there are no samples
 */
export function templateColumns(
  descriptor: RecordDescriptor,
  choice: ColumnChoice,
  origin: Origin | undefined,
  common: ReadonlySet<string> | undefined,
): TemplateColumn[] {
  const fields = fieldsOf(descriptor);
  const byPath = new Map(fields.map((field) => [columnPath(field.path), field]));
  const leaves = [...byPath].filter(([path, field]) => isLeaf(field) && isAsked(path, origin));
  const known = new Set(
    readHeader(
      leaves.map(([path]) => path),
      descriptor,
    ).columns.map(({ name }) => name),
  );
  const columns = leaves.flatMap(([path, field]): TemplateColumn[] => {
    const required = isRequired(path, byPath, origin);
    const wanted = choice === "all" || required || (choice === "common" && isCommon(path, field, common));
    if (!wanted || !known.has(path)) return [];
    return [{ path, field, required, ...labelsOf(path, byPath, descriptor) }];
  });
  return columns.sort((left, right) => rank(left.path) - rank(right.path));
}

/** The id comes first, then what the paper says; what only programs ask for comes last. */
function rank(path: string): number {
  if (path === "sieuDuLieu.maBanGhi") return 0;
  return path.startsWith("sieuDuLieu.") || path.startsWith("khongRo[0]") ? 2 : 1;
}

/** `quocTich[]` is `quocTich[0]` in a table; a choice is left out of the path. */
function columnPath(path: string): string {
  return path.replaceAll("[]", "[0]").replaceAll(/\([^()]*\)/g, "");
}

function isLeaf({ type, of, variants }: ListedField): boolean {
  return type !== "object" && of === undefined && variants === undefined;
}

/** What the rows share is not asked in each of them. */
function isAsked(path: string, origin: Origin | undefined): boolean {
  if (path.startsWith("moRong[0]") || FILLED_IN.includes(path)) return false;
  return path !== "sieuDuLieu.nguon" || origin === undefined;
}

/** A field is required when it and everything around it is. */
function isRequired(
  path: string,
  fields: ReadonlyMap<string, ListedField>,
  origin: Origin | undefined,
): boolean {
  const origins = origin === undefined ? ORIGINS : [origin];
  return pathsTo(path).every((one) => {
    const field = fields.get(one);
    return field?.mustBe === true || origins.some((name) => field?.required?.includes(name));
  });
}

/** Most samples fill it in; without samples, the fields near the top of the record. */
function isCommon(path: string, field: ListedField, common: ReadonlySet<string> | undefined): boolean {
  if (common !== undefined) return common.has(path);
  return field.recommended === true || (path.split(".").length <= 2 && !path.startsWith("sieuDuLieu."));
}

/** `a`, `a.b`, `a.b.c` of `a.b.c`. */
function pathsTo(path: string): string[] {
  const steps = path.split(".");
  return steps.map((_, index) => steps.slice(0, index + 1).join("."));
}

function labelsOf(
  path: string,
  fields: ReadonlyMap<string, ListedField>,
  { label: ofRecord }: RecordDescriptor,
): { group: Text; label: Text } {
  const labels = pathsTo(path).flatMap((one) => {
    const field = fields.get(one);
    return field === undefined ? [] : [one.endsWith("[0]") ? numbered(field.label) : field.label];
  });
  const [first = ofRecord, ...rest] = labels;
  if (rest.length === 0) return { group: ofRecord, label: first };
  return { group: first, label: joined(rest) };
}

function numbered({ vi, en }: Text): Text {
  return { vi: `${vi} (1)`, en: `${en} (1)` };
}

function joined(labels: readonly Text[]): Text {
  return {
    vi: labels.map(({ vi }) => vi).join(" › "),
    en: labels.map(({ en }) => en).join(" › "),
  };
}
