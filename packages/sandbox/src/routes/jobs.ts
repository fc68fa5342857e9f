import { createHash, type Hash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { type Job, limits } from "@thongnhat/client/protocol";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { grantsOf, viewOf } from "../auth/caller.ts";
import { linesOf } from "../body/lines.ts";
import { describeProblem, languageOf, Problem } from "../problem/problem.ts";
import type { RecordType } from "../standard/record-type.ts";
import { type KeptJob, readJob, readLines, saveJob } from "../store/jobs.ts";
import { digestOf } from "../store/mark.ts";
import { once } from "../store/once.ts";
import { countHeads, listHeads, newestSeq } from "../store/records.ts";
import { streamOf, writeLine } from "./batch.ts";
import { writeToken } from "./changes.ts";
import { type Context, callerOf, queryOf, typeOf } from "./context.ts";
import { keyOf, reasonOf } from "./headers.ts";
import { log, show } from "./view.ts";
import { bodyOf } from "./write.ts";

/** Lines of an import that are written in one transaction, and records of an export that are read at once. */
const CHUNK = 200;

/** Long jobs: a full export, a large file. */
export function jobRoutes(app: FastifyInstance, context: Context): void {
  /** Imports that this server is busy with. */
  const underway = new Set<string>();
  app.post("/v1/:database/:record/exports", async (request, reply) => {
    queryOf(request, []);
    const type = typeOf(context, request);
    reasonOf(request);
    const key = keyOf(request);
    const { value } = bodyOf(request);
    const profile = profileOf(value);
    const view = viewOf(callerOf(request), type, "export", profile);
    const { code: unit } = callerOf(request).unit;
    const seq = await newestSeq(context.sql);
    const job = newJob(context, "export", type);
    const total = await countHeads(context.sql, type.id, view.only);
    const done: Job = {
      ...job,
      state: "done",
      done: total,
      total,
      finishedAt: job.createdAt,
      since: writeToken(context, type, seq),
    };
    const what = { unit, key, target: `${request.method} ${request.url}`, digest: digestOf(value) };
    const answer = await once(
      context.sql,
      { ...what, now: context.now(), days: limits.keyDays },
      async (run) => {
        await run("INSERT INTO sandbox_jobs (id, unit, job, profile, seq) VALUES (?, ?, ?, ?, ?)", [
          done.id,
          unit,
          JSON.stringify(done),
          profile ?? "",
          seq,
        ]);
        return { status: 202, body: JSON.stringify(done) };
      },
    );
    if (answer.replayed) reply.header("Idempotency-Replayed", "true");
    const { id } = JSON.parse(answer.body) as Job;
    return reply.code(202).header("location", `/v1/jobs/${id}`).type("application/json").send(answer.body);
  });

  app.post("/v1/:database/:record/imports", async (request, reply) => {
    queryOf(request, []);
    const type = typeOf(context, request);
    const key = keyOf(request);
    const caller = callerOf(request);
    if (grantsOf(caller, type.id, "write").length === 0) throw new Problem("forbidden");
    // The key names the job: whoever sends the file again gets the job that is there, unless it failed half-way.
    const id = `job-${digestOf([caller.unit.code, type.id, key]).slice(8, 44)}`;
    const before = await readJob(context.sql, id, caller.unit.code);
    const hash = createHash("sha256");
    const remember = (job: Job): Promise<unknown> =>
      once(
        context.sql,
        {
          unit: caller.unit.code,
          // No key that is sent has a colon: what is remembered of imports stands apart.
          key: `import:${type.id}:${key}`,
          target: `${request.method} ${request.url}`,
          digest: hash.digest("hex"),
          now: context.now(),
          days: limits.keyDays,
        },
        async () => ({ status: 202, body: JSON.stringify(job) }),
      );
    reply.code(202).header("location", `/v1/jobs/${id}`);
    // A job that says it runs, and does not run here, was left by a server that was stopped.
    const isRunning = underway.has(id);
    if (
      before !== undefined &&
      (isRunning || before.job.state === "done" || before.job.state === "cancelled")
    ) {
      for await (const line of linesOf(streamOf(request), limits.importBytes)) hash.update(line).update("\n");
      if (before.job.state === "done") await remember(before.job);
      return reply.header("Idempotency-Replayed", "true").send(before.job);
    }
    underway.add(id);
    try {
      const start = { ...newJob(context, "import", type), id };
      const job = await runImport(context, request, type, start, hash);
      await remember(job);
      return reply.send(job);
    } finally {
      underway.delete(id);
    }
  });

  app.get("/v1/jobs/:job", async (request) => {
    queryOf(request, []);
    return (await jobOf(context, request)).job;
  });

  app.get("/v1/jobs/:job/result", async (request, reply) => {
    queryOf(request, []);
    const kept = await jobOf(context, request);
    if (kept.job.state === "cancelled") throw new Problem("not-found");
    if (kept.job.state !== "done" && kept.job.state !== "failed") throw new Problem("job-unfinished");
    const lines =
      kept.job.kind === "export" ? exported(context, request, kept) : importOutcomes(context, kept.job.id);
    return reply.type("application/x-ndjson").send(Readable.from(lines));
  });

  app.delete("/v1/jobs/:job", async (request, reply) => {
    queryOf(request, []);
    const kept = await jobOf(context, request);
    await saveJob(context.sql, { ...kept, job: { ...kept.job, state: "cancelled" } });
    return reply.code(204).send();
  });
}

function newJob({ now }: Context, kind: Job["kind"], { id: record }: RecordType): Job {
  const createdAt = new Date(now()).toISOString();
  return { id: `job-${randomUUID()}`, kind, record, state: "running", done: 0, createdAt };
}

async function jobOf({ sql }: Context, request: FastifyRequest): Promise<KeptJob> {
  const { job } = request.params as { job: string };
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(job)) throw new Problem("not-found");
  const kept = await readJob(sql, job, callerOf(request).unit.code);
  if (kept === undefined) throw new Problem("not-found");
  return kept;
}

