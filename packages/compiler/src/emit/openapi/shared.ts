import { type Exchange, say } from "./exchange.ts";
import { reference, type Schema } from "./schemas.ts";

/** Problems that any operation may answer with. */
export const ALWAYS = [
  "unauthenticated",
  "token-rejected",
  "query-invalid",
  "too-many-requests",
  "internal",
  "unavailable",
];
/** Problems of every body. */
export const OF_BODY = ["body-malformed", "media-type", "too-large"];

const QUERY: Readonly<Record<string, Schema>> = {
  profile: {
    description:
      "Phạm vi muốn nhận; bỏ trống là phần rộng nhất được cấp. · What part to ask for; default: the most that was granted.",
    schema: { type: "string", maxLength: 60 },
    examples: { full: { value: "full" }, "chia-se-3458": { value: "chia-se-3458" } },
  },
  since: {
    description:
      "Thẻ thay đổi đã lưu; bỏ trống là từ đầu. · The stored change token; absent: from the beginning.",
    schema: { type: "string", maxLength: 400 },
  },
  limit: {
    description: "Số mục nhiều nhất trong một trang. · Most items of a page.",
    schema: { type: "integer", minimum: 1, maximum: 500, default: 100 },
  },
};
/** Headers without which a request is refused. */
const REQUIRED = new Set(["purpose", "requester", "idempotencyKey", "ifMatch"]);

/** What all operations share: parameters, headers of answers, problems, ways to authenticate. */
export function sharedComponents(exchange: Exchange): Readonly<Record<string, Schema>> {
  const { headers, limits } = exchange;
  const asked = Object.entries(headers).filter(([key]) => key !== "replayed");
  const parameters = asked.map(([key, { name, pattern, maxLength, example, description }]) => [
    key,
    {
      name,
      in: "header",
      required: REQUIRED.has(key),
      description: say(description),
      schema: { type: "string", ...(pattern === undefined ? {} : { pattern }), maxLength },
      example,
    },
  ]);
  const limit = {
    ...QUERY.limit,
    schema: { type: "integer", minimum: 1, maximum: limits.pageMost, default: limits.pageDefault },
  };
  const query = Object.entries({ ...QUERY, limit }).map(([name, words]) => [
    name,
    { name, in: "query", ...words },
  ]);
  return {
    parameters: {
      ...Object.fromEntries([...parameters, ...query]),
      id: pathParameter("id", "Mã bản ghi (sieuDuLieu.maBanGhi). · Record id."),
      job: pathParameter("job", "Mã của việc dài. · Id of the job."),
    },
    headers: {
      etag: textHeader("ETag của phiên bản, dùng cho If-Match và If-None-Match. · ETag of this version."),
      requestId: textHeader(headers.requestId === undefined ? "" : say(headers.requestId.description)),
      replayed: textHeader(headers.replayed === undefined ? "" : say(headers.replayed.description)),
      retryAfter: textHeader("Số giây nên chờ rồi gửi lại. · Seconds to wait before the next try."),
    },
    responses: problemResponses(exchange),
    securitySchemes: {
      oauth2: {
        type: "oauth2",
        description:
          "Đổi client_id, client_secret (HTTP Basic hoặc ở thân) lấy thẻ ở /oauth/token, rồi gửi Authorization: Bearer <thẻ>. · Trade client_id and client_secret (HTTP Basic, or in the body) for a token at /oauth/token, then send Authorization: Bearer <token>.",
        flows: { clientCredentials: { tokenUrl: "/oauth/token", scopes: {} } },
      },
      apiKey: {
        type: "apiKey",
        in: "header",
        name: "X-API-Key",
        description: "Khoá của đơn vị. · Key of the unit.",
      },
    },
  };
}

function pathParameter(name: string, description: string): Schema {
  return {
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$", maxLength: 100 },
  };
}

function textHeader(description: string): Schema {
  return { description, schema: { type: "string" } };
}

/** What an invalid record is told, as the server says it. */
const ISSUE: Schema = {
  code: "TN-REQUIRED",
  severity: "error",
  path: "/loaiViecHoTich",
  record: "ho-tich/khai-sinh",
  message: "Loại việc hộ tịch: bắt buộc phải có nhưng không thấy trong bản ghi.",
  fix: "Bổ sung trường này. Nếu dữ liệu đã có, kiểm tra lại tên trường và vị trí của nó trong bản ghi.",
};

/** A response for each status, with an example for each problem that has it. */
function problemResponses({ problems, problemType }: Exchange): Schema {
  const statuses = [...new Set(Object.values(problems).map(({ status }) => status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const own = Object.entries(problems).filter(([, problem]) => problem.status === status);
      const examples = own.map(([code, { title, detail }]) => [
        code,
        {
          summary: say(title),
          value: {
            type: `${problemType}${code}`,
            title: title.vi,
            status,
            detail: detail.vi,
            code,
            requestId: "0192f0c1-7b7e-7c3a-9d1e-000000000001",
            ...(code === "record-invalid" ? { issues: [ISSUE] } : {}),
          },
        },
      ]);
      const response = {
        description: own.map(([, { title }]) => say(title)).join("; "),
        headers: {
          "TN-Request-Id": { $ref: "#/components/headers/requestId" },
          ...(status === 429 || status === 503
            ? { "Retry-After": { $ref: "#/components/headers/retryAfter" } }
            : {}),
        },
        content: {
          "application/problem+json": {
            schema: { $ref: reference("Problem") },
            examples: Object.fromEntries(examples),
          },
        },
      };
      return [`problem${status}`, response];
    }),
  );
}

/** The messages of the exchange, their inner references put right, and what stands for a part of a record. */
export function messageSchemas({ messages }: Exchange): Map<string, Schema> {
  const text = JSON.stringify(messages).replaceAll('"#/$defs/', `"${reference("")}`);
  const schemas = new Map(Object.entries(JSON.parse(text) as Record<string, Schema>));
  return schemas.set(PART, {
    title: PART,
    description:
      "Phần của bản ghi mà phạm vi được cấp cho thấy: trường nào cũng có thể vắng. · The part of a record that a profile allows: any field may be missing.",
    type: "object",
    additionalProperties: true,
  });
}

/** Name of the component that stands for a part of a record. */
export const PART = "PartialRecord";
