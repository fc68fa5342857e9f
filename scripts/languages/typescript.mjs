// The interfaces with every example as a literal: TypeScript names an unknown field and a wrong type.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";
import { run } from "./programs.mjs";

export const typescript = {
  needs: () => [],
  check(dir, { samples, compiled, write }) {
    write();
    const names = new Map(
      compiled.model.databases.flatMap(({ records }) =>
        records.map(({ id, def }) => [id, def.split("/")[1]]),
      ),
    );
    const first = samples.findIndex(isLater);
    const lines = samples.map(({ id, record, breaks }, at) => {
      const wrong = breaks !== undefined || (first !== -1 && at >= first);
      return `${wrong ? "// @ts-expect-error\n" : ""}export const r${at}: t.${names.get(id)} = ${JSON.stringify(record)};`;
    });
    writeFileSync(
      join(dir, "records.ts"),
      `import type * as t from "./thongnhat.ts";\n${lines.join("\n")}\n`,
    );
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022"];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    run(process.execPath, [tsc, ...options, "--allowImportingTsExtensions", "records.ts"], { cwd: dir });
    return [];
  },
};

/** From here on the samples hold what the types of this version do not know. */
function isLater({ record }) {
  return "truongMoi" in record;
}
