import { VxpError } from "./vxp-error.ts";

/**
 * What an answer of the exchange carries: `{ErrorCode: "0", ErrorDesc, status: "OK", data}`, evidence `system`.
 * `ErrorDesc` is never repeated: nobody knows what a server writes there.
 * @throws VxpError `refused` for another code, `answer-form` for what is no such answer
 */
export function readData(json: unknown, operation: string): unknown {
  if (typeof json !== "object" || json === null || !("ErrorCode" in json))
    throw new VxpError("answer-form", { operation });
  const code = String(json.ErrorCode);
  if (code === "0") return "data" in json ? json.data : undefined;
  const errorCode = /^[A-Za-z0-9_.-]{1,60}$/.test(code) ? code : undefined;
  throw new VxpError("refused", { operation, ...(errorCode === undefined ? {} : { errorCode }) });
}

/**
 * The rows of a list.
 * @param key a field that every row must have as a text
 * @throws VxpError `answer-form`
 */
export function readList<T>(data: unknown, key?: string): readonly T[] {
  const rows: readonly unknown[] | undefined = Array.isArray(data) ? data : undefined;
  const isRow = (row: unknown): boolean =>
    typeof row === "object" &&
    row !== null &&
    (key === undefined || typeof (row as Readonly<Record<string, unknown>>)[key] === "string");
  if (rows?.every(isRow) !== true) throw new VxpError("answer-form");
  // The fields are what the exchange says; only the key is relied on.
  return rows as readonly T[];
}
