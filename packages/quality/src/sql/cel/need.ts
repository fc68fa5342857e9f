import type { Value } from "./value.ts";

/** An argument that the compiler of rules has seen to be there. */
export function need(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("a rule calls a function with too few arguments");
  return value;
}
