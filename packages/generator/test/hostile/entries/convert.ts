import type { Format, FormatEntry } from "@thongnhat/convert";
import { readStatusPacket } from "@thongnhat/convert/edxml";
import { decodeBytes, detectTextEncoding, TEXT_ENCODINGS } from "@thongnhat/convert/encoding-text";
import { formats } from "@thongnhat/convert/formats";
import { findTable, parseMap, recognise } from "@thongnhat/convert/table";
import { openWorkbook } from "@thongnhat/convert/workbook";
import type { Payload } from "../../../src/hostile/index.ts";
import { codesOf, type Entry, promised, type Said } from "./types.ts";

const loaded = new Map<string, Promise<Format<unknown>>>();

function load({ id, load: import_ }: FormatEntry): Promise<Format<unknown>> {
  const found = loaded.get(id) ?? import_();
  loaded.set(id, found);
  return found;
}

const UNREADABLE = ["UnreadableError"];

/** Losses, issues and exceptions of a reading; the record itself is what reading is for. */
function decode(format: Format<unknown>, raw: string): Said {
  try {
    const all = format.decodeAll(raw, { unitsAsOf: "2025-08-12" });
    const issues = all.flatMap((one) => one.issues);
    const losses = all.flatMap((one) => one.losses);
    const codes = codesOf([...issues, ...losses.map(({ reason }) => ({ code: reason }))]);
    return {
      verdict: `read ${all.length > 0 ? "some" : "none"} ${codes}`.trim(),
      said: JSON.stringify([issues, losses]),
    };
  } catch (error) {
    return promised(error, UNREADABLE);
  }
}

const textOf = (payload: Payload): string => (payload as { text: string }).text;
const ofForm = (form: string): readonly FormatEntry[] => formats.filter((one) => one.form === form);

function everyFormat(form: string, entries: readonly FormatEntry[]): (payload: Payload) => Promise<Said> {
  return async (payload) => {
    const verdicts: string[] = [];
    let said = "";
    for (const entry of entries) {
      const one = decode(await load(entry), textOf(payload));
      verdicts.push(one.verdict);
      said += one.said ?? "";
    }
    const different = [...new Set(verdicts)].sort();
    return {
      verdict: different.length > 3 ? `${form}: ${different.length} answers` : different.join(" | "),
      said,
    };
  };
}

const edoc: Entry = {
  name: "edXML document",
  takes: ["xml"],
  async ask(payload) {
    const entry = formats.find(({ id }) => id === "edxml/van-ban-di");
    if (entry === undefined) throw new Error("no edXML");
    return decode(await load(entry), textOf(payload));
  },
};

const status: Entry = {
  name: "edXML status packet",
  takes: ["xml"],
  ask(payload) {
    try {
      const reading = readStatusPacket(textOf(payload));
      return {
        verdict: reading.ok ? "read" : `refused ${codesOf(reading.issues)}`,
        said: JSON.stringify([reading.losses, reading.issues]),
      };
    } catch (error) {
      return promised(error, UNREADABLE);
    }
  },
};

const envelopes: Entry = {
  name: "SOAP and other XML formats",
  takes: ["xml"],
  ask: everyFormat("xml", ofForm("xml")),
};
const jsonFormats: Entry = {
  name: "JSON formats",
  takes: ["message"],
  ask: everyFormat("json", ofForm("json")),
};
const jsonAsMessage: Entry = {
  name: "a record as a message of every JSON format",
  sampled: true,
  takes: ["json"],
  long: true,
  ask: everyFormat("json", ofForm("json")),
};

const workbook: Entry = {
  name: "workbook",
  takes: ["workbook"],
  async ask(payload) {
    try {
      const opened = await openWorkbook((payload as { bytes: Uint8Array }).bytes);
      let rows = 0;
      for (const { index } of opened.sheets) for (const _ of opened.rows(index)) rows++;
      return { verdict: `read ${rows} rows` };
    } catch (error) {
      return promised(error, ["WorkbookError"]);
    }
  },
};

/** A table whose cells and headers are all this text: recognised, and read as a map. */
const recognised: Entry = {
  name: "recognise a table",
  takes: ["text", "csv"],
  ask(payload) {
    const text = textOf(payload).slice(0, 100_000);
    const rows = text
      .split("\n")
      .slice(0, 20)
      .map((row) => row.split(";").slice(0, 60));
    const [header = [""], ...sample] = rows;
    const { columns, record } = recognise(header, sample.length > 0 ? sample : [header]);
    findTable(
      rows.map((cells, at) => ({
        row: at + 1,
        cells: cells.map((cell) => ({ text: cell, kind: "text" as const })),
      })),
    );
    const map = parseMap(text);
    const bytes = Buffer.from(text);
    for (const encoding of TEXT_ENCODINGS) decodeBytes(bytes, encoding);
    detectTextEncoding(text);
    return {
      verdict: `${record === undefined ? "no record" : "a record"}, ${map.ok ? "a map" : "no map"}`,
      said: JSON.stringify(columns.map(({ column: _, ...more }) => more)),
    };
  },
};

const rows: Entry = {
  name: "a row of the digitisation software",
  takes: ["text"],
  async ask(payload) {
    const entry = formats.find(({ id }) => id === "moj-hotich-sohoa/ht-khaisinh");
    if (entry === undefined) throw new Error("no table");
    const format = await load(entry);
    // The limit is that of the row.
    const text = textOf(payload).slice(0, Math.floor((1 << 20) / format.columns.length));
    const { issues, losses } = format.decode(
      Object.fromEntries(format.columns.map((column) => [column, text])),
      { unitsAsOf: "2025-08-12" },
    );
    return {
      verdict: codesOf([...issues, ...losses.map(({ reason }) => ({ code: reason }))]),
      said: JSON.stringify([issues, losses]),
    };
  },
};

export const convertEntries: readonly Entry[] = [
  edoc,
  status,
  envelopes,
  jsonFormats,
  jsonAsMessage,
  workbook,
  recognised,
  rows,
];
