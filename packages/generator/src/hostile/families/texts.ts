import { fieldValue, pointName, text } from "../build.ts";
import { FIELDS, type FieldName, put } from "../place.ts";
import { BLANKS, INVISIBLE, LOOK_ALIKES, ZEROS } from "../texts/characters.ts";
import { NAUGHTY } from "../texts/naughty.ts";
import type { Family, Json, Seeds } from "../types.ts";

const SECOND: readonly FieldName[] = [
  "note",
  "id",
  "date",
  "partialDate",
  "time",
  "sex",
  "ethnicity",
  "country",
  "commune",
  "agency",
  "recordId",
  "kind",
  "digest",
];

/** Texts that have the right type and are wrong. */
export function texts({ record }: Seeds): readonly Family[] {
  const name = String(get(record, FIELDS.name));
  return [
    {
      name: "naughty-strings",
      about: "texts that have broken programs, as a name and in one more field each",
      inputs: NAUGHTY.flatMap((one, n) => {
        const second = SECOND[n % SECOND.length] ?? "note";
        // The number of the text names it: many cannot be printed.
        return [
          fieldValue(record, "name", one, "reviewed", `#${n}`),
          fieldValue(
            record,
            second,
            one,
            ["note", "recordId", "id"].includes(second) ? "reviewed" : "refused",
            `#${n}`,
          ),
        ];
      }),
    },
    {
      name: "other-digits",
      about: "digits of other scripts in numbers, days and codes",
      inputs: Object.entries(ZEROS).flatMap(([script, zero]) =>
        (["id", "date", "partialDate", "time", "sex", "ethnicity", "commune"] as const).map((field) =>
          fieldValue(record, field, withDigits(String(get(record, FIELDS[field])), zero), "refused", script),
        ),
      ),
    },
    {
      name: "invisible",
      about: "characters that nobody sees, in a name, in a note and in a code",
      inputs: INVISIBLE.flatMap((point) => {
        const one = String.fromCodePoint(point);
        const inside = name.slice(0, 3) + one + name.slice(3);
        return [
          fieldValue(record, "name", inside, "reviewed", pointName(one)),
          fieldValue(record, "note", `Ghi ${one}chú`, "reviewed", pointName(one)),
          fieldValue(record, "ethnicity", `0${one}1`, "refused TN-CODE", pointName(one)),
        ];
      }),
    },
    {
      name: "blanks",
      about: "blanks that are no space, and spaces that should not be there",
      inputs: [
        ...BLANKS.flatMap((point) => {
          const one = String.fromCodePoint(point);
          return [
            fieldValue(record, "name", name.replace(" ", one), "reviewed", pointName(one)),
            fieldValue(record, "id", `${one}${get(record, FIELDS.id)}`, "refused TN-FORMAT", pointName(one)),
          ];
        }),
        ...[` ${name}`, `${name} `, name.replace(" ", "  ")].map((one, n) =>
          fieldValue(record, "name", one, "reviewed", `space #${n}`),
        ),
      ],
    },
    {
      name: "look-alikes",
      about: "Đ that is Ð or Ɖ, Cyrillic and Greek letters, other compositions",
      inputs: [
        ...LOOK_ALIKES.flatMap(([meant, written]) => [
          fieldValue(
            record,
            "name",
            `Nguyễn ${meant}${written} Ví Dụ`,
            "reviewed",
            `${meant} as ${pointName(written)}`,
          ),
          fieldValue(record, "note", `Ghi chú ${written}`, "reviewed", `${meant} as ${pointName(written)}`),
          fieldValue(
            record,
            "kind",
            `dung-h${written}n`,
            "refused TN-CODE",
            `${meant} as ${pointName(written)}`,
          ),
        ]),
        text("the whole record decomposed (NFD)", "reviewed", () => JSON.stringify(record).normalize("NFD")),
        text("the whole record in compatibility forms (NFKD)", "reviewed", () =>
          JSON.stringify(record).normalize("NFKD"),
        ),
        fieldValue(record, "name", name.normalize("NFD"), "reviewed", "decomposed"),
      ],
    },
    {
      name: "control-characters",
      about: "control characters as escapes: NUL, escape sequences of terminals, separators of lines",
      inputs: [
        ...range(0x00, 0x20),
        ...range(0x7f, 0xa0),
        0x2028,
        0x2029,
        0xfffe,
        0xffff,
        0xfdd0,
        0x1ffff,
      ].flatMap((point) => {
        const one = String.fromCodePoint(point);
        return [
          fieldValue(record, "name", `Nguyễn${one}Ví Dụ`, "reviewed", pointName(one)),
          fieldValue(record, "date", `2025-08-1${one}`, "refused TN-FORMAT", pointName(one)),
        ];
      }),
    },
    surrogates(record),
    {
      name: "long-strings",
      about: "a megabyte of text in every kind of field",
      inputs: (Object.keys(FIELDS) as FieldName[]).flatMap((field) =>
        [
          ["x", "ASCII"],
          ["ễ", "Vietnamese"],
          ["𠀀", "two units"],
          ["\u0301", "combining"],
          ["0", "digits"],
          [" ", "spaces"],
        ].map(([letter = "x", what = ""]) =>
          fieldValue(
            record,
            field,
            letter.repeat(Math.floor(1_000_000 / Buffer.byteLength(letter))),
            "refused",
            `1 MB of ${what}`,
          ),
        ),
      ),
    },
    {
      name: "redos",
      about: "texts on which backtracking patterns never end",
      inputs: REDOS.flatMap(([what, make]) =>
        (["name", "note", "id", "date", "time", "agency", "recordId", "digest"] as const).flatMap((field) => [
          fieldValue(
            record,
            field,
            make(30),
            field === "name" || field === "note" || field === "recordId" ? "reviewed" : "refused",
            `${what}, short,`,
          ),
          fieldValue(record, field, make(100_000), "refused", `${what}, long,`),
        ]),
      ),
    },
  ];
}

