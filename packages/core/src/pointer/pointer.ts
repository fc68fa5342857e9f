/**
 * Builds a JSON Pointer (RFC 6901).
 *
 * @param segments - keys and array positions, from the outside in
 * @returns the pointer; the empty string for no segments
 * @example
 * pointer("cha", "giayToTuyThan", 0, "so"); // "/cha/giayToTuyThan/0/so"
 * pointer("a/b"); // "/a~1b"
 */
export function pointer(...segments: readonly (string | number)[]): string {
  let path = "";
  for (const segment of segments) {
    const key = String(segment);
    path += `/${key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;
  }
  return path;
}

/** The keys of a JSON Pointer; undefined when the text is not one. */
export function segmentsOf(path: string): string[] | undefined {
  if (path === "") return [];
  if (!path.startsWith("/")) return undefined;
  return path
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * The value that a JSON Pointer names. Own properties only.
 *
 * @param record - any JSON value
 * @param path - JSON Pointer; the empty string is the record itself
 * @returns the value, or undefined when nothing is there
 * @example
 * get({ cha: { ngaySinh: "1954" } }, "/cha/ngaySinh"); // "1954"
 */
export function get(record: unknown, path: string): unknown {
  let value = record;
  for (const key of segmentsOf(path) ?? [undefined]) {
    if (key === undefined || !hasKey(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** True when `key` is the value's own: a property, or a position of an array. */
export function hasKey(value: unknown, key: string): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value) && !/^(?:0|[1-9][0-9]{0,9})$/.test(key)) return false;
  return Object.hasOwn(value, key);
}

/**
 * A key that may be shown. A key that is not of the standard comes from the sender, who may have put a
 * person's data there: it is shown only when it looks like the name of a field.
 *
 * @param key - property name as received
 * @returns the key, or `***`
 * @example
 * maskKey("soHoKhau"); // "soHoKhau"
 * maskKey("Nguyễn Văn An 0912345678"); // "***"
 */
export function maskKey(key: string): string {
  // Five digits look like a number of a person or a paper, which no field name holds.
  return /^[a-zA-Z][a-zA-Z0-9]{0,40}$/.test(key) && !/(?:[0-9].*){5}/.test(key) ? key : "***";
}
