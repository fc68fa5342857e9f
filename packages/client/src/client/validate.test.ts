import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handler, json, recordOf, startServer, type TestServer } from "../request/test-server.ts";
import type { StandardSchemaV1 } from "./options.ts";

let handler: Handler = () => {};
let server: TestServer;
beforeEach(async () => {
  server = await startServer((asked, answer, turn) => handler(asked, answer, turn));
});
afterEach(() => server.close());

const birth = { ...recordOf("ks-1"), hoTen: "Lò Thị Ví Dụ" } as never;

/** A schema of another library, whose words quote the value. */
const chatty: StandardSchemaV1 = {
  "~standard": {
    version: 1,
    vendor: "khac",
    validate: () => ({ issues: [{ message: "got 'Lò Thị Ví Dụ'", path: [{ key: "me" }, "hoTen", 0] }] }),
  },
};

test("a record that is not valid is not sent, and the error names code and place by our own validators", async () => {
  const client = server.client({ validate: { "ho-tich/khai-sinh": khaiSinh } });
  const error = await client.hoTich.khaiSinh.submit(birth).catch((caught) => caught);
  expect(error).toMatchObject({ code: "record-invalid", attempts: 0 });
  expect(error.issues[0]).toMatchObject({
    code: expect.stringMatching(/^TN-/),
    path: expect.stringMatching(/^\//),
  });
  expect(JSON.stringify(error) + String(error)).not.toContain("Ví Dụ");
  expect(server.asked).toEqual([]);
});

test("any Standard Schema will do, and its words about the value stay out", async () => {
  const client = server.client({ validate: { "ho-tich/khai-sinh": chatty } });
  const error = await client.hoTich.khaiSinh.submit(birth).catch((caught) => caught);
  expect(error.issues).toEqual([
    { code: "SCHEMA", severity: "error", path: "/me/hoTen/0", record: "ho-tich/khai-sinh" },
  ]);
});

test("a record for which no schema is known is sent", async () => {
  handler = (_asked, answer) => answer.writeHead(404).end();
  const client = server.client({ validate: { "ho-tich/khai-tu": chatty } });
  await expect(client.hoTich.khaiSinh.submit(birth)).rejects.toMatchObject({
    code: "not-found",
    attempts: 1,
  });
});

test("a function may check instead; its warnings hold nothing up", async () => {
  handler = (_asked, answer) => answer.writeHead(404).end();
  const warn = () => [{ code: "KS-01", severity: "warning" as const, path: "" }];
  await expect(server.client({ validate: warn }).hoTich.khaiSinh.submit(birth)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("where asked for, a whole record that arrives is checked too; a part of one is not", async () => {
  handler = (_asked, answer) => json(answer, 200, birth, { etag: '"1"' });
  const { khaiSinh: resource } = server.client({
    validate: { "ho-tich/khai-sinh": chatty },
    validateAnswers: true,
  }).hoTich;
  await expect(resource.get("ks-1", { profile: "full" })).rejects.toMatchObject({ code: "invalid-answer" });
  await expect(resource.get("ks-1", { profile: "chia-se-3458" })).resolves.toMatchObject({ etag: '"1"' });
});
