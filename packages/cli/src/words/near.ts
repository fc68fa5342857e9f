import { fold } from "@thongnhat/core";
import { editDistance } from "../read/csv/suggest.ts";

/** No name of the standard is longer: a longer one is no slip of the pen, and comparing it takes long. */
const LONGEST = 200;

/** Shorter beginnings say too little. */
const SHORTEST_START = 4;

/** The known name that was probably meant, also from Vietnamese words or a beginning; of `database/record`, the record alone is compared too. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const wanted = fold(given).replaceAll(/[\s_]+/g, "-");
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const distance = Math.min(
      ...[name, name.slice(name.indexOf("/") + 1)].map((one) => editDistance(wanted, one, limit)),
    );
    if (distance >= limit) continue;
    best = name;
    limit = distance;
  }
  if (best !== undefined || wanted.length < SHORTEST_START) return best;
  return known.find((name) => name.startsWith(`${wanted}-`));
}
