import type { CodeTable } from "@thongnhat/code-tables";
import type { address } from "@thongnhat/code-tables/address";

/** Administrative units and what reads addresses; a script of its own, as it is large. */
export interface Units {
  readonly tables: readonly CodeTable[];
  readonly address: typeof address;
}

/** Where the scripts with code tables leave what they bring. */
export interface Brought {
  thongnhatUnits?: Units;
  thongnhatTables?: readonly CodeTable[];
}

/** What the scripts have left until now. */
export function brought(): Brought {
  return globalThis as Brought;
}
