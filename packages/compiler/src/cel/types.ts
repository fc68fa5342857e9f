/** A value, or a function that gives it: blocks refer to each other, so their fields are built on demand. */
export type Lazy<T> = T | (() => T);

/** The fields of an object, by name. */
export type CelFields = Readonly<Record<string, Lazy<CelType>>>;

/**
 * The type of a value as rules see it. The model of the compiler is translated into this, and the checker
 * knows nothing else of schemas.
 */
export type CelType =
  | {
      readonly kind: "string";
      /** Format of the standard (`ngay-khuyet`, `date`, `so-dinh-danh` …). */
      readonly format?: string | undefined;
      /** The only values there are (`enum`, `const`, a closed code table), so that a misspelt code is seen. */
      readonly values?: readonly string[] | undefined;
    }
  | { readonly kind: "int" }
  | { readonly kind: "bool" }
  | { readonly kind: "list"; readonly of: Lazy<CelType> }
  | { readonly kind: "object"; readonly title: string; readonly fields: CelFields }
  | { readonly kind: "union"; readonly tag: string; readonly variants: CelFields }
  | { readonly kind: "open" };

/** One mistake in the text of a rule. The caller knows the file and the pointer. */
export interface Problem {
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to write instead, in Vietnamese. */
  readonly fix: string;
  /** Where in the text, counted from 1. */
  readonly column: number;
}

/** Field names that CEL cannot read: the words are literals or operators of the language. */
export const reservedFieldNames: ReadonlySet<string> = new Set(["in", "true", "false", "null"]);

/**
 * The type itself, where it was given as a function.
 *
 * @param type - a type or a function that gives it
 * @returns the type
 * @example
 * force(() => ({ kind: "int" })) // { kind: "int" }
 */
export function force(type: Lazy<CelType>): CelType {
  return typeof type === "function" ? type() : type;
}

/**
 * The fields that can be read from a value: those of an object, or those of any variant of a union.
 *
 * @param type - the type of the value
 * @returns the types of each field, one for every variant that has it; empty for a value without fields
 * @example
 * fieldsOf(person).get("hoTen")
 */
export function fieldsOf(type: CelType): ReadonlyMap<string, readonly Lazy<CelType>[]> {
  const fields = new Map<string, Lazy<CelType>[]>();
  if (type.kind === "object") {
    for (const [name, field] of Object.entries(type.fields)) fields.set(name, [field]);
  } else if (type.kind === "union") {
    for (const variant of Object.values(type.variants)) {
      for (const [name, types] of fieldsOf(force(variant))) {
        fields.set(name, [...(fields.get(name) ?? []), ...types]);
      }
    }
  }
  return fields;
}

/**
 * One type for a value that may come from several places, such as a field that several variants have.
 *
 * @param types - at least one type
 * @returns the common type, or undefined when the kinds differ
 * @example
 * mergeTypes([{ kind: "string", format: "date" }, { kind: "string" }]) // { kind: "string" }
 */
export function mergeTypes(types: readonly Lazy<CelType>[]): CelType | undefined {
  const [first, ...rest] = types.map(force);
  if (first === undefined) return undefined;
  return rest.reduce<CelType | undefined>(
    (merged, type) => (merged === undefined ? undefined : mergeTwo(merged, type)),
    first,
  );
}

function mergeTwo(a: CelType, b: CelType): CelType | undefined {
  if (a === b) return a;
  if (a.kind === "string" && b.kind === "string") {
    return {
      kind: "string",
      format: a.format === b.format ? a.format : undefined,
      values: a.values && b.values ? [...new Set([...a.values, ...b.values])] : undefined,
    };
  }
  if (a.kind === "list" && b.kind === "list") {
    const of = mergeTypes([a.of, b.of]);
    return of === undefined ? undefined : { kind: "list", of };
  }
  if ((a.kind === "object" || a.kind === "union") && (b.kind === "object" || b.kind === "union")) {
    if (a.kind === "object" && b.kind === "object" && a.title === b.title) return a;
    return { kind: "union", tag: "", variants: { a, b } };
  }
  return a.kind === b.kind ? a : undefined;
}
