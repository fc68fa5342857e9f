import type { Correspondence, FieldPair } from "./types.ts";

const CITIZEN = "dan-cu/cong-dan";

/** What the population register says of a person as other registers say it too. */
function person(at: string): FieldPair[] {
  return [
    { a: `${at}/hoTen`, b: "/hoTenKhaiSinh" },
    { a: `${at}/soDinhDanhCaNhan`, b: "/soDinhDanhCaNhan" },
    { a: `${at}/soCmnd9`, b: "/soCmnd9" },
    { a: `${at}/ngaySinh`, b: "/ngaySinh" },
    { a: `${at}/gioiTinh`, b: "/gioiTinh" },
    { a: `${at}/danToc`, b: "/danToc" },
    { a: `${at}/quocTich`, b: "/quocTich" },
  ];
}

/** A person is the one with the same personal number; without one, with the same old card number. */
function byNumber(at: string): FieldPair[][] {
  return [[{ a: `${at}/soDinhDanhCaNhan`, b: "/soDinhDanhCaNhan" }], [{ a: `${at}/soCmnd9`, b: "/soCmnd9" }]];
}

/** The registration of a birth, and the child in the population register. */
export const KHAI_SINH_CONG_DAN: Correspondence = {
  a: "ho-tich/khai-sinh",
  b: CITIZEN,
  keys: byNumber("/nguoiDuocKhaiSinh"),
  fields: [
    ...person("/nguoiDuocKhaiSinh"),
    { a: "/nguoiDuocKhaiSinh/noiSinh", b: "/noiSinh" },
    { a: "/nguoiDuocKhaiSinh/queQuan", b: "/queQuan" },
    { a: "/noiDangKy/diaBan", b: "/noiDangKyKhaiSinh" },
  ],
};

/** The registration of a death, and the person in the population register. */
export const KHAI_TU_CONG_DAN: Correspondence = {
  a: "ho-tich/khai-tu",
  b: CITIZEN,
  keys: byNumber("/nguoiChet"),
  fields: [...person("/nguoiChet"), { a: "/ngayChet", b: "/ngayChetHoacMatTich" }],
};

/** The registration of a marriage, and the husband in the population register. */
export const KET_HON_BEN_NAM_CONG_DAN: Correspondence = {
  a: "ho-tich/ket-hon",
  b: CITIZEN,
  keys: byNumber("/benNam"),
  fields: person("/benNam"),
};

/** The registration of a marriage, and the wife in the population register. */
export const KET_HON_BEN_NU_CONG_DAN: Correspondence = {
  a: "ho-tich/ket-hon",
  b: CITIZEN,
  keys: byNumber("/benNu"),
  fields: person("/benNu"),
};

/** Every correspondence that stands ready. */
export const CORRESPONDENCES: readonly Correspondence[] = [
  KHAI_SINH_CONG_DAN,
  KHAI_TU_CONG_DAN,
  KET_HON_BEN_NAM_CONG_DAN,
  KET_HON_BEN_NU_CONG_DAN,
];

/**
 * The correspondences of two record types that stand ready.
 *
 * @param a `database/record` of the first system
 * @param b `database/record` of the second system
 * @returns those between them, also where they are written the other way round
 * @example
 * correspondencesOf("dan-cu/cong-dan", "ho-tich/khai-sinh")[0]?.keys[0]?.[0]?.a; // "/soDinhDanhCaNhan"
 * correspondencesOf("ho-tich/khai-sinh", "ho-tich/khai-tu"); // []
 */
export function correspondencesOf(a: string, b: string): Correspondence[] {
  return CORRESPONDENCES.flatMap((known) =>
    known.a === a && known.b === b ? [known] : known.a === b && known.b === a ? [reverse(known)] : [],
  );
}

function reverse({ a, b, keys, fields }: Correspondence): Correspondence {
  const turn = (pair: FieldPair): FieldPair => ({ a: pair.b, b: pair.a });
  return { a: b, b: a, keys: keys.map((parts) => parts.map(turn)), fields: fields.map(turn) };
}
