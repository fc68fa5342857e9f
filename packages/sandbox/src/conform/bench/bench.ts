import type { Capabilities, RecordCapability } from "@thongnhat/client/protocol";
import type { RecordType } from "../../standard/record-type.ts";
import { Skip, Unmet } from "../errors.ts";
import { type Answer, codeOf } from "../http/answer.ts";
import type { Workshop } from "../records/workshop.ts";
import type { Run } from "../run/run.ts";
import type { Step, Text } from "../types.ts";
import type { Caller } from "./caller.ts";

/** One request of a check. */
export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Who asks; default the first unit, `nobody` sends no token and no key. */
  readonly as?: Caller | "nobody";
  /** The path as a report shows it, where it holds an id. */
  readonly shown?: string;
}

/** What must come. */
export interface Wanted {
  readonly status: number | readonly number[];
  /** Code of the problem. */
  readonly code?: string | readonly string[];
}

/** What a check works with: one kind of record on one server, and the list of what was asked. */
export interface Bench {
  readonly run: Run;
  readonly capabilities: Capabilities;
  readonly capability: RecordCapability;
  readonly type: RecordType;
  readonly workshop: Workshop;
  readonly steps: Step[];
  ask(ask: Ask): Promise<Answer>;
}

/** A bench for one record, with an empty list of steps. */
export function openBench(
  run: Run,
  found: Omit<Bench, "run" | "steps" | "ask" | "capabilities"> & { readonly capabilities: Capabilities },
): Bench {
  const steps: Step[] = [];
  return {
    ...found,
    run,
    steps,
    async ask({ method = "GET", path, headers = {}, body, as = run.unit, shown }) {
      const who = as === "nobody" ? {} : await as.authorise();
      const asked = `${method} ${shown ?? path}`;
      const answer = await run.send({
        method,
        path,
        headers: { accept: "application/json, application/problem+json, */*;q=0.1", ...who, ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const code = answer.status >= 400 ? codeOf(answer) : undefined;
      steps.push({
        asked,
        status: answer.status,
        ...(code === undefined ? {} : { code }),
        headers: [...answer.headers.keys()].sort(),
        ms: answer.ms,
      });
      return answer;
    },
  };
}

/** Says what the last answer had to be, and stops the check where it is not. */
export function expect(bench: Bench, answer: Answer, wanted: Wanted, when?: Text): Answer {
  const statuses = [wanted.status].flat();
  const codes = wanted.code === undefined ? [] : [wanted.code].flat();
  const said = [statuses.join(" / "), codes.join(" / ")].filter((one) => one !== "").join(" ");
  const expected =
    when === undefined ? { vi: said, en: said } : { vi: `${said}: ${when.vi}`, en: `${said}: ${when.en}` };
  note(bench, expected);
  const code = codeOf(answer);
  if (statuses.includes(answer.status) && (codes.length === 0 || codes.includes(code ?? ""))) return answer;
  const came = [String(answer.status), codes.length === 0 ? "" : (code ?? "?")]
    .filter((one) => one !== "")
    .join(" ");
  throw new Unmet(expected, { vi: came, en: came }, bench.steps.at(-1)?.asked);
}

/** Says what must hold of the last answer, and stops the check where it does not. */
export function claim(bench: Bench, holds: boolean, expected: Text, came: Text): void {
  note(bench, expected);
  if (!holds) throw new Unmet(expected, came, bench.steps.at(-1)?.asked);
}

/** Stops a check that does not apply here. */
export function skip(vi: string, en: string): never {
  throw new Skip({ vi, en });
}

function note(bench: Bench, expected: Text): void {
  const last = bench.steps.at(-1);
  if (last === undefined) return;
  const before = last.expected;
  const both =
    before === undefined
      ? expected
      : { vi: `${before.vi}; ${expected.vi}`, en: `${before.en}; ${expected.en}` };
  bench.steps[bench.steps.length - 1] = { ...last, expected: both };
}

/** A text that is the same in both languages: a status, a code, a name of a header. */
export const same = (text: string): Text => ({ vi: text, en: text });
