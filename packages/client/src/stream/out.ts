import { inBrowser } from "../request/answer.ts";

/** A body of lines, whether it can be made a second time, and how long it became. */
export interface LinesBody {
  /** Lines of the last body that was made, as far as it was read. */
  readonly lines: () => number;
  readonly body: () => string | ReadableStream<Uint8Array>;
  readonly repeatable: boolean;
}

/**
 * Records as NDJSON, written as the network takes them. A collection can be sent again; what is read only once,
 * a file or a query, cannot. Browsers cannot stream what they send: there the lines are gathered first.
 */
export async function linesBody(records: Iterable<unknown> | AsyncIterable<unknown>): Promise<LinesBody> {
  let count = 0;
  if (inBrowser) {
    let text = "";
    for await (const record of records) {
      text += `${JSON.stringify(record)}\n`;
      count += 1;
    }
    return { body: () => text, repeatable: true, lines: () => count };
  }
  const body = () => {
    count = 0;
    return streamOf(records, () => {
      count += 1;
    });
  };
  return { body, repeatable: canRepeat(records), lines: () => count };
}

function canRepeat(records: Iterable<unknown> | AsyncIterable<unknown>): boolean {
  return Array.isArray(records) || records instanceof Set;
}

function streamOf(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  onLine: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator =
    Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await iterator.next();
        if (step.done) return controller.close();
        onLine();
        controller.enqueue(encoder.encode(`${JSON.stringify(step.value)}\n`));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 16 },
  );
}
