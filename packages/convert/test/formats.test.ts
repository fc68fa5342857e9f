import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Validator } from "@thongnhat/core";
import { beforeAll, describe, expect, test } from "vitest";
import { openMessage } from "../src/carrier/carrier.ts";
import { isTreeObject, type Tree } from "../src/carrier/tree.ts";
import { readCell } from "../src/cell/cell.ts";
import type { Decoded } from "../src/decode/work.ts";
import type { Format, Raw } from "../src/format/format.ts";
import { formats } from "../src/generated/formats.ts";
import type { WireColumn, WireFormat } from "../src/wire-format/wire-format.ts";
import { readTable } from "./read-table.ts";

const FOLDER = new URL("../../../schemas/wire-formats/", import.meta.url);
/** Losses and issues of a sample as its author judged them; `UPDATE_OUTCOMES=1` writes what came out. */
const UPDATE = process.env.UPDATE_OUTCOMES === "1";

interface Outcome {
  /** Fields of the message that the record does not carry, with why and how often. */
  readonly losses: Readonly<Record<string, number>>;
  /** Doubts and changes of writing, with the field and how often. */
  readonly issues: Readonly<Record<string, number>>;
  /** Fields that are written in another spelling of the same (a code without a name, `7h30`, 14/02/1984 for 14.02.1984). */
  readonly respelled?: Readonly<Record<string, number>>;
  /** Fields of the record that the message cannot be written from again. */
  readonly notWritten?: Readonly<Record<string, number>>;
  /** Issues of `validate`, where the sample is not a valid record: why stands in `why`. */
  readonly invalid?: Readonly<Record<string, number>>;
  readonly why?: string;
}

describe.each(formats.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const [system = "", base = ""] = id.split("/");
  const folder = new URL(`${system}/examples/${base}/`, FOLDER);
  const names = existsSync(folder)
    ? readdirSync(folder).filter(
        (name) => /\.(?:json|xml|csv)$/.test(name) && !/\.(?:outcome|records)\.json$/.test(name),
      )
    : [];
  const wire = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), "utf8")) as WireFormat;
  let format: Format<unknown>;
  let validator: Validator<unknown>;
  beforeAll(async () => {
    format = await entry.load();
    validator = await validatorOf(entry.record);
  });

  test("has samples in which every field occurs", () => {
    expect(names.length).toBeGreaterThanOrEqual(1);
    const seen = new Set<string>();
    for (const name of names) for (const raw of rawsOf(folder, name)) namesIn(raw, wire, seen);
    expect(sourcesOf(wire.columns).filter((column) => !seen.has(column.toLowerCase()))).toEqual([]);
  });

  test.each(names)("%s becomes valid records, and what is lost is what its outcome says", (name) => {
    const raws = rawsOf(folder, name);
    const decoded = raws.flatMap((raw) => format.decodeAll(raw));
    expect(decoded.length).toBeGreaterThan(0);
    const records = decoded.map(({ record }) => record);
    const invalid = decoded.flatMap(({ record }) => faultsOf(validator, record));
    const encoded = decoded.map(({ record, transport }) => format.encode(record, { transport }));
    const came: Outcome = {
      losses: count(
        decoded.flatMap(({ losses }) => losses.map((one) => `${plain(one.column)} ${one.reason}`)),
      ),
      issues: count(doubts(decoded)),
      ...some(
        "respelled",
        entry.directions.includes("encode")
          ? count(raws.flatMap((raw) => writtenAgain(format, raw, wire).silent.map(plain)))
          : {},
      ),
      ...some("notWritten", count(encoded.flatMap(({ losses }) => losses.map((one) => plain(one.path))))),
      ...some("invalid", count(invalid)),
    };
    const file = new URL(`${name.replace(/\.[a-z]+$/, "")}.outcome.json`, folder);
    const judged = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Outcome) : undefined;
    if (UPDATE) {
      const why = judged?.why === undefined ? {} : { why: judged.why };
      writeFileSync(file, `${JSON.stringify({ ...came, ...why }, null, 2)}\n`);
      writeFileSync(
        new URL(`${name.replace(/\.[a-z]+$/, "")}.records.json`, folder),
        `${JSON.stringify(records, null, 2)}\n`,
      );
      return;
    }
    // Counts do not show a value in the wrong field: the records themselves were read by a person.
    const golden = new URL(`${name.replace(/\.[a-z]+$/, "")}.records.json`, folder);
    expect(records).toEqual(JSON.parse(readFileSync(golden, "utf8")));
    const { why, ...expected } = judged ?? { losses: {}, issues: {} };
    expect(came).toEqual(expected);
    // A sample that gives no valid record must say why.
    expect(Object.keys(came.invalid ?? {}).length > 0).toBe(why !== undefined);
  });

  test.runIf(entry.directions.includes("encode"))(
    "what was read is written again, except what is named",
    () => {
      for (const name of names)
        for (const raw of rawsOf(folder, name)) {
          const { silent, decoded, payload } = writtenAgain(format, raw, wire);
          if (silent.length === 0) continue;
          // Another spelling of the same: what is written reads to the same record, a filler for nothing aside.
          const back = format.decodeAll(payload).map(meaning);
          expect({ name, silent, back }).toEqual({ name, silent, back: decoded.map(meaning) });
        }
    },
  );
});

