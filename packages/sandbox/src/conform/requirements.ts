import { requirements } from "@thongnhat/client/protocol";
import type { RequirementId } from "./types.ts";

/** Number of requirements of the exchange. */
export const REQUIREMENT_COUNT: number = requirements.length;

/**
 * Whether a text is the id of a requirement.
 *
 * @param id - any text
 * @returns true for an id of requirements.json
 */
export function isRequirementId(id: string): id is RequirementId {
  return requirements.some((one) => one.id === id);
}
