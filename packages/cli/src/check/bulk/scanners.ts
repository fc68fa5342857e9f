import { dayNumber, isDate, todayInVietnam, type Validator } from "@thongnhat/core";
import type { LineMemory } from "../../read/bulk/line-memory.ts";
import type { CheckOptions } from "../check.ts";
import { statedRecord } from "../judge.ts";
import type { Registry } from "../registry.ts";
import { resolveRecord } from "../resolve.ts";

/** What of a checker of bytes is used here: `ByteChecker` of `@thongnhat/validators/bytes`. */
export interface ByteScanner {
  /** `database/record`. */
  readonly id: string;
  /** Where a record without any finding ends; -1 when that cannot be told from its bytes. */
  scan(bytes: Uint8Array, view: DataView, start: number, end: number, today: number): number;
}

const NAME = Buffer.from('"luocDo":"');
const QUOTE = 0x22;
const LONGEST_NAME = 100;

/** The checkers of bytes for the records that a file holds, loaded as those are met. */
export class Scanners {
  /** Of the record that came last: most files hold one kind. */
  current: ByteScanner | undefined;
  readonly #load: NonNullable<Registry["byteScanner"]>;
  readonly #registry: Registry;
  readonly #record: string | undefined;
  readonly #today: string | undefined;
  /** By the name that a record gives itself; nothing for a kind that has none. */
  readonly #known = new Map<string, ByteScanner | undefined>();
  readonly #wanted = new Map<string, string>();

  private constructor(
    registry: Registry,
    load: NonNullable<Registry["byteScanner"]>,
    { record, today }: CheckOptions,
  ) {
    this.#registry = registry;
    this.#load = load;
    this.#record = record;
    this.#today = today;
    if (record !== undefined) this.#want(record);
  }

  /** Nothing when the options ask for another verdict than the one that checkers of bytes give. */
  static open(registry: Registry, options: CheckOptions): Scanners | undefined {
    const { origin, use, keep } = options;
    const { byteScanner } = registry;
    if (byteScanner === undefined || origin !== undefined || use === "read" || keep) return undefined;
    return new Scanners(registry, byteScanner, options);
  }

  /** Loads what has been asked for since. */
  async ready(): Promise<void> {
    for (const [name, id] of this.#wanted) {
      this.#wanted.delete(name);
      const scanner = await this.#load(id);
      this.#known.set(name, scanner);
      this.current = scanner ?? this.current;
    }
  }

  /** Days since 1970 of the day that records are judged on. */
  day(): number {
    const today = this.#today;
    return dayNumber(today !== undefined && isDate(today) ? today : todayInVietnam());
  }

  /** Told of a record that had to be read: those that follow may be of its kind. */
  saw(value: unknown): void {
    const name = this.#record ?? statedRecord(value);
    if (name === undefined || name === this.current?.id) return;
    if (this.#known.has(name)) this.current = this.#known.get(name) ?? this.current;
    else this.#want(name);
  }

  /** The checker of the record's own kind, where the line seems to name another one than the current. */
  named({ bytes }: LineMemory, start: number, stop: number): ByteScanner | undefined {
    if (this.#known.size < 2) return undefined;
    const line = bytes.subarray(start, stop);
    const at = line.indexOf(NAME) + NAME.length;
    if (at < NAME.length) return undefined;
    const end = line.subarray(at, at + LONGEST_NAME).indexOf(QUOTE);
    const scanner = this.#known.get(line.toString("latin1", at, at + Math.max(end, 0)));
    return scanner === this.current ? undefined : scanner;
  }

  #want(name: string): void {
    const id = resolveRecord(name, this.#registry);
    const validator = id === undefined ? undefined : this.#registry.validators.get(id);
    // Only names that exist are remembered, so that a file of nonsense does not fill the memory.
    if (id === undefined || validator === undefined) return;
    if (namesItself(validator)) this.#wanted.set(name, id);
    else this.#known.set(name, undefined);
  }
}

/**
 * Whether every valid record of a kind says which kind it is. Only then does "valid" of a checker of bytes mean that
 * the line was asked for as this kind: `validate` refuses a record that gives another name, and not one that gives none.
 */
function namesItself({ jsonSchema }: Validator<unknown>): boolean {
  const schema = jsonSchema as Schema;
  const field = schema.properties?.sieuDuLieu;
  const metadata = field?.$ref === undefined ? field : schema.$defs?.[field.$ref.replace("#/$defs/", "")];
  return (
    schema.required?.includes("sieuDuLieu") === true &&
    metadata?.type === "object" &&
    metadata.required?.includes("luocDo") === true &&
    metadata.properties?.luocDo?.type === "string"
  );
}

interface Schema {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
