import { limits } from "@thongnhat/client/protocol";
import type { Issue } from "@thongnhat/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { JsonBody } from "../body/parsers.ts";
import { describeIssue, languageOf, Problem } from "../problem/problem.ts";
import { digestOf } from "../store/mark.ts";
import { type Answer, once } from "../store/once.ts";
import type { Run } from "../store/sql.ts";
import { type Context, callerOf, queryOf, typeOf } from "./context.ts";
import { groundOf, keyOf, one } from "./headers.ts";
import { accept } from "./incoming.ts";
import { type Placed, placeInstead, placeNew } from "./place.ts";
import { checkSignature, type SignatureFound } from "./signature.ts";

/** Writing one record: new, or instead of a version that was read. */
export function writeRoutes(app: FastifyInstance, context: Context): void {
  app.post("/v1/:database/:record", (request, reply) =>
    write(context, request, reply, 201, (run, accepted) => placeNew(run, accepted)),
  );

  app.put("/v1/:database/:record/:id", (request, reply) => {
    const match = one(request, "if-match");
    // `*` would write over a version that nobody has read.
    if (match === "" || match.trim() === "*") throw new Problem("match-missing");
    const { id } = request.params as { id: string };
    const owner = callerOf(request).unit.code;
    return write(context, request, reply, 200, (run, accepted) => {
      if (accepted.incoming.id !== id) throw new Problem("query-invalid");
      return placeInstead(run, accepted, owner, match);
    });
  });
}

type Place = (run: Run, accepted: ReturnType<typeof accept>) => Promise<Placed>;

async function write(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  place: Place,
): Promise<unknown> {
  queryOf(request, []);
  const type = typeOf(context, request);
  const caller = callerOf(request);
  const key = keyOf(request);
  const { value } = bodyOf(request);
  const accepted = accept(context, caller, type, value, groundOf(request));
  const signature = await checkSignature(caller.unit, value, one(request, "tn-signature"), context.now());
  const answer = await once(
    context.sql,
    {
      unit: caller.unit.code,
      key,
      target: `${request.method} ${request.url}`,
      digest: digestOf(value),
      now: context.now(),
      days: limits.keyDays,
    },
    async (run): Promise<Answer> => {
      const placed = await place(run, accepted);
      return {
        status,
        body: JSON.stringify(receipt(context, request, placed, accepted.warnings, signature)),
      };
    },
  );
  if (answer.replayed) reply.header("Idempotency-Replayed", "true");
  return reply
    .code(answer.status)
    .header("etag", `"${accepted.incoming.version}"`)
    .type("application/json; charset=utf-8")
    .send(answer.body);
}

/** A receipt, with the words of what was noticed. */
export function receipt(
  { standard }: Context,
  request: FastifyRequest,
  placed: Placed,
  warnings: readonly Issue[],
  signature?: SignatureFound,
): object {
  const language = languageOf(request.headers["accept-language"]);
  return {
    ...placed,
    requestId: request.id,
    ...(warnings.length === 0
      ? {}
      : { warnings: warnings.map((issue) => describeIssue(issue, language, standard.catalogue)) }),
    ...(signature === undefined ? {} : { signature }),
  };
}

/** The body of a request that must have one in JSON. */
export function bodyOf(request: FastifyRequest): JsonBody {
  const body = request.body as JsonBody | undefined;
  if (typeof body !== "object" || body === null) throw new Problem("body-malformed");
  if (!("bytes" in body)) throw new Problem("media-type");
  return body;
}
