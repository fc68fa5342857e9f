import type { Credentials } from "../../src/conform/index.ts";
import type { Unit } from "./state.ts";

/** A unit of the wrong server as the kit is given it. */
export function credentialsOf({ code, clientId, clientSecret }: Unit): Credentials {
  return { unit: code, clientId, clientSecret };
}
