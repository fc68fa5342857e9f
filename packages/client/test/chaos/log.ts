import { createHash } from "node:crypto";
import type { BatchLine, ChangeEvent, ExchangeProblem, Receipt } from "../../src/generated/messages.ts";
import { PROBLEM_TYPE, problems } from "../../src/generated/problems.ts";
import type { SmallRecord } from "./records.ts";

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type: string;
}

/** What the server keeps. */
export interface ServerLog {
  /** Every write that took effect, in order: a record that stands here twice was written twice. */
  readonly written: SmallRecord[];
  apply(key: string | undefined, path: string, body: string): Answer;
  changes(since: number, limit: number): Answer;
  newest(id: string): SmallRecord | undefined;
}

/**
 * What a server must do with a write, and no more.
 * @param strict - Refuses a record id that is there, as the exchange asks; without it a double write shows in the log.
 */
export function createLog(strict: boolean): ServerLog {
  const written: SmallRecord[] = [];
  const newest = new Map<string, SmallRecord>();
  const answers = new Map<string, Answer & { readonly hash: string }>();

  const write = (record: SmallRecord, line: number): BatchLine => {
    const { maBanGhi: id, luocDo, phienBanBanGhi: version } = record.sieuDuLieu;
    const present = newest.get(id);
    if (strict && present !== undefined && version <= present.sieuDuLieu.phienBanBanGhi)
      return { line, ok: false, problem: problem(version === 1 ? "record-exists" : "version-stale") };
    written.push(record);
    newest.set(id, record);
    const receipt: Receipt = {
      id,
      record: luocDo,
      version,
      digest: digestOf(record),
      receivedAt: "2026-11-23T08:00:00+07:00",
      requestId: `vi-du-${written.length}`,
    };
    return { line, ok: true, receipt };
  };

  const answer = (path: string, body: string): Answer => {
    if (path.endsWith("/batch")) {
      const records = body.split("\n").filter((line) => line !== "");
      const lines = records.map((line, at) => JSON.stringify(write(JSON.parse(line) as SmallRecord, at + 1)));
      return { status: 200, body: `${lines.join("\n")}\n`, type: "application/x-ndjson" };
    }
    const { ok, receipt, problem: fault } = write(JSON.parse(body) as SmallRecord, 0);
    if (!ok) return refuse(fault?.code ?? "internal");
    return { status: 201, body: JSON.stringify(receipt), type: "application/json" };
  };

  return {
    written,
    newest: (id) => newest.get(id),
    apply(key, path, body) {
      const hash = createHash("sha256").update(path).update(body).digest("hex");
      const before = key === undefined ? undefined : answers.get(key);
      if (before !== undefined) return before.hash === hash ? before : refuse("key-reused");
      const fresh = answer(path, body);
      if (key !== undefined) answers.set(key, { ...fresh, hash });
      return fresh;
    },
    changes(since, limit) {
      const events = written.slice(since, since + limit).map((record, at) => eventOf(record, since + at));
      const next = since + events.length;
      const body = JSON.stringify({ events, next: `t${next}`, more: next < written.length });
      return { status: 200, body, type: "application/json" };
    },
  };
}

/** A refusal by code. */
export function refuse(code: string): Answer {
  const fault = problem(code);
  return { status: fault.status, body: JSON.stringify(fault), type: "application/problem+json" };
}

/** A change as the server tells of it. */
export function eventOf(record: SmallRecord, at: number): ChangeEvent {
  const { maBanGhi: subject, phienBanBanGhi: version } = record.sieuDuLieu;
  return {
    specversion: "1.0",
    id: `e${at}`,
    source: "urn:thongnhat:unit:H26.12",
    type: `thongnhat.ho-tich.khai-sinh.${version === 1 ? "created" : "updated"}`,
    subject,
    time: "2026-11-23T08:00:00+07:00",
    dataschema: "https://w3id.org/thongnhat/ho-tich/1.0/khai-sinh.schema.json",
    datacontenttype: "application/json",
    version,
    digest: digestOf(record),
    profile: "full",
    data: record,
  };
}

function problem(code: string): ExchangeProblem {
  const { status, title, detail } = problems[code as keyof typeof problems];
  return {
    type: `${PROBLEM_TYPE}${code}`,
    title: title.vi,
    detail: detail.vi,
    status,
    code,
    requestId: "vi-du-00",
  };
}

function digestOf(record: SmallRecord): string {
  const sorted = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
  return `sha-256:${createHash("sha256")
    .update(JSON.stringify(sorted(record)))
    .digest("hex")}`;
}
