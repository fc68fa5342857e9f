import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest, InjectOptions, RequestPayload } from "fastify";

/** A body that is noted while it is read. */
export interface CapturedBody {
  /** What to read instead. */
  readonly payload: RequestPayload;
  /** The body, once it was read to its end. */
  readonly bytes: () => Buffer | undefined;
}

/** Headers of the connection, which another delivery has of its own. */
const OF_CONNECTION = new Set(["connection", "content-length", "expect", "keep-alive", "transfer-encoding"]);

/** Reads a body and gives it on unchanged. */
export function captureBody(payload: RequestPayload): CapturedBody {
  const chunks: Buffer[] = [];
  let whole = false;
  const copy: RequestPayload = Readable.from(read());
  async function* read(): AsyncGenerator<Buffer> {
    for await (const chunk of payload) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      // Fastify compares this with Content-Length.
      copy.receivedEncodedLength = (copy.receivedEncodedLength ?? 0) + bytes.length;
      yield bytes;
    }
    whole = true;
  }
  return { payload: copy, bytes: () => (whole ? Buffer.concat(chunks) : undefined) };
}

/** Has the server handle the same request once more; nobody hears that answer. */
export async function deliverAgain(
  app: FastifyInstance,
  request: FastifyRequest,
  body: CapturedBody | undefined,
): Promise<void> {
  const bytes = body?.bytes();
  // What was refused before it was read was not handled once.
  if (bytes === undefined && hasBody(request)) return;
  try {
    await app.inject({
      method: request.method as NonNullable<InjectOptions["method"]>,
      url: request.url,
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !OF_CONNECTION.has(name)),
      ),
      ...(bytes === undefined || bytes.length === 0 ? {} : { payload: bytes }),
    });
  } catch {
    // A second delivery that breaks is lost, as on a network.
  }
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
