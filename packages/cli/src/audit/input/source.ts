import { basename } from "node:path";
import type { Source as ByteSource } from "../../read/source/source.ts";
import { type CountFile, countFile, type RecordCounter } from "./count-file.ts";

/** A record or a fault, as the engines of the package that counts take them. */
export type SourceItem =
  | { readonly value: unknown; readonly file?: string; readonly line?: number }
  | { readonly unreadable: string; readonly file?: string; readonly line?: number };

/** The records of files one after the other, for an engine that asks for them. */
export async function* recordsOf(
  sources: readonly ByteSource[],
  work: Omit<CountFile, "source" | "counter" | "begin">,
): AsyncGenerator<SourceItem> {
  for (const source of sources) {
    const file = source.name === "-" ? "-" : basename(source.name);
    let queue: SourceItem[] = [];
    let line = 0;
    const counter: RecordCounter = {
      add: (value) => void queue.push({ value, file, line }),
      unreadable: (code) => void queue.push({ unreadable: code, file }),
    };
    const begin: CountFile["begin"] = (item) => {
      line = item.row ?? item.line;
    };
    const counting = countFile({ ...work, source, counter, begin });
    let step = await counting.next();
    for (; ; step = await counting.next()) {
      yield* queue;
      queue = [];
      if (step.done) break;
    }
  }
}
