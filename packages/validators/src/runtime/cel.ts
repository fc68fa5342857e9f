/**
 * What rules compiled from CEL call. An error of CEL (a field that is absent, a date that cannot be decided)
 * is undefined here: it goes through every operation except where CEL itself absorbs it.
 */

/** True, false, or undefined: not decided. */
export type Verdict = boolean | undefined;

// The checker of the compiler has seen to it that rules read only fields that are there.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Item = any;

/**
 * `list.exists(x, test)`: true if some item passes, even if others are undecided.
 *
 * @param list - the list, or undefined
 * @param test - the condition
 * @returns the verdict
 * @example
 * celExists([1, 2], (x) => x > 1) // true
 */
export function celExists(list: readonly Item[] | undefined, test: (item: Item) => Verdict): Verdict {
  if (!Array.isArray(list)) return undefined;
  let verdict: Verdict = false;
  for (let i = 0; i < list.length; i++) {
    const passed = test(list[i]);
    if (passed === true) return true;
    if (passed === undefined) verdict = undefined;
  }
  return verdict;
}

/**
 * `list.all(x, test)`: false if some item fails, even if others are undecided.
 *
 * @param list - the list, or undefined
 * @param test - the condition
 * @returns the verdict
 * @example
 * celAll([1, 2], (x) => x > 1) // false
 */
export function celAll(list: readonly Item[] | undefined, test: (item: Item) => Verdict): Verdict {
  if (!Array.isArray(list)) return undefined;
  let verdict: Verdict = true;
  for (let i = 0; i < list.length; i++) {
    const passed = test(list[i]);
    if (passed === false) return false;
    if (passed === undefined) verdict = undefined;
  }
  return verdict;
}

/**
 * `list.exists_one(x, test)`: undecided as soon as one item is.
 *
 * @param list - the list, or undefined
 * @param test - the condition
 * @returns whether exactly one item passes
 * @example
 * celExistsOne([1, 2], (x) => x > 1) // true
 */
export function celExistsOne(list: readonly Item[] | undefined, test: (item: Item) => Verdict): Verdict {
  const passed = celFilter(list, test);
  return passed === undefined ? undefined : passed.length === 1;
}

/**
 * `list.filter(x, test)`: undefined as soon as one item is undecided.
 *
 * @param list - the list, or undefined
 * @param test - the condition
 * @returns the items that pass
 * @example
 * celFilter([1, 2], (x) => x > 1) // [2]
 */
export function celFilter(
  list: readonly Item[] | undefined,
  test: (item: Item) => Verdict,
): Item[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const kept: Item[] = [];
  for (let i = 0; i < list.length; i++) {
    const passed = test(list[i]);
    if (passed === undefined) return undefined;
    if (passed) kept.push(list[i]);
  }
  return kept;
}

/**
 * `list.map(x, value)`: undefined as soon as one value is.
 *
 * @param list - the list, or undefined
 * @param value - what each item becomes
 * @returns the values
 * @example
 * celMap([1, 2], (x) => x === 1) // [true, false]
 */
export function celMap<U>(
  list: readonly Item[] | undefined,
  value: (item: Item) => U | undefined,
): U[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const values: U[] = [];
  for (let i = 0; i < list.length; i++) {
    const one = value(list[i]);
    if (one === undefined) return undefined;
    values.push(one);
  }
  return values;
}

/**
 * A list written in a rule: undefined if one of its values is.
 *
 * @param values - the values
 * @returns the list
 * @example
 * celList("a", undefined) // undefined
 */
export function celList<T>(...values: readonly (T | undefined)[]): (T | undefined)[] | undefined {
  return values.includes(undefined) ? undefined : [...values];
}

/**
 * `item in list`.
 *
 * @param item - the value looked for, or undefined
 * @param list - the list, or undefined
 * @returns the verdict
 * @example
 * celIn("VN", ["VN", "LA"]) // true
 */
export function celIn(item: unknown, list: readonly unknown[] | undefined): Verdict {
  return item === undefined || !Array.isArray(list) ? undefined : list.includes(item);
}

/**
 * `size(value)`: code points of a string, items of a list.
 *
 * @param value - a string or list, or undefined
 * @returns the count
 * @example
 * celSize("Lò") // 2
 */
export function celSize(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== "string") return undefined;
  let size = value.length;
  for (let i = 0; i < value.length - 1; i++) {
    const isPair = (value.charCodeAt(i) & 0xfc00) === 0xd800 && (value.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair) {
      size--;
      i++;
    }
  }
  return size;
}

/**
 * `text.startsWith(part)`.
 *
 * @param text - the text, or undefined
 * @param part - the part, or undefined
 * @returns the verdict
 * @example
 * celStartsWith("H29", "H") // true
 */
export function celStartsWith(text: unknown, part: unknown): Verdict {
  return typeof text === "string" && typeof part === "string" ? text.startsWith(part) : undefined;
}

/**
 * `text.endsWith(part)`.
 *
 * @param text - the text, or undefined
 * @param part - the part, or undefined
 * @returns the verdict
 * @example
 * celEndsWith("12/2024/TT-BTP", "-BTP") // true
 */
export function celEndsWith(text: unknown, part: unknown): Verdict {
  return typeof text === "string" && typeof part === "string" ? text.endsWith(part) : undefined;
}

/**
 * `text.contains(part)`.
 *
 * @param text - the text, or undefined
 * @param part - the part, or undefined
 * @returns the verdict
 * @example
 * celContains("Sổ 01/2010", "/") // true
 */
export function celContains(text: unknown, part: unknown): Verdict {
  return typeof text === "string" && typeof part === "string" ? text.includes(part) : undefined;
}
