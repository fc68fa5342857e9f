import { editDistance } from "../read/csv/suggest.ts";

/** No name of the standard is longer: a longer one is no slip of the pen, and comparing it takes long. */
const LONGEST = 200;

/** The known name that was probably meant; of `database/record`, the record alone is compared too. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const wanted = given.toLowerCase();
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
  return best;
}
