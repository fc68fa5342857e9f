import { int, pick } from "./random.mjs";

// Names are put together from these lists; no one of them is a person.
const KINH = {
  family: ["Nguyễn", "Trần", "Phạm", "Vũ", "Đỗ", "Bùi", "Đinh", "Lâm", "Hoàng", "Mai"],
  middle: [
    ["Văn", "Đức", "Quang", "Xuân", "Trọng", ""],
    ["Thị", "Thị", "Thu", "Ngọc", "Thanh"],
  ],
  given: [
    [
      "An",
      "Bình",
      "Cường",
      "Dũng",
      "Hòa",
      "Khôi",
      "Luân",
      "Nghĩa",
      "Phúc",
      "Quý",
      "Thịnh",
      "Toản",
      "Vượng",
      "Đạt",
    ],
    [
      "Bích",
      "Cúc",
      "Duyên",
      "Hạnh",
      "Hường",
      "Lụa",
      "Mận",
      "Nhàn",
      "Oanh",
      "Thoa",
      "Thúy",
      "Tuyết",
      "Xuyến",
      "Yến",
    ],
  ],
};
const BAHNAR = {
  family: ["Đinh"],
  middle: [[""], [""]],
  given: [
    ["Hyưn", "Byơ", "Klưng", "Ngưk", "Thơm"],
    ["Hlôi", "Mlênh", "Nhơr", "Pyưt", "Srưng"],
  ],
};
const JARAI = {
  family: ["Rơ Châm", "Siu", "Ksor", "Rah Lan"],
  middle: [[""], ["H'"]],
  given: [
    ["Blơi", "Kthih", "Nhun", "Thoan"],
    ["Bliu", "Đơi", "Mrinh", "Pháp"],
  ],
};
const HMONG = {
  family: ["Giàng", "Vàng", "Sùng", "Thào"],
  middle: [["A"], ["Thị"]],
  given: [
    ["Chớ", "Dơ", "Páo", "Sì"],
    ["Dín", "Mỷ", "Sua", "Xoá"],
  ],
};

/** Two communes that existed before 1/7/2025, with the provinces they lay in through time. */
export const COMMUNES = [
  {
    code: "14233",
    district: "366",
    province: "36",
    name: "xã Hải Minh, huyện Hải Hậu",
    provinceName: (y) => (y < 1992 ? "tỉnh Hà Nam Ninh" : y < 1997 ? "tỉnh Nam Hà" : "tỉnh Nam Định"),
    hamlet: () => `xóm ${1 + int(24)}`,
    clerks: ["Phạm Văn Toản", "Trần Thị Nhàn"],
    heads: ["Nguyễn Đức Thịnh", "Vũ Quang Khôi"],
    groups: [[1, KINH, ["Kinh", "Kinh", "Kinh", "Kinh (Việt)", "kinh"]]],
  },
  {
    code: "23818",
    district: "629",
    province: "64",
    name: "xã Kon Chiêng, huyện Mang Yang",
    provinceName: (y) => (y < 1992 ? "tỉnh Gia Lai - Kon Tum" : "tỉnh Gia Lai"),
    hamlet: () => `làng ${pick(["Đăk Ó", "Klah", "Tơ Drăh", "Thương"])}`,
    clerks: ["Đinh Byơ", "Mai Thị Thoa"],
    heads: ["Đinh Klưng", "Siu Blơi"],
    groups: [
      [0.5, BAHNAR, ["Ba Na", "Ba Na", "Ba Na", "Ba-na", "Ba-na", "Bana", "Ba Na (Roh)"]],
      [0.25, JARAI, ["Gia Rai", "Gia Rai", "Gia-rai", "Gia-rai"]],
      [0.1, HMONG, ["H'Mông", "Mông", "H’Mông"]],
      [0.15, KINH, ["Kinh", "Kinh (Việt)"]],
    ],
  },
];
