import { get } from "@thongnhat/core";
import { answerBytes } from "../client/pages.ts";
import { type Core, send } from "../client/send.ts";
import { expect, isReceipt } from "../client/shapes.ts";
import { checkRecord } from "../client/validate.ts";
import { digestOf } from "../digest/digest.ts";
import { ExchangeError } from "../errors/exchange-error.ts";
import type { Receipt } from "../generated/messages.ts";
import { limits } from "../generated/operations.ts";
import { readJson } from "../request/answer.ts";
import type { WriteOptions } from "./types.ts";

/**
 * Writes one record: a new one, or with an etag a new version in its place. The receipt must be for what was
 * sent; a record that was changed on the way is not taken for delivered.
 * @throws ExchangeError
 */
export async function writeRecord(
  core: Core,
  record: string,
  value: unknown,
  etag: string | undefined,
  options: WriteOptions,
): Promise<Receipt> {
  await checkRecord(core.validate, record, value);
  const id = get(value, "/sieuDuLieu/maBanGhi");
  if (typeof id !== "string") {
    const issues = [
      { code: "TN-REQUIRED", severity: "error" as const, path: "/sieuDuLieu/maBanGhi", record },
    ];
    throw new ExchangeError("record-invalid", { issues });
  }
  const body = JSON.stringify(value);
  if (new TextEncoder().encode(body).byteLength > limits.recordBytes) throw new ExchangeError("too-large");
  const digest = await digestOf(value);
  const signature = await core.signer?.(value);
  const { value: receipt } = await send(core, etag === undefined ? "submit" : "replace", {
    record,
    options,
    body: () => body,
    id,
    ...(etag === undefined ? {} : { etag }),
    ...(signature === undefined ? {} : { signature }),
    read: async (response) => {
      const given = expect(await readJson(response, answerBytes(core)), isReceipt, response.status);
      const same = given.id === id && given.record === record && given.digest === digest;
      if (!same) throw new ExchangeError("invalid-answer", { status: response.status });
      return given;
    },
    count: () => 1,
  });
  return receipt;
}
