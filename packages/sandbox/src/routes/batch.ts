import { createHash } from "node:crypto";
import { type BatchLine, limits } from "@thongnhat/client/protocol";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { grantsOf } from "../auth/caller.ts";
import { linesOf } from "../body/lines.ts";
import { readJson } from "../body/parsers.ts";
import { describeProblem, languageOf, Problem } from "../problem/problem.ts";
import type { RecordType } from "../standard/record-type.ts";
import { once } from "../store/once.ts";
import type { Run } from "../store/sql.ts";
import { type Context, callerOf, queryOf, typeOf } from "./context.ts";
import { groundOf, keyOf } from "./headers.ts";
import { accept } from "./incoming.ts";
import { placeLine } from "./place.ts";
import { receipt } from "./write.ts";

/** Findings told of one line: a thousand lines with all of theirs would be an answer that no client takes. */
const ISSUES_A_LINE = 10;

/** Writing many records in one request: an outcome a line. */
export function batchRoutes(app: FastifyInstance, context: Context): void {
  app.post("/v1/:database/:record/batch", async (request, reply) => {
    queryOf(request, []);
    const type = typeOf(context, request);
    const caller = callerOf(request);
    const key = keyOf(request);
    if (grantsOf(caller, type.id, "write").length === 0) throw new Problem("forbidden");
    const hash = createHash("sha256");
    const lines: Uint8Array[] = [];
    for await (const line of linesOf(streamOf(request), limits.batchBytes)) {
      if (lines.push(line) > limits.batchLines) throw new Problem("too-large");
      hash.update(line).update("\n");
    }
    const answer = await once(
      context.sql,
      {
        unit: caller.unit.code,
        key,
        target: `${request.method} ${request.url}`,
        digest: hash.digest("hex"),
        now: context.now(),
        days: limits.keyDays,
      },
      async (run) => {
        const outcomes: string[] = [];
        for (const [at, line] of lines.entries())
          outcomes.push(`${JSON.stringify(await writeLine(context, request, type, run, line, at + 1))}\n`);
        return { status: 200, body: outcomes.join("") };
      },
    );
    if (answer.replayed) reply.header("Idempotency-Replayed", "true");
    return reply.code(answer.status).type("application/x-ndjson").send(answer.body);
  });
}

/** Writes one line and says what came of it; a line that is refused stops no other. */
export async function writeLine(
  context: Context,
  request: FastifyRequest,
  type: RecordType,
  run: Run,
  bytes: Uint8Array,
  line: number,
): Promise<BatchLine> {
  const caller = callerOf(request);
  try {
    const accepted = accept(context, caller, type, readJson(bytes), groundOf(request));
    const placed = await placeLine(run, accepted, caller.unit.code);
    const warnings = accepted.warnings.slice(0, ISSUES_A_LINE);
    return { line, ok: true, receipt: receipt(context, request, placed, warnings) as never };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const language = languageOf(request.headers["accept-language"]);
    return {
      line,
      ok: false,
      problem: describeProblem(shortened(error), language, request.id, context.standard.catalogue),
    };
  }
}

function shortened(problem: Problem): Problem {
  const { code, issues = [] } = problem;
  if (issues.length <= ISSUES_A_LINE) return problem;
  return new Problem(code, { issues: issues.slice(0, ISSUES_A_LINE), truncated: true });
}

/** The body of a request as a stream of bytes. */
export function streamOf(request: FastifyRequest): AsyncIterable<Uint8Array> {
  const body = request.body as AsyncIterable<Uint8Array> | undefined;
  if (typeof body !== "object" || body === null || !(Symbol.asyncIterator in body))
    throw new Problem("media-type");
  return body;
}
