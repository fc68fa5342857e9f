// Records and choices of several databases may have the same names, as long as no record meets both.
import { buildModel, type Sources } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { emitDescriptors } from "../src/emit/descriptors.ts";
import { emitTypes } from "../src/emit/types.ts";
import { emitValidators } from "../src/emit/validators/index.ts";
import { emitZod } from "../src/emit/zod.ts";
import { lintTitles } from "../src/lint/titles.ts";
import { object, standard } from "./small-standard.ts";

const BASE = "https://w3id.org/thongnhat/";
const KIND = { type: "string" };

type Schema = ReturnType<typeof object>;

/** A choice between a person and an organisation, with a title of its own. */
function choice(title: string): Schema {
  const variant = (name: string, tag: string): Schema =>
    object(name, { loai: { ...KIND, const: tag } }, { required: ["loai"] });
  return {
    title,
    description: "Thử",
    "x-label": { vi: "Thử", en: "Test" },
    "x-tag": "loai",
    oneOf: [{ $ref: "#/$defs/CaNhan" }, { $ref: "#/$defs/ToChuc" }],
    $defs: { CaNhan: variant(`${title}CaNhan`, "ca-nhan"), ToChuc: variant(`${title}ToChuc`, "to-chuc") },
  };
}

/** The standard of several databases, by path below its folder. */
function databases(files: Readonly<Record<string, Schema>>): Sources {
  const schemas = Object.entries(files).map(([path, schema]) => {
    const [database = "", name = ""] = path.split("/");
    const file = `${database}/1.0/${name}.schema.json`;
    const json = { $schema: `${BASE}dialect/1.0/schema.json`, $id: BASE + file, ...schema };
    return { file, database, version: "1.0", name, json };
  });
  const ids = [...new Set(schemas.map(({ database }) => database))];
  return { ...standard(), schemas, databases: new Map(ids.map((id) => [id, { version: "1.0" }])) };
}

const record = (title: string, ref: string): Schema =>
  object(title, { ben: { $ref: ref }, cacBen: { type: "array", maxItems: 3, items: { $ref: ref } } });
const two = {
  "tro-giup/ben": choice("Ben"),
  "tro-giup/vu-viec": { ...record("VuViec", "ben.schema.json"), "x-record": true },
  "hoa-giai/ben": choice("Ben"),
  "hoa-giai/vu-viec": { ...record("VuViec", "ben.schema.json"), "x-record": true },
};

describe("two databases with records and choices of the same names", () => {
  const model = buildModel(databases(two));

  it("are no mistake, and neither reads the other's types", async () => {
    expect(lintTitles(model)).toEqual([]);
    for (const text of (await emitTypes(model)).values()) expect(text).not.toContain("import");
  });

  it("stand beside each other in the lists of everything", () => {
    const all = emitValidators(model, new Map()).get("all.ts") ?? "";
    expect(all).toContain('import { vuViec as troGiupVuViec } from "./tro-giup/vu-viec.ts"');
    expect(all).toContain('"hoa-giai/vu-viec": hoaGiaiVuViec');
    expect(emitZod(model).get("all.ts")).toContain('"hoa-giai/vu-viec": hoaGiai.vuViec');
    expect(emitDescriptors(model, new Map(), new Map()).get("catalogue.ts")).toContain(
      '"tro-giup/vu-viec": troGiup.vuViecDescriptor',
    );
  });
});

it("a choice of another database is imported from there", () => {
  const model = buildModel(
    databases({
      "chung/chu-the": choice("ChuThe"),
      "tro-giup/vu-viec": { ...record("VuViec", "../../chung/1.0/chu-the.schema.json"), "x-record": true },
    }),
  );
  expect(lintTitles(model)).toEqual([]);
  const zod = emitZod(model).get("tro-giup.ts") ?? "";
  expect(zod).toContain('import { chuThe } from "./chung.ts"');
  expect(zod).toContain("ben: z.optional(z.lazy(() => chuThe)");
});

it("a record that would hold two things of one title is refused", () => {
  const model = buildModel(
    databases({
      "chung/ben": choice("Ben"),
      ...two,
      "hoa-giai/vu-viec": {
        ...object("VuViec", {
          nguoiMoi: { $ref: "../../chung/1.0/ben.schema.json" },
          ben: { $ref: "ben.schema.json" },
        }),
        "x-record": true,
      },
    }),
  );
  expect(lintTitles(model).map(({ message }) => message)).toContain(
    "title 'Ben' là của cả hoa-giai/Ben và chung/Ben, mà CSDL 'hoa-giai' dùng cả hai.",
  );
});
