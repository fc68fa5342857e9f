import type { AddressTables } from "./types.ts";

/**
 * Loads the tables of administrative units and the reader of addresses. They are large: a program that converts no
 * address never loads them.
 * @returns the tables, for `currentAddresses`
 * @example
 * const tables = await loadAddressTables();
 * currentAddresses(record, descriptor, { mode: "add", tables });
 */
export async function loadAddressTables(): Promise<AddressTables> {
  const [{ tinh }, { huyen }, { xa }, { address }] = await Promise.all([
    import("@thongnhat/code-tables/tinh"),
    import("@thongnhat/code-tables/huyen"),
    import("@thongnhat/code-tables/xa"),
    import("@thongnhat/code-tables/address"),
  ]);
  return { tinh, huyen, xa, address };
}
