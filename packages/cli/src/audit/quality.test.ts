import { expect, test } from "vitest";
import { processIo } from "../program/io.ts";
import { runAudit } from "./run.ts";

test("without the package that counts, one sentence says how to get it", async () => {
  const said: string[] = [];
  const io = {
    ...processIo(async () => {
      throw new Error("nothing is loaded");
    }),
    err: { write: (text: string) => said.push(text) > 0, once() {} },
  };
  const missing = Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  const code = await runAudit(["a.ndjson"], { lang: "vi" }, io, () => Promise.reject(missing));
  expect(code).toBe(2);
  expect(said).toEqual(["Lệnh này cần gói @thongnhat/quality. Cài: npm i @thongnhat/quality\n"]);
});
