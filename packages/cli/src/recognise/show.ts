import type { ColumnRecognition, Recognition } from "@thongnhat/convert/table";
import { fileName } from "../output/pretty.ts";
import { type Lang, number } from "../words/lang.ts";
import { printable, WIDTH, wrap } from "../words/wrap.ts";
import type { TableSample } from "./read-sample.ts";
import { RECOGNISE_WORDS } from "./words.ts";

/** A table that is told of. */
export interface Told {
  readonly file: string;
  readonly sample: TableSample;
  readonly recognition: Recognition;
  /** Name of the record. */
  readonly label: string;
  readonly out?: string;
}

const NAME_WIDTH = 24;
const FIELD_WIDTH = 38;
const LONGEST_NAME = 60;
const MOST_OTHERS = 2;
/** Doubts about which field it is; for others, no other field is an answer. */
const ABOUT_FIELD = new Set([
  "words-left",
  "values-against",
  "rival",
  "same-field",
  "whose-open",
  "values-only",
]);

/** What was recognised, for people, 80 columns wide; it never holds a cell. */
export function tellRecognition({ file, sample, recognition, label, out }: Told, lang: Lang): string {
  const words = RECOGNISE_WORDS[lang];
  const { record, columns } = recognition;
  const { headerRows } = sample.found;
  const of = (state: ColumnRecognition["state"]) => columns.filter((column) => column.state === state);
  const [sure, doubtful, unknown] = [of("sure"), of("doubtful"), of("unknown")];
  const parts: string[] = [
    [
      wrap(
        words.head(fileName(file, lang), number(sample.rows.length, lang), headerRows.join(", ")),
        "",
        "  ",
      ),
      ...(record === undefined
        ? [wrap(words.recordUnknown, "", "  ")]
        : [wrap(words.record(record.id, label, Math.round(record.score * 100)), "", "  ")]),
      ...(record?.state === "doubtful"
        ? [wrap(words.recordDoubtful(record.others.map(({ id }) => id).join(", ")), "", "  ")]
        : []),
      ...(headerRows.length === 0 ? [wrap(words.noHeader(fileName(file, lang)), "", "  ")] : []),
      ...(sample.encoding === undefined
        ? []
        : [words.encoding(words.encodings[sample.encoding] ?? sample.encoding)]),
      ...(sample.unreadable === 0 ? [] : [words.unreadable(number(sample.unreadable, lang))]),
    ].join("\n"),
  ];
  if (sure.length > 0)
    parts.push(
      [words.titles.sure(sure.length), heading(lang), ...sure.map((one) => line(one, lang))].join("\n"),
    );
  if (doubtful.length > 0)
    parts.push(
      [words.titles.doubtful(doubtful.length), ...doubtful.map((one) => settle(one, lang))].join("\n"),
    );
  if (unknown.length > 0)
    parts.push(
      [
        words.titles.unknown(unknown.length),
        ...unknown.map((one) => wrap(one.why.map(words.say).join("; "), `  ${nameOf(one, lang)}: `, "    ")),
      ].join("\n"),
    );
  const verdict =
    sure.length + doubtful.length === 0
      ? "nothing"
      : doubtful.length > 0 || record?.state === "doubtful"
        ? "look"
        : "sure";
  const map = out === undefined || out === "-" ? "so.map.json" : fileName(out, lang);
  parts.push(
    [
      words.verdict[verdict],
      ...(out === undefined ? [words.notWritten] : out === "-" ? [] : [wrap(words.written(map), "", "  ")]),
      ...(verdict === "nothing"
        ? []
        : [wrap(words.next(fileName(file, lang), map, verdict === "look"), "", "  ")]),
    ].join("\n"),
  );
  return parts.join("\n\n");
}

function heading(lang: Lang): string {
  const [column, field, how] = RECOGNISE_WORDS[lang].columnNames;
  return `  ${pad(column, NAME_WIDTH)} ${pad(field, FIELD_WIDTH)} ${how}`;
}

/** One line where it fits, the field on a line of its own where it does not. */
function line(column: ColumnRecognition, lang: Lang): string {
  const name = nameOf(column, lang);
  const path = column.path ?? "";
  const how = howOf(column);
  if ([...name].length <= NAME_WIDTH && path.length <= FIELD_WIDTH) {
    const one = `  ${pad(name, NAME_WIDTH)} ${pad(path, FIELD_WIDTH)} ${how}`;
    if ([...one].length <= WIDTH) return one.trimEnd();
  }
  return [`  ${name}`, wrap(`${path}  ${how}`, `  ${" ".repeat(NAME_WIDTH - 20)}→ `, "      ")].join("\n");
}

function settle(column: ColumnRecognition, lang: Lang): string {
  const words = RECOGNISE_WORDS[lang];
  const { path = "", candidates, doubts } = column;
  const others = candidates
    .map((one) => one.path)
    .filter((one) => one !== path && doubts.some(({ code }) => ABOUT_FIELD.has(code)))
    .slice(0, MOST_OTHERS);
  return [
    `  ${nameOf(column, lang)}`,
    wrap([path, howOf(column)].filter((part) => part !== "").join("  "), "    → ", "      "),
    ...doubts.map((doubt) => wrap(words.say(doubt), "    ? ", "      ")),
    ...(others.length === 0 ? [] : [wrap(words.others(others.join(", ")), "      ", "      ")]),
  ].join("\n");
}

/** How the cells are read, in short: forms of dates, coding, encoding. */
function howOf({ as, part, forms, mapping, table, codes, encoding }: ColumnRecognition): string {
  const how =
    part !== undefined
      ? part
      : forms !== undefined && forms.length > 0
        ? forms.join(", ")
        : (mapping ??
          (table === undefined
            ? as === undefined || as === "text"
              ? ""
              : as
            : codes === "same"
              ? `${table} =`
              : table));
  return [how, encoding ?? ""].filter((text) => text !== "").join(" · ");
}

function nameOf({ column, index }: ColumnRecognition, lang: Lang): string {
  const name = printable(column.replace(/\s+/g, " ").trim());
  if (name === "") return RECOGNISE_WORDS[lang].noName(index + 1);
  return [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join("")}…` : name;
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - [...text].length));
