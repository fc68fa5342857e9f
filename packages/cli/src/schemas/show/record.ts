import {
  type FieldDescriptor,
  FORMAT_EXAMPLES,
  FORMAT_LABELS,
  type RecordDescriptor,
  type Text,
} from "@thongnhat/core";
import type { Lang } from "../../words/lang.ts";
import { wrap } from "../../words/wrap.ts";
import { SCHEMAS_WORDS, type SchemasWords } from "../words.ts";
import { sayLaw } from "./database.ts";

/** A field of a record where it stands. */
export interface ListedField extends FieldDescriptor {
  /** Names with dots; `[]` after a list, the tag's value in brackets inside a choice. */
  readonly path: string;
  /** The structure asks for it, as far as the object around it is there. */
  readonly mustBe: boolean;
}

/** Blocks in blocks end somewhere: no record of the standard is deeper. */
const DEEPEST = 12;
/** What is shown of a record when not everything is asked for. */
const SHOWN = 2;

/** Every field of a record, with what the record says of it in that place. */
export function fieldsOf({ root, defs, overlays }: RecordDescriptor): ListedField[] {
  const found: ListedField[] = [];
  type Frames = readonly { readonly at: string; readonly overlays: RecordDescriptor["overlays"] }[];
  const visit = (title: string, path: string, at: string, frames: Frames, depth: number): void => {
    const object = defs[title];
    for (const [name, plain] of Object.entries(object?.fields ?? {})) {
      const pointer = `${at}/${name}`;
      const said = frames.map((frame) => frame.overlays[pointer.slice(frame.at.length)] ?? {});
      const field: FieldDescriptor = Object.assign({ ...plain }, ...said.reverse());
      const isList = field.type === "array";
      const own = `${path}${name}${isList ? "[]" : ""}`;
      found.push({ ...field, path: own, mustBe: object?.required?.includes(name) === true });
      if (depth >= DEEPEST) continue;
      const below = isList ? `${pointer}/*` : pointer;
      if (field.of !== undefined) visit(field.of, `${own}.`, below, frames, depth + 1);
      for (const [value, inner] of Object.entries(field.variants?.of ?? {}))
        visit(
          inner,
          `${own}(${value}).`,
          below,
          [...frames, { at: below, overlays: defs[inner]?.overlays ?? {} }],
          depth + 1,
        );
    }
  };
  visit(root, "", "", [{ at: "", overlays }], 1);
  return found;
}

/** One record: its fields, each with what it holds, whose data it is, and how well it is known. */
export function recordText(
  { id, version, label, rules, eventDate }: RecordDescriptor,
  fields: readonly ListedField[],
  tables: Readonly<Record<string, Text>>,
  all: boolean,
  lang: Lang,
): string {
  const words = SCHEMAS_WORDS[lang];
  const shown = all ? fields : fields.filter(({ path }) => path.split(".").length <= SHOWN);
  const date =
    eventDate === undefined ? [] : [`${words.eventDate}: ${eventDate.slice(1).replaceAll("/", ".")}`];
  return [
    wrap(`${label[lang]} (${id} ${version})`, ""),
    wrap([...date, words.counts(fields.length, Object.keys(rules).length)].join(" · "), "  "),
    "",
    ...shown.flatMap((field) => fieldLines(ofRecord(field, id, version), tables, lang, words)),
    ...(shown.length < fields.length ? ["", wrap(words.deeper(fields.length - shown.length), "")] : []),
    "",
    wrap(words.rulesOf(Object.keys(rules)), ""),
    "",
    wrap(words.sample(`schemas/${id.replace("/", `/${version}/examples/`)}/valid/`), ""),
  ].join("\n");
}

/** The block of metadata serves every record; in this one its schema and version have one value each. */
function ofRecord(field: ListedField, id: string, version: string): ListedField {
  if (field.path === "sieuDuLieu.luocDo") return { ...field, enum: [id] };
  return field.path === "sieuDuLieu.phienBanLuocDo" ? { ...field, enum: [version] } : field;
}

function fieldLines(
  field: ListedField,
  tables: Readonly<Record<string, Text>>,
  lang: Lang,
  words: SchemasWords,
): string[] {
  const { path, label, personalData, evidence, legalBasis = [], required = [] } = field;
  const example = exampleOf(field);
  const facts = [
    label[lang],
    kindOf(field, tables, lang, words),
    ...(example === undefined ? [] : [words.example(example)]),
    ...(field.mustBe ? [words.must] : required.length > 0 ? [words.asked(required)] : []),
    ...(personalData === undefined ? [] : [words.personal[personalData]]),
    ...(evidence === undefined ? [] : [words.marks[evidence.mark]]),
    ...legalBasis.slice(0, 1).map(sayLaw),
  ];
  return [path, wrap(facts.join(" · "), "    ")];
}

/** What a field holds: a code of a table, one of a few values, a format, or a plain type. */
function kindOf(
  { type, codeTable, enum: values = [], format }: ListedField,
  tables: Readonly<Record<string, Text>>,
  lang: Lang,
  words: SchemasWords,
): string {
  if (codeTable !== undefined) return words.codes(tables[codeTable]?.[lang] ?? codeTable, codeTable);
  if (values.length > 0) return words.values(values);
  return format === undefined ? words.types[type] : (FORMAT_LABELS[format]?.[lang] ?? format);
}

/** A right value, invented: the field's own, or one of its format. */
function exampleOf({ type, enum: values, example, format }: ListedField): string | undefined {
  if (type === "object" || type === "array" || values !== undefined) return undefined;
  return example ?? FORMAT_EXAMPLES[format ?? ""];
}
