import type { Format } from "@thongnhat/convert";
import type { Io } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";
import type { InputOptions } from "./input.ts";

/** Opens a map of columns as a format. */
export async function openMap(
  _file: string,
  _doubtful: "refuse" | "skip",
  _lang: Lang,
  _io: Io,
): Promise<{ readonly format: Format<unknown>; readonly reading: Omit<InputOptions, "form"> }> {
  throw new Error("not yet");
}
