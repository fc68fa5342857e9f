import type { Format } from "@thongnhat/convert";
import { fileName } from "../output/pretty.ts";
import type { Io } from "../program/io.ts";
import { printable } from "../words/wrap.ts";
import { findFormat } from "./choose.ts";
import type { InputOptions } from "./input.ts";
import { type ConvertCommand, UsageError } from "./options.ts";
import { CONVERT_WORDS } from "./words.ts";

/** What is converted, and how its files are read. */
export interface Chosen {
  readonly format: Format<unknown>;
  readonly form: InputOptions["form"];
  /** Name to show: the format, or the map. */
  readonly name: string;
  readonly reading: Omit<InputOptions, "form">;
  /** How the records came to be, where that is known. */
  readonly origin?: string;
}

/** The format or the map that the command names. */
export async function choose(command: ConvertCommand, io: Io): Promise<Chosen> {
  const { lang, map, encoding, unitsAsOf, sheet, clock } = command;
  const words = CONVERT_WORDS[lang];
  const own = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(unitsAsOf === undefined ? {} : { unitsAsOf }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(clock === "12" ? { twelveHourClock: true as const } : {}),
  };
  if (map !== undefined) {
    const { openMap } = await import("./map.ts");
    const opened = await openMap(map, command.doubtful ?? "refuse", lang, io);
    return {
      format: opened.format,
      form: "row",
      name: fileName(map, lang),
      reading: { ...opened.reading, ...own },
      ...(opened.origin === undefined ? {} : { origin: opened.origin }),
    };
  }
  const name = command.from ?? command.to ?? "";
  const { formats } = await import("@thongnhat/convert/formats");
  const found = findFormat(formats, name);
  if ("near" in found) throw new UsageError(words.noFormat(printable(name), found.near));
  const { entry } = found;
  if (!entry.directions.includes(command.to === undefined ? "decode" : "encode"))
    throw new UsageError(words.wrongWay(entry.id));
  const format = await entry.load();
  if (entry.form !== "row" || command.from === undefined)
    return { format, form: entry.form, name: entry.id, reading: own };
  const { knownHeader } = await import("./known-header.ts");
  const { headerOf } = await import("@thongnhat/convert/workbook");
  const reading = { ...own, find: knownHeader(format.wire, headerOf) };
  return { format, form: entry.form, name: entry.id, reading };
}
