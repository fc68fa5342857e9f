import { examplesOf, type Json } from "../examples.ts";
import { ODD_WRITING, OWN_FIELDS } from "./texts-of-json.ts";
import { ODD_CODES, ODD_DATES, ODD_TEXTS, ODD_VALUES } from "./values.ts";

/** A record on which programs may part. */
export interface Trap {
  readonly name: string;
  /** Record as text, as a file would hold it. */
  readonly text: string;
}

/** Fields of a record type into which odd values are put, as JSON Pointers. */
interface Fields {
  readonly texts: readonly string[];
  readonly dates: readonly string[];
  readonly codes: readonly string[];
  readonly values: readonly string[];
}

/** The record types of the traps: one with everything, one with a choice of forms, one of another database. */
const TYPES: Readonly<Record<string, Fields>> = {
  "ho-tich/khai-sinh": {
    texts: ["/nguoiDuocKhaiSinh/hoTen/dayDu", "/soDangKy/so"],
    dates: ["/nguoiDuocKhaiSinh/ngaySinh", "/ngayDangKy", "/sieuDuLieu/capNhatLuc"],
    codes: [
      "/nguoiDuocKhaiSinh/danToc",
      "/nguoiDuocKhaiSinh/gioiTinh",
      "/nguoiDuocKhaiSinh/quocTich/0",
      "/noiDangKy/diaBan/maXa",
    ],
    values: [
      "/sieuDuLieu/phienBanBanGhi",
      "/nguoiDuocKhaiSinh",
      "/nguoiDuocKhaiSinh/quocTich",
      "/ghiChu",
      "/khongRo",
      "/chuKySo",
      "/nguoiDuocKhaiSinh/soDinhDanhCaNhan",
    ],
  },
  "ho-tich/giam-ho": {
    texts: ["/ghiChu"],
    dates: ["/ngayDangKy"],
    codes: ["/sieuDuLieu/nguon"],
    values: ["/nguoiGiamHo", "/nguoiGiamHo/0", "/benGiamHo", "/sieuDuLieu"],
  },
  "an-sinh-xa-hoi/chi-tra": {
    texts: ["/maGiaoDich", "/chuTaiKhoan/dayDu", "/soTien/soTien"],
    dates: ["/kyChiTra", "/quaTrinh/0/thoiDiem"],
    codes: ["/loaiCheDo", "/coQuanChi/diaBan/maTinh"],
    values: ["/soTien", "/quaTrinh", "/quaTrinh/1", "/quaTrinh/1/denTrangThai"],
  },
};

/**
 * All traps. Each record that can say so belongs to a unit of its own, so that engines are compared trap by trap.
 */
export function traps(): Trap[] {
  const all: Trap[] = [];
  const add = (name: string, text: string): void => {
    all.push({
      name: `${all.length + 1}: ${name}`,
      text: text.replaceAll("H26.9999", `H26.${all.length + 1}`),
    });
  };
  for (const [id, fields] of Object.entries(TYPES)) {
    const base = baseOf(id);
    const put = (what: string, pointer: string, json: string): void => {
      const text = textWith(base, pointer, json);
      if (text !== undefined) add(`${id} ${pointer}: ${what}`, text);
    };
    add(`${id}: as it is`, JSON.stringify(base));
    for (const pointer of fields.texts) {
      for (const [what, text] of Object.entries(ODD_TEXTS)) put(what, pointer, JSON.stringify(text));
      for (const count of LENGTHS)
        for (const letter of ["a", "ế", "😀", "ế".normalize("NFD")])
          put(`${count} times ${letter.length} units`, pointer, JSON.stringify(letter.repeat(count)));
    }
    for (const pointer of fields.dates)
      for (const [what, text] of Object.entries(ODD_DATES)) put(what, pointer, JSON.stringify(text));
    for (const pointer of fields.codes)
      for (const [what, text] of Object.entries(ODD_CODES)) put(what, pointer, JSON.stringify(text));
    for (const pointer of fields.values) {
      for (const [what, json] of Object.entries(ODD_VALUES)) put(what, pointer, json);
      add(`${id} ${pointer}: absent`, JSON.stringify(without(base, pointer)));
    }
    for (const [what, write] of Object.entries(ODD_WRITING))
      add(`${id}: ${what}`, write(JSON.stringify(base)));
    for (const [what, json] of Object.entries(OWN_FIELDS))
      put(what, "/moRong", `[{"donVi":"H26","phienBan":"1.0","duLieu":${json}}]`);
  }
  return all;
}

/** Lengths around the bounds of texts in code points. */
const LENGTHS = [1, 2, 20, 50, 51, 100, 101, 200, 201, 255, 256];

function baseOf(id: string): Json {
  const [record = {}] = examplesOf(id).slice(id === "ho-tich/khai-sinh" ? 6 : 0);
  const copy = structuredClone(record);
  (copy.sieuDuLieu as Json).coQuanChuQuan = "H26.9999";
  return copy;
}

const HERE = "\u0001here\u0001";

/** The record as text with a piece of JSON in one place; nothing where the record has no such place. */
function textWith(base: Json, pointer: string, json: string): string | undefined {
  const copy = structuredClone(base);
  const steps = pointer.split("/").slice(1);
  let at: Json = copy;
  for (const step of steps.slice(0, -1)) {
    const next = at[step];
    if (typeof next !== "object" || next === null) return undefined;
    at = next as Json;
  }
  at[steps.at(-1) ?? ""] = HERE;
  return JSON.stringify(copy).replace(JSON.stringify(HERE), () => json);
}

function without(base: Json, pointer: string): Json {
  const copy = structuredClone(base);
  const steps = pointer.split("/").slice(1);
  let at: unknown = copy;
  for (const step of steps.slice(0, -1)) at = (at as Json | undefined)?.[step];
  if (typeof at === "object" && at !== null) delete (at as Json)[steps.at(-1) ?? ""];
  return copy;
}
