import { inventedUnits } from "../../../generator/src/volume/index.ts";
import { type Engine, quoteName, quoteText } from "../../../quality/src/duckdb/engine.ts";
import { loadRecord } from "../../../quality/src/shape/load.ts";
import { tableTypes } from "../../../quality/src/sql/index.ts";

/** Steps of dossiers of public services: of these a nation has a hundred million. */
export const STEPS = "dich-vu-cong/tien-trinh";

/** Of so many rows one has each defect: a prime, so that they fall evenly into all units and groups of rows. */
const ONE_OF = 997;

/** What is wrong in one of so many rows; all of it is right in structure, so that the row belongs into the table. */
interface PlantedRow {
  readonly key: string;
  /** Column, and its value in SQL where the defect is. */
  readonly column: string;
  readonly value: string;
  readonly as: "fails" | "warns";
}

/** Values in SQL by the row's number `i` and its hash `h`. */
const DAY = "(DATE '2026-01-01' + ((h >> 8) & 255)::INTEGER)";
const MINUTE = "printf('%02d:%02d:00+07:00', (h >> 16) % 24, (h >> 24) % 60)";
const CELLS: Readonly<Record<string, string>> = {
  buoc: "'Tiếp nhận hồ sơ'",
  thoiDiem: `strftime(${DAY}, '%Y-%m-%dT') || ${MINUTE}`,
  trangThaiSau: "'duoc-tiep-nhan'",
  tamDungTinhHan: "false",
  phienBanLuocDo: "'1.0'",
  coQuanChuQuan: "unit",
  capNhatLuc: `strftime(${DAY}, '%Y-%m-%dT') || '23:59:59+07:00'`,
  nguonGoc: "{'heThongNguon': system}",
};

const META = "/sieuDuLieu";
const PLANTED: readonly PlantedRow[] = [
  { key: "TN-REQUIRED-BY-ORIGIN@/buoc", column: "buoc", value: "NULL", as: "warns" },
  { key: "TN-REQUIRED-BY-ORIGIN@/thoiDiem", column: "thoiDiem", value: "NULL", as: "warns" },
  { key: "TN-TEXT-SPACE@/buoc", column: "buoc", value: "'Tiếp nhận  hồ sơ'", as: "fails" },
  { key: "TN-TEXT-NFC@/buoc", column: "buoc", value: `'${"Tiếp nhận hồ sơ".normalize("NFD")}'`, as: "fails" },
  { key: "B-DVC-04c@/trangThaiSau", column: "trangThaiSau", value: "'da-tra-ket-qua'", as: "warns" },
  { key: "B-DVC-D21@/tamDungTinhHan", column: "trangThaiSau", value: "'yeu-cau-bo-sung'", as: "warns" },
  { key: `TN-SCHEMA-VERSION@${META}/phienBanLuocDo`, column: "phienBanLuocDo", value: "'9.9'", as: "fails" },
  { key: `TN-QUALITY-PROVENANCE@${META}/nguonGoc`, column: "nguonGoc", value: "NULL", as: "fails" },
  { key: `TN-QUALITY-OWNER@${META}/coQuanChuQuan`, column: "coQuanChuQuan", value: "NULL", as: "fails" },
  { key: `TN-QUALITY-UPDATED@${META}/capNhatLuc`, column: "capNhatLuc", value: "NULL", as: "fails" },
];
/** A row that has the second defect of its column has it also where that follows from the first. */
const FOLLOWS: Readonly<Record<string, string>> = { "B-DVC-D21@/tamDungTinhHan": "B-DVC-04c@/trangThaiSau" };

/** The measures that are planted in the table. */
export const STEP_KEYS: readonly string[] = PLANTED.map(({ key }) => key);

/** What an audit of so many rows must count, by construction. */
export function plantedSteps(rows: number): { fails: Record<string, number>; warns: Record<string, number> } {
  const planted = { fails: {} as Record<string, number>, warns: {} as Record<string, number> };
  for (const [at, { key, as }] of PLANTED.entries()) {
    const count = Math.floor((rows + ONE_OF - 1 - at) / ONE_OF);
    planted[as][key] = (planted[as][key] ?? 0) + count;
    const other = FOLLOWS[key];
    if (other !== undefined) planted.warns[other] = (planted.warns[other] ?? 0) + count;
  }
  return planted;
}

/**
 * Writes the typed table of invented steps straight from SQL, as `thongnhat audit --to-parquet` lays it out.
 * @param rows how many
 * @param file where
 */
export async function writeSteps(engine: Engine, rows: number, file: string): Promise<void> {
  const loaded = await loadRecord(STEPS);
  if (loaded === undefined) throw new Error(`${STEPS} is not in the standard: run pnpm generate`);
  const columns = tableTypes(loaded.databases, STEPS, "duckdb");
  const made: Readonly<Record<string, string>> = {
    _he_thong: "CASE WHEN nguonGoc IS NULL THEN '' ELSE system END",
    _don_vi: "coalesce(coQuanChuQuan, '')",
    _tep: "'bang-vi-du'",
    _dong: "i + 1",
    sieuDuLieu: `{'maBanGhi': printf('tt-%09d', i), 'luocDo': ${quoteText(STEPS)}, 'phienBanLuocDo': phienBanLuocDo,
      'nguon': 'so-hoa', 'phienBanBanGhi': 1, 'coQuanChuQuan': coQuanChuQuan, 'capNhatLuc': capNhatLuc, 'nguonGoc': nguonGoc}`,
    maHoSo: "printf('H26.15-260812-%09d', i)",
    buoc: "buoc",
    thoiDiem: "thoiDiem",
    trangThaiTruoc: "'moi-dang-ky'",
    trangThaiSau: "trangThaiSau",
    tamDungTinhHan: "tamDungTinhHan",
  };
  const units = inventedUnits().map(quoteText).join(", ");
  await engine.run("SET preserve_insertion_order = false");
  await engine.run(`COPY (
    WITH numbers AS (SELECT range AS i, hash(range) AS h, range % ${ONE_OF} AS defect FROM range(${rows})),
    places AS (SELECT *, [${units}][1 + (h % ${inventedUnits().length})::INTEGER] AS unit,
      CASE WHEN ((h >> 40) & 1) = 0 THEN 'mot-cua-dien-tu' ELSE 'phan-mem-cu' END AS system FROM numbers),
    cells AS (SELECT *, ${Object.entries(CELLS).map(cell).join(", ")} FROM places)
    SELECT ${columns
      .map(({ name, type }) => `CAST(${made[name] ?? "NULL"} AS ${type}) AS ${quoteName(name)}`)
      .join(",\n      ")}
    FROM cells) TO ${quoteText(file)} (FORMAT parquet, COMPRESSION zstd)`);
}

/** A column with its defects. */
function cell([name, usual]: [string, string]): string {
  const cases = PLANTED.flatMap(({ column, value }, at) =>
    column === name ? [`WHEN defect = ${at} THEN ${value}`] : [],
  );
  return cases.length === 0 ? `${usual} AS ${name}` : `CASE ${cases.join(" ")} ELSE ${usual} END AS ${name}`;
}
