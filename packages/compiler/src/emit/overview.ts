import { overviewOf } from "../evidence/databases.ts";
import type { Model } from "../model/types.ts";
import { BANNER } from "./writer.ts";

/** What stands in each database, without the records themselves: an entry that costs little to load. */
export function emitOverview(model: Model): string {
  return `${BANNER}import type { DatabaseOverview } from "@thongnhat/core";

/** Every database with owner, law, records, evidence and open questions. */
export const overview: readonly DatabaseOverview[] = ${JSON.stringify(overviewOf(model), null, 1)};
`;
}
