import { limits } from "@thongnhat/client/protocol";
import { parseJson } from "@thongnhat/core";
import type { Call } from "./routes.ts";
import { breaks, type Json, Refused } from "./state.ts";

/** The body as one JSON object. */
export function jsonBody({ state, incoming }: Call): Json {
  const type = incoming.headers["content-type"] ?? "";
  const isLoose = breaks(state, "EX-WRITE-06") && type === "text/plain";
  if (type !== "application/json" && !isLoose) throw new Refused("media-type");
  if (incoming.body.length > limits.recordBytes && !breaks(state, "EX-WRITE-07"))
    throw new Refused("too-large");
  const text = incoming.body.toString();
  const parsed = breaks(state, "EX-WRITE-05") ? loosely(text) : parseJson(text);
  const value = "value" in parsed ? parsed.value : undefined;
  if (typeof value !== "object" || value === null) throw new Refused("body-malformed");
  return value as Json;
}

function loosely(text: string): { readonly value: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    throw new Refused("body-malformed");
  }
}
