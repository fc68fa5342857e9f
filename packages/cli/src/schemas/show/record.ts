import type { FieldDescriptor, RecordDescriptor, Text } from "@thongnhat/core";
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
    ...shown.flatMap((field) => fieldLines(field, tables, lang, words)),
    ...(shown.length < fields.length ? ["", wrap(words.deeper(fields.length - shown.length), "")] : []),
    "",
    wrap(words.rulesOf(Object.keys(rules)), ""),
  ].join("\n");
}

function fieldLines(
  field: ListedField,
  tables: Readonly<Record<string, Text>>,
  lang: Lang,
  words: SchemasWords,
): string[] {
  const { path, label, codeTable, format, personalData, evidence, legalBasis = [], required = [] } = field;
  const facts = [
    label[lang],
    codeTable === undefined
      ? (format ?? words.types[field.type])
      : words.codes(tables[codeTable]?.[lang] ?? codeTable, codeTable),
    ...(field.mustBe ? [words.must] : required.length > 0 ? [words.asked(required)] : []),
    ...(personalData === undefined ? [] : [words.personal[personalData]]),
    ...(evidence === undefined ? [] : [words.marks[evidence.mark]]),
    ...legalBasis.slice(0, 1).map(sayLaw),
  ];
  return [path, wrap(facts.join(" · "), "    ")];
}
