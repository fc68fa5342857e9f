import { dayNumber, toDate } from "@thongnhat/core";
import { codes as districtCodes } from "../generated/huyen/codes.ts";
import { huyen } from "../generated/huyen.ts";
import { codes as provinceCodes } from "../generated/tinh/codes.ts";
import { tinh } from "../generated/tinh.ts";
import { xa } from "../generated/xa.ts";
import { OPEN_END } from "../table/part.ts";
import type { CodeEntry } from "../table/types.ts";
import { ALIASES, withPlainNumber } from "./aliases.ts";
import { type CommuneRows, openCommuneRows } from "./commune-rows.ts";
import { hashName, hashNames } from "./hash-names.ts";
import { toName } from "./letters.ts";
import { LEVEL_BITS, type Name, splitName } from "./names.ts";
import { OFFICIAL, PLAIN_NUMBER, SpellingIndex } from "./spelling-index.ts";
import type { AddressLevel } from "./types.ts";

/** The day from which there are no districts. */
export const REFORM: number = /* @__PURE__ */ dayNumber("2025-07-01");

/** The first day of which the tables know anything. */
export const KNOWN_FROM: string = xa.knownFrom ?? "0001-01-01";

const TABLES = { tinh, huyen, xa };

/** One row of a table: a unit in the span `[from, to)`. The same row is the same object. */
export interface Unit {
  readonly level: AddressLevel;
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly code: string;
  /** Code of the district; empty where there is none. */
  readonly parent: string;
  /** Code of the province on those days; a province's own code. */
  readonly province: string;
  /** The sources contradict each other. */
  readonly disputed: boolean;
}

/** Was the unit there on that day? */
export function isValid(unit: Unit, day: number): boolean {
  return unit.from <= day && day < unit.to && !unit.disputed;
}

/** The row of the table that a unit is. */
export function entryOf({ level, code, from }: Unit): CodeEntry | undefined {
  return TABLES[level].get(code, { asOf: toDate(from) });
}

/** The names of all units of all days. An entry is made only of those that a text names. */
export class Gazetteer {
  readonly #index: SpellingIndex;
  readonly #communes: CommuneRows;
  /** Provinces and districts; their rows are counted after those of communes. */
  readonly #above: { readonly level: AddressLevel; readonly entry: CodeEntry }[] = [];
  /** Texts of other names, by the number of the spelling. */
  readonly #aliases: string[] = [""];
  readonly #units: Unit[] = [];
  readonly #names = new Map<number, readonly Name<Unit>[]>();

  constructor() {
    this.#communes = openCommuneRows();
    for (const level of ["tinh", "huyen"] as const)
      for (const code of level === "tinh" ? provinceCodes : districtCodes)
        for (const entry of TABLES[level].history(code)) this.#above.push({ level, entry });
    this.#index = new SpellingIndex(this.#communes.count + this.#above.length);
    this.#addCommunes();
    this.#addAbove();
  }

  /** Is there a name whose folded form has this number? */
  has(hash: number): boolean {
    return this.#index.has(hash);
  }

  /** The names whose folded form has this number; nearly always it is the same form. */
  find(hash: number): readonly Name<Unit>[] {
    let names = this.#names.get(hash);
    if (names === undefined) {
      names = this.#collect(hash);
      this.#names.set(hash, names);
    }
    return names;
  }

  #collect(hash: number): readonly Name<Unit>[] {
    const names: Name<Unit>[] = [];
    this.#index.each(hash, (row, spelling) => {
      const text = this.#spelling(row, spelling);
      const { exact } = toName(text);
      let name = names.find((one) => one.exact === exact && one.alias === (spelling !== OFFICIAL));
      if (name === undefined) {
        name = { exact, hyphen: text.includes("-"), alias: spelling !== OFFICIAL, units: [], levels: 0 };
        names.push(name);
      }
      const unit = this.#unit(row);
      if (!name.units.includes(unit)) name.units.push(unit);
      name.levels |= LEVEL_BITS[unit.level];
    });
    return names;
  }

  #spelling(row: number, spelling: number): string {
    if (spelling > 0) return this.#aliases[spelling] ?? "";
    const { name } = splitName(this.#textOf(row));
    return spelling === OFFICIAL ? name : (withPlainNumber(name) ?? "");
  }

  #textOf(row: number): string {
    const { cell, count } = this.#communes;
    return row < count ? cell("vi", row) : (this.#above[row - count]?.entry.vi ?? "");
  }

  #unit(row: number): Unit {
    const known = this.#units[row];
    if (known !== undefined) return known;
    const { cell, count } = this.#communes;
    const above = this.#above[row - count];
    const parent = cell("parent", row);
    const [from, to] = above
      ? [above.entry.from ?? "", above.entry.to ?? ""]
      : [cell("from", row), cell("to", row)];
    const unit: Unit = {
      level: above?.level ?? "xa",
      kind: splitName(this.#textOf(row)).kind,
      from: dayNumber(from || KNOWN_FROM),
      to: to === "" ? OPEN_END : dayNumber(to),
      code: above?.entry.code ?? cell("code", row),
      parent: parent.length === 3 ? parent : "",
      province: above ? (above.entry.province ?? above.entry.code) : cell("province", row),
      disputed: (above?.entry.status ?? cell("status", row)) === "disputed",
    };
    this.#units[row] = unit;
    return unit;
  }

  #addCommunes(): void {
    for (const part of this.#communes.parts) {
      const { hashes, others } = hashNames(part);
      this.#index.addOfficial(hashes, part.start);
      for (const [row, hash] of others) this.#index.add(hash, row, PLAIN_NUMBER);
      if (!part.hasAliases) continue;
      for (let row = part.start; row < part.start + part.count; row++) {
        const aliases = this.#communes.cell("aliases", row);
        if (aliases !== "") this.#addAliases(row, aliases.split(";"));
      }
    }
  }

  #addAbove(): void {
    for (const [at, { level, entry }] of this.#above.entries()) {
      const row = this.#communes.count + at;
      const { name } = splitName(entry.vi);
      const numerals = withPlainNumber(name);
      this.#index.add(hashName(name), row, OFFICIAL);
      if (numerals !== undefined) this.#index.add(hashName(numerals), row, PLAIN_NUMBER);
      this.#addAliases(row, [...entry.aliases, ...(ALIASES.get(`${level} ${entry.code}`) ?? [])]);
    }
  }

  #addAliases(row: number, aliases: readonly string[]): void {
    for (const alias of aliases) {
      const { name } = splitName(alias);
      this.#index.add(hashName(name), row, this.#aliases.push(name) - 1);
    }
  }
}

let gazetteer: Gazetteer | undefined;

/** The names of all units, indexed when they are first asked for. */
export function openGazetteer(): Gazetteer {
  gazetteer ??= new Gazetteer();
  return gazetteer;
}
