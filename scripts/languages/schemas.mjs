// Languages that describe data rather than compute with it.
import { sql } from "./sql.mjs";
import { typescript } from "./typescript.mjs";
import { xsd } from "./xsd.mjs";

export const SCHEMAS = { typescript, sql, xsd };
