import type { AddressCandidate, AddressUnits, ParsedAddress } from "@thongnhat/code-tables/address";
import { type Lang, nameOf } from "../common/cli.ts";

const LEVELS = ["xa", "huyen", "tinh"] as const;

/** Names of units from the smallest on: `Phường A, Quận B, Thành phố C`. */
export function unitNames(units: AddressUnits, lang: Lang): string {
  return LEVELS.flatMap((level) => {
    const unit = units[level];
    return unit === undefined ? [] : [nameOf(unit, lang)];
  }).join(", ");
}

/** An address whose units are known today, for certain. */
export function isSettled({ status, now }: ParsedAddress): boolean {
  return status === "found" && now?.status === "one" && now.complete;
}

/** The address as it is written today: what was left over, and the units. */
export function addressNow(parsed: ParsedAddress, lang: Lang): string | undefined {
  const { now, rest } = parsed;
  if (now === undefined || !isSettled(parsed)) return undefined;
  const units = unitNames(now, lang);
  return rest === "" ? units : `${rest}, ${units}`;
}

/** A candidate with its code. */
export function candidateName(candidate: AddressCandidate, lang: Lang): string {
  return `${nameOf(candidate, lang)} (${candidate.code})`;
}
