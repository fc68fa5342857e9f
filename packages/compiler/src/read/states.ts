import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, LegalBasis, Text } from "@thongnhat/core";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { CompileError, type Finding } from "../finding.ts";
import type { Json, Sources } from "./sources.ts";

/** What takes a record from one state to another. */
export interface Transition {
  /** Code of the state before. */
  readonly from: string;
  /** Code of the state after. */
  readonly to: string;
  readonly event: Text;
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence: Evidence;
}

/** The states of a record and what leads from one to another, as in `<database>/<version>/states/<id>.json`. */
export interface StateMachine {
  readonly id: string;
  readonly database: string;
  readonly version: string;
  /** Path below the folder of the standard, with `/`. */
  readonly file: string;
  readonly label: Text;
  readonly description: string;
  /** Table that holds the codes of the states. */
  readonly table: string;
  /** Dotted path of the field that holds the state. */
  readonly field: string;
  /** States in which a record may begin. */
  readonly start: readonly string[];
  readonly transitions: readonly Transition[];
}

const SCHEMA = "dialect/1.0/states.schema.json";

/**
 * Reads the state machines of all databases of a standard.
 * @param sources the standard as read; a unit's machines are read from its own folder
 * @returns the machines, sorted by file
 * @throws CompileError with file and pointer when a file is not JSON or has another form
 */
export function readStates(sources: Sources): StateMachine[] {
  const findings: Finding[] = [];
  const found: StateMachine[] = [];
  for (const file of filesOf(sources)) {
    const [database = "", version = "", , base = ""] = file.split("/");
    const json = read(sources, file, findings);
    if (json === undefined) continue;
    const errors = errorsOf(sources, json);
    for (const { instancePath, message = "" } of errors)
      findings.push(wrongForm(file, instancePath, message));
    if (errors.length > 0) continue;
    const machine = { ...(json as unknown as StateMachine), database, version, file };
    found.push(machine);
    if (`${machine.id}.json` !== base)
      findings.push({
        file,
        pointer: "/id",
        message: "id không giống tên tệp.",
        fix: "Đặt id và tên tệp như nhau.",
      });
  }
  if (findings.length > 0) throw new CompileError(findings);
  return found;
}

/** The machines that rules may name: those of the standard, also for a unit. */
export function machinesForRules(sources: Sources): StateMachine[] {
  return readStates(sources.standardBelow ?? sources);
}

function filesOf(sources: Sources): string[] {
  const folders = new Set(
    sources.schemas
      .filter(({ database }) => sources.standardBelow?.databases.has(database) !== true)
      .map(({ database, version }) => `${database}/${version}/states`),
  );
  return [...folders].sort().flatMap((folder) => {
    const path = join(sources.dir, folder);
    if (sources.dir === "" || !existsSync(path)) return [];
    const names = readdirSync(path).filter((name) => name.endsWith(".json"));
    return names.sort().map((name) => `${folder}/${name}`);
  });
}

function read(sources: Sources, file: string, findings: Finding[]): Json | undefined {
  try {
    return JSON.parse(readFileSync(join(sources.dir, file), "utf8")) as Json;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      file,
      pointer: "",
      message: `Không đọc được tệp JSON: ${reason}`,
      fix: "Sửa cú pháp JSON.",
    });
    return undefined;
  }
}

function errorsOf(sources: Sources, json: Json): readonly ErrorObject[] {
  const { dir } = sources.standardBelow ?? sources;
  const schema = JSON.parse(readFileSync(join(dir, SCHEMA), "utf8")) as Json;
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return validate(json) ? [] : (validate.errors ?? []);
}

function wrongForm(file: string, pointer: string, message: string): Finding {
  return {
    file,
    pointer,
    message: `Không đúng dạng: ${message}.`,
    fix: `Viết theo schemas/${SCHEMA}; giải thích ở schemas/dialect/README.md.`,
  };
}
