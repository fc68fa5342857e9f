/** A language of the site. */
export type Language = "vi" | "en";

/** The site's own words: navigation, search, footer. */
export interface Words {
  readonly skip: string;
  readonly menu: string;
  readonly guides: string;
  readonly dictionary: string;
  readonly playground: string;
  readonly packages: string;
  readonly search: string;
  readonly searchHint: string;
  readonly contents: string;
  readonly outline: string;
  readonly otherLanguage: string;
  readonly otherLanguageName: string;
  readonly theme: string;
  readonly mainNavigation: string;
  readonly sideNavigation: string;
  readonly codeTables: string;
  readonly allContents: string;
  readonly edition: string;
  readonly notOfficial: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly home: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    skip: "Đến nội dung",
    menu: "☰ Các trang",
    guides: "Hướng dẫn",
    dictionary: "Từ điển",
    playground: "Công cụ thử",
    packages: "Gói phần mềm",
    search: "Tìm",
    searchHint: "Tìm trường, mã, quy tắc…",
    contents: "Mục lục",
    outline: "Trong trang này",
    otherLanguage: "Read in English",
    otherLanguageName: "English",
    theme: "Nền sáng, nền tối",
    mainNavigation: "Chính",
    sideNavigation: "Các trang",
    codeTables: "Danh mục mã",
    allContents: "Mục lục toàn bộ",
    edition: "Bản chuẩn ngày",
    notOfficial:
      "Không phải bản công bố chính thức của Bộ Tư pháp; kết quả kiểm tra không phải văn bản pháp lý.",
    notFound: "Không có trang này",
    notFoundText: "Liên kết đã cũ hoặc gõ nhầm. Tìm bằng ô ở trên, xem mục lục, hoặc về trang đầu.",
    home: "Trang đầu",
  },
  en: {
    skip: "Skip to content",
    menu: "☰ Pages",
    guides: "Guides",
    dictionary: "Dictionary",
    playground: "Playground",
    packages: "Packages",
    search: "Search",
    searchHint: "Search fields, codes, rules…",
    contents: "Contents",
    outline: "On this page",
    otherLanguage: "Đọc bằng tiếng Việt",
    otherLanguageName: "Tiếng Việt",
    theme: "Light or dark",
    mainNavigation: "Main",
    sideNavigation: "Pages",
    codeTables: "Code tables",
    allContents: "All contents",
    edition: "Edition of",
    notOfficial: "Not an official publication of the Ministry of Justice; a verdict is not a legal act.",
    notFound: "There is no such page",
    notFoundText: "The link is old or mistyped. Use the search above, the contents, or go to the home page.",
    home: "Home",
  },
};
