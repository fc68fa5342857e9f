import { readFileSync } from "node:fs";
import { ExchangeError } from "@thongnhat/client";
import { type ArrivedDocument, createVxp, type Vxp, VxpError, type VxpSettings } from "@thongnhat/client/vxp";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import fastify from "fastify";
import { vxpRoutes } from "./vxp-routes.ts";

const unit = (code: string) => ({ code, name: `Đơn vị Ví Dụ ${code}`, apiKey: `khoa-vi-du-${code}` });
const UNITS = [unit("H26.12"), unit("G15"), unit("H99.1")];
const [example] = JSON.parse(
  readFileSync(
    new URL(
      "../../../../schemas/wire-formats/edxml/examples/van-ban-di/01-cong-van-moi.records.json",
      import.meta.url,
    ),
    "utf8",
  ),
) as readonly VanBanDi[];

/** For tests: makes a unit at an exchange; its key is that of another where one is given. */
export type At = (
  code: string,
  settings?: Partial<VxpSettings> & { readonly fetch?: typeof fetch },
  key?: string,
) => Vxp;

/** For tests: an exchange that listens, with three units in its directory. */
export interface TestExchange {
  readonly base: string;
  readonly at: At;
  close(): Promise<void>;
}

/** For tests: starts an exchange on a free port of this machine. */
export async function startExchange(): Promise<TestExchange> {
  const app = fastify();
  await app.register(vxpRoutes, { prefix: "/vxp", units: UNITS });
  const base = await app.listen({ port: 0, host: "127.0.0.1" });
  return {
    base,
    at: (code, settings = {}, key = `khoa-vi-du-${code}`) =>
      createVxp({
        unit: code,
        baseUrl: `${base}/vxp`,
        auth: {
          apply: async (request) => ({ ...request, headers: { ...request.headers, "X-API-Key": key } }),
        },
        retry: { baseMs: 1, capMs: 2 },
        sendWaitMs: 1,
        reporter: { ten: "Đơn vị Ví Dụ" },
        ...settings,
      }),
    close: () => app.close(),
  };
}

/** For tests: an invented document from H26.12 to G15. */
export function letter(changes: Partial<VanBanDi> = {}): VanBanDi {
  if (example === undefined) throw new Error("no example");
  const { tepDinhKem: _, ...rest } = example;
  return { ...rest, noiNhan: [{ maDinhDanh: "G15", ten: "Bộ Ví Dụ" }], ...changes };
}

/** For tests: a file to attach. */
export const file = {
  name: "05-stp-vp.txt",
  bytes: new TextEncoder().encode("Công văn Ví Dụ"),
  contentType: "text/plain",
};

/** For tests: everything that comes. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** For tests: the one document that came. */
export async function onlyDocument(vxp: Vxp): Promise<ArrivedDocument> {
  const [arrival, ...rest] = await all(vxp.receive());
  if (arrival?.kind !== "document" || rest.length > 0) throw new Error("not one document");
  return arrival;
}

/** For tests: the code with which a call ended. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof VxpError) return error.errorCode ?? error.code;
  if (error instanceof ExchangeError) return error.code;
  throw error;
}
