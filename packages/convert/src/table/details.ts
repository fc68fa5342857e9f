import type { CellKind, DateForm, MomentForm } from "../wire-format/wire-format.ts";
import type { Candidate } from "./candidates.ts";
import { codingOf } from "./coding.ts";
import type { ColumnTexts } from "./column-texts.ts";
import { readDateColumn } from "./dates.ts";
import type { Expect } from "./expect.ts";
import type { FieldEntry, RecordFields } from "./fields.ts";
import { headerWords } from "./header-words.ts";
import type { Reason } from "./types.ts";

/** How the cells of a column are read into their field. */
export interface ColumnDetails {
  readonly path: string;
  readonly as: CellKind;
  readonly forms?: readonly (DateForm | MomentForm)[];
  readonly mapping?: string;
  readonly table?: string;
  readonly codes?: "same";
  readonly verbatim?: string;
  readonly age?: string;
  readonly why: readonly Reason[];
  readonly doubts: readonly Reason[];
}

const KINDS: Readonly<Partial<Record<Expect, CellKind>>> = {
  name: "name",
  address: "address-text",
  date: "partial-date",
  moment: "moment",
  "paper-number": "identity-number",
  money: "money",
  integer: "integer",
  number: "number-text",
  flag: "flag",
  agency: "organisation-code",
};
const UNITS = new Set(["tinh", "huyen", "xa"]);
const IN_UNITS = /(?:triệu|nghìn|ngàn|tỷ|tỉ|tr\.?đ)/iu;
const TIMED = /\d[T ]\d{1,2}:\d{2}/;

/** How the cells of a column are read into the field that was found for it. */
export function detailsOf(column: ColumnTexts, chosen: Candidate, fields: RecordFields): ColumnDetails {
  const { entry, expect, wire } = chosen;
  if (expect === "code") return coded(column, chosen, fields);
  if (expect === "date") return dated(column, entry, fields);
  if (expect === "moment") return moment(column, entry);
  const doubts: Reason[] = [];
  if (expect === "money" && IN_UNITS.test(column.header)) doubts.push({ code: "unit" });
  if (/\/chuDem$/.test(entry.path) && headerWords(column.header).words.includes("ho"))
    doubts.push({ code: "combined-name" });
  const kind = wire?.as ?? (/\/trangSo$/.test(entry.path) ? "page" : (KINDS[expect] ?? "text"));
  return { path: wire?.path ?? entry.path, as: kind, why: [], doubts };
}

function coded({ texts }: ColumnTexts, { entry, wire }: Candidate, fields: RecordFields): ColumnDetails {
  const id = entry.leaf.codeTable ?? "";
  const path = wire?.path ?? entry.path;
  if (UNITS.has(id))
    return { path: path.replace(/\/ma(?:Tinh|Huyen|Xa)$/, ""), as: "place-code", why: [], doubts: [] };
  const { why, doubts, ...coding } = codingOf(id, texts, wire?.row === true ? wire.mapping : undefined);
  if (id === "loai-giay-to-tuy-than" && entry.holder === "GiayToTuyThan")
    return { path, as: "identity-type", ...coding, why, doubts };
  const verbatim = besides(fields, path, "Khac");
  return {
    path,
    as: entry.leaf.type === "array" ? "code-list" : "code",
    ...coding,
    ...(verbatim === undefined || entry.leaf.type === "array" ? {} : { verbatim }),
    why,
    doubts,
  };
}

function dated({ texts }: ColumnTexts, entry: FieldEntry, fields: RecordFields): ColumnDetails {
  const { forms, counts, dates, nearly, doubts } = readDateColumn(texts);
  const timed = momentForms(texts);
  const verbatim = besides(fields, entry.path, "NguyenVan", true);
  const person = entry.path.slice(0, entry.path.lastIndexOf("/"));
  const age =
    /\/ngaySinh$/.test(entry.path) && hasField(fields, person, "tuoiKhiGhi")
      ? `${person}/tuoiKhiGhi`
      : undefined;
  const why: Reason[] =
    dates === 0
      ? []
      : [
          {
            code: "dates",
            params: { forms: forms.map((form) => `${form} ${counts[form] ?? 0}`), nearly, of: texts.length },
          },
        ];
  return {
    path: entry.path,
    as: "partial-date",
    forms: [...forms, ...timed],
    ...(verbatim === undefined ? {} : { verbatim }),
    ...(age === undefined ? {} : { age }),
    why,
    doubts,
  };
}

function moment({ texts }: ColumnTexts, entry: FieldEntry): ColumnDetails {
  const timed = texts.filter((text) => TIMED.test(text)).length;
  const forms = momentForms(texts);
  const doubts: Reason[] = [
    ...readDateColumn(texts).doubts,
    ...(timed < texts.length ? [{ code: "no-time", params: { count: texts.length - timed } } as const] : []),
  ];
  return { path: entry.path, as: "moment", forms, why: [], doubts };
}

/** The forms with a time that occur, by name. */
function momentForms(texts: readonly string[]): MomentForm[] {
  const forms: [MomentForm, RegExp][] = [
    ["iso-local", /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/],
    ["dd/MM/yyyy HH:mm:ss", /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}:\d{2}$/],
    ["dd/MM/yyyy HH:mm", /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}$/],
  ];
  return forms.filter(([, shape]) => texts.some((text) => shape.test(text))).map(([form]) => form);
}

/** The field beside this one that keeps the source's own words. */
function besides(fields: RecordFields, path: string, ending: string, hidden = false): string | undefined {
  const cut = path.lastIndexOf("/");
  const name = `${path.slice(cut + 1)}${ending}`;
  const there = fields.entries.some((one) => one.path === `${path.slice(0, cut)}/${name}`);
  return there || (hidden && hasField(fields, path.slice(0, cut), name)) ? `${path}${ending}` : undefined;
}

/** Does the object at a pointer have the field? Also where no table carries it. */
function hasField({ descriptor, entries }: RecordFields, holder: string, name: string): boolean {
  const sibling = entries.find((one) => one.path.slice(0, one.path.lastIndexOf("/")) === holder);
  return sibling !== undefined && Object.hasOwn(descriptor.defs[sibling.holder]?.fields ?? {}, name);
}