/** Decodes a message and writes it again. */
function writtenAgain(format: Format<unknown>, raw: Raw, wire: WireFormat) {
  const decoded = format.decodeAll(raw);
  const transport = decoded.map((one) => one.transport);
  const { payload } = format.encodeAll(
    decoded.map(({ record }) => record),
    { transport },
  );
  return { decoded, payload, silent: silentChanges(raw, payload, wire, decoded) };
}

/** A record without the reasons why a field is empty. */
function meaning({ record }: Decoded<unknown>): unknown {
  const { khongRo: _, ...rest } = record as { readonly khongRo?: unknown };
  return rest;
}

/** The messages of a sample: a table has one a row. */
function rawsOf(folder: URL, name: string): Raw[] {
  const text = readFileSync(new URL(name, folder), "utf8");
  return name.endsWith(".csv") ? readTable(text) : [text];
}

async function validatorOf(record: string): Promise<Validator<unknown>> {
  const module = (await import(`@thongnhat/validators/${record}`)) as Record<string, Validator<unknown>>;
  const found = Object.values(module).find((one) => typeof one === "object" && one.id === record);
  if (found === undefined) throw new Error(`no validator for ${record}`);
  return found;
}

function faultsOf(validator: Validator<unknown>, record: unknown): string[] {
  const result = validator.validate(record, { use: "read", today: "2026-11-22" });
  return result.ok
    ? []
    : result.issues.filter((one) => one.severity === "error").map((one) => `${one.code} ${plain(one.path)}`);
}

/** Issues that are no losses: each loss is said by an issue too. */
function doubts(decoded: readonly Decoded<unknown>[]): string[] {
  return decoded.flatMap(({ losses, issues }) => {
    const lost = new Set(losses.map((one) => `${one.column} ${one.reason}`));
    return issues
      .filter((one) => !lost.has(`${one.column} ${one.code}`))
      .map((one) => `${plain(one.column ?? "")} ${one.code}`);
  });
}

const plain = (path: string): string => path.replace(/\[\d+\]/g, "[]").replace(/\/\d+(?=\/|$)/g, "/*");

function count(texts: readonly string[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const text of [...texts].sort()) out[text] = (out[text] ?? 0) + 1;
  return out;
}

function some<K extends string>(
  key: K,
  counted: Record<string, number>,
): { [key in K]?: Record<string, number> } {
  return Object.keys(counted).length === 0
    ? {}
    : ({ [key]: counted } as { [key in K]: Record<string, number> });
}

