import type { DatasetKeys, DatasetText } from "@thongnhat/core";
import { celFunctions } from "../../cel/functions.ts";
import { type Implementations, type Oracle, oracle } from "../../cel/oracle.ts";
import type { Model, RecordModel, Rule } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import type { DatasetFinding } from "./dataset.ts";
import { dateOf, inForce, isUnknown, originOf, type Setting } from "./settings.ts";

/** One record of the list under its keys. */
interface Entry {
  readonly index: number;
  readonly value: Json;
  readonly keys: readonly string[];
  readonly date: string | undefined;
}

interface Asked {
  readonly rule: Rule;
  readonly kind: RecordModel;
  readonly dataset: DatasetText;
}

/**
 * Asks rules over several records as the dialect words them: every record against every other, with the interpreter.
 * @returns a function from a rule's id, the records and today to what the rule must report
 */
export function referenceOf(model: Model, functions: Implementations) {
  const kinds = model.databases.flatMap(({ records }) => records);
  const asks = new Map<string, Oracle>();
  const ask = (cel: string, today: string, self?: Entry, other?: Entry): unknown => {
    const known = asks.get(cel) ?? oracle(cel, celFunctions, functions);
    asks.set(cel, known);
    return known(self?.value, today, self?.date, other?.value);
  };

  return (id: string, records: readonly Json[], today: string): DatasetFinding[] => {
    const asked = kinds.flatMap((kind) =>
      kind.rules.flatMap((rule): Asked[] => {
        return rule.id === id && rule.dataset !== undefined ? [{ rule, kind, dataset: rule.dataset }] : [];
      }),
    );
    const found = asked.flatMap((one) => findings(one, records, today));
    return found.sort((a, b) => a.record - b.record || (a.other ?? -1) - (b.other ?? -1));
  };

  function findings(
    { rule, kind, dataset }: Asked,
    records: readonly Json[],
    today: string,
  ): DatasetFinding[] {
    const side = (
      of: string,
      name: "this" | "other",
      keys: DatasetKeys,
      where: string | undefined,
    ): Entry[] => {
      const there = kinds.find(({ id }) => id === of);
      return records.flatMap((value, index): Entry[] => {
        if (there === undefined || (value.sieuDuLieu as Json | undefined)?.luocDo !== of) return [];
        const bare = { index, value, keys: [], date: dateOf(settingOf(there, value)) };
        const answer = (cel: string): unknown =>
          name === "this" ? ask(cel, today, bare) : ask(cel, today, undefined, bare);
        if (where !== undefined && answer(where) !== true) return [];
        const parts = keys.map((key) => key.map(answer)).filter((key) => !key.includes(undefined));
        return [{ ...bare, keys: parts.map((key) => JSON.stringify(key.map(String))) }];
      });
    };
    const selves = side(kind.id, "this", dataset.keys, dataset.where);
    const others =
      dataset.with?.flatMap(({ record, keys, where }) => side(record, "other", keys, where)) ?? selves;
    const judged = selves.filter(({ value }) => severityOf(rule, settingOf(kind, value)) !== undefined);
    const share = (a: Entry, b: Entry): boolean =>
      a.index !== b.index && a.keys.some((key) => b.keys.includes(key));
    const report = (self: Entry, other?: Entry): DatasetFinding => ({
      record: self.index,
      ...(other === undefined ? {} : { other: other.index }),
      code: rule.id,
      severity: severityOf(rule, settingOf(kind, self.value)) ?? "warning",
      path: rule.path,
    });

    if (dataset.pair !== undefined) {
      const cel = dataset.pair;
      const broken = judged.flatMap((self) =>
        others
          .filter((other) => share(self, other) && ask(cel, today, self, other) === false)
          .map((other) => [self, other] as const),
      );
      // A pair of one kind is told once: at the later one when both ways are broken.
      const told = broken.filter(
        ([self, other]) =>
          dataset.with !== undefined ||
          self.index > other.index ||
          !broken.some(([one, two]) => one.index === other.index && two.index === self.index),
      );
      return told.map(([self, other]) => report(self, other));
    }
    if (dataset.exists !== undefined) {
      const cel = dataset.exists;
      return judged
        .filter(({ keys }) => keys.length > 0)
        .filter((self) =>
          others
            .filter((other) => share(self, other))
            .every((other) => ask(cel, today, self, other) === false),
        )
        .map((self) => report(self));
    }
    if (dataset.sum !== undefined) {
      const { whole, part, relation } = dataset.sum;
      return judged.flatMap((self) => {
        const parts = others.filter((other) => share(self, other));
        const total = amountOf(ask(whole, today, self));
        const amounts = parts.map((other) => amountOf(ask(part, today, undefined, other)));
        const known = amounts.filter((amount) => amount !== undefined);
        if (total === undefined || known.length === 0 || known.some(({ of }) => of !== total.of)) return [];
        const sum = known.reduce((units, amount) => units + amount.units, 0n);
        const short = relation === "equal" && known.length === amounts.length && sum < total.units;
        return sum > total.units || short ? [report(self)] : [];
      });
    }
    return sequence(judged, selves, (self) => ask(dataset.sequence ?? "", today, self), report);
  }
}

/** In each key the numbers run from 1; what comes after a gap, or repeats, is told. */
function sequence(
  judged: readonly Entry[],
  all: readonly Entry[],
  numberOf: (self: Entry) => unknown,
  report: (self: Entry, other?: Entry) => DatasetFinding,
): DatasetFinding[] {
  const keys = [...new Set(all.flatMap((entry) => entry.keys))];
  return keys.flatMap((key) => {
    const row = all
      .filter((entry) => entry.keys.includes(key))
      .flatMap((entry) => {
        const number = numberOf(entry);
        return typeof number === "bigint" ? [{ entry, number: Number(number) }] : [];
      })
      .sort((a, b) => a.number - b.number || a.entry.index - b.entry.index);
    return row.flatMap(({ entry, number }, index) => {
      const before = row[index - 1];
      const follows = number === (before?.number ?? 0) + 1;
      return follows || !judged.includes(entry) ? [] : [report(entry, before?.entry)];
    });
  });
}

function settingOf(kind: RecordModel, value: Json): Setting {
  return { kind, root: "", value };
}

function severityOf(rule: Rule, setting: Setting): "error" | "warning" | undefined {
  const severity = rule.severity[originOf(setting, {})];
  if (severity === "off" || !inForce(rule, dateOf(setting)) || isUnknown(setting, rule.path))
    return undefined;
  return severity;
}

/** An amount in ten-thousandths and its currency. */
function amountOf(value: unknown): { readonly units: bigint; readonly of: string } | undefined {
  if (value instanceof Map || (typeof value === "object" && value !== null && "get" in value)) {
    const fields = value as ReadonlyMap<string, unknown>;
    const amount = amountOf(fields.get("soTien"));
    return amount && { ...amount, of: String(fields.get("loaiTien")) };
  }
  if (typeof value !== "string") return undefined;
  const [whole = "", places = ""] = value.split(".");
  return { units: BigInt(whole + places.padEnd(4, "0")), of: "" };
}
