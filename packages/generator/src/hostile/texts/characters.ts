/** Digits that look like digits and are other characters: zero of each script. */
export const ZEROS: Readonly<Record<string, number>> = {
  "Arabic-Indic": 0x0660,
  Persian: 0x06f0,
  Devanagari: 0x0966,
  Bengali: 0x09e6,
  Tamil: 0x0be6,
  Thai: 0x0e50,
  Lao: 0x0ed0,
  Tibetan: 0x0f20,
  Myanmar: 0x1040,
  Khmer: 0x17e0,
  Mongolian: 0x1810,
  Cham: 0xaa50,
  fullwidth: 0xff10,
  "mathematical bold": 0x1d7ce,
  "mathematical monospace": 0x1d7f6,
  segmented: 0x1fbf0,
};

/** Characters that nobody sees, or that turn what stands beside them around. */
export const INVISIBLE: readonly number[] = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e,
  0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067,
  0x2068, 0x2069, 0x206a, 0x206f, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xe0001, 0xe0041,
  0xe007f, 0xe0100, 0xe01ef,
];

/** Blanks that are no space. */
export const BLANKS: readonly number[] = [
  0x00a0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x202f, 0x205f, 0x2800, 0x3000,
];

/** Letters that look like Vietnamese ones: what is meant, and what may stand there. */
export const LOOK_ALIKES: readonly (readonly [meant: string, written: string])[] = [
  ["Đ", "\u00d0"],
  ["Đ", "\u0189"],
  ["đ", "\u00f0"],
  ["đ", "\u0256"],
  ["a", "\u0430"],
  ["e", "\u0435"],
  ["o", "\u043e"],
  ["p", "\u0440"],
  ["c", "\u0441"],
  ["y", "\u0443"],
  ["x", "\u0445"],
  ["H", "\u041d"],
  ["B", "\u0412"],
  ["A", "\u0391"],
  ["o", "\u03bf"],
  ["N", "\uff2e"],
  ["n", "\uff4e"],
  ["l", "\u217c"],
  ["I", "\u2160"],
  ["n", "\u{1d427}"],
  ["ư", "u\u031b"],
  ["ơ", "o\u031b"],
  ["ệ", "ê\u0323"],
  ["ă", "\u01ce"],
];
