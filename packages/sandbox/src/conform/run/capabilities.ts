import type { Capabilities, RecordCapability } from "@thongnhat/client/protocol";
import type { Caller } from "../bench/caller.ts";
import { ConformError, Unanswered, Unprepared } from "../errors.ts";
import { type Answer, objectOf } from "../http/answer.ts";
import type { Sender } from "./sender.ts";

/**
 * What the server says of itself, as far as it can be used: whether it is right is a check of its own.
 *
 * @throws ConformError when nobody answers, or the credentials are not taken
 */
export async function askCapabilities(send: Sender, unit: Caller): Promise<Capabilities> {
  // The open answer first: whether anybody is there has nothing to do with secrets.
  await reach(send);
  let answer: Answer;
  try {
    answer = await send({
      method: "GET",
      path: "/v1",
      headers: { accept: "application/json", ...(await unit.authorise()) },
    });
  } catch (error) {
    if (error instanceof Unanswered) throw unreachable(error);
    if (error instanceof Unprepared) throw new ConformError("refused", error.reason);
    throw error;
  }
  if (answer.status === 401 || answer.status === 403)
    throw new ConformError("refused", {
      vi: `Máy chủ không nhận mã và khóa này (trạng thái ${answer.status} ở /v1). Xem lại mã khách, khóa bí mật hoặc khóa của đơn vị.`,
      en: `The server does not take these credentials (status ${answer.status} at /v1). Check client id, secret or key.`,
    });
  return usable(objectOf(answer));
}

async function reach(send: Sender): Promise<void> {
  try {
    await send({ method: "GET", path: "/v1", headers: { accept: "application/json" } });
  } catch (error) {
    throw error instanceof Unprepared ? unreachable(error) : error;
  }
}

function unreachable({ reason }: Unprepared): ConformError {
  return new ConformError("unreachable", {
    vi: `Không nối được tới máy chủ. ${reason.vi} Xem lại địa chỉ, cổng, tường lửa, chứng thư TLS.`,
    en: `The server cannot be reached. ${reason.en} Check address, port, firewall and TLS certificate.`,
  });
}

function usable(body: Readonly<Record<string, unknown>>): Capabilities {
  const { records, limits, name, unit, synthetic } = body;
  return {
    protocol: "1.0",
    name: typeof name === "string" ? name.slice(0, 200) : "",
    ...(typeof unit === "string" ? { unit } : {}),
    synthetic: synthetic === true,
    records: Array.isArray(records) ? records.filter(isCapability) : [],
    limits: typeof limits === "object" && limits !== null ? (limits as Record<string, number>) : {},
  };
}

function isCapability(value: unknown): value is RecordCapability {
  const one = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const lists = [one.operations, one.profiles, one.searchable];
  return typeof one.record === "string" && lists.every((list) => Array.isArray(list) && list.every(isText));
}

const isText = (value: unknown): boolean => typeof value === "string";
