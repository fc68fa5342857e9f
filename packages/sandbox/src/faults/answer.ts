import { PROBLEM_TYPE, problems } from "@thongnhat/client/protocol";
import type { FastifyReply } from "fastify";

/** What a hotel's network or a broken gateway sends in the place of the answer. */
const PAGE =
  '<!doctype html><html lang="vi"><title>Đăng nhập mạng</title><p>Trang này không phải câu trả lời của máy chủ.</html>';

/** Answers in the place of the handler, which never sees the request. */
export function answerInstead(
  reply: FastifyReply,
  kind: "unavailable" | "too-many-requests" | "html",
  requestId: string,
  retryAfter: number,
): FastifyReply {
  if (kind === "html") return reply.code(200).type("text/html; charset=utf-8").send(PAGE);
  const { status, title, detail } = problems[kind];
  return reply
    .code(status)
    .header("retry-after", String(retryAfter))
    .header("tn-request-id", requestId)
    .type("application/problem+json")
    .send(
      JSON.stringify({
        type: `${PROBLEM_TYPE}${kind}`,
        title: title.vi,
        status,
        detail: detail.vi,
        code: kind,
        requestId,
      }),
    );
}
