import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../paths.ts";
import { SiteError } from "./step.ts";

/** TypeDoc for all packages; an undocumented export or a dead link is an error there too. */
export function buildApi(): void {
  const bin = join(dirname(createRequire(import.meta.url).resolve("typedoc/package.json")), "bin/typedoc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "--logLevel", "Warn"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status !== 0) throw new SiteError(`Tài liệu API không dựng được (TypeDoc):\n${stdout}${stderr}`.trim());
}
