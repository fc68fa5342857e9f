import { get } from "@thongnhat/core";
import type { Json } from "../../read/sources.ts";

/** One operation of JSON Patch (RFC 6902); nothing else is used. */
export type Operation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/** The record with the operations done, as a new object. No path here goes through an escaped name. */
export function applyPatch(record: Json, patch: readonly Operation[]): Json {
  const copy = structuredClone(record);
  for (const operation of patch) {
    const cut = operation.path.lastIndexOf("/");
    const holder = get(copy, operation.path.slice(0, cut)) as Record<string, unknown>;
    const name = operation.path.slice(cut + 1);
    if (operation.op !== "remove") holder[name] = operation.value;
    else if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
  }
  return copy;
}
