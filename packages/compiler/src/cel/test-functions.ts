import { fileURLToPath } from "node:url";
import * as core from "@thongnhat/core";
import { readStandard } from "../compiled.ts";
import { machinesOf } from "../lint/machines.ts";
import { machinesForRules } from "../read/states.ts";
import { tableFunctions } from "../rule-data/table-functions.ts";
import { celFunctions } from "./functions.ts";
import type { Implementations } from "./oracle.ts";

const SCHEMAS = fileURLToPath(new URL("../../../../schemas", import.meta.url));
const { tables, sources } = readStandard(SCHEMAS);

/** The machines that the rules of tests may name. */
export const machines = machinesOf(sources);

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
  ...tableFunctions(tables, machinesForRules(sources)),
  inProvince: (commune, province, on) => {
    if (typeof commune !== "string" || typeof province !== "string" || on === "2025-06-30") return undefined;
    return on === undefined || commune === "" ? undefined : commune === "00004" && province === "01";
  },
};
