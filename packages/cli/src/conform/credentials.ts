import { readFile } from "node:fs/promises";
import type { Credentials } from "@thongnhat/sandbox/conform";
import { printable } from "../words/wrap.ts";
import type { ConformWords } from "./words.ts";

/** Who the kit may call as. */
export interface Keys {
  readonly credentials: Credentials;
  readonly other?: Credentials;
  readonly noGrants?: Credentials;
  readonly auditor?: Credentials;
}

const ROLES = { credentials: "", other: "OTHER_", noGrants: "NO_GRANTS_", auditor: "AUDITOR_" } as const;
type Role = keyof typeof ROLES;
const FIELDS = {
  unit: "UNIT",
  clientId: "CLIENT_ID",
  clientSecret: "CLIENT_SECRET",
  apiKey: "API_KEY",
} as const;
/** A file of keys is small: a larger one is another file. */
const MOST = 100_000;

/**
 * The units' ids and secrets from a file, or from the environment. Nothing of them is ever printed.
 *
 * @returns the keys; a text where they cannot be had
 */
export async function readKeys(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  problems: ConformWords["problems"],
): Promise<Keys | string> {
  if (file === undefined) return keysOf(ofEnvironment(environment), problems.noCredentials);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return problems.credentialsFile(printable(file));
  }
  return keysOf(ofText(text), problems.credentialsForm(printable(file)));
}

type Given = Partial<Record<Role, Credentials>>;

function keysOf(given: Given | undefined, otherwise: string): Keys | string {
  if (given?.credentials === undefined) return otherwise;
  return { ...given, credentials: given.credentials };
}

function ofEnvironment(environment: Readonly<Record<string, string | undefined>>): Given {
  const found: Given = {};
  for (const [role, prefix] of Object.entries(ROLES)) {
    const pairs = Object.entries(FIELDS).map(([field, name]) => [
      field,
      environment[`THONGNHAT_${prefix}${name}`],
    ]);
    const one = credentialsOf(Object.fromEntries(pairs));
    if (one !== undefined) found[role as Role] = one;
  }
  return found;
}

function ofText(text: string): Given | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.slice(0, MOST));
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const found: Given = {};
  for (const role of Object.keys(ROLES) as Role[]) {
    const given = (value as Readonly<Record<string, unknown>>)[role === "credentials" ? "unit" : role];
    if (given === undefined) continue;
    const one = credentialsOf(given);
    if (one === undefined) return undefined;
    found[role] = one;
  }
  return found;
}

/** A way to prove who one is, or nothing. */
function credentialsOf(value: unknown): Credentials | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const texts = Object.keys(FIELDS).flatMap((field) => {
    const one = given[field];
    return typeof one === "string" && one !== "" ? [[field, one] as const] : [];
  });
  const found: Credentials = Object.fromEntries(texts);
  const isEnough =
    found.apiKey !== undefined || (found.clientId !== undefined && found.clientSecret !== undefined);
  return isEnough ? found : undefined;
}
