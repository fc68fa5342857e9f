/** What a record says of itself. */
export interface RecordName {
  readonly record?: string;
  readonly id: string;
  readonly version: number;
  readonly unit?: string;
}

/** Id, type and version of a record, from `sieuDuLieu`; undefined where it has no id or no right version. */
export function nameOf(record: unknown): RecordName | undefined {
  const about = isObject(record) ? record.sieuDuLieu : undefined;
  if (!isObject(about)) return undefined;
  const { maBanGhi: id, luocDo, phienBanBanGhi: version = 1, coQuanChuQuan: unit } = about;
  if (typeof id !== "string" || id === "" || typeof version !== "number" || !Number.isSafeInteger(version))
    return undefined;
  return {
    id,
    version,
    ...(typeof luocDo === "string" ? { record: luocDo } : {}),
    ...(typeof unit === "string" ? { unit } : {}),
  };
}

/** A plain object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
