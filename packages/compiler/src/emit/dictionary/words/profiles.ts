/** Words of the page of sharing profiles. */
export const PROFILE_WORDS = {
  title: { vi: "Hồ sơ chia sẻ", en: "Sharing profiles" },
  intro: {
    vi: "Ai được nhận trường nào: mỗi hồ sơ là một danh sách trường; trường không nêu thì không ra ngoài.",
    en: "Who receives which fields: each profile is a list of fields; a field that is not named does not go out.",
  },
  use: { vi: "Lọc một bản ghi:", en: "To reduce a record:" },
  name: { vi: "Tên trong phần mềm", en: "Name in programs" },
  allows: { vi: "Dữ liệu cá nhân", en: "Personal data" },
  none: { vi: "không có", en: "none" },
  basic: { vi: "có, tới mức cơ bản", en: "yes, up to basic" },
  sensitive: { vi: "có, cả mức nhạy cảm", en: "yes, sensitive too" },
  law: { vi: "Căn cứ", en: "Legal basis" },
  evidence: { vi: "Chứng cứ", en: "Evidence" },
  fields: { vi: "Số trường", en: "Fields" },
  nothing: { vi: "Chưa trường nào thuộc hồ sơ này.", en: "No field is in this profile yet." },
} as const;
