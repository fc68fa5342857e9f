import { join } from "node:path";
import {
  buildModel,
  CompileError,
  type Finding,
  lint,
  readCodeTables,
  readSources,
  type Sources,
} from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";

const DIR = join(import.meta.dirname, "../../../schemas");
const real = readSources(DIR);
const tables = readCodeTables(join(DIR, "code-tables"));
const BIRTH = "ho-tich/1.0/khai-sinh.schema.json";
const PERSON = "chung/1.0/nguoi.schema.json";

// biome-ignore lint/suspicious/noExplicitAny: the test breaks JSON in ways that have no type
type Loose = any;

/** The first rule that the record writes itself; a name alone is a rule that records share. */
function ownRule(json: Loose): Loose {
  return json["x-rules"].find((rule: Loose) => typeof rule === "object");
}

/** Civil status and the shared blocks: a mistake in them is found without the other databases. */
const small = {
  ...real,
  databases: new Map([...real.databases].filter(([id]) => id === "chung" || id === "ho-tich")),
  schemas: real.schemas.filter(({ database }) => database === "chung" || database === "ho-tich"),
};

/** The real standard with one mistake put into one file. */
function withMistake(file: string, change: (json: Loose) => void): Sources {
  const schemas = small.schemas.map((schema) => {
    if (schema.file !== file) return schema;
    const json = structuredClone(schema.json);
    change(json);
    return { ...schema, json };
  });
  return { ...small, schemas };
}

async function findings(sources: Sources, thorough = false): Promise<readonly Finding[]> {
  try {
    return await lint({ sources, model: buildModel(sources), tables, thorough });
  } catch (error) {
    if (error instanceof CompileError) return error.findings;
    throw error;
  }
}

it("the standard as it stands has no mistake", async () => {
  expect(await findings(real, true)).toEqual([]);
}, 120_000);

describe("a mistake stops the compiler with file, pointer and what to do", () => {
  const cases: [string, string, (json: Loose) => void, RegExp, RegExp][] = [
    [
      "an unknown keyword",
      PERSON,
      (json) => {
        json.properties.ngaySinh.if = {};
      },
      /ngaySinh/,
      /phương ngữ/,
    ],
    [
      "a $ref to nowhere",
      PERSON,
      (json) => {
        json.properties.hoTen.$ref = "khong-co.schema.json";
      },
      /properties\/hoTen/,
      /không dẫn tới đâu/,
    ],
    [
      "an object without a title",
      PERSON,
      (json) => {
        json.properties.them = { type: "object", properties: {}, additionalProperties: false };
      },
      /properties\/them/,
      /title/,
    ],
    [
      "two objects with one title",
      BIRTH,
      (json) => {
        json.title = "KetHon";
      },
      /.*/,
      /đã dùng/,
    ],
    [
      "a required field that is not there",
      BIRTH,
      (json) => {
        json.required.push("khongCo");
      },
      /.*/,
      /khongCo/,
    ],
    [
      "an unknown code table",
      PERSON,
      (json) => {
        json.properties.danToc["x-code-table"].table = "dan-tocc";
      },
      /danToc/,
      /dan-tocc/,
    ],
    [
      "bounds that leave no room for a code of the table",
      PERSON,
      (json) => {
        json.properties.danToc.maxLength = 1;
      },
      /danToc/,
      /không vừa/,
    ],
    [
      "a field without a label",
      PERSON,
      (json) => {
        delete json.properties.danToc["x-label"];
      },
      /danToc/,
      /x-label/,
    ],
    [
      "a field without evidence",
      PERSON,
      (json) => {
        delete json.properties.danToc["x-evidence"];
      },
      /danToc/,
      /x-evidence/,
    ],
    [
      "an overlay of a field that is not there",
      BIRTH,
      (json) => {
        json.properties.cha["x-fields"].hoTenn = { "x-required": ["so-hoa"] };
      },
      /x-fields/,
      /hoTenn/,
    ],
    [
      "an event date that leads nowhere",
      BIRTH,
      (json) => {
        json["x-event-date"] = "/ngayKhongCo";
      },
      /.*/,
      /ngayKhongCo/,
    ],
    [
      "a misspelt field in a rule",
      BIRTH,
      (json) => {
        ownRule(json).cel = "notAfter(this.ngayDangKi, today)";
      },
      /x-rules\/\d+\/cel/,
      /ngayDangKi/,
    ],
    [
      "an unknown function in a rule",
      BIRTH,
      (json) => {
        ownRule(json).cel = "khongCo(this.ngayDangKy)";
      },
      /x-rules\/\d+\/cel/,
      /khongCo/,
    ],
    [
      "a rule that does not parse",
      BIRTH,
      (json) => {
        ownRule(json).cel = "this.ngayDangKy ==";
      },
      /x-rules\/\d+\/cel/,
      /cột/,
    ],
    [
      "a hard error without law or logic",
      BIRTH,
      (json) => {
        Object.assign(ownRule(json), {
          ground: "practice",
          severity: { "dang-ky-moi": "error", "so-hoa": "off" },
        });
      },
      /x-rules\/\d+/,
      /lỗi nặng/,
    ],
    [
      "a rule id used twice",
      BIRTH,
      (json) => {
        json["x-rules"].push(ownRule(json));
      },
      /x-rules/,
      /trùng/,
    ],
    [
      "a shared rule that is not there",
      BIRTH,
      (json) => {
        json["x-rules"].push("HT-99");
      },
      /x-rules/,
      /HT-99/,
    ],
    [
      "a wrong $id",
      BIRTH,
      (json) => {
        json.$id = "https://example.org/khai-sinh";
      },
      /\$id/,
      /\$id/,
    ],
  ];

  it.each(cases)("%s", async (_, file, change, pointer, message) => {
    const found = await findings(withMistake(file, change));
    const match = found.find((finding) => message.test(finding.message) && pointer.test(finding.pointer));
    expect(match, JSON.stringify(found, null, 1)).toBeDefined();
    expect(match?.file).toMatch(/schema\.json$/);
    expect(match?.fix.length).toBeGreaterThan(5);
  });

  it("a pattern that can be driven into catastrophic backtracking", async () => {
    const sources = withMistake(PERSON, (json) => {
      json.properties.danTocKhac.pattern = "^([a-z]+ ?)+$";
    });
    const found = await findings(sources, true);
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/chạy nhanh/)]);
  }, 120_000);
});

it("two runs of the emitters give the same bytes", async () => {
  const { emitValidators } = await import("../src/emit/validators/index.ts");
  expect([...emitValidators(buildModel(real), tables)]).toEqual([
    ...emitValidators(buildModel(readSources(DIR)), tables),
  ]);
});
