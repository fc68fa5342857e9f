import { addThongNhat, fastifyAjv, schemaId } from "@thongnhat/validators/ajv";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { examplesOf } from "../../test/examples.ts";

const [example] = examplesOf("ho-tich/khai-sinh").valid;
const record = example?.content as Record<string, unknown>;

it("the standard stands under its own names in a 2020-12 instance and in a draft-07 one", () => {
  for (const ajv of [new Ajv2020({ strict: true }), new Ajv({ strict: true })]) {
    const validate = addThongNhat(ajv).getSchema(schemaId("ho-tich/khai-sinh"));
    expect(validate?.(record)).toBe(true);
    expect(validate?.({ ...record, ngayDangKy: "2023-02-29" })).toBe(false);
  }
});

it("adding the standard twice changes nothing", () => {
  const ajv = new Ajv2020();
  expect(addThongNhat(addThongNhat(ajv))).toBe(ajv);
});

it("an unknown record name is a mistake of the program, said in words", () => {
  expect(() => schemaId("ho-tich/khong-co")).toThrow("ho-tich/khong-co");
});

it("Fastify refuses an unknown field instead of deleting it, and a number instead of coercing it", async () => {
  // biome-ignore lint/suspicious/noExplicitAny: Fastify types its plugins by the Ajv class of its own version
  const app = Fastify({ ajv: fastifyAjv as any });
  app.post("/khai-sinh", { schema: { body: { $ref: schemaId("ho-tich/khai-sinh") } } }, async () => ({
    ok: true,
  }));
  const send = async (payload: object) =>
    (await app.inject({ method: "POST", url: "/khai-sinh", payload })).statusCode;
  expect(await send(record)).toBe(200);
  expect(await send({ ...record, truongLa: "x" })).toBe(400);
  expect(await send({ ...record, soLuongBanSao: "2" })).toBe(400);
  await app.close();
});
