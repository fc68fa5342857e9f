import type { AddressMode } from "@thongnhat/convert/addresses";
import type { Legacy } from "../read/grid/rows.ts";
import type { Lang } from "../words/lang.ts";

/** Options of `thongnhat convert`, as they are on the command line. */
export interface ConvertCommand {
  readonly from?: string;
  readonly map?: string;
  readonly to?: string;
  readonly out?: string;
  readonly losses?: string;
  readonly addresses?: AddressMode;
  readonly unitsAsOf?: string;
  readonly sheet?: string;
  readonly encoding?: Legacy;
  readonly annotate?: string;
  readonly clock?: "12" | "24";
  readonly doubtful?: "refuse" | "skip";
  readonly check?: boolean;
  readonly json?: boolean;
  readonly list?: boolean;
  readonly progress?: boolean;
  readonly lang: Lang;
}

/** The command cannot be run as it was given; the text says why and what to do. */
export class UsageError extends Error {}
