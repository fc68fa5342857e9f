import type { Catalogue, FieldDescriptor, LegalBasis, RecordDescriptor, Text } from "@thongnhat/core";
import { sayIssue } from "@thongnhat/core";
import { appliesKeyOf, isStructural, wordOfCode } from "../count/codes.ts";
import { descriptors } from "../generated/descriptors.ts";
import { loadShape } from "../shape/load.ts";
import type { CountKey } from "../state/types.ts";
import type { Word } from "../words/words.ts";
import type { Deadline, Measure } from "./types.ts";

/** A measure, and what the standard says of it. */
export interface DescribedMeasure extends Measure {
  readonly fix?: Text;
  readonly definition?: Text;
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence?: { readonly mark: string; readonly source: string };
  readonly cel?: string;
}

/** Says what keys of a record type mean. */
export interface Describer {
  /** The measure of a key `<code>@<path>`. */
  measure(key: CountKey): DescribedMeasure;
  /** The field at a path; nothing for an object, a list, or a path that the standard does not have. */
  leaf(path: string): FieldDescriptor | undefined;
  /** The field as people call it. */
  label(path: string): Text;
}

const VALUE_WORDS = {
  "": { vi: "giá trị đúng kiểu và đúng cách viết", en: "value of the right type and form" },
  CODE: {
    vi: "mã có trong danh mục, còn hiệu lực vào ngày của sự việc",
    en: "code in its table and in force on the day",
  },
  TEXT: { vi: "chữ viết sạch", en: "clean writing" },
} as const;

/**
 * Makes what says the measures of one record type in words: its rules, deadlines and fields.
 *
 * @param record `database/record`
 * @returns the describer; of a type that the standard does not have, one that knows only codes
 */
export async function describerOf(record: string): Promise<Describer> {
  const catalogue = await catalogueOf(record);
  const descriptor = catalogue.records[record];
  const { words, deadlines } = await askedOf(record);
  const keys = new Set(descriptor?.keys);

  const place = (path: string) =>
    sayIssue({ code: "", severity: "error", path, record }, "vi", catalogue).place;
  const label = (path: string): Text => ({
    vi: place(path).label,
    en: sayIssue({ code: "", severity: "error", path, record }, "en", catalogue).place.label,
  });

  function measure(key: CountKey): DescribedMeasure {
    const cut = key.indexOf("@");
    const [code, path] = [key.slice(0, cut), key.slice(cut + 1)];
    const { field } = place(path);
    const identifying = keys.has(path) || field?.format === "so-dinh-danh";
    const base = { key, record, code, path, appliesKey: appliesKeyOf(key), identifying };
    const word = words.get(code);
    const said = descriptor?.rules[code];
    if (word !== undefined && said !== undefined)
      return {
        ...base,
        word,
        weight: identifying || said.ground === "law" ? 5 : 1,
        label: said.message,
        fix: said.fix,
        ...(said.cause === undefined ? {} : { definition: said.cause }),
        ...(said.legalBasis === undefined ? {} : { legalBasis: said.legalBasis }),
        evidence: said.evidence,
        ...(said.cel === undefined ? {} : { cel: said.cel }),
      };
    const weight = identifying ? 5 : 1;
    const deadline = deadlines.get(code);
    if (deadline !== undefined) {
      const { label, legalBasis, evidence } = deadline;
      return {
        ...base,
        word: "song",
        weight,
        label,
        ...(legalBasis === undefined ? {} : { legalBasis }),
        ...(evidence === undefined ? {} : { evidence }),
      };
    }
    const told = { vi: wordsOf(code, path, "vi"), en: wordsOf(code, path, "en") };
    return {
      ...base,
      word: wordOfCode(code),
      weight,
      label: { vi: told.vi.label, en: told.en.label },
      ...(told.vi.fix === undefined ? {} : { fix: { vi: told.vi.fix, en: told.en.fix ?? "" } }),
      ...(told.vi.cause === undefined ? {} : { definition: { vi: told.vi.cause, en: told.en.cause ?? "" } }),
      ...(field?.legalBasis === undefined ? {} : { legalBasis: field.legalBasis }),
      ...(field?.evidence === undefined ? {} : { evidence: field.evidence }),
    };
  }

  function wordsOf(code: string, path: string, locale: "vi" | "en") {
    const { place, said } = sayIssue({ code, severity: "error", path, record }, locale, catalogue);
    const what = (said.title ?? said.text) as string;
    const name = path === "" ? what : `${place.label}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`;
    return { label: name, fix: said.fix, cause: said.cause };
  }

  return {
    measure,
    label,
    leaf(path) {
      const { field } = place(path);
      if (field === undefined || path === "" || field.of !== undefined || field.variants !== undefined)
        return undefined;
      return field.type === "object" || (field.type === "array" && !path.endsWith("/*")) ? undefined : field;
    },
  };
}

/** A measure of all values of one field, which the findings about it are the details of. */
export function valueMeasure(
  describer: Describer,
  path: string,
  kind: keyof typeof VALUE_WORDS,
): DescribedMeasure {
  const code = kind === "" ? "TN-TYPE" : kind === "CODE" ? "TN-CODE" : "TN-TEXT-NFC";
  const measure = describer.measure(`${code}@${path}`);
  const { vi, en } = describer.label(path);
  const words = VALUE_WORDS[kind];
  // Most fields have no failure: what the standard says of them stands in the dictionary, not in each report.
  const { fix: _, definition: __, legalBasis: ___, evidence: ____, ...rest } = measure;
  return {
    ...rest,
    key: `${kind}@${path}`,
    code: kind,
    label: { vi: `${vi}: ${words.vi}`, en: `${en}: ${words.en}` },
  };
}

/** Which value measure a finding is a detail of: nothing for a finding that counts for itself. */
export function valueKindOf(code: string): keyof typeof VALUE_WORDS | undefined {
  if (code === "TN-REQUIRED") return undefined;
  if (code.startsWith("TN-CODE")) return "CODE";
  if (code.startsWith("TN-TEXT-") || code === "TN-QUALITY-PLACEHOLDER") return "TEXT";
  return isStructural(code) ? "" : undefined;
}

async function catalogueOf(record: string): Promise<Catalogue> {
  const { messages, tables } = await import("@thongnhat/schemas/words");
  const database = record.slice(0, record.indexOf("/"));
  const module = Object.hasOwn(descriptors, database) ? await descriptors[database]?.() : undefined;
  const all = Object.values(module ?? {}) as readonly RecordDescriptor[];
  const found = all.find((one) => one.id === record);
  return { messages, tables, records: found === undefined ? {} : { [record]: found } };
}

async function askedOf(record: string): Promise<{
  readonly words: ReadonlyMap<string, Word>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
}> {
  const [own, shared] = await Promise.all([
    loadShape(record.slice(0, record.indexOf("/"))),
    loadShape("chung"),
  ]);
  const records = Object.values(own?.records ?? {});
  const blocks = [own, shared].flatMap((shape) => Object.values(shape?.defs ?? {}));
  const rules = [...blocks, ...records].flatMap((one) => one.rules);
  const across = records.flatMap((one) => one.across);
  const mine = own?.records[record];
  return {
    // Two records of a database may use one id for two rules: the record's own come last and win.
    words: new Map(
      [...rules, ...across, ...(mine?.rules ?? []), ...(mine?.across ?? [])].map(({ id, word }) => [
        id,
        word,
      ]),
    ),
    deadlines: new Map(mine?.deadlines.map((deadline) => [deadline.id, deadline])),
  };
}
