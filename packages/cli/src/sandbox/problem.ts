import { printable } from "../words/wrap.ts";
import type { SandboxProblems } from "./words.ts";

/** What the command asked for, to name it. An address of PostgreSQL is never named: its password stands in it. */
interface Asked {
  readonly port: string;
  readonly host: string;
  readonly database: string | undefined;
}

/** Result codes of SQLite, the lower eight bits. */
const SQLITE: Readonly<Record<number, keyof SandboxProblems["file"]>> = {
  5: "busy",
  6: "busy",
  8: "write",
  10: "write",
  13: "full",
  14: "open",
  26: "notDatabase",
};

const POSTGRES: Readonly<Record<string, keyof SandboxProblems["postgres"]>> = {
  // What the server says of any store that may be back another time.
  unavailable: "reach",
  ECONNREFUSED: "reach",
  ECONNRESET: "reach",
  ENOTFOUND: "reach",
  EAI_AGAIN: "reach",
  ETIMEDOUT: "reach",
  EHOSTUNREACH: "reach",
  ERR_MODULE_NOT_FOUND: "driver",
  "28P01": "password",
  "28000": "password",
  "3D000": "absent",
  "42501": "rights",
};

/** Why the server did not start, in words; nothing for a fault of the program itself. */
export function explainStart(error: unknown, asked: Asked, problems: SandboxProblems): string | undefined {
  const { code, syscall, errcode, message } = errorOf(error);
  if (code === "ERR_UNKNOWN_BUILTIN_MODULE") return problems.noSqlite(process.version);
  if (code === "ERR_MODULE_NOT_FOUND" && message.includes("@thongnhat/sandbox")) return problems.missing;
  if (syscall === "listen" || (syscall === "getaddrinfo" && !isPostgres(asked.database))) {
    if (code === "EADDRINUSE") return problems.portTaken(asked.port);
    if (code === "EACCES") return problems.portForbidden(asked.port);
    return problems.host(printable(asked.host));
  }
  if (isPostgres(asked.database)) return problems.postgres[POSTGRES[code] ?? "other"];
  const file = printable(asked.database ?? ":memory:");
  if (code === "unavailable") return problems.file.busy(file);
  return code === "ERR_SQLITE_ERROR" ? problems.file[SQLITE[errcode & 0xff] ?? "other"](file) : undefined;
}

/** Is the data kept in PostgreSQL? */
export function isPostgres(database: string | undefined): boolean {
  return /^postgres(?:ql)?:/.test(database ?? "");
}

function errorOf(error: unknown): { code: string; syscall: string; errcode: number; message: string } {
  // A name with two addresses fails with an error for each.
  const one = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
  const { code, syscall, errcode, message } = (one ?? {}) as Readonly<Record<string, unknown>>;
  return {
    code: typeof code === "string" ? code : "",
    syscall: typeof syscall === "string" ? syscall : "",
    errcode: typeof errcode === "number" ? errcode : 0,
    message: typeof message === "string" ? message : "",
  };
}
