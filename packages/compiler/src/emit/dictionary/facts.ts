import { join } from "node:path";
import type { Catalogue } from "@thongnhat/core";
import type { Compiled } from "../../compiled.ts";
import { EMPTY_LOCK, type Lock, readLock } from "../../diff/lock/lock.ts";
import { listDrafts, readDraftChanges } from "../../draft/read.ts";
import type { Draft } from "../../draft/types.ts";
import type { Model, Node } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { type RuleExample, readRuleExamples } from "../../read/examples.ts";
import { type QualityLimits, readLimits } from "../../read/limits.ts";
import {
  type Mapping,
  type MappingSystem,
  readMappingSystems,
  readMappings,
  readTransfers,
  type Transfers,
} from "../../read/mappings.ts";
import { type Profile, readProfiles } from "../../read/profiles.ts";
import { readStates, type StateMachine } from "../../read/states.ts";
import { catalogueOf } from "./catalogue.ts";
import { homesOf, type Sheet, sheetsOf } from "./fields/sheets.ts";
import { type FieldPlace, walkFields } from "./fields/walk.ts";
import { type RecordExamples, readRecordExamples } from "./record/read-examples.ts";
import { type FormatSystem, readFormatSystems } from "./wire-formats/systems.ts";

/** A field of a page. */
export interface Use {
  readonly sheet: Sheet;
  readonly path: string;
}

/** What all pages are made from, found once: nothing in it depends on the language. */
export interface Facts {
  readonly compiled: Compiled;
  readonly model: Model;
  readonly tables: ReadonlyMap<string, CodeTable>;
  readonly sheets: readonly Sheet[];
  /** The page of a definition, by its key. */
  readonly homes: ReadonlyMap<string, Sheet>;
  /** Path of a definition on the page of its file; empty for the file's own object. */
  readonly places: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, readonly FieldPlace[]>;
  /** Fields written with a code table. */
  readonly tableUses: ReadonlyMap<string, readonly Use[]>;
  /** Fields written with a block, by the block's page. */
  readonly blockUses: ReadonlyMap<string, readonly Use[]>;
  readonly examples: ReadonlyMap<string, RecordExamples>;
  readonly ruleExamples: ReadonlyMap<string, ReadonlyMap<string, RuleExample>>;
  readonly catalogue: Catalogue;
  readonly mappings: ReadonlyMap<string, Mapping>;
  readonly transfers: ReadonlyMap<string, Transfers>;
  readonly systems: ReadonlyMap<string, MappingSystem>;
  readonly formatSystems: readonly FormatSystem[];
  readonly machines: readonly StateMachine[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Limits of the six words; a small standard has none. */
  readonly limits: QualityLimits | undefined;
  readonly drafts: readonly Draft[];
  readonly lock: Lock;
}

/** Looks through a compiled standard once. */
export function factsOf(compiled: Compiled): Facts {
  const { model, sources, tables } = compiled;
  const sheets = sheetsOf(model, sources.schemas);
  const homes = homesOf(model, sheets);
  const records = new Set(sheets.flatMap(({ record }) => (record === undefined ? [] : [record.def])));
  const fields = new Map(sheets.map((sheet) => [sheet.id, walkFields(model, sheet, records)]));
  const tableUses = new Map<string, Use[]>();
  const blockUses = new Map<string, Use[]>();
  const places = new Map<string, string>();
  for (const sheet of sheets) {
    if (sheet.def !== undefined) places.set(sheet.def.key, "");
    for (const { path, property, own } of fields.get(sheet.id) ?? []) {
      if (!own) continue;
      const target = innermost(property.node);
      for (const key of keysOf(model, target)) {
        const home = homes.get(key);
        if (home === undefined) continue;
        if (home.id === sheet.id) places.set(key, places.get(key) ?? path);
        else add(blockUses, home.id, { sheet, path });
      }
      if (target.kind === "string" && target.table !== undefined)
        add(tableUses, target.table.id, { sheet, path });
    }
  }
  const own = sheets.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const folder = (record: (typeof own)[number]): string =>
    join(sources.dir, record.database, record.version, "examples", record.name);
  const ruleExamples = new Map(own.map((record) => [record.id, readRuleExamples(folder(record))]));
  const mappings = join(sources.dir, "mappings");
  const systems = readMappingSystems(mappings);
  return {
    compiled,
    model,
    tables,
    sheets,
    homes,
    places,
    fields,
    tableUses,
    blockUses,
    examples: new Map(own.map((record) => [record.id, readRecordExamples(folder(record))])),
    ruleExamples,
    catalogue: catalogueOf(model, tables, ruleExamples),
    mappings: readMappings(mappings),
    transfers: readTransfers(mappings),
    systems,
    formatSystems: readFormatSystems(sources.dir, systems),
    machines: readStates(sources),
    profiles: readProfiles(sources),
    limits: readLimits(sources),
    drafts: draftsOf(compiled),
    lock: sources.dir === "" ? EMPTY_LOCK : readLock(sources.dir),
  };
}

function draftsOf({ sources }: Compiled): Draft[] {
  if (sources.dir === "") return [];
  return listDrafts(sources.dir).map(({ database, version }) => {
    return readDraftChanges(sources.dir, database, version, sources.standardBelow?.dir);
  });
}

/** What a list holds, or the thing itself. */
export function innermost(node: Node): Exclude<Node, { kind: "array" }> {
  return node.kind === "array" ? innermost(node.items) : node;
}

/** Keys of the definitions and named choices or values that a node stands for. */
function keysOf(model: Model, node: Node): string[] {
  if (node.kind === "object") return [node.def];
  if (node.kind !== "union" && node.kind !== "string") return [];
  const { alias } = node;
  const named = alias !== undefined && model.aliases.has(alias) ? [alias] : [];
  return node.kind === "string" || named.length > 0 ? named : node.variants.map(({ def }) => def);
}

function add(map: Map<string, Use[]>, key: string, use: Use): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [use]);
  else known.push(use);
}
