// Rules of an invented model, each in a record of its own: what their checkers of bytes find valid, validate does too.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Validator } from "@thongnhat/core";
import { beforeAll, describe, expect, it } from "vitest";
import { random } from "../../../../generator/test/mutate.ts";
import { CASES, fieldsOf, made, ruleOf } from "../../../test/byte-rules.ts";
import { record, standard } from "../../../test/small-standard.ts";
import { buildModel } from "../../model/build.ts";
import { emitValidators } from "../validators/index.ts";
import { emitBytes } from "./index.ts";

const REPOSITORY = join(import.meta.dirname, "../../../../..");
const TODAY = "2026-11-22";
/** The rule that is in force from a day on. */
const DATED = CASES.findIndex(({ more }) => more !== undefined && "from" in more);
const nameOf = (n: number): string => `r${n}`;
const files = new Map<string, string>();
const loaded = new Map<string, { validator: Validator<unknown>; checker: Checker }>();

interface Checker {
  readonly checkBytes: (bytes: Uint8Array, options: { today: string }) => string;
}

beforeAll(async () => {
  const model = buildModel(
    standard(
      ...CASES.map((one, n) =>
        record(nameOf(n), `R${n}`, fieldsOf(n), { "x-event-date": "/ngay", "x-rules": [ruleOf(one)] }),
      ),
      // A message that holds records: each is judged by its own date, origin and unknown fields.
      record(
        "thu",
        "Thu",
        {
          ngay: { type: "string", format: "ngay-khuyet", maxLength: 21 },
          mot: { $ref: `${nameOf(DATED)}.schema.json` },
          nhieu: { type: "array", maxItems: 3, items: { $ref: `${nameOf(0)}.schema.json` } },
        },
        { "x-event-date": "/ngay" },
      ),
    ),
  );
  for (const [path, code] of [...emitValidators(model, new Map()), ...emitBytes(model, new Map())])
    if (path !== "all.ts") files.set(path, code);
  const temporary = join(REPOSITORY, "packages/compiler/test/.tmp");
  mkdirSync(temporary, { recursive: true });
  const folder = mkdtempSync(join(temporary, "byte-"));
  const runtime = pathToFileURL(join(REPOSITORY, "packages/validators/src/runtime/")).href;
  try {
    for (const [path, code] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code.replace(/"(?:\.\.\/)+runtime\//g, `"${runtime}`));
    }
    for (const name of [...CASES.map((_, n) => nameOf(n)), "thu"]) {
      const validator = await import(pathToFileURL(join(folder, `thu/${name}.ts`)).href);
      const checker = await import(pathToFileURL(join(folder, `bytes/thu/${name}.ts`)).href);
      loaded.set(name, { validator: validator[name], checker: checker[`${name}Bytes`] });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

const encoder = new TextEncoder();

describe("a rule over bytes", () => {
  it.each(CASES.map((one, n) => ({ ...one, n, options: JSON.stringify(one.more ?? {}) })))(
    "$cel $options finds valid what validate does",
    ({ n, cel }) => {
      const { validator, checker } = loaded.get(nameOf(n)) ?? {};
      if (validator === undefined || checker === undefined) throw new Error(cel);
      const next = random(n + 1);
      let clean = 0;
      let found = 0;
      for (let count = 0; count < 250; count++) {
        const one = made(next);
        const result = validator.validate(one, { today: TODAY });
        const right = result.ok && result.warnings.length === 0;
        const valid = checker.checkBytes(encoder.encode(JSON.stringify(one)), { today: TODAY }) === "valid";
        if (valid && !right) expect({ cel, one, result }).toEqual("a valid record");
        if (right) clean++;
        if (valid) found++;
      }
      // Being unsure is allowed, but not where everything is plain.
      expect(found).toBeGreaterThanOrEqual(clean * 0.8);
    },
  );

  it.each(
    CASES.map((one, n) => ({
      ...one,
      n,
      how: one.translated ? "from what is noted" : "on the parsed object",
    })),
  )("$cel is answered $how", ({ n, translated: expected }) => {
    const code = files.get(`bytes/thu/${nameOf(n)}.ts`) ?? "";
    expect(code).toContain(`scanRecordR${n}`);
    expect(code.includes("objectAt(")).toBe(!expected);
  });

  it("of records in a message is judged by each record's own date", () => {
    const { validator, checker } = loaded.get("thu") ?? {};
    if (validator === undefined || checker === undefined) throw new Error("no message");
    const next = random(99);
    let clean = 0;
    let found = 0;
    for (let count = 0; count < 800; count++) {
      const message = {
        ...(next() < 0.5 ? { ngay: next() < 0.5 ? "2014" : "2025-07-01" } : {}),
        ...(next() < 0.9 ? { mot: made(next) } : {}),
        ...(next() < 0.5 ? { nhieu: [made(next), made(next)] } : {}),
      };
      const result = validator.validate(message, { today: TODAY });
      const right = result.ok && result.warnings.length === 0;
      const valid = checker.checkBytes(encoder.encode(JSON.stringify(message)), { today: TODAY }) === "valid";
      if (valid && !right) expect({ message, result }).toEqual("a valid message");
      if (right) clean++;
      if (valid) found++;
    }
    expect(found).toBeGreaterThan(clean * 0.8);
    expect(clean).toBeLessThan(800);
  });
});