async function runImport(
  context: Context,
  request: FastifyRequest,
  type: RecordType,
  start: Job,
  hash: Hash,
): Promise<Job> {
  const { code: unit } = callerOf(request).unit;
  let job = start;
  let chunk: Uint8Array[] = [];
  const save = (): Promise<void> => saveJob(context.sql, { job, unit, profile: "", seq: 0 });
  const flush = async (): Promise<void> => {
    const lines = chunk;
    chunk = [];
    const first = job.done + (job.failed ?? 0);
    await context.sql.write(async (run) => {
      let [done, failed] = [0, 0];
      for (const [at, line] of lines.entries()) {
        const outcome = await writeLine(context, request, type, run, line, first + at + 1);
        if (outcome.ok) done += 1;
        else failed += 1;
        await run(
          `INSERT INTO sandbox_job_lines (job, line, body) VALUES (?, ?, ?)
           ON CONFLICT (job, line) DO UPDATE SET body = excluded.body`,
          [job.id, outcome.line, JSON.stringify(outcome)],
        );
      }
      job = { ...job, done: job.done + done, failed: (job.failed ?? 0) + failed };
    });
    await save();
  };
  await save();
  try {
    await context.sql.write((run) => run("DELETE FROM sandbox_job_lines WHERE job = ?", [job.id]));
    for await (const line of linesOf(streamOf(request), limits.importBytes)) {
      hash.update(line).update("\n");
      if (chunk.push(line) >= CHUNK) await flush();
    }
    await flush();
    job = { ...job, state: "done", finishedAt: new Date(context.now()).toISOString() };
    await save();
    return job;
  } catch (error) {
    // What was written stays: the same file may be sent again, and lines that are there already are no fault.
    const { code } = error as { readonly code?: unknown };
    const isCut = code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE";
    const problem = error instanceof Problem ? error : new Problem(isCut ? "body-malformed" : "internal");
    const language = languageOf(request.headers["accept-language"]);
    const said = describeProblem(problem, language, request.id, context.standard.catalogue);
    job = { ...job, state: "failed", problem: said };
    await save();
    throw problem;
  }
}

async function* exported(context: Context, request: FastifyRequest, kept: KeptJob): AsyncGenerator<string> {
  const type = context.standard.get(kept.job.record);
  if (type === undefined) return;
  const profile = kept.profile === "" ? undefined : kept.profile;
  // Rights are those of now, not of when the job began.
  const view = viewOf(callerOf(request), type, "export", profile);
  const reason = reasonOf(request);
  for (let after = ""; ; ) {
    const heads = await listHeads(context.sql, { record: type.id, limit: CHUNK, unit: view.only }, after);
    const shown = heads.flatMap((head) => show(type, view, head) ?? []);
    await log(context, request, type, "export", reason, shown);
    if (shown.length > 0) yield `${shown.map(({ value }) => JSON.stringify(value)).join("\n")}\n`;
    const last = heads.at(-1);
    if (last === undefined || heads.length < CHUNK) return;
    after = last.id;
  }
}

async function* importOutcomes({ sql }: Context, job: string): AsyncGenerator<string> {
  for (let after = 0; ; after += CHUNK) {
    const lines = await readLines(sql, job, after, CHUNK);
    if (lines.length > 0) yield `${lines.join("\n")}\n`;
    if (lines.length < CHUNK) return;
  }
}

function profileOf(value: unknown): string | undefined {
  const { profile, ...rest } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly profile?: unknown;
  };
  if (Object.keys(rest).length > 0 || !(profile === undefined || typeof profile === "string"))
    throw new Problem("query-invalid");
  return profile;
}
