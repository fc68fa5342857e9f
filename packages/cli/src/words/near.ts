import { editDistance } from "../read/csv/suggest.ts";

/** The known name that was probably meant; of `database/record`, the record alone is compared too. */
export function nearest(given: string, known: readonly string[]): string | undefined {
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
