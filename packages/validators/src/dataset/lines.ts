import type { Severity } from "@thongnhat/core";
import type { DatasetRule } from "../runtime/dataset.ts";
import { SEPARATOR, unpackSource } from "./entries.ts";
import type { Entry, Found } from "./group.ts";
import type { LineSorter } from "./sort.ts";
import type { DatasetIssue, RecordPlace } from "./types.ts";

/** Sorts before every position: a record that has what it must have. */
const SETTLED = "!";
/** Sorts before every position too: a finding without another record. */
const ALONE = "-";
/** So does a finding about a key instead of a record. */
const CROWDED = "+";

/** Severity, code, parameters, and the places of both records. */
type Line = readonly [
  severity: number,
  code: string | null,
  params: NonNullable<Found["params"]> | null,
  at: readonly (string | number | null)[],
  other: readonly [side: number, source: readonly (string | number | null)[]] | null,
];

/** Findings of all keys, put in the order of the records that they are about. */
export class FindingLines {
  readonly #rules: readonly DatasetRule[];
  readonly #sorter: LineSorter;

  constructor(rules: readonly DatasetRule[], sorter: LineSorter) {
    this.#rules = rules;
    this.#sorter = sorter;
  }

  /** As `LineSorter.add`. */
  add(rule: number, { self, other, code, params, settled }: Found): boolean {
    const alone = code === undefined ? ALONE : CROWDED;
    const against = settled ? SETTLED : other === undefined ? alone : position(other);
    const line: Line = [
      code === undefined ? self.payload[0] : 1,
      code ?? null,
      params ?? null,
      self.payload[2],
      other === undefined ? null : [other.payload[1], other.payload[2]],
    ];
    const order = [position(self), String(rule).padStart(4, "0"), against].join(SEPARATOR);
    return this.#sorter.add(order + SEPARATOR + JSON.stringify(line));
  }

  spill(): Promise<void> {
    return this.#sorter.spill();
  }

  /** Each finding once, however many keys it was found under. */
  async *issues(): AsyncGenerator<DatasetIssue> {
    let said = "";
    let settled = "";
    for await (const lines of this.#sorter.sorted()) {
      for (const line of lines) {
        const [index = "", rule = "", against = "", text = ""] = line.split(SEPARATOR);
        const judged = index + SEPARATOR + rule;
        if (against === SETTLED) settled = judged;
        const findings = judged + SEPARATOR + against;
        if (settled === judged || said === findings) continue;
        said = findings;
        yield this.#issue(this.#rules[Number(rule)] as DatasetRule, index, against, JSON.parse(text) as Line);
      }
    }
  }

  #issue(rule: DatasetRule, index: string, against: string, line: Line): DatasetIssue {
    const [severity, code, params, source, other] = line;
    const { id, path, record } = rule;
    return {
      code: code ?? id,
      severity: SEVERITIES[severity] ?? "warning",
      path,
      record,
      ...(params === null ? {} : { params }),
      at: place(index, record, source),
      ...(other === null ? {} : { other: place(against, sideOf(rule, other[0]), other[1]) }),
    };
  }
}

const SEVERITIES: readonly (Severity | undefined)[] = [undefined, "warning", "error"];

function place(index: string, record: string, source: readonly (string | number | null)[]): RecordPlace {
  return { index: Number(index), record, ...unpackSource(source) };
}

function sideOf({ record, others }: DatasetRule, side: number): string {
  return side < 0 ? record : (others?.[side]?.record ?? record);
}

function position({ index }: Entry): string {
  return String(index).padStart(12, "0");
}
