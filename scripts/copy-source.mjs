// The package @thongnhat/schemas carries the standard as it is written: a unit's own databases are compiled on it.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

const target = join(root, "packages/schemas/source");
rmSync(target, { recursive: true, force: true });
cpSync(join(root, "schemas"), target, { recursive: true });
