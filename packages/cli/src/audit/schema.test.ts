import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birth, type Desk, openDesk } from "../../test/audit/run.ts";

const ROOT = new URL("../../../../", import.meta.url);
/** As much of ajv as is used: it is installed where the standard's own schemas are tested with it. */
type Validate = ((value: unknown) => boolean) & { readonly errors?: unknown };
const { default: Ajv } = createRequire(new URL("packages/validators/package.json", ROOT))(
  "ajv/dist/2020.js",
) as {
  default: new (options: object) => { compile(schema: object): Validate };
};
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`schemas/quality/${name}.schema.json`, ROOT), "utf8"));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

let desk: Desk;
beforeAll(async () => {
  desk = openDesk();
  const wrong = { nguoiDuocKhaiSinh: { hoTen: { dayDu: "Hoàng Thị Ví Dụ" }, gioiTinh: "7" } };
  const file = desk.write("a.ndjson", [birth(1), birth(2, wrong), birth(1), "chữ"]);
  const other = desk.write("b.ndjson", [birth(1)]);
  await desk.audit(file, "--as-of", "2026-10-01", "--out", desk.path("truoc"));
  await desk.audit(file, "--with", other, "--previous", desk.path("truoc"), "--out", desk.path("kq"));
  await desk.audit(desk.write("rong.ndjson", ""), "--out", desk.path("rong"));
});
afterAll(() => desk.remove());

describe("what an audit writes for programs follows its published schema", () => {
  test.each([
    ["report", "kq/bao-cao-chat-luong.json"],
    ["report", "rong/bao-cao-chat-luong.json"],
    ["state", "kq/trang-thai.json"],
    ["state", "rong/trang-thai.json"],
  ])("%s: %s", (name, path) => {
    const validate = ajv.compile({ ...schema(name), $id: `${name}-${path}` });
    validate(JSON.parse(readFileSync(desk.path(path), "utf8")));
    expect(validate.errors ?? []).toEqual([]);
  });
});
