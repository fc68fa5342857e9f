import type { Sink } from "../translate/sink/sink.ts";
import type { Form } from "./record-file.ts";

/** Text is written in pieces of this size, so that a file of millions of records never stands in memory. */
const PIECE = 64 * 1024;

/** Writes records in the form of the file they came from. */
export interface RecordWriter {
  readonly record: (value: unknown) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A writer into a sink; the sink is closed by whoever made it. */
export function recordWriter(out: Sink, form: Form): RecordWriter {
  let held = form === "array" ? "[" : "";
  let first = true;
  const flush = async (): Promise<void> => {
    if (held !== "") await out.write(Buffer.from(held));
    held = "";
  };
  return {
    async record(value) {
      const before = form === "array" ? (first ? "\n" : ",\n") : "";
      held += before + (form === "ndjson" ? `${JSON.stringify(value)}\n` : JSON.stringify(value, null, 2));
      first = false;
      if (held.length >= PIECE) await flush();
    },
    async end() {
      held += form === "array" ? "\n]\n" : form === "object" ? "\n" : "";
      await flush();
    },
  };
}
