// Programs that only a proof needs: pinned here, installed outside the repository by npm from the registry that this
// machine uses, and no dependency of anything we publish.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";
import { must } from "./run.mjs";

const TOOLS = {
  // Its audit plug-in asks for the tag `cjs` of node-fetch, which mirrors of the registry do not all carry.
  verdaccio: { dependencies: { verdaccio: "6.10.4" }, overrides: { "node-fetch": "2.7.0" } },
  yarn: { dependencies: { "@yarnpkg/cli-dist": "4.18.1" } },
  cyclonedx: {
    dependencies: {
      "@cyclonedx/cyclonedx-library": "10.3.0",
      ajv: "8.20.0",
      "ajv-formats": "3.0.1",
      "ajv-formats-draft2019": "1.6.1",
    },
  },
};

/** The folder in which a tool is installed; installs it when it is not there in this version. */
export async function tool(name) {
  const wanted = TOOLS[name];
  const version = Object.values(wanted.dependencies)[0];
  const dir = join(root, ".tmp", "publish", "tools", `${name}-${version}`);
  const ready = join(dir, ".ready");
  if (!existsSync(ready)) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, ...wanted }));
    const args = [
      "install",
      "--prefer-offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
    ];
    await must(`Cài ${name} ${version}`, "npm", args, { cwd: dir, seconds: 300 });
    writeFileSync(ready, version);
  }
  return dir;
}
