import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FastifyPluginCallback } from "fastify";
import type { Unit } from "../units/types.ts";
import { referencePage } from "./page.ts";

/** What the reference page shows besides the standard. */
export interface ReferenceOptions {
  /** Units whose keys stand in the commands of the page. */
  readonly units: readonly Unit[];
}

/** Nothing runs and nothing is loaded, whatever stands in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A name of the standard, never a path. */
const NAME = /^[a-z0-9-]{1,60}$/;
/** What may be repeated of a Host header. */
const HOST = /^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?$/;

/** Serves the reference page at `/`, and `/openapi.json` and `/openapi/<database>.json`: the files of this package. */
export const referencePages: FastifyPluginCallback<ReferenceOptions> = (app, { units }, done) => {
  app.get("/", (request, reply) => {
    const host = HOST.test(request.host) ? request.host : "127.0.0.1";
    return reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", POLICY)
      .send(referencePage(`${request.protocol}://${host}`, units));
  });
  app.get("/openapi.json", async (_request, reply) => {
    reply.type("application/json; charset=utf-8");
    return readDocument("thongnhat");
  });
  app.get<{ Params: { database: string } }>("/openapi/:database.json", async (request, reply) => {
    const text = await readDocument(request.params.database);
    if (text === undefined) {
      reply.callNotFound();
      return reply;
    }
    reply.type("application/json; charset=utf-8");
    return text;
  });
  done();
};

/** The bytes of a document of this package; undefined when there is none of that name. */
async function readDocument(name: string): Promise<Buffer | undefined> {
  if (!NAME.test(name)) return undefined;
  const file = fileURLToPath(import.meta.resolve(`@thongnhat/sandbox/openapi/${name}.openapi.json`));
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return undefined;
    throw error;
  }
}
