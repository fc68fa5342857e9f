import { dayNumber } from "@thongnhat/core";
import { lose, loseColumn, put, say, textOf, type Units, type Work } from "../decode/work.ts";
import { cannot, type Out, stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import type { Kind } from "./kind.ts";

/** First day of the two-level government and of the new codes: Resolution 202/2025/QH15. */
const TWO_LEVELS = "2025-07-01";
/** Last day of the old codes: a format of this day is of a system that lived on with the new ones. */
const LAST_OLD_DAY = "2025-06-30";
/** The codes of communes are known from their first list on. */
const FIRST_LIST = "2004-10-25";

interface Level {
  readonly field: string;
  readonly table: keyof Units;
  /** Level of the office of such a unit. */
  readonly office: string;
}

const LEVELS: Readonly<Record<number, Level>> = {
  2: { field: "maTinh", table: "tinh", office: "tinh" },
  3: { field: "maHuyen", table: "huyen", office: "huyen-lich-su" },
  5: { field: "maXa", table: "xa", office: "xa" },
};

/**
 * Sets the code of an administrative unit with the edition it belongs to, and the day to read it by when it was
 * valid on that day (a code that was given up earlier is still a code of the old edition).
 * @param isEditionKnown false where both editions have the code and nothing says which is meant: it stands alone
 * @returns false when that edition has no such code
 */
function setUnit(work: Work, path: string, code: string, isEditionKnown = true): boolean {
  const level = /^[0-9]+$/.test(code) ? LEVELS[code.length] : undefined;
  const asOf = work.context.unitsAsOf ?? work.format.unitsAsOf;
  const { units } = work.library;
  if (level === undefined || asOf === undefined || units === undefined) return false;
  const [day, first] = [dayNumber(asOf), dayNumber(asOf < TWO_LEVELS ? FIRST_LIST : TWO_LEVELS)];
  const isValid = units[level.table];
  if (day === undefined || first === undefined || isValid(code, first, day) === false) return false;
  put(work, `${path}/${level.field}`, code);
  if (!isEditionKnown) return true;
  put(work, `${path}/boMaDvhc`, editionOf(asOf));
  if (isValid(code, day, day) !== false) put(work, `${path}/ngayHieuLuc`, asOf);
  return true;
}

/**
 * May the codes of a place be written? The same five digits name another ward in the other edition, and the receiver
 * reads all codes by one edition.
 */
function isReadable(out: Out, column: WireColumn): boolean {
  const path = column.path ?? "";
  const { unitsAsOf } = out.format;
  const edition = stringAt(out, column, `${path}/boMaDvhc`);
  if (edition === undefined || unitsAsOf === undefined || edition === editionOf(unitsAsOf)) return true;
  for (const { field } of Object.values(LEVELS)) cannot(out, `${path}/${field}`, "TN-CONVERT-CODE");
  return false;
}

const editionOf = (asOf: string): string => (asOf < TWO_LEVELS ? "truoc-2025-07-01" : "tu-2025-07-01");

/** The unit of a place, at the level that the length of the code says. */
export const placeCode: Kind = {
  decode(work, column, text) {
    if (!setUnit(work, column.path ?? "", text))
      lose(work, column, "TN-CONVERT-CODE", { table: LEVELS[text.length]?.table ?? "xa" });
  },
  encode(out, column) {
    const path = column.path ?? "";
    if (!isReadable(out, column)) return;
    const unit = ["maXa", "maHuyen", "maTinh"].map((field) => stringAt(out, column, `${path}/${field}`));
    write(
      out,
      column.column,
      unit.find((one) => one !== undefined),
      column.type,
    );
  },
};

/** The office that registered: its code is kept as the software knows it, and as a unit where it is one. */
export const agencyCode: Kind = {
  decode(work, column, text) {
    const path = column.path ?? "";
    if (!/^[0-9]{1,10}$/.test(text)) {
      lose(work, column, "TN-CONVERT-CODE", { table: "xa" });
      return;
    }
    put(work, `${path}/maDonViHoTich`, text);
    if (setUnit(work, `${path}/diaBan`, text)) put(work, `${path}/cap`, LEVELS[text.length]?.office);
    else say(work, "TN-CONVERT-CODE", column.column, path, { params: { table: "xa" } });
  },
  encode(out, column) {
    write(out, column.column, stringAt(out, column, `${column.path ?? ""}/maDonViHoTich`), column.type);
  },
};

/**
 * May the commune be one of the new edition? Nearly all new codes were codes before, of another ward. A message that
 * has a place for the district and leaves it empty was written before or after the districts were given up, and only
 * who sent it knows.
 */
function isOfEitherEdition(work: Work, { parts }: WireColumn): boolean {
  const { context, format, library } = work;
  const commune = textOf(work, parts?.commune);
  const day = dayNumber(TWO_LEVELS);
  if (context.unitsAsOf !== undefined || format.unitsAsOf !== LAST_OLD_DAY) return false;
  if (parts?.district === undefined || /[1-9]/.test(textOf(work, parts.district))) return false;
  if (!/^[0-9]{5}$/.test(commune) || day === undefined) return false;
  return library.units?.xa(commune, day, day) === true;
}

const CODED = { province: "maTinh", district: "maHuyen", commune: "maXa" } as const;
const LENGTHS = { province: 2, district: 3, commune: 5 } as const;
const TABLES = { province: "tinh", district: "huyen", commune: "xa" } as const;

/** An address in parts: codes of units, a country, and the rest in words; words alone are the address as it was written. */
export const address: Kind = {
  decode(work, column) {
    const path = column.path ?? "";
    const isEither = isOfEitherEdition(work, column);
    let isCoded = false;
    for (const part of ["province", "district", "commune"] as const) {
      const name = column.parts?.[part];
      const text = textOf(work, name);
      if (name === undefined || text === "") continue;
      // A list box that was left alone sends 0.
      if (/^0+$/.test(text)) continue;
      isCoded = true;
      if (text.length !== LENGTHS[part] || !setUnit(work, path, text, !isEither))
        loseColumn(work, name, `${path}/${CODED[part]}`, "TN-CONVERT-CODE", { table: TABLES[part] });
      else if (isEither)
        say(work, "TN-CONVERT-AMBIGUOUS", name, `${path}/${CODED[part]}`, {
          params: { table: TABLES[part] },
        });
    }
    decodeCountry(work, column.parts?.country, path, column.mapping);
    const detail = column.parts?.detail;
    const text = textOf(work, detail);
    if (detail === undefined || text === "") return;
    const field = `${path}/${isCoded ? "chiTiet" : "nguyenVan"}`;
    if (whyNothing(text) === undefined) put(work, field, text);
    else loseColumn(work, detail, field, "TN-CONVERT-PLACEHOLDER");
  },
  encode(out, column) {
    const path = column.path ?? "";
    const codes = isReadable(out, column);
    for (const [part, field] of [
      ["country", "maQuocGia"],
      ["province", "maTinh"],
      ["district", "maHuyen"],
      ["commune", "maXa"],
      ["detail", "chiTiet"],
    ] as const) {
      const name = column.parts?.[part];
      const value =
        stringAt(out, column, `${path}/${field}`) ??
        (part === "detail" ? stringAt(out, column, `${path}/nguyenVan`) : undefined);
      if (name === undefined || value === undefined) continue;
      if (!codes && part in CODED) continue;
      const back =
        part === "country" ? out.library.mappings[column.mapping ?? ""]?.inverse(value) : undefined;
      write(out, name, back ?? value, part === "detail" ? undefined : column.type);
    }
  },
};

function decodeCountry(
  work: Work,
  name: string | undefined,
  path: string,
  mapping: string | undefined,
): void {
  const text = textOf(work, name);
  if (name === undefined || text === "") return;
  const table = work.library.tables["quoc-gia"];
  const mapped = work.library.mappings[mapping ?? ""]?.translate(text).code;
  const found = table?.has?.(text) === true ? text : table?.match(text).code;
  const code = mapped ?? found;
  if (code === undefined)
    loseColumn(work, name, `${path}/maQuocGia`, "TN-CONVERT-CODE", { table: "quoc-gia" });
  else put(work, `${path}/maQuocGia`, code);
}