const REDOS: readonly (readonly [string, (size: number) => string])[] = [
  ["letters and a mark", (size) => `${"a".repeat(size)}!`],
  ["words and a mark", (size) => `${"a ".repeat(size)}!`],
  ["digits and a letter", (size) => `${"0".repeat(size)}x`],
  ["pairs of digits and dashes", (size) => `${"00-".repeat(size)}!`],
  ["dots", (size) => `${"a.".repeat(size)}@`],
  ["blanks and a letter", (size) => `a${" ".repeat(size)}b`],
  ["combining marks", (size) => `a${"\u0301\u0323".repeat(size)}!`],
  ["slashes", (size) => `${"/a".repeat(size)}~`],
];

function surrogates(record: Json): Family {
  const halves = [
    "\\ud800",
    "\\udbff",
    "\\udc00",
    "\\udfff",
    "\\uD83D",
    "\\uDE00\\uD83D",
    "\\ud800\\ud800",
    "\\ud83dx\\ude00",
    "\\ud83d\\u0000",
  ];
  const marked = JSON.stringify(put(record, FIELDS.name, "@@"));
  const unknown = JSON.stringify({ ...record, "@@": 1 });
  return {
    name: "surrogates",
    about: "half a character, in texts and in keys; the other half somewhere else",
    inputs: [
      ...halves.flatMap((half) => [
        text(`${half} in a name`, "refused TN-READ-SURROGATE", () =>
          marked.replace("@@", () => `Ví${half}Dụ`),
        ),
        text(`${half} in a key`, "refused TN-READ-SURROGATE", () => unknown.replace("@@", () => half)),
        text(`${half} in a unit's own fields`, "refused TN-READ-SURROGATE", () =>
          JSON.stringify({ ...record, moRong: [{ donVi: "H26", duLieu: { a: "@@" } }] }).replace(
            "@@",
            () => half,
          ),
        ),
      ]),
      text("a whole pair as two escapes", "reviewed", () =>
        marked.replace("@@", () => "V\\ud840\\udc00 Ví Dụ"),
      ),
      text("a whole pair with other letter case", "reviewed", () =>
        marked.replace("@@", () => "V\\uD840\\uDc00 Ví Dụ"),
      ),
      text("an escaped backslash before ud800", "reviewed", () =>
        marked.replace("@@", () => "V\\\\ud800 Ví Dụ"),
      ),
    ],
  };
}

function withDigits(written: string, zero: number): string {
  return written.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function get(record: Json, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], record);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
