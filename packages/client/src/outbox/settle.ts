import type { Receipt } from "../generated/messages.ts";
import type { Failure } from "../store/failure.ts";
import { ask } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import { ALONE, type Claim, DOUBTFUL } from "./claim.ts";

/** What became of one record. */
export type LineOutcome =
  | { readonly ok: true; readonly digest: string; readonly receipt: Receipt }
  | { readonly ok: false; readonly digest: string; readonly failure: Failure };

/** What became of a delivery: an outcome a record, a failure of the whole, or nothing was sent. */
export type Outcome =
  | { readonly kind: "lines"; readonly lines: readonly LineOutcome[] }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "unsent"; readonly waitMs: number };

/** When to try again, and when no more. */
export interface Patience {
  readonly maxTries: number;
  /** Milliseconds to wait after so many tries. */
  readonly wait: (tries: number) => number;
}

/** Writes down what became of a delivery; what another worker settled meanwhile stays as it is. */
export function* settle(
  store: Store<never>,
  claim: Claim,
  outcome: Outcome,
  patience: Patience,
): Steps<void> {
  const now = yield* store.clock();
  if (outcome.kind === "lines") return yield* settleLines(store, claim, outcome.lines, patience, now);
  const again = (tries: number, due: number): Steps<unknown> =>
    ask(
      `UPDATE ${store.table("delivery")} SET tries = ?, due = ?, lease = NULL, lease_until = 0 WHERE key = ? AND lease = ?`,
      ...[tries, due, claim.key, claim.lease],
    );
  if (outcome.kind === "unsent") {
    yield* again(claim.tries, now + outcome.waitMs);
    return;
  }
  const { failure } = outcome;
  yield* noteTry(store, claim.key, failure, now);
  const tries = claim.tries + 1;
  if (!failure.final && tries < patience.maxTries) {
    yield* again(tries, now + Math.max(patience.wait(tries), failure.retryAfterMs ?? 0));
    return;
  }
  const [ours] = yield* ask(
    `DELETE FROM ${store.table("delivery")} WHERE key = ? AND lease = ? RETURNING key`,
    claim.key,
    claim.lease,
  );
  if (ours === undefined) return;
  // One bad record must not hold up the others of its batch: each goes alone now, under its own key.
  if (claim.kind === "batch") yield* sendAlone(store, claim.key, failure.final ? ALONE : DOUBTFUL, now);
  else
    yield* ask(
      `UPDATE ${store.table("outbox")} SET state = 'dead', code = ?, ended = ?, delivery = NULL WHERE delivery = ?`,
      ...[failure.code, now, claim.key],
    );
}

function* settleLines(
  store: Store<never>,
  claim: Claim,
  lines: readonly LineOutcome[],
  patience: Patience,
  now: number,
): Steps<void> {
  const outbox = store.table("outbox");
  for (const [at, { seq, key }] of claim.lines.entries()) {
    const outcome = lines[at];
    if (outcome === undefined) continue;
    const ours = [seq, claim.key] as const;
    if (outcome.ok) {
      // The record itself is no longer needed: what stays is the evidence.
      yield* ask(
        `UPDATE ${outbox} SET state = 'done', ended = ?, receipt = ?, digest = ?, digest_differs = ?, body = '', code = NULL,
          delivery = NULL WHERE seq = ? AND delivery = ?`,
        ...[now, JSON.stringify(evidence(outcome.receipt)), outcome.digest],
        ...[outcome.receipt.digest === outcome.digest ? 0 : 1, ...ours],
      );
      continue;
    }
    const { failure, digest } = outcome;
    yield* noteTry(store, key, failure, now);
    if (failure.final || patience.maxTries <= 1)
      yield* ask(
        `UPDATE ${outbox} SET state = 'dead', code = ?, ended = ?, digest = ?, delivery = NULL WHERE seq = ? AND delivery = ?`,
        ...[failure.code, now, digest, ...ours],
      );
    else
      yield* ask(
        `UPDATE ${outbox} SET alone = 1, due = ?, digest = ?, delivery = NULL WHERE seq = ? AND delivery = ?`,
        ...[now + patience.wait(1), digest, ...ours],
      );
  }
  yield* sendAlone(store, claim.key, ALONE, now);
  yield* ask(`DELETE FROM ${store.table("delivery")} WHERE key = ?`, claim.key);
}

function* sendAlone(store: Store<never>, delivery: string, why: number, now: number): Steps<void> {
  yield* ask(
    `UPDATE ${store.table("outbox")} SET alone = ?, due = ?, delivery = NULL WHERE delivery = ?`,
    why,
    now,
    delivery,
  );
}

function* noteTry(store: Store<never>, key: string, failure: Failure, now: number): Steps<void> {
  yield* ask(
    `INSERT INTO ${store.table("try")} (key, at, code, status, request_id) VALUES (?, ?, ?, ?, ?)`,
    ...[key, now, failure.code, failure.status ?? null, failure.requestId ?? null],
  );
}

/** A server's answer without its words, which we cannot know to be free of values. */
function evidence({ id, record, version, digest, receivedAt, requestId }: Receipt): Partial<Receipt> {
  return { id, record, version, digest, receivedAt, requestId };
}
