import { randomUUID } from "node:crypto";
import { createSandbox, type Sandbox, type SandboxOptions, seedRecords } from "../../src/index.ts";

/** A record of the tests: a birth of the unit H26.12. */
export interface Birth {
  readonly sieuDuLieu: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what they got
  readonly json: any;
}

/** What a test sends. */
export interface Ask {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const KS = "/v1/ho-tich/khai-sinh";

/** A sandbox and a way to ask it, without sockets. */
export async function startKit(options: SandboxOptions = {}) {
  const sandbox: Sandbox = await createSandbox({ today: "2026-11-20", ...options });
  const ask = async ({ method = "GET", path, body, as = "ho-tich", headers = {} }: Ask): Promise<Answer> => {
    const answer = await sandbox.app.inject({
      method,
      url: path,
      headers: {
        ...(as === "" ? {} : { "x-api-key": `khoa-vi-du-${as}` }),
        "tn-purpose": "kiem-thu",
        "tn-requester": "may-kiem-thu",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(method === "POST" || method === "PUT" ? { "idempotency-key": randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const isJson = /[/+]json(;|$)/.test(String(answer.headers["content-type"]));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: isJson && answer.body !== "" ? JSON.parse(answer.body) : undefined,
    };
  };
  return { sandbox, ask, close: () => sandbox.close() };
}

/** An invented birth of H26.12 with an id of its own. */
export async function birth(id: string, metadata: Readonly<Record<string, unknown>> = {}): Promise<Birth> {
  const seeds = await seedRecords("ho-tich");
  const found = seeds.find(({ record }) => record === "ho-tich/khai-sinh");
  const value = structuredClone(found?.value) as Birth;
  return {
    ...value,
    sieuDuLieu: { ...value.sieuDuLieu, maBanGhi: id, coQuanChuQuan: "H26.12", ...metadata },
  };
}

/** Lines of NDJSON. */
export function ndjson(...values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("");
}
