import type { Compiled } from "../compiled.ts";
import { readStandard } from "../compiled.ts";
import { CompileError, type Finding } from "../finding.ts";
import { buildModel } from "../model/build.ts";
import type { Json, SchemaFile, Sources } from "../read/sources.ts";
import { applyOperation, type Files, OperationError } from "./apply.ts";
import { readDraftChanges } from "./read.ts";
import type { Draft } from "./types.ts";

/** A draft, and the standard as it would be with it. */
export interface DraftCompiled extends Compiled {
  readonly draft: Draft;
}

/**
 * Applies a draft to the version it starts from. What it gives can be linted, compared and shown like a standard that
 * was read; it is never among what is generated for users.
 *
 * @param dir the folder that holds `standard.json`
 * @param database the database, such as `ho-tich`
 * @param version the version that is drafted, such as `2.0`
 * @param standard the standard of `dir`, when it was read already
 * @returns the standard with that version in place of the one it starts from
 * @throws CompileError naming each change and operation that does not fit any more
 */
export function readDraft(
  dir: string,
  database: string,
  version: string,
  standard: Compiled = readStandard(dir),
): DraftCompiled {
  const draft = readDraftChanges(dir, database, version, standard.sources.standardBelow?.dir);
  const sources = applyDraft(standard.sources, draft);
  return { sources, model: buildModel(sources), tables: standard.tables, draft };
}

/**
 * The sources with the draft in place of the version it starts from.
 * @throws CompileError
 */
export function applyDraft(sources: Sources, draft: Draft): Sources {
  const { database, from, to } = draft;
  const files = filesOf(sources, database, from);
  const findings: Finding[] = [];
  for (const { id, file, operations } of draft.changes) {
    for (const [at, operation] of operations.entries()) {
      try {
        applyOperation(files, operation);
      } catch (error) {
        if (!(error instanceof OperationError)) throw error;
        findings.push({
          file,
          pointer: `/operations/${at}`,
          message: `Thay đổi '${id}', thao tác thứ ${at + 1} (${operation.op}) không còn áp dụng được: ${error.message}`,
          fix: error.fix,
        });
      }
    }
    findings.push(...lintMarks(file, operations));
  }
  if (findings.length > 0) throw new CompileError(findings);
  const json = (name: string): Json => files.get(name) as Json;
  const schemas = [...files.keys()]
    .filter((name) => name.endsWith(".schema.json"))
    .sort()
    .map((name): SchemaFile => {
      const file = `${database}/${to}/${name}`;
      const $id = `${String(sources.standard.base)}${file}`;
      return {
        file,
        database,
        version: to,
        name: name.slice(0, -".schema.json".length),
        json: { ...json(name), $id },
      };
    });
  return {
    ...sources,
    databases: new Map([
      ...sources.databases,
      [database, { ...json("database.json"), version: to, status: "draft" }],
    ]),
    schemas: [
      ...sources.schemas.filter((schema) => schema.database !== database || schema.version !== from),
      ...schemas,
    ],
    sharedRules: new Map([
      ...[...sources.sharedRules].filter(([key]) => key !== `${database}/${from}`),
      [`${database}/${to}`, json("rules.json") ?? {}],
    ]),
  };
}

function filesOf(sources: Sources, database: string, version: string): Files {
  const files: Files = new Map();
  const put = (name: string, json: Json | undefined): void => {
    if (json !== undefined) files.set(name, structuredClone(json));
  };
  put("database.json", sources.databases.get(database));
  put("rules.json", sources.sharedRules.get(`${database}/${version}`));
  for (const schema of sources.schemas)
    if (schema.database === database && schema.version === version)
      put(`${schema.name}.schema.json`, schema.json);
  return files;
}

/** Nobody has read the law that a draft follows: what it adds may not say so. */
function lintMarks(file: string, operations: Draft["changes"][number]["operations"]): Finding[] {
  return operations.flatMap((operation, at) => {
    const value = "value" in operation ? operation.value : undefined;
    const added = marksIn(value).filter((mark) => mark === "text");
    const was = "was" in operation ? marksIn(operation.was) : [];
    if (added.length <= was.filter((mark) => mark === "text").length) return [];
    return [
      {
        file,
        pointer: `/operations/${at}/value`,
        message: "Bản nháp không được mang dấu 'text': văn bản luật chưa được đọc.",
        fix: "Ghi secondary (có nguồn thuật lại) hoặc proposed (đề xuất của chuẩn).",
      },
    ];
  });
}

function marksIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "mark" && typeof inner === "string" ? [inner] : marksIn(inner),
  );
}
