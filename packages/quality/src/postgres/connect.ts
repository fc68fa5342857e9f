import type { Client } from "pg";
import { DataError, systemCode } from "../source/error.ts";

/** What is used of a client of `pg`, so that a caller's own client or a pool's will do. */
export interface PostgresClient {
  /** Runs one statement, with the values of `$1`, `$2`… */
  query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
}

/** A connection string, or a client of `pg` that is connected already and stays the caller's. */
export type PostgresConnection = string | PostgresClient;

/**
 * Connects, runs, and closes what it opened itself.
 *
 * @throws DataError when `pg` is not installed or the server cannot be reached; no message holds a value or the address
 */
export async function withClient<T>(
  connection: PostgresConnection,
  work: (client: PostgresClient) => Promise<T>,
): Promise<T> {
  if (typeof connection !== "string") return guarded(() => work(connection));
  const { Client: Postgres } = await loadPostgresDriver();
  const client: Client = new Postgres({ connectionString: connection });
  // A lost connection is told by the query that was running.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw connectionError(error);
  }
  try {
    return await guarded(() => work({ query: (text, values) => client.query(text, values && [...values]) }));
  } finally {
    await client.end().catch(() => {});
  }
}

/** The driver, which is installed only where it is used. */
export async function loadPostgresDriver(): Promise<{ readonly Client: typeof Client }> {
  try {
    const { default: driver } = await import("pg");
    return driver;
  } catch {
    throw missingPackage("pg");
  }
}

/** The words for a package that has to be installed. */
export function missingPackage(name: string): DataError {
  return new DataError(
    "needs-package",
    `Chưa cài gói "${name}": hãy chạy "npm install pg pg-query-stream" rồi chạy lại.`,
    `The package "${name}" is not installed: run "npm install pg pg-query-stream", then again.`,
  );
}

/** The words for a server that cannot be reached. */
export function connectionError(error: unknown): DataError {
  const code = systemCode(error);
  if (code === "28P01" || code === "28000")
    return new DataError(
      "denied",
      "PostgreSQL từ chối tên hoặc mật khẩu: hãy kiểm tra chuỗi kết nối.",
      "PostgreSQL refuses the user or password: check the connection string.",
    );
  if (code === "3D000")
    return new DataError(
      "missing",
      "Máy chủ PostgreSQL không có cơ sở dữ liệu này: hãy kiểm tra tên ở cuối chuỗi kết nối.",
      "The PostgreSQL server has no such database: check the name at the end of the connection string.",
    );
  return new DataError(
    "connection",
    "Không nối được tới PostgreSQL: hãy kiểm tra chuỗi kết nối, máy chủ có đang chạy và mạng có thông không.",
    "Cannot connect to PostgreSQL: check the connection string, and whether the server runs and can be reached.",
  );
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDataError(error);
  }
}

/** PostgreSQL quotes data in its messages: only the kind of fault, and names that are ours, are kept. */
export function toDataError(error: unknown): unknown {
  if (error instanceof DataError) return error;
  const code = systemCode(error);
  switch (code) {
    case "42P01":
    case "3F000":
      return new DataError("no-table", "PostgreSQL không có bảng này.", "PostgreSQL has no such table.");
    case "42501":
      return new DataError(
        "denied",
        "Không có quyền đọc hoặc ghi bảng này trong PostgreSQL.",
        "No permission to read or write this table in PostgreSQL.",
      );
    case "53100":
      return new DataError(
        "full",
        "Máy chủ PostgreSQL hết chỗ trên đĩa.",
        "The PostgreSQL server's disk is full.",
      );
    case "53200":
      return new DataError(
        "memory",
        "Máy chủ PostgreSQL hết bộ nhớ.",
        "The PostgreSQL server is out of memory.",
      );
    case "55P03":
    case "57014":
      return new DataError(
        "locked",
        "PostgreSQL bắt chờ quá lâu: bảng đang bị khóa, hoặc câu lệnh bị ngắt.",
        "PostgreSQL made it wait too long: the table is locked, or the statement was cancelled.",
      );
    default:
  }
  if (
    /^(08|57P)/.test(code) ||
    /Connection terminated|ECONN/i.test(error instanceof Error ? error.message : "")
  )
    return connectionError(error);
  // Class 42: our own text is at fault, which holds no data.
  if (code.startsWith("42") && error instanceof Error)
    return new DataError(
      "engine",
      `PostgreSQL không hiểu câu lệnh: ${error.message}`,
      `PostgreSQL does not understand the statement: ${error.message}`,
    );
  if (/^[0-9A-Z]{5}$/.test(code))
    return new DataError(
      "engine",
      `PostgreSQL báo lỗi ${code} khi chạy câu lệnh.`,
      `PostgreSQL reports error ${code} while it runs the statement.`,
    );
  return error;
}

/** A name as SQL writes it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
