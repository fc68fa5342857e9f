const LONGEST = 60;

/**
 * The name of a column or key as it may be shown: itself when it looks like the name of a field,
 * else a mask, since senders put names and telephone numbers where names of fields belong.
 */
export function maskKey(key: string): string {
  const fieldLike =
    key.length <= LONGEST && /^[A-Za-z_][A-Za-z0-9_.[\]/]*$/.test(key) && !/[0-9]{4}/.test(key);
  return fieldLike ? key : "<khoá lạ>";
}

/** One step of a JSON Pointer. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
