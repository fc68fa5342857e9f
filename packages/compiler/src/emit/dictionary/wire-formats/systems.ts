import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "@thongnhat/core";
import type { MappingSystem } from "../../../read/mappings.ts";
import type { Json } from "../../../read/sources.ts";
import { readWireFormats, type WireFormatFile } from "../../../read/wire-formats.ts";

/** A message as its system sends it, beside what reading it gives. */
export interface FormatSample {
  /** Below the folder of the standard. */
  readonly file: string;
  readonly language: "json" | "xml" | "csv";
  readonly text: string;
  /** The records it becomes, as JSON; empty where they were not written down. */
  readonly records: string;
  readonly losses: readonly string[];
  readonly issues: readonly string[];
}

/** A format of a system, as its page shows it. */
export interface SystemFormat {
  readonly file: WireFormatFile;
  readonly label: Text;
  readonly samples: readonly FormatSample[];
}

/** A system of others: its formats, and what its README says of them. */
export interface FormatSystem {
  readonly id: string;
  readonly label: Text;
  /** Line of `mappings/systems.csv`; absent where no codes of the system are known. */
  readonly about: MappingSystem | undefined;
  /** Markdown below its first heading; empty without a README. */
  readonly readme: string;
  /** None: what the system sends was not seen, and the README says what is open. */
  readonly formats: readonly SystemFormat[];
}

/** Every system in `wire-formats`, those without a format too, by id. */
export function readFormatSystems(
  schemasDir: string,
  known: ReadonlyMap<string, MappingSystem>,
): FormatSystem[] {
  const root = join(schemasDir, "wire-formats");
  if (schemasDir === "" || !existsSync(root)) return [];
  const files = readWireFormats(schemasDir);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((id) => {
      const formats = files
        .filter(({ system }) => system === id)
        .map((file) => ({ file, label: textOf(file.json.label), samples: samplesOf(schemasDir, file) }));
      const readme = textIn(join(root, id, "README.md"));
      const about = known.get(id);
      return {
        id,
        label: about === undefined ? nameOf(id, readme, formats) : { vi: about.vi, en: about.en },
        about,
        readme: readme.replace(/^# .*\n+/, "").trim(),
        formats,
      };
    });
}

/** The heading of the README without the id in it; in English what the labels of its formats begin with. */
function nameOf(id: string, readme: string, formats: readonly SystemFormat[]): Text {
  const [, heading = id] = /^# (.*)$/m.exec(readme) ?? [];
  const vi = heading.replace(/ *\(`[^)]*`\).*$/, "");
  const [english = vi] = formats.flatMap(({ label }) => /^([^:]+):/.exec(label.en)?.[1] ?? []);
  return { vi, en: english };
}

function samplesOf(schemasDir: string, { system, base }: WireFormatFile): FormatSample[] {
  const folder = `wire-formats/${system}/examples/${base}`;
  const path = join(schemasDir, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => {
    const [, stem = "", ending = ""] = /^([^.]+)\.(json|xml|csv)$/.exec(name) ?? [];
    if (ending !== "json" && ending !== "xml" && ending !== "csv") return [];
    const outcome = jsonOf(textIn(join(path, `${stem}.outcome.json`)));
    return [
      {
        file: `${folder}/${name}`,
        language: ending,
        text: textIn(join(path, name)).trimEnd(),
        records: textIn(join(path, `${stem}.records.json`)).trimEnd(),
        losses: Object.keys((outcome.losses ?? {}) as Json),
        issues: Object.keys((outcome.issues ?? {}) as Json),
      },
    ];
  });
}

/** A text file without its byte-order mark; empty where there is none. */
function textIn(path: string): string {
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n")
    : "";
}

function jsonOf(text: string): Json {
  return text === "" ? {} : (JSON.parse(text) as Json);
}

function textOf(value: unknown): Text {
  const { vi = "", en = "" } = (value ?? {}) as Partial<Text>;
  return { vi, en: en || vi };
}
