import { createHash, randomUUID } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import type { ChangeEvent, Receipt } from "@thongnhat/client/protocol";
import { PROBLEM_TYPE, problems } from "@thongnhat/client/protocol";
import { parseJson } from "@thongnhat/core";
import { digestOf } from "../../src/store/mark.ts";
import { jsonBody } from "./body.ts";
import { start } from "./reading.ts";
import type { Call } from "./routes.ts";
import { breaks, type Json, Refused, type Reply } from "./state.ts";

/** The answer of the first request with this key. */
export async function once(call: Call, work: () => Reply | Promise<Reply>): Promise<Reply> {
  const { state, incoming, unit } = call;
  const key = incoming.headers["idempotency-key"];
  if (key === undefined) {
    if (breaks(state, "EX-IDEM-01")) return work();
    throw new Refused("key-missing");
  }
  const name = `${unit.code} ${key}`;
  const body = createHash("sha256").update(incoming.path).update(incoming.body).digest("hex");
  const before = state.keys.get(name);
  if (before !== undefined) {
    if (before.body !== body && !breaks(state, "EX-IDEM-03")) throw new Refused("key-reused");
    const headers: Readonly<Record<string, string>> = breaks(state, "EX-IDEM-02")
      ? {}
      : { "idempotency-replayed": "true" };
    return { ...(await before.reply), headers };
  }
  const reply = (async () => work())();
  if (breaks(state, "EX-IDEM-04")) {
    // The key is kept only when the answer is there: two at once both come this far.
    const done = await reply;
    state.keys.set(name, { body, reply });
    return done;
  }
  state.keys.set(name, { body, reply });
  reply.catch(() => state.keys.delete(name));
  return reply;
}

export function submit(call: Call): Promise<Reply> {
  const value = jsonBody(call);
  return once(call, async () => {
    await breathe();
    return { status: 201, body: accept(call, value) };
  });
}

export function replace(call: Call): Promise<Reply> {
  const { state, incoming, type, unit, id } = call;
  const value = jsonBody(call);
  return once(call, () => {
    const held = state.held.get(type.id)?.get(id);
    if (held === undefined || held.owner !== unit.code) throw new Refused("not-found");
    const match = incoming.headers["if-match"];
    if (match === undefined && !breaks(state, "EX-VER-01")) throw new Refused("match-missing");
    if (match !== undefined && match !== `"${held.version}"` && !breaks(state, "EX-VER-02"))
      throw new Refused("version-changed");
    if (versionOf(value) <= held.version && !breaks(state, "EX-VER-03")) throw new Refused("version-stale");
    return { status: 200, body: accept(call, value, true) };
  });
}

const versionOf = (value: Json): number =>
  Number((value.sieuDuLieu as Json | undefined)?.phienBanBanGhi ?? 1);

/** Checks a record and keeps it. */
function accept(call: Call, given: Json, replaces = false): Receipt {
  const { state, unit, type, incoming } = call;
  const value = breaks(state, "EX-WRITE-08") ? withoutUnknown(given) : given;
  const verdict = type.validator.validate(value);
  if (!verdict.ok)
    throw new Refused(
      "record-invalid",
      verdict.issues.map(({ code, severity, path }) => ({
        code,
        severity,
        path: breaks(state, "EX-WRITE-02") ? "" : path,
      })),
    );
  const { maBanGhi, coQuanChuQuan } = value.sieuDuLieu as {
    readonly maBanGhi: string;
    readonly coQuanChuQuan?: string;
  };
  if (coQuanChuQuan !== unit.code && !breaks(state, "EX-WRITE-03")) throw new Refused("not-owner");
  const records = state.held.get(type.id);
  if (!replaces && records?.has(maBanGhi) && !breaks(state, "EX-WRITE-04"))
    throw new Refused("record-exists");
  const version = versionOf(value);
  records?.set(maBanGhi, { value, owner: unit.code, version });
  state.events.get(type.id)?.push(eventOf(call, value, maBanGhi, version, replaces));
  return {
    id: maBanGhi,
    record: type.id,
    version,
    digest: breaks(state, "EX-WRITE-01") ? `sha-256:${"0".repeat(64)}` : digestOf(value),
    receivedAt: new Date().toISOString(),
    requestId: incoming.requestId,
  };
}

function eventOf(
  { state, unit, type }: Call,
  value: Json,
  id: string,
  version: number,
  replaces: boolean,
): ChangeEvent {
  const kind = replaces || breaks(state, "EX-CHANGE-01") ? "updated" : "created";
  return {
    specversion: "1.0",
    id: randomUUID(),
    source: `urn:thongnhat:unit:${unit.code}`,
    type: `thongnhat.${type.id.replace("/", ".")}.${kind}`,
    subject: id,
    time: new Date().toISOString(),
    dataschema: type.schemaId,
    datacontenttype: "application/json",
    version,
    digest: digestOf(value),
    data: value,
  };
}

function withoutUnknown({ truongLaCuaKiemThu: _, ...rest }: Json): Json {
  return rest;
}

export function submitBatch(call: Call): Promise<Reply> {
  const { state } = call;
  const work = (): Reply => {
    const told = outcomes(call);
    return ndjson(200, breaks(state, "EX-BATCH-01") ? told.toReversed() : told);
  };
  return breaks(state, "EX-BATCH-02") ? Promise.resolve(work()) : once(call, work);
}

export function imported(call: Call): Promise<Reply> {
  return once(call, () => {
    const told = outcomes(call);
    const kept = breaks(call.state, "EX-BULK-03") ? told.filter(({ ok }) => ok === false) : told;
    return { status: 202, body: start(call, "import", kept, told.filter(({ ok }) => ok === true).length) };
  });
}

function outcomes(call: Call): Json[] {
  const lines = call.incoming.body
    .toString()
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line, index) => {
    try {
      const parsed = parseJson(line);
      if (!("value" in parsed)) throw new Refused("body-malformed");
      return { line: index + 1, ok: true, receipt: accept(call, parsed.value as Json) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { title, detail, status } = problems[error.code];
      const { code } = error;
      const problem = {
        type: `${PROBLEM_TYPE}${code}`,
        title: title.vi,
        detail: detail.vi,
        status,
        code,
        requestId: call.incoming.requestId,
      };
      return { line: index + 1, ok: false, problem };
    }
  });
}

function ndjson(status: number, lines: readonly unknown[]): Reply {
  return {
    status,
    text: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
    type: "application/x-ndjson",
  };
}
