import { parentPort, workerData } from "node:worker_threads";
import { LineMemory } from "../../../read/bulk/line-memory.ts";
import { DEFAULT_MAX_BYTES } from "../../../read/reader/types.ts";
import { SourceError } from "../../../read/source/source.ts";
import type { Registry } from "../../registry.ts";
import { LineChecker } from "../line-checker.ts";
import { checkRange } from "../read-file.ts";
import { BatchWriter } from "./batch.ts";
import type { FromThread, Piece, ThreadTask, ToThread } from "./messages.ts";

/** Batches that a thread may be ahead of who uses them. */
const MOST_UNUSED = 4;

/** What the pieces of one file have in common. */
interface OpenChecker {
  readonly key: string;
  readonly lines: LineChecker;
  readonly memory: LineMemory;
}

/** The work of a thread: it checks pieces of files, one after the other, and waits when it is too far ahead. */
export async function runThread(load: (standard?: string) => Promise<Registry>): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("This program runs in a thread of thongnhat check only.");
  const { standard } = workerData as ThreadTask;
  const registry = load(standard);
  let unused = 0;
  let wake = (): void => {};
  let checker: OpenChecker | undefined;

  const send = async (message: FromThread & { kind: "batch" }): Promise<void> => {
    while (unused >= MOST_UNUSED)
      await new Promise<void>((then) => {
        wake = then;
      });
    unused += 1;
    port.postMessage(message, [message.batch.steps.buffer]);
  };

  const check = async (piece: Piece): Promise<void> => {
    const { path, name, options } = piece;
    const key = JSON.stringify([name, options]);
    // The next piece of the same file begins with what the last one has shown.
    if (checker?.key !== key)
      checker = {
        key,
        lines: new LineChecker(name, await registry, options),
        memory: new LineMemory(options.maxBytes ?? DEFAULT_MAX_BYTES),
      };
    const { lines, memory } = checker;
    lines.line = 1;
    const batch = new BatchWriter();
    memory.clear();
    for await (const steps of checkRange(path, piece, lines, memory)) {
      for (const step of steps) {
        batch.add(step);
        if (batch.isFull) await send({ kind: "batch", batch: batch.take() });
      }
    }
    await send({ kind: "batch", batch: batch.take(), lines: lines.line - 1 });
  };

  port.on("message", (message: ToThread) => {
    if (message.kind === "end") port.close();
    else if (message.kind === "used") {
      unused -= 1;
      wake();
    } else
      check(message.piece).catch((error: unknown) => {
        if (error instanceof SourceError) port.postMessage({ kind: "failed", problem: error.problem });
        // Thrown outside of any promise, so that the other side is told what it is.
        else
          setImmediate(() => {
            throw error;
          });
      });
  });
}
