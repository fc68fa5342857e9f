import type { FieldDescriptor } from "@thongnhat/core";
import { columnWords } from "../generated/column-words.ts";
import { headerWords, nameKey } from "./header-words.ts";

/** One way to name a field. */
export interface Phrase {
  /** An abbreviation: counts only where the header writes it in capitals. */
  readonly short: boolean;
  /** It names the object around the field as well. */
  readonly block: boolean;
  /** The standard calls the field so; else people do. */
  readonly own: boolean;
}

/** Ways to name a field, by their joined words. */
export type Phrases = ReadonlyMap<string, Phrase>;

type Dictionary = ReadonlyMap<string, ReadonlyMap<string, Phrase>>;
let dictionary: Dictionary | undefined;

function words(): Dictionary {
  dictionary ??= new Map(
    columnWords.fields.map(([field, names, short]) => {
      const block = field.includes("/");
      return [
        field,
        new Map<string, Phrase>([
          ...short.map((name) => [nameKey(name), { short: true, block, own: false }] as const),
          ...names.map((name) => [nameKey(name), { short: false, block, own: false }] as const),
        ]),
      ] as const;
    }),
  );
  return dictionary;
}

const remembered = new Map<string, Phrases>();

/**
 * All ways to name a field: its labels, its name, and what people write instead.
 * @param title - title of the object that holds the field
 * @param name - name of the field
 * @param fields - how the standard describes it, in general and in this place
 */
export function phrasesOf(title: string, name: string, fields: readonly FieldDescriptor[]): Phrases {
  const labels = [...new Set(fields.flatMap(({ label }) => [label.vi, label.en]))];
  const id = `${title}/${name}/${labels.join("/")}`;
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const phrases = new Map<string, Phrase>();
  const own: Phrase = { short: false, block: false, own: true };
  for (const key of [name, `${title}/${name}`])
    for (const [phrase, info] of words().get(key) ?? []) phrases.set(phrase, info);
  for (const key of [...labels.flatMap(partsOf), nameKey(name)])
    phrases.set(key, { ...own, block: phrases.get(key)?.block === true });
  phrases.delete("");
  remembered.set(id, phrases);
  return phrases;
}

/** A label, and the alternatives that it names: "Bên nam (chồng)" is "bên nam", "chồng", and both. */
function partsOf(label: string): readonly string[] {
  const parts = label.split(/[()/;]| hoặc /).filter((part) => part.trim() !== "");
  const several = parts.length > 1 ? parts.filter((part, at) => at === 0 || !/ /.test(part.trim())) : [];
  return [label, ...several].map(nameKey).filter((key) => key.length > 1);
}

let vocabulary: Set<string> | undefined;

/** Every word that the dictionary uses; labels of the records that are looked at are added. */
export function knownWords(): Set<string> {
  if (vocabulary === undefined) {
    vocabulary = new Set();
    for (const [, names, short] of columnWords.fields)
      for (const name of [...names, ...short])
        for (const word of headerWords(name).words) vocabulary.add(word);
    const others = [...columnWords.small, ...columnWords.rowNumber, ...columnWords.expand.flat()];
    for (const name of others) for (const word of headerWords(name).words) vocabulary.add(word);
  }
  return vocabulary;
}
