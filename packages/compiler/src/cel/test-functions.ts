import * as core from "@thongnhat/core";
import { celFunctions } from "./functions.ts";
import type { Implementations } from "./oracle.ts";

/**
 * Our functions as they run, to bind to the interpreter and to compiled rules alike. For tests.
 * `inProvince` stands in for the one of the code tables, which are generated after the compiler is built.
 */
export const implementations: Implementations = {
  ...Object.fromEntries(
    [...celFunctions.keys()].flatMap((name) => {
      const implementation = Object.entries(core).find(([exported]) => exported === name)?.[1];
      return typeof implementation === "function" ? [[name, implementation]] : [];
    }),
  ),
  inProvince: (commune, province, on) => {
    if (typeof commune !== "string" || typeof province !== "string" || on === "2025-06-30") return undefined;
    return on === undefined || commune === "" ? undefined : commune === "00004" && province === "01";
  },
};
