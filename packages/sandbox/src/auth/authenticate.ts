import { randomBytes, timingSafeEqual } from "node:crypto";
import { Problem } from "../problem/problem.ts";
import { sha256 } from "../store/mark.ts";
import { numberOf, type Sql, textOf } from "../store/sql.ts";
import type { Unit } from "../units/types.ts";
import { type Caller, parseScope } from "./caller.ts";

/** Headers by name in lower case, as Node gives them. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Who calls: by access token, or by the unit's key.
 *
 * @throws Problem `unauthenticated` without either, `token-rejected` for a wrong or expired one
 */
export async function authenticate(
  sql: Sql,
  units: readonly Unit[],
  headers: Headers,
  now: number,
): Promise<Caller> {
  const { authorization, "x-api-key": key } = headers;
  if (typeof authorization === "string") {
    const [, token] = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(authorization) ?? [];
    if (token !== undefined) return byToken(sql, units, token, now);
    throw rejected();
  }
  if (typeof key !== "string")
    throw new Problem("unauthenticated", { headers: { "www-authenticate": 'Bearer realm="thongnhat"' } });
  const unit = units.find(({ apiKey }) => isSame(apiKey, key));
  if (unit === undefined) throw rejected();
  return { unit };
}

async function byToken(sql: Sql, units: readonly Unit[], token: string, now: number): Promise<Caller> {
  const [row] = await sql.read("SELECT unit, scope, expires FROM sandbox_tokens WHERE mark = ?", [
    sha256(token),
  ]);
  const unit = units.find(({ clientId }) => clientId === textOf(row, "unit"));
  if (row === undefined || unit === undefined || numberOf(row, "expires") <= now) throw rejected();
  const scope = textOf(row, "scope");
  const parts = scope === "" ? undefined : parseScope(scope);
  return parts === undefined ? { unit } : { unit, scope: parts };
}

/** An answer of the token endpoint, RFC 6749 §5. */
export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string | number>>;
}

/** Gives an access token to a unit that knows its secret. */
export async function giveToken(
  sql: Sql,
  units: readonly Unit[],
  form: URLSearchParams,
  authorization: string | undefined,
  { now, seconds }: { readonly now: number; readonly seconds: number },
): Promise<TokenAnswer> {
  const refused = (status: number, error: string): TokenAnswer => ({ status, body: { error } });
  const basic = basicOf(authorization);
  const id = basic?.[0] ?? form.get("client_id") ?? "";
  const secret = basic?.[1] ?? form.get("client_secret") ?? "";
  const unit = units.find(({ clientId }) => clientId === id);
  // The comparison is made for unknown units too, so that its time tells nothing.
  const right = isSame(unit?.clientSecret ?? randomBytes(16).toString("hex"), secret);
  if (unit === undefined || !right) return refused(401, "invalid_client");
  if (form.get("grant_type") !== "client_credentials") return refused(400, "unsupported_grant_type");
  const scope = form.get("scope") ?? "";
  if (parseScope(scope) === undefined) return refused(400, "invalid_scope");
  const token = randomBytes(32).toString("base64url");
  await sql.write(async (run) => {
    await run("DELETE FROM sandbox_tokens WHERE expires <= ?", [now]);
    await run("INSERT INTO sandbox_tokens (mark, unit, scope, expires) VALUES (?, ?, ?, ?)", [
      sha256(token),
      unit.clientId,
      scope,
      now + seconds * 1000,
    ]);
  });
  return {
    status: 200,
    body: {
      access_token: token,
      token_type: "Bearer",
      expires_in: seconds,
      ...(scope === "" ? {} : { scope }),
    },
  };
}

/** Name and secret of an `Authorization: Basic`, form-decoded as RFC 6749 §2.3.1 asks. */
function basicOf(header: string | undefined): readonly [string, string] | undefined {
  const [, text] = /^Basic ([A-Za-z0-9+/=]{1,2000})$/i.exec(header ?? "") ?? [];
  if (text === undefined) return undefined;
  const plain = Buffer.from(text, "base64").toString("utf8");
  const at = plain.indexOf(":");
  if (at < 0) return undefined;
  const decode = (part: string): string => new URLSearchParams(`x=${part}`).get("x") ?? "";
  return [decode(plain.slice(0, at)), decode(plain.slice(at + 1))];
}

function isSame(right: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(right)), Buffer.from(sha256(given)));
}

function rejected(): Problem {
  return new Problem("token-rejected", {
    headers: { "www-authenticate": 'Bearer realm="thongnhat", error="invalid_token"' },
  });
}
