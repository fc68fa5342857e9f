import { readFileSync } from "node:fs";
import type { Waiver } from "@thongnhat/compiler";

/** Why a file of waivers cannot be used. */
export class WaiverError extends Error {}

/**
 * Reads waivers; each says the rule, the place, and a reason.
 * @throws WaiverError
 */
export function readWaivers(file: string): Waiver[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new WaiverError(
      error instanceof SyntaxError ? "JSON?" : String((error as NodeJS.ErrnoException).code),
    );
  }
  if (!Array.isArray(json)) throw new WaiverError("[…]?");
  return json.map((one: Partial<Waiver> | null, index) => {
    const { rule, at, reason } = one ?? {};
    const bad = [rule, at, reason].some((text) => typeof text !== "string" || text.trim() === "");
    if (bad) throw new WaiverError(`/${index}: rule, at, reason?`);
    return { rule, at, reason } as Waiver;
  });
}
