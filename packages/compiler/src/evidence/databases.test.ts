import { buildModel } from "@thongnhat/compiler";
import { expect, it } from "vitest";
import { record, standard } from "../../test/small-standard.ts";
import { checkDatabase } from "../read/check-database.ts";
import { overviewOf } from "./databases.ts";

const TEXT = { type: "string", maxLength: 10 };
const RULE = {
  id: "VV-01",
  cel: "true",
  path: "",
  ground: "logic",
  scope: "record",
  severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
  message: { vi: "Sai", en: "Wrong" },
  fix: { vi: "Sửa", en: "Mend" },
  evidence: { mark: "recalled", source: "nhớ" },
};
const ABOUT = {
  version: "1.0",
  label: { vi: "Vụ việc", en: "Cases" },
  owner: [
    { unit: { vi: "Cục Cũ", en: "Old Department" }, from: "", to: "2025-03-01" },
    { unit: { vi: "Cục Mới", en: "New Department" }, from: "2025-03-01", to: "" },
  ],
  legalBasis: [{ document: "Luật Ví Dụ", article: "Điều 1" }],
  open: [{ vi: "Xin mẫu tờ khai.", en: "Ask for the form." }],
};

it("a database is counted once: its fields and rules by mark, owners in time, law, open questions", () => {
  const sources = standard(
    record(
      "vu-viec",
      "VuViec",
      { a: TEXT, b: { ...TEXT, "x-evidence": { mark: "system", source: "x" } } },
      { "x-rules": [RULE] },
    ),
    record("dinh-chi", "DinhChi", { a: TEXT }, { "x-rules": [RULE] }),
  );
  expect(overviewOf(buildModel({ ...sources, databases: new Map([["thu", ABOUT]]) }))).toMatchObject([
    {
      id: "thu",
      status: "draft",
      owner: ABOUT.owner,
      legalBasis: ABOUT.legalBasis,
      open: ABOUT.open,
      records: [
        { id: "thu/vu-viec", title: "VuViec", fields: 2, rules: 1 },
        { id: "thu/dinh-chi", title: "DinhChi", fields: 1, rules: 1 },
      ],
      fields: { text: 0, system: 1, proposed: 2 },
      rules: { recalled: 1 },
    },
  ]);
});

it.each<[string, object, string[]]>([
  ["nothing", ABOUT, []],
  ["a version that is no folder", { version: "../x" }, ["/version"]],
  ["a status that is no word", { status: 1 }, ["/status"]],
  ["one owner instead of a list", { owner: { unit: ABOUT.label } }, ["/owner"]],
  ["an owner without a name", { owner: [{ unit: { vi: "Cục" } }, null] }, ["/owner/0", "/owner/1"]],
  [
    "a day that is none",
    { owner: [{ unit: ABOUT.label, from: "3/2025", to: 5 }] },
    ["/owner/0/from", "/owner/0/to"],
  ],
  [
    "an end before the beginning",
    { owner: [{ unit: ABOUT.label, from: "2025-03-01", to: "2025-03-01" }] },
    ["/owner/0"],
  ],
  ["a law without a name", { legalBasis: ["Luật"] }, ["/legalBasis/0"]],
  ["questions in one language", { open: [{ vi: "Xin", en: " " }, "Xin"] }, ["/open/0", "/open/1"]],
])("database.json is told where it is wrong: %s", (_, about, pointers) => {
  const found = checkDatabase("thu", { ...about });
  expect(found.map(({ pointer }) => pointer)).toEqual(pointers);
  for (const { file, fix } of found)
    expect({ file, fix: fix !== "" }).toEqual({ file: "thu/database.json", fix: true });
});
