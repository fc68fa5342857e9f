import { describe, expect, it } from "vitest";
import * as runtime from "../../../validators/src/runtime/cel.ts";
import { celFunctions } from "./functions.ts";
import { celImports, helperOf } from "./imports.ts";

describe("the imports of a compiled rule", () => {
  it("come from the module of each function, helpers from the runtime of the validators", () => {
    const imports = celImports(
      ["notAfter", "celAll", "before", "inProvince"],
      celFunctions,
      "../runtime/cel.ts",
    );
    expect([...imports]).toEqual([
      ["../runtime/cel.ts", ["celAll"]],
      ["@thongnhat/code-tables/xa/parents", ["inProvince"]],
      ["@thongnhat/core", ["before", "notAfter"]],
    ]);
  });

  it("are all there", () => {
    const names = [
      "exists",
      "all",
      "exists_one",
      "filter",
      "map",
      "size",
      "startsWith",
      "endsWith",
      "contains",
    ];
    for (const name of names) expect(runtime).toHaveProperty(helperOf(name) ?? "");
  });
});
