import { type Chance, chanceFrom, type Day, inventDay, inventPerson, type Person } from "./people.ts";

/** One invented entry of a book: enough people, days and sums for any of the tables. */
export interface Case {
  readonly no: number;
  readonly main: Person;
  readonly mother: Person;
  readonly father: Person;
  readonly asker: Person;
  /** Day of the entry. */
  readonly day: Day;
  /** A day before it. */
  readonly earlier: Day;
  readonly sum: number;
  readonly paid: number;
  /** 0 to 9, for choices of a table. */
  readonly die: number;
}

/** Invents the entries of one file. */
export function inventCases(seed: number, count: number, years: readonly [number, number]): Case[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, at) => inventCase(chance, at + 1, years));
}

function inventCase(chance: Chance, no: number, [from, to]: readonly [number, number]): Case {
  const sum = (1 + chance.below(4000)) * 50_000;
  const day = inventDay(chance, to, to);
  return {
    no,
    main: inventPerson(chance, from, to - 1),
    mother: inventPerson(chance, from - 35, from - 20, false),
    father: inventPerson(chance, from - 38, from - 21, true),
    asker: inventPerson(chance, from - 40, from - 20),
    day,
    earlier: { ...day, year: day.year - 1 },
    sum,
    paid: Math.floor((sum * chance.below(11)) / 10),
    die: chance.below(10),
  };
}

/** The item of a list that the die of a case shows. */
export function byDie<T>(row: Case, list: readonly [T, ...T[]]): T {
  return list[row.die % list.length] ?? list[0];
}

/** The word for man or woman. */
export function sexOf<T>(person: Person, man: T, woman: T): T {
  return person.male ? man : woman;
}