/** Every value of a message: nested names with dots from its record, those outside of it with `/` before. */
function valuesOf(raw: Raw, wire: WireFormat): Map<string, string> {
  const out = new Map<string, string>();
  const walk = (tree: Tree, path: string, stop: ReadonlySet<Tree>): void => {
    if (stop.has(tree) && path !== "" && path.startsWith("/")) return;
    if (typeof tree === "string") {
      const { text } = readCell(tree);
      if (text !== "") out.set(path, text);
    } else if (isTreeObject(tree))
      for (const key of Object.keys(tree))
        walk(tree[key] ?? "", /(?:^|[/.])$/.test(path) ? `${path}${key}` : `${path}.${key}`, stop);
    else for (const [i, one] of (tree as readonly Tree[]).entries()) walk(one, `${path}[${i}]`, stop);
  };
  if (wire.carrier.form === "row") {
    for (const [column, text] of Object.entries(raw as Record<string, string>))
      if (readCell(text).text !== "") out.set(column, readCell(text).text);
    return out;
  }
  const { root, nodes } = openMessage(raw, wire.carrier);
  for (const [i, node] of nodes.entries()) walk(node, nodes.length > 1 ? `#${i}.` : "", new Set());
  if (wire.carrier.at !== undefined) walk(root, "/", new Set(nodes));
  return out;
}

/** Names as the format knows them: the places of list items are left out. */
function namesIn(raw: Raw, wire: WireFormat, seen: Set<string>): void {
  for (const path of valuesOf(raw, wire).keys())
    seen.add(
      path
        .replace(/^#\d+\./, "")
        .replace(/\[\d+\]/g, "")
        .toLowerCase(),
    );
}

function sourcesOf(columns: readonly WireColumn[], before = ""): string[] {
  return [
    ...new Set(
      columns.flatMap((column) =>
        column.columns === undefined
          ? (column.parts === undefined ? [column.column] : Object.values(column.parts)).map((name) =>
              name === "#text" && before !== "" ? before.slice(0, -1) : before + name,
            )
          : sourcesOf(column.columns, `${before}${column.column}.`),
      ),
    ),
  ];
}

/** Values that did not come back and that no loss and no issue names. */
function silentChanges(
  raw: Raw,
  payload: Raw,
  wire: WireFormat,
  decoded: readonly Decoded<unknown>[],
): string[] {
  const [sent, back] = [valuesOf(raw, wire), valuesOf(payload, wire)];
  const spell = (path: string): string => path.replace(/^#\d+\./, "").toLowerCase();
  const named = new Set(
    decoded.flatMap(({ losses, issues }) => [
      ...losses.map((one) => one.column),
      ...issues.map((one) => one.column ?? ""),
    ]),
  );
  // One item or several, with or without its `#text`, under this spelling or that: the same field.
  const bare = (path: string): string =>
    path
      .toLowerCase()
      .replace(/\[0\]/g, "")
      .replace(/\.#text$/, "");
  const reported = [...named].map(bare);
  const isNamed = (path: string): boolean => {
    const own = bare(spell(path));
    return reported.some((one) => own === one || own.startsWith(`${one}.`) || own.startsWith(`${one}[`));
  };
  const lower = new Map([...back].map(([path, text]) => [path.toLowerCase(), text]));
  const aliases = new Map(aliasesOf(wire.columns));
  const secret = new Set(wire.columns.filter((one) => one.secret).map((one) => one.column.toLowerCase()));
  return [...sent]
    .filter(([path, text]) => {
      const name = path.replace(/^#\d+\./, "");
      const other = canonical(name, aliases);
      const came =
        lower.get(path.toLowerCase()) ?? (other === undefined ? undefined : lower.get(other.toLowerCase()));
      return came !== text && !isNamed(path) && !isNamed(other ?? path) && !secret.has(spell(path));
    })
    .map(([path]) => path);
}

/** The name of the format for another spelling of it, or of the list that holds it. */
function canonical(name: string, aliases: ReadonlyMap<string, string>): string | undefined {
  for (const [alias, column] of aliases)
    if (name === alias || name.startsWith(`${alias}.`) || name.startsWith(`${alias}[`))
      return column + name.slice(alias.length);
  return undefined;
}

function aliasesOf(columns: readonly WireColumn[]): [string, string][] {
  return columns.flatMap((column) =>
    (column.aliases ?? []).map((alias): [string, string] => [alias, column.column]),
  );
}
