import type { Reason } from "@thongnhat/convert/table";

/** A parameter of a reason as text; lists joined. */
export function param({ params }: Reason, name: string): string {
  const value = params?.[name];
  if (value === undefined) return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}
