// node packages/compiler/test/mutation/rules.ts [--find] [--survivors] [database …]

import { ruleFunctions } from "../../src/emit/conformance/functions.ts";
import { machinesForRules } from "../../src/read/states.ts";
import { findCases } from "./find.ts";
import { readKnown } from "./observations.ts";
import { contradictions, judge, type Outcome } from "./score.ts";
import { writeCases } from "./write.ts";

const args = process.argv.slice(2);
const databases = args.filter((arg) => !arg.startsWith("--"));
const { compiled, known } = readKnown(databases.length > 0 ? databases : undefined);
const functions = ruleFunctions(compiled.tables, machinesForRules(compiled.sources));
const rules = [...known.values()].filter(
  ({ database }) => databases.length === 0 || databases.includes(database),
);

const wrong = rules.flatMap((one) => contradictions(one, functions).map((seen) => ({ one, seen })));
for (const { one, seen } of wrong) console.log(`${one.database} ${one.rule.id}: not ${seen.answer}`);

const outcomes = rules.map((one) => judge(one, functions));
if (args.includes("--find")) writeCases(outcomes.flatMap((one) => findCases(compiled, one)));
else print(outcomes);
process.exitCode = wrong.length > 0 ? 1 : 0;

function print(all: readonly Outcome[]): void {
  const names = [...new Set(all.map(({ known: { database } }) => database))].sort();
  const rows = [
    ...names.map((name) =>
      row(
        name,
        all.filter((one) => one.known.database === name),
      ),
    ),
  ];
  if (names.length > 1) rows.push(row("all", all));
  console.log(
    "database                     rules  mutants  equivalent  examples  +vectors  +cases  survived",
  );
  for (const cells of rows)
    console.log(
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(27) : cell.padStart([0, 7, 9, 12, 10, 10, 8, 10][i] ?? 8)))
        .join(""),
    );
  if (!args.includes("--survivors")) return;
  for (const { known: one, survivors } of all)
    for (const { what } of survivors)
      console.log(`${one.database} ${one.rule.id} ${what}\n    ${one.rule.cel}`);
}

function row(name: string, all: readonly Outcome[]): string[] {
  const sum = (of: (one: Outcome) => number): number => all.reduce((total, one) => total + of(one), 0);
  const examples = sum((one) => one.killed.examples);
  const vectors = sum((one) => one.killed.vectors);
  const cases = sum((one) => one.killed.cases);
  const survived = sum((one) => one.survivors.length);
  const equivalent = sum((one) => one.equivalent);
  const total = examples + vectors + cases + survived;
  const share = (part: number): string => `${((100 * part) / Math.max(1, total)).toFixed(1)} %`;
  return [
    name,
    `${all.length}`,
    `${total + equivalent}`,
    `${equivalent}`,
    share(examples),
    share(examples + vectors),
    share(examples + vectors + cases),
    `${survived}`,
  ];
}
