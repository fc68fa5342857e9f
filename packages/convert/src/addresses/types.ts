import type {
  CodeTable,
  Share,
  TranslateOptions,
  Translation,
  TranslationReason,
} from "@thongnhat/code-tables";
import type { AddressLevel, AddressOptions, ParsedAddress } from "@thongnhat/code-tables/address";
import type { Issue } from "@thongnhat/core";

/**
 * What happens to the places of a record that name a unit of before 2025-07-01. The old place is never rewritten.
 * `keep`: nothing; `add`: where exactly one current unit is certain it is added in `diaChiQuyDoi`; `both`: as `add`,
 * and both sides are written in codes as far as they go: a place that had only words gets the codes of its old unit,
 * a unit that was divided lists every current one it may be, none chosen.
 */
export type AddressMode = "keep" | "add" | "both";

/** The tables that addresses are read and translated by; `loadAddressTables` gives them. */
export interface AddressTables {
  readonly tinh: CodeTable;
  readonly huyen: CodeTable;
  readonly xa: CodeTable;
  readonly address: {
    /** Reads an address in words, as `address.parse` of `@thongnhat/code-tables/address` does. */
    parse(text: string, options: AddressOptions): ParsedAddress;
  };
}

/** How the places of a record are brought to the current units. */
export interface CurrentAddressOptions {
  readonly mode: AddressMode;
  /**
   * Day, `YYYY-MM-DD`, of the units in places that name no day of their own; absent: the date of the record. Give it
   * where the software renewed the codes of old entries, so that their date no longer says what a code means.
   */
  readonly asOf?: string;
  /** Day for which the units are wanted, `YYYY-MM-DD`; absent: the day of the edition of the tables. */
  readonly today?: string;
  /** What the places go with when a unit was divided: people (residence) or land. Absent: a person decides. */
  readonly by?: TranslateOptions["by"];
  readonly tables: AddressTables;
}

/** A unit by code and name. */
export interface UnitName {
  readonly table: AddressLevel;
  readonly code: string;
  /** Its name and those of the units above: `Phường Hồng Hà, Thành phố Hà Nội`. */
  readonly name: string;
}

/** A current unit, and on what its claim rests. */
export interface CurrentUnit extends UnitName {
  /** Its province, itself where it is one. */
  readonly province: string;
  readonly population?: Share;
  readonly area?: Share;
  /** Resolutions, each once, in the order of time. */
  readonly bases: readonly string[];
}

/** A current unit that was added to a place. */
export interface AddedAddress {
  /** JSON Pointer of the place. */
  readonly path: string;
  readonly was: UnitName;
  readonly now: CurrentUnit;
  /** Days of both units. */
  readonly from: string;
  readonly to: string;
  readonly relation?: Translation["relation"];
  readonly decidedBy?: Translation["decidedBy"];
  /** The weakest evidence on the way. */
  readonly mark?: string;
}

/** Why a person has to decide about a place. */
export type SplitReason =
  /** The unit was divided. */
  | "divided"
  /** One unit is known, and there may be others that no source tells. */
  | "incomplete"
  /** Several old units fit the words. */
  | "several-units"
  /** Some of the words that should name a unit name none. */
  | "not-read"
  /** The date is a year or a month, and the unit was another one within it. */
  | "day-not-full"
  /** Nothing says of which day the place is. */
  | "no-day"
  | TranslationReason;

/** A place that no program decides. It holds codes and names of units, never words of the address. */
export interface AddressSplit {
  /** JSON Pointer of the place. */
  readonly path: string;
  readonly reason: SplitReason;
  /** The old unit, or the old units that may be meant. */
  readonly was: readonly UnitName[];
  /** The current units it may be. */
  readonly candidates: readonly CurrentUnit[];
  /** Day by which the old unit was read; absent where none is known. */
  readonly from?: string;
  readonly to: string;
}

/** A record with its places brought to the current units. */
export interface CurrentAddresses<T> {
  /** The record itself when nothing was added, else a copy; what is given is never changed. */
  readonly record: T;
  readonly added: readonly AddedAddress[];
  /** What goes to a person. */
  readonly splits: readonly AddressSplit[];
  /** A warning for each split. */
  readonly issues: readonly Issue[];
}
