import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { describeProblem, languageOf, Problem, type ProblemCode } from "../problem/problem.ts";
import type { Standard } from "../standard/record-type.ts";

/** What Fastify refuses by itself, in the words of the exchange. */
const OF_FASTIFY: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media-type",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "body-malformed",
  FST_ERR_CTP_EMPTY_JSON_BODY: "body-malformed",
  FST_ERR_BAD_URL: "not-found",
  FST_ERR_MAX_PARAM_LENGTH: "not-found",
};

/** Answers an error as application/problem+json, which tells no more than its code. */
export function errorAnswer({ catalogue }: Standard) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error);
    const language = languageOf(request.headers["accept-language"]);
    const body = describeProblem(problem, language, request.id, catalogue);
    return reply
      .code(body.status)
      .headers(problem.headers)
      .header("content-language", language)
      .type("application/problem+json; charset=utf-8")
      .send(JSON.stringify(body));
  };
}

/** Every error leaves as application/problem+json. */
export function addErrors(app: FastifyInstance, standard: Standard): void {
  app.setErrorHandler(errorAnswer(standard));
  app.setNotFoundHandler((request) => {
    const path = request.url.split("?")[0] ?? "";
    const others = ["GET", "POST", "PUT", "DELETE"] as const;
    const known = others.some(
      (method) => method !== request.method && app.findRoute({ url: path, method }) !== null,
    );
    throw new Problem(known ? "method-not-allowed" : "not-found");
  });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const known = typeof code === "string" ? OF_FASTIFY[code] : undefined;
  if (known !== undefined) return new Problem(known);
  if (statusCode === 429) return new Problem("too-many-requests");
  if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE") return new Problem("body-malformed");
  return typeof statusCode === "number" && statusCode < 500
    ? new Problem("query-invalid")
    : new Problem("internal");
}
