import type { Checked, Finding } from "../../check.ts";
import type { Step } from "../line-checker.ts";

/**
 * Verdicts on lines, small enough to be sent: findings that differ in their place only are written once.
 * `steps` holds 0 and a number of valid records, or a verdict: its status, its number of findings and, of each of them,
 * which one it is, its line and its character.
 */
export interface Batch {
  readonly findings: readonly string[];
  readonly steps: Int32Array<ArrayBuffer>;
}

const STATUSES = ["valid", "invalid", "unreadable", "file"] as const;
const PARTS = 3;
/** Numbers and characters of a batch that is sent: enough to be worth a message. */
const FULL_STEPS = 32 * 1024;
const FULL_TEXT = 256 * 1024;

/** Puts steps into a batch. */
export class BatchWriter {
  #findings = new Map<string, number>();
  #steps: number[] = [];
  #text = 0;

  get isFull(): boolean {
    return this.#steps.length >= FULL_STEPS || this.#text >= FULL_TEXT;
  }

  add(step: Step): void {
    if (typeof step === "number") {
      this.#steps.push(0, step);
      return;
    }
    const { status, findings, truncated } = step;
    this.#steps.push(1 + STATUSES.indexOf(status) * 2 + (truncated ? 1 : 0), findings.length);
    for (const finding of findings) this.#addFinding(finding);
  }

  /** What was put in, and an empty batch to go on with. */
  take(): Batch {
    const batch = { findings: [...this.#findings.keys()], steps: Int32Array.from(this.#steps) };
    this.#findings = new Map();
    this.#steps = [];
    this.#text = 0;
    return batch;
  }

  #addFinding(finding: Finding): void {
    const placeless = JSON.stringify(
      finding.position === undefined ? { ...finding, line: 0 } : { ...finding, line: 0, position: 0 },
    );
    let at = this.#findings.get(placeless);
    if (at === undefined) {
      at = this.#findings.size;
      this.#findings.set(placeless, at);
      this.#text += placeless.length;
    }
    this.#steps.push(at, finding.line, finding.position ?? 0);
  }
}

/**
 * The steps of a batch.
 * @param before - lines of the file before the piece that the batch is of
 */
export function* stepsOf({ findings, steps }: Batch, before: number): Generator<Step> {
  const parsed = findings.map((text) => JSON.parse(text) as Finding);
  for (let at = 0; at < steps.length; ) {
    const kind = steps[at] ?? 0;
    const count = steps[at + 1] ?? 0;
    at += 2;
    if (kind === 0) {
      yield count;
      continue;
    }
    const end = at + count * PARTS;
    const placed: Finding[] = [];
    for (; at < end; at += PARTS) placed.push(place(parsed, steps, at, before));
    const status = STATUSES[(kind - 1) >> 1] ?? "file";
    const checked: Checked = { status, findings: placed };
    yield (kind - 1) % 2 === 1 ? { ...checked, truncated: true } : checked;
  }
}

function place(parsed: readonly Finding[], steps: Int32Array, at: number, before: number): Finding {
  const finding = parsed[steps[at] ?? 0];
  if (finding === undefined) throw new Error("A batch of verdicts lacks one of its findings.");
  const line = before + (steps[at + 1] ?? 0);
  return finding.position === undefined
    ? { ...finding, line }
    : { ...finding, line, position: steps[at + 2] ?? 0 };
}
